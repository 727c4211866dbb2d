import ArgumentParser
import Commands

await Hearsay.main()
