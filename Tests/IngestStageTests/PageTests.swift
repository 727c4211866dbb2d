import DocumentModel
import Foundation
import PipelineStage
import Testing

struct PageTests {
    static let examples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "examples")

    static func example(_ name: String) -> Item { Item(uri: examples.appending(path: name).path) }

    static let first =
        "The minister said on Monday that the bridge over the river was open again, and that it was safe."
    static let second = "A driver who waited at the checkpoint said that nobody had told him, or anyone else, about it."
    static let article = "<p>\(first)</p><p>\(second)</p>"
    static let paragraphs = ["PARAGRAPH \(first)", "PARAGRAPH \(second)"]

    @Test(arguments: [
        "<nav><a href=/>Home</a> <a href=/a>A</a></nav>",
        "<div class=share-bar>Share this with all of your friends, please.</div>",
        "<div id=comments><p>I think that this is wrong, and I have always said so to everyone I know.</p></div>",
        "<footer>All of this belongs to the company that made this page in 2024, and to nobody else.</footer>",
        "<script>var a = '<p>not text</p>';</script>", "<style>p { color: red }</style>", "<!-- <p>not text</p> -->",
        "<div style='display: none'>This sentence is not shown to anyone who reads this page, ever.</div>",
        "<p>Subscribe to our newsletter for more of this.</p>", "<p>Advertisement</p>",
        "<ul><li><a href=/1>Ten recipes that need no oven</a></li><li><a href=/2>Trains in January</a></li></ul>",
        "<svg><title>a logo</title></svg>", "<iframe>words</iframe>", "<select><option>One<option>Two</select>",
    ])
    func `what is no article is left out`(noise: String) throws {
        #expect(try Ingest.blocks(Ingest.page("<body><main>\(Self.article)\(noise)</main>")) == Self.paragraphs)
        #expect(try Ingest.blocks(Ingest.page("<body>\(noise)<main>\(Self.article)</main>")) == Self.paragraphs)
    }

    @Test(arguments: [
        ("<h2>A heading</h2>", "HEADING A heading"),
        ("<ul><li>One thing, not a link.</ul>", "LIST_ITEM One thing, not a link."),
        ("<blockquote><p>A thing he said.</p></blockquote>", "QUOTE A thing he said."),
        ("<figure><figcaption>The bridge in May.</figcaption></figure>", "CAPTION The bridge in May."),
        ("<pre>let a = 1\n  b</pre>", "CODE let a = 1\n  b"),
        ("<p>KYIV (Wire) — \(first)", "DATELINE KYIV (Wire) —"),
        ("<h3>Related</h3><ul><li><a href=/a>Police: No arrests</a></ul>", "RELATED Police: No arrests"),
        ("<table><tr><td>Killed</td><td>12</td></tr></table>", "PARAGRAPH Killed 12"),
        ("<p>one line<br>and another", "PARAGRAPH one line\nand another"),
        ("<p>&ldquo;Tom &amp; Ann&rdquo;&nbsp;said", "PARAGRAPH “Tom & Ann” said"),
    ])
    func `blocks have their kinds`(markup: String, block: String) throws {
        let page = "<body><article>\(Self.article)\(markup)</article>"
        #expect(try Ingest.blocks(Ingest.page(page)).contains(block))
    }

    @Test func `a news page gives all that it says of itself`() throws {
        let document = try #require(try Ingest.document(Self.example("kursk-losses-seoul-desk.html")))
        #expect(document.title == "Seoul lawmakers: at least 100 North Korean troops dead in Kursk")
        #expect(document.subtitle == "The spy agency's count is far below the one given in Kyiv")
        #expect(document.bylines == ["Jun-ho Baek"])
        #expect(document.publisher == "Harbour Gazette")
        #expect(document.canonicalUri == "https://harbour-gazette.example/world/2024/12/19/seoul-kursk-toll")
        #expect(document.language == "en")
        #expect(
            document.publishedAt
                == DocumentDate(value: "2024-12-19T08:40:00+09:00", precision: .second, origin: .jsonLD))
        #expect(
            document.modifiedAt == DocumentDate(value: "2024-12-19T11:05:00+09:00", precision: .second, origin: .jsonLD)
        )
        #expect(
            document.blocks.map(\.kind) == [
                .title, .subtitle, .paragraph, .paragraph, .caption, .paragraph, .heading, .paragraph, .paragraph,
                .quote,
                .paragraph,
            ])
        #expect(!document.text.contains("newsletter") && !document.text.contains("Sport"))
    }

    @Test(arguments: [
        ("ukraine-energy-strike-kyiv.html", 9), ("gaza-toll-dispute.html", 11), ("goma-windows-1252.html", 7),
        ("haiti-toll.html.gz", 7), ("broken.html", 7),
    ])
    func `the examples come out whole`(name: String, blocks: Int) throws {
        #expect(try Ingest.blocks(Self.example(name)).count == blocks)
    }

    @Test(
        arguments: [
            (
                "<meta property='article:published_time' content='2024-12-25T13:20:00+02:00'>",
                "2024-12-25T13:20:00+02:00", .second, .meta
            ),
            ("<meta name=date content='2024-12-25'>", "2024-12-25", .day, .meta),
            ("<meta name=date content='December 25, 2024'>", "2024-12-25", .day, .meta),
            ("<meta name=pubdate content='Wed, 25 Dec 2024 10:00:00 GMT'>", "2024-12-25", .day, .meta),
            ("<time datetime='2024-12-25T13:20Z'>then</time>", "2024-12-25T13:20Z", .minute, .text),
            ("<link rel=canonical href='https://a.example/2024/12/25/bridge'>", "2024-12-25", .day, .url),
            (
                "<script type='application/ld+json'>{'@type': 'NewsArticle', 'datePublished': '2024-12-25',}</script>",
                "2024-12-25", .day, .jsonLD
            ),
        ] as [(String, String, DocumentDate.Precision, DocumentDate.Origin)])
    func `dates have precision and origin`(
        markup: String, value: String, precision: DocumentDate.Precision, origin: DocumentDate.Origin
    ) throws {
        let date = try Ingest.document(Ingest.page("\(markup)<body><article>\(Self.article)"))?.publishedAt
        #expect(date == DocumentDate(value: value, precision: precision, origin: origin))
    }

    @Test(arguments: [
        ("<title>Bridge open again | The Post</title>", "Bridge open again"),
        ("<title>Bridge open again - The Post</title>", "Bridge open again"),
        ("<title>Bridge &amp; river</title><meta property=og:title content='Bridge open again'>", "Bridge open again"),
        ("<title>Bridge open again - The Post</title><h1>Bridge open again</h1>", "Bridge open again"),
    ])
    func `the headline is without the site's name`(markup: String, title: String) throws {
        #expect(try Ingest.document(Ingest.page("\(markup)<body><article>\(Self.article)"))?.title == title)
    }

    @Test func `a body that only JSON-LD has is taken from there`() throws {
        let script =
            #"<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"\#(Self.first)\n\n\#(Self.second)"}</script>"#
        #expect(
            try Ingest.document(Ingest.page("\(script)<body><p>Loading</p>"))?.text.contains(
                "the bridge over the river") == true)
    }
}
