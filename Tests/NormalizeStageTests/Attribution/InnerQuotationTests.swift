import DocumentModel
import Testing

/// Quotations inside of what somebody says that another said: whose words they are.
struct InnerQuotationTests {
    private static func told(_ text: String) -> [String] {
        Reader.claims(text).filter { $0.quotation != .none }.map { claim in
            let sources = claim.attribution.map { $0.source?.text ?? "-" }
            return (sources + [claim.statement ?? "-"]).joined(separator: " | ")
        }
    }

    /// Behind a verb of saying in the outer speaker's claim.
    @Test(arguments: [
        ("Trump said Zelensky had told him: “I want peace.”", ["Trump | Zelensky | Volodymyr Zelenskyy wants peace."]),
        ("Trump said Zelensky had told him, “I want peace.”", ["Trump | Zelensky | Volodymyr Zelenskyy wants peace."]),
        (
            "Anna Berg told the court that the commander shouted: “I am in charge here!”",
            ["Anna Berg | the commander | The commander is in charge here."]
        ),
        (
            "The lawyer said her client told the police: “I never touched the gun.”",
            ["The lawyer | her client | Her client never touched the gun."]
        ),
        // A pronoun is the outer speaker himself.
        (
            "Macron said he told Trump: “I will not accept this deal.”",
            ["Macron | Emmanuel Macron will not accept this deal."]
        ),
        // Called, not said.
        (
            "Anna Berg said the army called the plan “A Bridge Too Far”.",
            ["Anna Berg | The army called the plan A Bridge Too Far."]
        ),
    ])
    func inner(text: String, expected: [String]) { #expect(Self.told(text) == expected) }

    /// A quotation that is all of it somebody else's.
    @Test(arguments: [
        (
            "“The soldier told me, ‘I will stay here,’” said Anna Berg.",
            ["Anna Berg | The soldier | The soldier will stay here."]
        ),
        (
            "“He looked at me and said, ‘I will stay here,’” said Anna Berg.",
            ["Anna Berg | He looked at Anna Berg and said, I will stay here."]
        ),
    ])
    func nested(text: String, expected: [String]) { #expect(Self.told(text) == expected) }

    /// Words that are repeated: "I" is not who reports them.
    @Test(arguments: [
        (
            "A man could be heard saying “I have orders to shoot”, the broadcaster said.",
            "A man could be heard saying I have orders to shoot."
        ),
        (
            "Anna Berg said she had seen a sign with the words “I want my son back”.",
            "Anna Berg had seen a sign with the words I want my son back."
        ),
        ("Anna Berg said she had “no blood on my hands”.", "Anna Berg had no blood on Anna Berg's hands."),
    ])
    func repeated(text: String, expected: String) { #expect(Reader.claims(text).last?.statement == expected) }
}
