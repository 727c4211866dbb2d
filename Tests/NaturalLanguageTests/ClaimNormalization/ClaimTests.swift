import DocumentModel
import NaturalLanguage
import Testing

struct SourceTests {
    @Test(
        arguments: [
            ("Another senior US military official said that it rained.", Source.Kind.unnamed, nil),
            ("Two people familiar with the matter said that it rained.", .unnamed, nil),
            ("Reuters reported that it rained.", .outlet, "Reuters"),
            ("The report said that it rained.", .document, nil),
            ("The US military said that it rained.", .named, "US military"),
            ("Ukraine said that it rained.", .named, "Ukraine"),
            ("Russian troops said that it rained.", .group, nil),
            ("The dam broke, local authorities said.", .group, nil),
        ] as [(String, Source.Kind, String?)], Reading.allCases)
    func kind(_ row: (String, Source.Kind, String?), _ reading: Reading) {
        let (text, kind, name) = row
        let source = reading.claims(text).first?.attribution.first?.source
        #expect(source?.kind == kind)
        #expect(source?.name == name)
    }
}

struct SourceOfficeTests {
    /// The role and the affiliations that a source's own words tell.
    @Test(
        arguments: [
            (
                "The EU's foreign policy chief, Josep Borrell, said that it rained.", "foreign policy chief",
                ["European Union"]
            ),
            ("A spokesman for the harbour office said that it rained.", "spokesman", ["harbour office"]),
            ("Anna Berg, a pupil, said that it rained.", "pupil", []),
            ("Anna Berg, the work and pensions secretary, said that it rained.", "work and pensions secretary", []),
            ("Major Anna Berg, the port's spokeswoman, said that it rained.", "spokeswoman", []),
            ("Several engineers said that it rained.", "engineers", []),
            (
                "The foreign ministry spokesman, Karl Lind, said that it rained.", "foreign ministry spokesman",
                ["foreign ministry"]
            ),
            ("The army's spokesman, Colonel Karl Lind, said that it rained.", "spokesman", ["army"]),
            ("The ambassador to the UN, Karl Lind, said that it rained.", "ambassador", ["United Nations"]),
            ("The region's police commission said that it rained.", nil, []),
            ("A military spokeswoman said that it rained.", "military spokeswoman", ["military"]),
            ("A Russian official said that it rained.", "official", ["Russia"]),
            ("The ministry said that it rained.", nil, []),
        ] as [(String, String?, [String])], Reading.allCases)
    func read(_ row: (String, String?, [String]), _ reading: Reading) {
        let (text, role, affiliations) = row
        let source = reading.claims(text).first?.attribution.first?.source
        #expect(source?.role == role)
        #expect(source?.affiliations == affiliations)
    }

    /// Whoever speaks twice running is meant by a pronoun that nothing else explains.
    @Test(
        arguments: [
            ("The disaster office said that it rained. It said that the dam held.", "The disaster office", nil),
            ("Human Rights Watch said that it rained. The group said that the dam held.", "Human Rights Watch", nil),
            (
                "The disaster office said that it rained. “The dam held. The road is open,” it said.",
                "The disaster office", nil
            ),
            ("A port manager said that it rained. He said that the dam held.", nil, "port manager 1"),
            ("Anna Berg said that it rained. It said that the dam held.", nil, nil),
        ], Reading.allCases)
    func sequence(_ row: (String, String?, String?), _ reading: Reading) {
        let (text, name, pseudonym) = row
        let source = reading.claims(text).last?.attribution.first?.source
        #expect(source?.name == name)
        #expect(source?.pseudonym == pseudonym)
    }
}

struct UnnamedSourceTests {
    @Test(
        arguments: [
            (
                "A senior official said that it rained, speaking on condition of anonymity because the talks go on.",
                1, "because the talks go on", "senior official 1"
            ),
            ("Three diplomats said that it rained.", 3, nil, "diplomats 1"),
            (
                "An aide who was not authorised to speak publicly said that it rained.", 1,
                "was not authorised to speak publicly", "aide 1"
            ),
            (
                "Another officer said that it rained, asking not to be named for safety reasons.", 1,
                "for safety reasons", "officer 1"
            ),
            ("The official said that it rained.", nil, nil, "official 1"),
            (
                "An officer said that it rained, insisting on anonymity because he feared for his post.", 1,
                "because he feared for his post", "officer 1"
            ),
            (
                "Two officials said that it rained. Both were granted anonymity because the talks go on.", 2,
                "because the talks go on", "officials 1"
            ),
            (
                "An aide said that it rained. Anna Berg was granted anonymity because the talks go on.", 1, nil,
                "aide 1"
            ),
        ] as [(String, Int?, String?, String)], Reading.allCases)
    func read(_ row: (String, Int?, String?, String), _ reading: Reading) {
        let (text, number, anonymity, pseudonym) = row
        let source = reading.claims(text).first?.attribution.first?.source
        let bytes = Array(text.utf8)
        let reason = source?.anonymity.map { String(decoding: bytes[$0.begin..<$0.end], as: UTF8.self) }
        #expect(source?.kind == .unnamed)
        #expect(source?.number == number)
        #expect(reason == anonymity)
        #expect(source?.pseudonym == pseudonym)
    }

    /// The same words mean the same source, "another" a new one, "the official" the last one.
    @Test func pseudonymsStay() {
        let text = """
            A senior official said that it rained. Another senior official said that it snowed.
            The official said that it froze. A diplomat said that it thawed.
            """
        let names = Analysis.claims(text).compactMap { $0.attribution.first?.source?.pseudonym }
        #expect(names == ["senior official 1", "senior official 2", "senior official 2", "diplomat 1"])
    }
}

struct CertaintyTests {
    @Test(
        arguments: [
            ("Berg said the dam broke.", Claim.Certainty.trueCertain),
            ("Berg said the dam may have broken.", .trueUncertain),
            ("Berg said the dam did not break.", .trueCertain),
            ("Berg denied that the dam broke.", .falseCertain),
            ("Berg believes the dam broke.", .trueUncertain),
            ("Berg asked whether the dam broke.", .unknown),
            ("“Did the dam break?” Berg asked.", .unknown),
            ("“The dam broke. Who could have known?” Berg said.", .trueCertain),
            ("Berg rejected the report.", .falseCertain),
            ("Berg refused to leave.", .trueCertain),
            ("Berg vowed to leave.", .trueCertain),
            ("Berg has not denied that the dam broke.", .unknown),
            ("Berg said the dam would break if it rained.", .trueCertain),
            ("Berg said it was unclear whether the dam broke.", .unknown),
            // hardly anybody claims it
            ("Few experts believe that the dam will break.", .unknown),
            ("Hardly anyone thinks that the dam will break.", .unknown),
            ("A few experts believe that the dam will break.", .trueUncertain),
        ], Reading.allCases)
    func certainty(_ row: (String, Claim.Certainty), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.claims(text).first?.certainty == expected)
    }

    @Test(
        arguments: [
            ("Berg said the dam may hold.", ["may"]),
            ("Berg said the dam broke in May.", []),
            ("Berg said he could not be sure.", []),
            ("Berg said that about 300 men left.", ["about"]),
            ("Berg said they talked about the war.", []),
            ("Berg said more than 300 men left.", []),
            ("Berg said it was almost certainly a mine.", ["almost certainly"]),
            ("Berg said rain was twice as likely.", []),
            ("Berg said he did not know whether the dam broke.", ["did not know"]),
            ("Berg said the men in the camp at the river did not know it.", []),
            ("Berg said it was close to a bomb.", []),
            ("Berg said the dam would break if it rained.", ["if"]),
            ("Berg said 12 men were feared dead.", ["were feared"]),
            ("Berg said the men appeared in court.", []),
            ("Berg said the men appeared to be armed.", ["appeared"]),
        ], Reading.allCases)
    func hedges(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(words(reading.claims(text).first?.hedges, text) == expected)
    }

    @Test(
        arguments: [
            ("Berg said the dam did not break.", ["not"]),
            ("Berg said there were no more than 50 men.", []),
            ("Berg said not only soldiers died.", []),
            ("Berg said he would come whether or not it rained.", []),
            ("Berg said nobody was left.", ["nobody"]),
        ], Reading.allCases)
    func negations(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(words(reading.claims(text).first?.negations, text) == expected)
    }

    private func words(_ qualifiers: [Qualifier]?, _ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return (qualifiers ?? []).map { String(decoding: bytes[$0.span.begin..<$0.span.end], as: UTF8.self) }
    }

    /// The kinds of the caveats of each claim.
    @Test(
        arguments: [
            ("Berg said the dam broke. The report could not be independently verified.", [["UNVERIFIED"]]),
            (
                "Berg said 1,000 North Korean troops were killed near Kursk. Moss said the dam broke. The toll could not be verified.",
                [["UNVERIFIED"], []]
            ),
            (
                "Anna Berg said the dam broke. She offered no evidence, and Kyiv denied the report.",
                [["NO_EVIDENCE"], []]
            ),
            ("Anna Berg said Ukraine broke the dam. Ukraine did not respond to questions.", [["NO_COMMENT"]]),
            ("Anna Berg said the dam broke. Moscow did not respond to questions.", [[]]),
            ("Anna Berg said the dam broke.\nThe report could not be verified.", [["UNVERIFIED"]]),
        ], Reading.allCases)
    func caveats(_ row: (String, [[String]]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.claims(text).map { $0.caveats.map(\.kind) } == expected)
    }
}

struct StatementTests {
    @Test(arguments: [
        ("“We are ready,” Berg said.", "We are ready."),
        ("Anna Berg spoke. She said that she was ready.", "Anna Berg was ready."),
        ("Berg said the “old” dam broke on Friday.", "The old dam broke on 27 December 2024."),
        ("Anna Berg vowed to rebuild the dam.", "Anna Berg will rebuild the dam."),
        ("Anna Berg refused to leave.", "Anna Berg will not leave."),
        ("Berg called it a “sad day” for Kyiv.", "It is a sad day for Kyiv."),
    ])
    func statement(text: String, expected: String) {
        #expect(Analysis.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}

struct MeasureTests {
    @Test(
        arguments: [
            ("Berg said 1,000 North Korean troops were killed near Kursk.", "KILLED"),
            ("Berg said around 40 soldiers were killed or wounded.", "KILLED_OR_WOUNDED"),
            ("Berg said Moscow had deployed 10,000 troops.", "DEPLOYED"),
        ], Reading.allCases)
    func indicator(_ row: (String, String), _ reading: Reading) {
        let (text, expected) = row
        let measure = reading.claims(text).first?.measures.first
        #expect(measure?.indicator == expected)
    }

    /// What the outlet says itself is kept when it holds a figure.
    @Test func ownStatements() {
        let claims = Analysis.claims("Dozens of civilians were killed in Sumy. The sun shone.")
        #expect(claims.map(\.quotation) == [.none])
        #expect(claims.first?.measures.first?.policy == "acled-2023")
        #expect(claims.first?.measures.first?.quantity.low == 12)
    }

    /// The same question has the same topic whoever answers it.
    @Test func topicsMeet() {
        let date = "2024-12-28"
        let first = Analysis.claims("Kirby said 1,000 North Korean troops were killed near Kursk.", publishedAt: date)
        let second = Analysis.claims(
            "Ukraine said 3,000 North Korean soldiers were killed in Kursk.", publishedAt: date)
        #expect(first.first?.topic != nil)
        #expect(first.first?.topic == second.first?.topic)
    }
}
