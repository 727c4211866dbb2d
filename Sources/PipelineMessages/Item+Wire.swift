import DocumentModel
import PipelineStage

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Item {
    init(_ wire: WireItem) throws {
        self.init(uri: wire.uri)
        version = wire.hasVersion ? wire.version : nil
        mediaType = wire.hasMediaType ? wire.mediaType : nil
        payload = wire.hasPayload ? Array(wire.payload) : nil
        documentID = wire.hasDocumentID ? wire.documentID : nil
        title = wire.hasTitle ? wire.title : nil
        publisher = wire.hasPublisher ? wire.publisher : nil
        publishedAt = wire.hasPublishedAt ? try DocumentDate(wire.publishedAt, "publishedAt") : nil
        bylines = wire.bylines
    }
}

extension WireItem {
    init(_ item: Item) {
        uri = item.uri
        if let version = item.version { self.version = version }
        if let mediaType = item.mediaType { self.mediaType = mediaType }
        if let payload = item.payload { self.payload = Data(payload) }
        if let documentID = item.documentID { self.documentID = documentID }
        if let title = item.title { self.title = title }
        if let publisher = item.publisher { self.publisher = publisher }
        if let publishedAt = item.publishedAt { self.publishedAt = WireDocumentDate(publishedAt) }
        bylines = item.bylines
    }
}
