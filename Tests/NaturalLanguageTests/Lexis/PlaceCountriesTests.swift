import LanguageModels
import Testing

/// Which country places and peoples belong to.
struct PlaceCountriesTests {
    @Test(
        arguments: [
            ("Ukraine", .init(country: "Q212")),
            ("Russian", .init(country: "Q159")),
            ("Government of Ukraine", .init(country: "Q212")),
            // A capital stands for its country, a region for the whole, a town for itself.
            ("Kyiv", .init(country: "Q212")),
            ("Darfur", .init(country: "Q1049")),
            ("kharkiv", .init(country: "Q212", town: "kharkiv")),
            ("Khan Yunis", .init(country: "Q219060", town: "khan younis")),
            ("Khan Younis", .init(country: "Q219060", town: "khan younis")),
            ("Gondor", nil),
        ] as [(String, PlaceCountries.Membership?)])
    func membership(name: String, expected: PlaceCountries.Membership?) {
        #expect(PlaceCountries.shared.membership(of: name) == expected)
    }
}
