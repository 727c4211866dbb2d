import DocumentModel
import PipelineStage

/// Reads plain text: headline, subtitle, byline, dateline, paragraphs and the list of related articles.
struct PlainTextReader {
    let bytes: [UInt8]
    let item: Item

    func draft() -> Draft {
        let utf8 = TextDecoding.utf8(bytes, charset: TextDecoding.charset(ofMediaType: item.mediaType))
        let lines = TextLines(String(decoding: TextCleaning.cleaned(utf8), as: UTF8.self)).blocks
        var draft = Draft()
        var rest = lines[...]
        readHead(&rest, into: &draft)
        readBody(rest, into: &draft)
        return draft
    }

    private func readHead(_ lines: inout ArraySlice<TextLines.Line>, into draft: inout Draft) {
        readTitle(&lines, into: &draft)
        while let line = lines.first {
            if let names = Byline.names(line.text) {
                draft.bylines += names
                draft.blocks.append(.init(kind: .byline, text: line.text))
            } else if let date = PublicationLine.date(line.text) {
                draft.publishedAt = draft.publishedAt ?? date
                draft.blocks.append(.init(kind: .dateline, text: line.text))
            } else {
                return
            }
            lines.removeFirst()
        }
    }

    private func readTitle(_ lines: inout ArraySlice<TextLines.Line>, into draft: inout Draft) {
        guard lines.count > 1, let first = lines.first, item.title == nil || item.title == first.text else { return }
        guard Headline.isTitle(first.text) else { return }
        lines.removeFirst()
        draft.title = first.text
        draft.blocks.append(.init(kind: .title, text: first.text))
        guard Headline.isSubtitle(lines), let second = lines.popFirst() else { return }
        draft.subtitle = second.text
        draft.blocks.append(.init(kind: .subtitle, text: second.text))
    }

    private func readBody(_ lines: ArraySlice<TextLines.Line>, into draft: inout Draft) {
        var related = RelatedList()
        for line in lines {
            if let part = related.part(line.text) {
                draft.blocks.append(part)
            } else if let entry = ListMarker.entry(line.text) {
                draft.blocks.append(.init(kind: .listItem, text: entry))
            } else if let (dateline, rest) = Dateline.split(line.text) {
                draft.publishedAt = draft.publishedAt ?? Dateline.date(dateline)
                draft.blocks.append(.init(kind: .dateline, text: dateline))
                draft.blocks.append(.init(kind: .paragraph, text: rest))
            } else {
                draft.blocks.append(.init(kind: .paragraph, text: line.text))
            }
        }
    }
}
