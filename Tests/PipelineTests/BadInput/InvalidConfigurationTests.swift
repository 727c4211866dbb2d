import Foundation
import TestSupport
import Testing

extension PipelineTests {
    struct InvalidConfigurationTests {
        @Test func `every invalid configuration ends a launch with 78, its places and words, and no trap`() async throws
        {
            let pipeline = try Pipeline(source: nil)
            for (number, example) in InvalidConfiguration.all.enumerated() {
                try pipeline.write("\(number).yaml", example.yaml)
            }
            let script = """
                for ((i = 0; i < \(InvalidConfiguration.all.count); i++)); do mv $i.yaml p.yaml; \
                "$BIN/hearsay" launch p.yaml 2>&1; echo "status $?"; done
                """
            let shell = try pipeline.startShell(script)
            #expect(try await shell.status() == 0)
            let told = shell.output.components(separatedBy: "status 78\n")
            #expect(told.last == "")
            for (words, example) in zip(told, InvalidConfiguration.all) {
                let expected = example.messages.map { $0 + "\n" }.joined()
                #expect(words == expected, "\(example.yaml.debugDescription)")
            }
            #expect(told.count == InvalidConfiguration.all.count + 1)
        }
    }
}
