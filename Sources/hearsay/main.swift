import Commands

await Hearsay.main()
