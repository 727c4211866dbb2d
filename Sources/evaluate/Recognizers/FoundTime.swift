import DocumentModel

/// A time that was found; of a range also where its last part begins.
struct FoundTime {
    var time: TimeExpression
    var lastBegin: String?
}
