import DocumentModel
import Testing

/// A whole article of ours on the same events as the one that the project began from, in other words.
struct ArticleTests {
    private static let article = """
        Captured soldiers would sooner die, US says of North Koreans at Kursk
        Units from the North lost some 1,000 people within a week, the White House reports.
        Pyongyang's men sent to the Kursk front are dying in large numbers, and several have killed themselves to \
        avoid capture, according to White House spokesperson Dana Whitfield.
        In October, Ukraine reported that Pyongyang had sent about 10,000 troops to help Moscow.
        Over the last seven days, North Korean units have suffered roughly 1,000 casualties near Kursk, Whitfield \
        told journalists.
        She indicated that the men keep attacking although their chances are slim.
        “Some of these soldiers appear to choose death over being captured by Ukrainian forces,” Whitfield said.
        Earlier, another senior American military official said that the losses result from poor training.
        Ukrainian President Zelenskyy also stated earlier that Russian troops disfigure the dead to hide them.
        The move is a turning point, according to Whitfield, who called it a “desperate step” without precedent.
        “They march into this at their own risk,” Whitfield said of the deployment.
        Related:
        - Scores of North Koreans hit in Kursk, US military says
        - Forbes: North Korean infantry storms villages in Kursk Oblast
        - Zelenskyy: Russians hide the faces of the dead
        - Russia to hand fighter jets to North Korea
        """

    @Test func whoSaidWhat() {
        let official = "another senior American military official"
        #expect(
            Reader.said(Self.article) == [
                Said("United States", "say", "Captured soldiers would sooner die"),
                Said("White House", "report", "Units from the North lost some 1,000 people within a week"),
                Said(
                    "Dana Whitfield", "according to",
                    "Pyongyang's men sent to the Kursk front are dying in large numbers, and several have killed "
                        + "themselves to avoid capture"),
                Said("Ukraine", "report", "that Pyongyang had sent about 10,000 troops to help Moscow"),
                Said(
                    "Dana Whitfield", "tell",
                    "Over the last seven days, North Korean units have suffered roughly 1,000 casualties near Kursk"),
                Said("Dana Whitfield", "indicate", "that the men keep attacking although their chances are slim"),
                Said(
                    "Dana Whitfield", "say",
                    "Some of these soldiers appear to choose death over being captured by Ukrainian forces"),
                Said(official, "say", "that the losses result from poor training"),
                Said("Volodymyr Zelenskyy", "state", "that Russian troops disfigure the dead to hide them"),
                Said("Dana Whitfield", "according to", "The move is a turning point"),
                Said("Dana Whitfield", "call", "it a “desperate step” without precedent"),
                Said("Dana Whitfield", "say", "They march into this at their own risk"),
                Said("US military", "say", "Scores of North Koreans hit in Kursk"),
                Said("Forbes", ":", "North Korean infantry storms villages in Kursk Oblast"),
                Said("Volodymyr Zelenskyy", ":", "Russians hide the faces of the dead"),
            ])
    }
}
