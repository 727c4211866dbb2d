import PipelineConfiguration
import TestSupport
import Testing

struct InvalidConfigurationTests {
    @Test("is refused with its whole message", arguments: InvalidConfiguration.all)
    func refuses(example: InvalidConfiguration) {
        let error = #expect(throws: ConfigurationError.self) {
            try PipelineConfiguration.parse(Array(example.yaml.utf8), file: "p.yaml", folder: "/w")
        }
        #expect(error?.description == example.messages.joined(separator: "\n"))
        for problem in error?.problems ?? [] { #expect(problem.line != nil && problem.column != nil) }
    }

    @Test func `there are at least 150, each another one`() {
        #expect(Set(InvalidConfiguration.all.map(\.yaml)).count >= 150)
    }
}
