import DocumentModel
import PipelineMessages
import PipelineStage
import SwiftProtobuf
import TestSupport
import Testing

@Suite struct SerializedTests {
    @Test(arguments: [Samples.item, Item(uri: ""), Item(uri: "stdin:1", payload: [])])
    func itemComesBackWhole(item: Item) throws {
        #expect(try Item(serialized: item.serialized()) == item)
    }

    @Test(arguments: [Document.complete(), Document(id: "", text: ""), noClaims])
    func documentComesBackWhole(document: Document) throws {
        #expect(try Document(serialized: document.serialized()) == document)
    }

    @Test func everyFieldOfTheSampleIsOnTheWire() throws {
        let wire = try WireDocument(serializedBytes: Document.complete().serialized())
        let visitor = try wire.jsonString()
        for name in [
            "canonicalUri", "retrievedAt", "textHash", "xpos", "affiliations", "accumulation", "asOf", "of", "partOf",
        ] {
            #expect(visitor.contains("\"\(name)\""), "\(name)")
        }
    }

    @Test func sameValueGivesSameBytes() throws {
        #expect(try Document.complete().serialized() == Document.complete().serialized())
    }

    @Test(arguments: [[0xFF], [0x0A, 0x7F, 0x41], [0x0A, 0x01, 0xFF]] as [[UInt8]])
    func bytesThatAreNoMessageAreRefused(bytes: [UInt8]) {
        #expect(throws: MessageError.self) { try Document(serialized: bytes) }
        #expect(throws: MessageError.self) { try Item(serialized: bytes) }
    }

    @Test(arguments: Malformed.documents)
    func malformedDocumentIsRefused(_ malformed: Malformed) throws {
        let bytes: [UInt8] = try malformed.wire.serializedBytes()
        #expect(throws: MessageError(malformed.reason)) { try Document(serialized: bytes) }
    }

    @Test func spansOutsideTheTextAreNotSent() {
        var document = Document(id: "d", text: "ab")
        document.sentences = [Sentence(span: Samples.span(0, 3))]
        #expect(throws: MessageError("sentences: span 0..<3 is not in a text of 2 bytes")) { try document.serialized() }
    }

    @Test func itemWithUnknownPrecisionIsRefused() throws {
        var wire = WireItem()
        wire.publishedAt = .with { $0.precision = "FORTNIGHT" }
        let bytes: [UInt8] = try wire.serializedBytes()
        #expect(throws: MessageError("publishedAt: unknown word 'FORTNIGHT'")) { try Item(serialized: bytes) }
    }

    private static let noClaims: Document = {
        var document = Document(id: "d2", text: "Nothing claimed.")
        document.claims = []
        return document
    }()
}

/// A document message that a foreign or broken worker could send, with what is said about it.
struct Malformed: CustomTestStringConvertible, Sendable {
    var wire: WireDocument
    var reason: String

    var testDescription: String { reason }

    init(_ reason: String, _ change: (inout WireDocument) -> Void) {
        wire = WireDocument.with { $0.text = "abc" }
        self.reason = reason
        change(&wire)
    }

    static let documents = [
        Malformed("block: span 2..<1 is not in a text of 3 bytes") {
            $0.blocks = [
                .with {
                    $0.kind = "TITLE";
                    $0.span = .with {
                        $0.begin = 2; $0.end = 1
                    }
                }
            ]
        },
        Malformed("mention: span 0..<4 is not in a text of 3 bytes") {
            $0.mentions = [
                .with {
                    $0.span = .with { $0.end = 4 }; $0.type = "PERSON"; $0.kind = "NAME"
                }
            ]
        },
        Malformed("block kind: unknown word 'HEADLINE'") { $0.blocks = [.with { $0.kind = "HEADLINE" }] },
        Malformed("sentences: an end without a begin") { $0.sentences = [0, 1, 2] },
        Malformed("sentences: span 2..<1 is not in a text of 3 bytes") { $0.sentences = [2, 1] },
        Malformed("tokens: the columns differ in length") {
            $0.tokens = .with {
                $0.begin = [0]; $0.end = []
            }
        },
        Malformed("tokens: the columns differ in length") {
            $0.tokens = .with {
                $0.begin = [0]; $0.end = [1]; $0.upos = [0, 0]
            }
        },
        Malformed("tokens: there is no string 1") {
            $0.tokens = .with {
                $0.begin = [0]; $0.end = [1]; $0.lemma = [1]
            }
        },
        Malformed("tokens: there is no token 1") {
            $0.tokens = .with {
                $0.begin = [0]; $0.end = [1]; $0.head = [3]
            }
        },
        Malformed("event time: there is no time 0") {
            $0.claims.claims = [
                .with {
                    $0.quotation = "NONE"; $0.certainty = "UNKNOWN"; $0.event = .with { $0.time = 0 }
                }
            ]
        },
        Malformed("claim measures: number 0 is a part of none of them, or of itself") {
            $0.claims.claims = [
                .with {
                    $0.quotation = "NONE"
                    $0.certainty = "UNKNOWN"
                    $0.measures = [
                        .with {
                            $0.quantity.comparator = "EXACT"; $0.partOf = 1
                        }
                    ]
                }
            ]
        },
        Malformed("cue stance: unknown word 'MUMBLE'") {
            $0.claims.claims = [
                .with {
                    $0.quotation = "NONE"
                    $0.certainty = "UNKNOWN"
                    $0.attribution = [.with { $0.cue = .with { $0.stance = "MUMBLE" } }]
                }
            ]
        },
    ]
}
