import DocumentModel
import Testing

/// The ways in which one body is written, and what is no name.
struct LinkedNameTests {
    /// A body with its legal form or country, or called by its country and a noun, has one id.
    @Test(arguments: [
        ("Honda Motor Co. met Nissan.", ["Q9584", "Q20165"]),
        ("The Boeing Company fell. Boeing Co. rose.", ["Q66"]),
        ("The U.S. Federal Reserve met. The Fed spoke.", ["Q53536"]),
        ("The U.S. Defense Department met.", ["Q11209"]),
        ("Gaza's health ministry met. The Gaza Health Ministry spoke.", ["organization:gaza-health-ministry"]),
        ("Israel's military met. The Israeli army left. The IDF spoke.", ["organization:israel-defense-forces"]),
        ("The German parliament met. The Bundestag spoke.", ["Q154797"]),
        (
            "Beijing's foreign ministry met. China's foreign ministry met.",
            ["organization:china-s-ministry-of-foreign-affairs"]
        ),
        ("Togo's central bank met. Togo's Central Bank met.", ["organization:togo-s-central-bank"]),
        ("Boeing's chief executive spoke.", ["Q66"]),
        ("JPMorgan Chase & Co. met JPMorgan.", ["Q192314"]),
        ("The US military said that it left.", ["organization:united-states-military"]),
    ])
    func bodies(text: String, ids: [String]) {
        #expect(Self.entities(text).filter { $0.type == .organization }.map(\.id) == ids)
    }

    /// One of many is no person of that name.
    @Test func oneOfMany() { #expect(Self.entities("A Bradley was hit.").map(\.id) == ["vehicle:bradley"]) }

    /// Both surnames lead to the one who has them; a surname that comes first is no given name.
    @Test(arguments: [
        ("Omar Garcia Harfuch spoke. Garcia Harfuch left.", ["person:omar-garcia-harfuch"]),
        ("Kim Yo Jong left.", ["person:kim-yo-jong"]),
    ])
    func people(text: String, ids: [String]) { #expect(Self.entities(text).map(\.id) == ids) }

    /// Places that share the word for what they are.
    @Test(arguments: [
        ("Voronezh, Belgorod and Bryansk oblasts were hit.", ["Voronezh Oblast", "Belgorod Oblast", "Bryansk Oblast"]),
        ("The city of Voronezh was hit.", ["Voronezh"]),
    ])
    func places(text: String, names: [String]) { #expect(Self.entities(text).map(\.name) == names) }

    @Test(arguments: [
        "Zika spread. Ebola spread too.", "A bus plunges into ravine.", "Inflation rose to 2.7 percent.",
        "Rates fell by 25bp in May.",
    ])
    func noNames(text: String) { #expect(Self.entities(text).map(\.name) == []) }

    /// "President-elect" and "PM" are offices.
    @Test(arguments: [
        ("President-elect Anna Berg spoke.", "President-elect"),
        ("PM Anna Berg spoke.", "PM"),
        ("Togo's SBU killed Lieutenant General Anna Berg.", "Lieutenant General"),
    ])
    func offices(text: String, role: String) {
        #expect(Self.entities(text).first { $0.type == .person }?.role == role)
    }

    private static func entities(_ text: String) -> [Entity] { Analysis.parsed(text).entities }
}
