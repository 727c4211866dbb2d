import CGumbo
import CGumboArena
import Glibc
import PipelineStage

extension HTMLTree {
    /// Parses a page in UTF-8 with libgumbo.
    ///
    /// - Throws: `html-too-complex` where the tree would take more memory than is reasonable for so many bytes.
    init(parsing html: [UInt8]) throws(StageFailure) {
        let budget = min(32 << 20 + 24 * html.count, 512 << 20)
        var tree = HTMLTree()
        let isDone = unsafe html.withUnsafeBytes { buffer in
            let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress
            guard let arena = unsafe gumbo_arena_parse(start, html.count, budget) else { return false }
            defer { unsafe gumbo_arena_free(arena) }
            unsafe tree.copy(gumbo_arena_root(arena).assumingMemoryBound(to: GumboNode.self))
            return true
        }
        guard isDone else {
            throw StageFailure(
                kind: .permanent, code: "html-too-complex",
                message: "the page's markup takes more than \(budget) bytes of memory: submit its text instead")
        }
        self = tree
    }

    /// Copies the tree below `root` with a stack of its own: deep pages must not overflow the thread's.
    private mutating func copy(_ root: UnsafePointer<GumboNode>) {
        var stack = unsafe [(node: Int, children: GumboVector, next: UInt32)]()
        unsafe stack.append((append(root, parent: -1), root.pointee.v.element.children, 0))
        while let top = unsafe stack.last {
            guard unsafe top.next < top.children.length else {
                unsafe nodes[top.node].end = nodes.count
                unsafe stack.removeLast()
                continue
            }
            unsafe stack[stack.count - 1].next += 1
            guard let raw = unsafe top.children.data[Int(top.next)] else { continue }
            let child = unsafe raw.assumingMemoryBound(to: GumboNode.self)
            switch unsafe child.pointee.type {
            case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
                let node = unsafe append(child, parent: top.node)
                unsafe stack.append((node, child.pointee.v.element.children, 0))
            case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
                unsafe append(text: child.pointee.v.text.text, parent: top.node)
            default: break
            }
        }
    }

    /// Appends an element without its children.
    private mutating func append(_ element: UnsafePointer<GumboNode>, parent: Int) -> Int {
        let first = attributes.count
        let vector = unsafe element.pointee.v.element.attributes
        for index in unsafe 0..<Int(vector.length) {
            guard let raw = unsafe vector.data[index] else { continue }
            let attribute = unsafe raw.assumingMemoryBound(to: GumboAttribute.self).pointee
            guard let name = unsafe HTMLAttribute(rawValue: String(cString: attribute.name)) else { continue }
            let value = unsafe Array(String(cString: attribute.value).utf8)
            attributes.append(
                Attribute(name: name, value: String(decoding: TextCleaning.cleaned(value), as: UTF8.self)))
        }
        let tag = unsafe GumboTags.tag(element.pointee.v.element.tag)
        nodes.append(Node(tag: tag, parent: parent, end: 0, text: 0..<0, attributes: first..<attributes.count))
        return nodes.count - 1
    }

    private mutating func append(text: UnsafePointer<CChar>, parent: Int) {
        let first = bytes.count
        let characters = unsafe UnsafeBufferPointer(start: text, count: strlen(text))
        unsafe TextCleaning.append(characters.map { UInt8(bitPattern: $0) }, to: &bytes)
        nodes.append(
            Node(tag: .text, parent: parent, end: nodes.count + 1, text: first..<bytes.count, attributes: 0..<0))
    }
}

/// Gumbo's numbers of elements.
private enum GumboTags {
    private static let byNumber: [HTMLTag] = (0...Int(GUMBO_TAG_LAST.rawValue)).map { number in
        let name = unsafe String(cString: gumbo_normalized_tagname(GumboTag(rawValue: UInt32(number))))
        return name == "text" ? .other : HTMLTag(rawValue: name) ?? .other
    }

    static func tag(_ tag: GumboTag) -> HTMLTag {
        let number = Int(tag.rawValue)
        return byNumber.indices.contains(number) ? byNumber[number] : .other
    }
}
