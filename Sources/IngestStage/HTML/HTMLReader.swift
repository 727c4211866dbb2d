import DocumentModel
import PipelineStage

/// Reads a page: what it says about itself, and the article in it.
struct HTMLReader {
    let bytes: [UInt8]
    let item: Item

    func draft() throws(StageFailure) -> Draft {
        let charset = TextDecoding.charset(ofMediaType: item.mediaType) ?? HTMLCharset.declared(in: bytes)
        let tree = try HTMLTree(parsing: MarkupSieve.sieved(TextDecoding.utf8(bytes, charset: charset)))
        let metadata = PageMetadata(tree: tree, uri: item.uri)
        var draft = metadata.draft
        draft.blocks = ArticleExtractor(tree: tree, metadata: metadata).parts()
        return draft
    }
}
