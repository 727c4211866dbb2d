import Testing

struct AccordingToRuleTests {
    @Test(
        arguments: [
            ("According to police, two cars burned.", ["police | According to | two cars burned"]),
            ("Two cars burned, according to police.", ["police | according to | Two cars burned"]),
            ("Two cars, according to police, burned.", ["police | according to | Two cars … burned"]),
            (
                "Prices fell, according to Anna Berg, who called the news a relief.",
                ["Anna Berg | according to | Prices fell", "who | called | the news a relief"]
            ),
            (
                "According to Berg, an aide to the mayor, two cars burned.",
                ["Berg, an aide to the mayor | According to | two cars burned"]
            ),
            (
                "According to Oryx, a group that counts losses, both sides lost tanks.",
                ["Oryx, a group that counts losses | According to | both sides lost tanks"]
            ),
            (
                "According to Oryx, a group that fled the town, led by Lind, is safe.",
                ["Oryx | According to | a group that fled the town, led by Lind, is safe"]
            ),
        ], Reading.allCases)
    func finds(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }
}

struct ParentheticalRuleTests {
    @Test(
        arguments: [
            ("The dam will hold, Berg said.", ["Berg | said | The dam will hold"]),
            ("The dam, Berg said, will hold.", ["Berg | said | The dam … will hold"]),
            ("The talks have broken down, said one diplomat.", ["one diplomat | said | The talks have broken down"]),
            ("Two ships sunk off Odesa, navy says", ["navy | says | Two ships sunk off Odesa"]),
            (
                "They left no boxes, the minister, Anna Berg, insisted.",
                ["the minister, Anna Berg | insisted | They left no boxes"]
            ),
            ("The plan is a “grave mistake,” Berg said.", ["Berg | said | The plan is a “grave mistake,”"]),
        ], Reading.allCases)
    func finds(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }
}

struct HeadlineRuleTests {
    @Test(
        arguments: [
            ("Zelenskyy: The front holds", ["Zelenskyy | : | The front holds"]),
            ("Forbes: Drones hit an airfield", ["Forbes | : | Drones hit an airfield"]),
            ("Weather: Rain is coming", []),
            ("20:40 Governor Anna Berg: “The dam holds.” It rained.", ["Governor Anna Berg | : | The dam holds"]),
            ("Eyewitness Ann, a cleaner: “The dam broke.”", ["Eyewitness Ann, a cleaner | : | The dam broke"]),
            ("Spy agency: Two men left", ["Spy agency | : | Two men left"]),
            ("Kyiv: Soldiers deny that the dam broke", ["Soldiers | deny | that the dam broke"]),
            ("Dam hit in night raid - mayor", ["mayor | - | Dam hit in night raid"]),
            ("Dam hit in night raid - Reuters", []),
            ("He had one wish: peace.", []),
        ], Reading.allCases)
    func finds(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }
}

struct InfinitiveRuleTests {
    @Test(
        arguments: [
            ("Berg vowed to rebuild the bridge.", ["Berg | vowed | to rebuild the bridge"]),
            ("Berg refused to leave the room.", ["Berg | refused | to leave the room"]),
            ("Berg urged the union to end its strike.", ["Berg | urged | the union to end its strike"]),
        ], Reading.allCases)
    func finds(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }
}

struct ObjectRuleTests {
    @Test(
        arguments: [
            ("Berg denied the report.", ["Berg | denied | the report"]),
            ("Berg called it a mistake.", ["Berg | called | it a mistake"]),
            ("Berg described the vote as fair.", ["Berg | described | the vote as fair"]),
            ("Berg accused Moscow of lying.", ["Berg | accused | Moscow of lying"]),
            ("Berg criticized the plan and left the room.", ["Berg | criticized | the plan"]),
            ("A group called Green River met there.", []),
        ], Reading.allCases)
    func finds(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }
}

struct ParticipleRuleTests {
    @Test(
        arguments: [
            (
                "Berg left the room, saying that the talks had failed.",
                ["Berg | saying | that the talks had failed"]
            ),
            (
                "“It is over,” Berg said, adding that he was tired.",
                ["Berg | said | It is over", "Berg | adding | that he was tired"]
            ),
        ], Reading.allCases)
    func finds(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }
}

struct NounRuleTests {
    @Test(
        arguments: [
            ("They laughed at his claim that prices fell.", ["his | claim | that prices fell"])
        ], Reading.allCases)
    func finds(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }
}

struct ImpersonalRuleTests {
    @Test(
        arguments: [
            ("The group reportedly left the town.", ["- | reportedly | The group … left the town"]),
            ("The group is believed to have left.", ["- | is believed | The group … to have left"]),
        ], Reading.allCases)
    func finds(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }
}

struct ChainRuleTests {
    @Test func keepsBothLinks() {
        #expect(
            Reading.product.attributions("Kirby said Ukraine had reported that 200 men were dead.") == [
                "Kirby | said | Ukraine | had reported | that 200 men were dead"
            ])
    }
}

struct DashRuleTests {
    @Test func findsTheNameAfterTheDash() {
        #expect(
            Reading.product.attributions("“We lost everything.” — Maria Berg") == [
                "Maria Berg | — | We lost everything"
            ])
    }
}
