import DocumentModel
import Evaluation
import Testing

struct MarkedTimesTests {
    @Test func `a file gives its texts with their marks, day and class`() {
        let file =
            "# a comment\n@ 2024-11-13\n= days\nÀ {today=2024-11-13}, {early May=2024-05 START}.\n= none\nNo time.\n"
        let texts = MarkedTimes.read(file)
        #expect(texts.map(\.text) == ["À today, early May.", "No time."])
        #expect(texts.map(\.group) == ["days", "none"])
        #expect(texts.map(\.publishedAt) == ["2024-11-13", "2024-11-13"])
        #expect(
            texts[0].marks == [
                .init(span: Span(begin: 3, end: 8), value: "2024-11-13"),
                .init(span: Span(begin: 10, end: 19), value: "2024-05 START"),
            ])
        #expect(texts[0].marked(texts[0].marks) == "À {today=2024-11-13}, {early May=2024-05 START}.")
    }

    @Test func `values count where spans overlap, whole marks where they are equal`() {
        let gold = [
            MarkedTimes.Mark(span: Span(begin: 0, end: 8), value: "P1D"),
            MarkedTimes.Mark(span: Span(begin: 9, end: 12), value: "2024"),
            MarkedTimes.Mark(span: Span(begin: 20, end: 24), value: "2023"),
        ]
        let found = [
            MarkedTimes.Mark(span: Span(begin: 4, end: 8), value: "SET P1D"),
            MarkedTimes.Mark(span: Span(begin: 9, end: 12), value: "2024"),
            MarkedTimes.Mark(span: Span(begin: 20, end: 24), value: "2022"),
        ]
        var score = MarkedTimesScore()
        score.add(gold, found)
        #expect(score.lines("t") == ["t.value-f1 66.67 % (of 3, 3 found)", "t.exact-f1 33.33 %"])
    }

    @Test func `a range that covers its two ends is no mark`() {
        var document = Document(id: "d", text: "2010 to 2020")
        document.times = [
            TimeExpression(span: Span(begin: 0, end: 12), type: .duration, value: "P10Y"),
            TimeExpression(span: Span(begin: 0, end: 4), type: .date, value: "2010", modifier: .about),
            TimeExpression(span: Span(begin: 8, end: 12), type: .set, value: "P1Y"),
        ]
        #expect(MarkedTimes.marks(of: document).map(\.value) == ["2010 APPROX", "SET P1Y"])
    }
}
