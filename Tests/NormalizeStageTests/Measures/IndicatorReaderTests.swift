import DocumentModel
import Testing

/// What the figures of a claim count.
struct IndicatorReaderTests {
    @Test(
        arguments: [
            ("Police shot dead 19 protesters, Berg said.", ["KILLED 19"]),
            ("Berg said three protesters had been shot by police.", []),
            // by the tree, beside the number, across coordinators
            ("Berg said 40 soldiers were killed.", ["KILLED 40"]),
            ("Berg said gunmen killed 14 people and wounded 66 others on Friday.", ["KILLED 14", "WOUNDED 66"]),
            ("Berg spoke of 610 dead and 4,700 wounded.", ["KILLED 610", "WOUNDED 4700"]),
            ("Berg said 12 people were killed or wounded.", ["KILLED_OR_WOUNDED 12"]),
            ("Berg said police rescued 83 hostages and recovered 129 weapons.", ["RESCUED 83"]),
            ("Berg said 3 million people needed aid and 12 were killed.", ["KILLED 12"]),
            ("The clinic said it received 179 people, of whom 21 died.", ["KILLED 21"]),
            ("Berg spoke of one dead, half a million without heat.", ["KILLED 1"]),
            // persons and things
            ("Berg said the army lost 300 men.", ["KILLED_OR_WOUNDED 300"]),
            ("Berg said the army lost 30 tanks.", ["DESTROYED 30"]),
            ("Berg said two explosions killed 60.", ["KILLED 60"]),
            ("Berg said five gunmen killed 12 in two attacks.", ["KILLED 12"]),
            ("Berg said the army destroyed 72 of 117 drones.", ["DESTROYED 72", "WHOLE 117"]),
            ("Berg said the army destroyed 110 drones over six regions.", ["DESTROYED 110"]),
            ("Berg said the army seized 20 guns and lost three soldiers.", ["KILLED_OR_WOUNDED 3"]),
            // what goes on with the figure before it
            ("Berg said 12 people died. The toll rose to 15, Lind said.", ["KILLED 12", "KILLED 15"]),
            ("The death toll rose from 12 to 15, Berg said.", ["KILLED 12", "KILLED 15"]),
            ("Berg said 64 people were killed and 20 injured when jets hit two columns.", ["KILLED 64", "WOUNDED 20"]),
            ("Berg said 25 people remained unaccounted for.", ["MISSING 25"]),
            // who loses something is not lost
            ("Berg said that 2 million people who need the money lost it.", []),
            ("Berg said that 20 people lost their lives.", ["KILLED 20"]),
            // what happens to those who are held
            ("Berg said 12 hostages were killed by air strikes.", ["KILLED 12"]),
            ("Berg said 65 prisoners died in the crash.", ["KILLED 65"]),
            ("Berg said 20 detainees were wounded.", ["WOUNDED 20"]),
            ("Berg said the group held 12 hostages.", ["CAPTURED 12"]),
            // figures of other clauses
            ("Berg said 30 teachers were fired after the strike killed two pupils.", ["KILLED 2"]),
            ("Berg said three officers were suspended over the killing.", []),
            ("Berg said four of the wounded were dead and the fate of three others was unclear.", ["KILLED 4"]),
            // what is only possible
            ("Berg said 300 missiles could be fired from there.", []),
            ("Berg said 50 people will be arrested.", []),
            ("Berg said 12 officers had been fired and three suspended.", []),
            (
                "Forty drones were destroyed over Oslo, 27 over Bergen, eight each over Lom and Vik and one over Hol, Berg said.",
                ["DESTROYED 40", "DESTROYED 27", "DESTROYED 8", "DESTROYED 1"]
            ),
            ("Berg said the army had fired 12 rockets.", ["FIRED 12"]),
            ("Berg said the war had claimed 2,600 lives.", ["KILLED 2600"]),
            ("Berg said the rules had saved 2,600 lives.", []),
            ("Berg said the 2 million who need the money would lose it.", []),
            ("Berg said 20 detainees had been tortured.", []),
            ("Berg said the rebels held 20 prisoners.", ["CAPTURED 20"]),
            ("Berg said two explosions killed 60 people and 13 soldiers.", ["KILLED 60", "KILLED 13"]),
            ("Berg said 1,000 troops had crossed the border.", []),
            ("Berg said 1,000 people had crossed the border.", ["DISPLACED 1000"]),
            ("Berg said the rebels had vowed to free 12 soldiers.", []),
            // ages, children, distances, objects of another kind
            ("The blast killed Anna Berg, 43, and her son Olav, 12, Berg said.", []),
            ("Berg said the death of Olav Holm, 43, a father of seven, led to protests.", []),
            ("Berg said a family of five was killed.", ["KILLED 5"]),
            ("Protesters were a few blocks away, Berg said.", []),
            ("Berg said two people were killed and five were wounded a few streets away.", ["KILLED 2", "WOUNDED 5"]),
            ("Berg said the verdict sent a message to millions.", []),
            ("Berg said the army had sent 3,000 soldiers to the border.", ["DEPLOYED 3000"]),
            ("Berg said he made millions while thousands of savers lost fortunes.", []),
            ("Berg said the team had lost four games.", []),
            ("Berg said the army had lost 40 fighters.", ["KILLED_OR_WOUNDED 40"]),
            ("Berg said Holm had lost two jobs Monday.", []),
            ("Berg said Norway had lost four brave Peruvians.", ["KILLED_OR_WOUNDED 4"]),
            ("Berg said it was one hell of a way to lose.", []),
            ("Berg said two million people remain without water.", []),
            ("Berg said 200 fighters remain in the town.", ["REMAINING 200"]),
            // what counts neither people nor things of war
            ("Berg said 30,000 emails were missing.", []),
            ("Berg said Holm had captured two states in the primaries.", []),
            ("Berg said the court had released 25 pages.", []),
            ("Berg said Holm had lost 10 of the first 11 contests.", []),
            ("Berg said Holm marked three victories with a rally.", []),
            ("Berg said the ministry had sent 200 letters.", []),
            ("Berg said the two candidates were in a dead heat.", []),
            ("Berg said the crisis had hurt millions of Peruvians.", []),
            ("Berg said the blast had hurt 12 people.", ["WOUNDED 12"]),
            ("Berg said a poll released on Sunday asked four Peruvians.", []),
            ("Berg said people were fleeing two countries.", []),
            ("Berg said 50 friends had driven from Oslo.", []),
            ("Berg said Holm had died at 43, an old man.", []),
            ("Berg said Holm, who died at the age of 92, had been ill.", []),
            ("Berg said the plan led to the closing of hundreds of coal-fired plants.", []),
            // what does
            (
                "Berg said the attack had killed 35 civilians and injured scores of others.",
                ["KILLED 35", "WOUNDED 20"]
            ),
            ("Berg said eight refugees had been arrested.", ["ARRESTED 8"]),
            ("Berg said 20 first-graders had been killed.", ["KILLED 20"]),
            ("Berg said the dead included 134 men and 73 women.", ["KILLED 134", "KILLED 73"]),
            ("Berg said the army had eliminated 40 soldiers.", ["KILLED 40"]),
            ("Berg said the vote had eliminated four rivals.", []),
            ("Berg said 4,000 soldiers were fighting alongside the rebels.", ["DEPLOYED 4000"]),
            ("The army refused to accept that 40 soldiers had died.", []),
            ("Berg said the claim that 40 soldiers had died was a lie.", []),
        ] as [(String, [String])])
    func indicators(text: String, expected: [String]) {
        let measures = Reader.claims(text, publishedAt: "2024-12-28").flatMap(\.measures)
        #expect(measures.map { "\($0.indicator) \(Int($0.quantity.low ?? 0))" } == expected)
    }
}
