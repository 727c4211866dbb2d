/// The words that tell a person's office.
struct Office: Hashable {
    /// The office itself ("spokesman for the Red Cross").
    var words: Range<Int>
    /// The whole phrase, with those to whom it belongs ("its spokesman", "Iran's foreign minister").
    var phrase: Range<Int>
}
