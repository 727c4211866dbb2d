import DocumentModel

/// "will" for what somebody promises, refuses or agrees to do; "would" where it was said in a year that is over ("In 1991 he
/// refused to sign").
enum FutureTense {
    static func of(_ context: StatementContext) -> String {
        guard let published = context.document.publishedAt.flatMap({ Int($0.value.prefix(4)) }),
            let cue = context.claim.attribution.last?.cue?.span
        else { return "will" }
        let token = min(context.table.firstToken(atOrAfter: cue.begin), context.table.count - 1)
        let sentence = context.table.span(context.table.sentence(of: token))
        let years = context.document.times(in: sentence).compactMap { time in
            // "in 1991", not "in June", of which the year is only worked out
            [.date, .time].contains(time.type)
                ? time.value.flatMap { value in
                    context.table.text(time.span).contains(value.prefix(4)) ? Int(value.prefix(4)) : nil
                } : nil
        }
        return years.contains { $0 < published && $0 > 1000 } && !years.contains { $0 >= published } ? "would" : "will"
    }
}
