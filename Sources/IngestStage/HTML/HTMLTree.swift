/// A parsed page as flat arrays: the nodes in document order, each with the index after its last descendant.
struct HTMLTree {
    /// An element or a text node.
    struct Node {
        var tag: HTMLTag
        /// -1 for the root.
        var parent: Int
        /// The index after the last descendant; the first child, if any, is the next node.
        var end: Int
        /// Where the words of a text node stand in `bytes`.
        var text: Range<Int>
        /// Where the attributes of an element stand in `attributes`.
        var attributes: Range<Int>
    }

    /// An attribute with its value, entities decoded.
    struct Attribute {
        var name: HTMLAttribute
        var value: String
    }

    var nodes: [Node] = []
    var bytes: [UInt8] = []
    var attributes: [Attribute] = []

    /// The value of an attribute; nil where the element does not have it.
    func value(_ name: HTMLAttribute, of node: Int) -> String? {
        for index in nodes[node].attributes where attributes[index].name == name { return attributes[index].value }
        return nil
    }

    /// The indices of the children.
    func children(of node: Int) -> Children { Children(tree: self, place: node + 1, end: nodes[node].end) }

    /// The indices of the first to the last descendant.
    func descendants(of node: Int) -> Range<Int> { node + 1..<nodes[node].end }

    /// The indices of the elements with this tag, in document order.
    func elements(_ tag: HTMLTag) -> [Int] { nodes.indices.filter { nodes[$0].tag == tag } }

    /// The words in an element, white space collapsed; what is never content left out.
    func text(of node: Int) -> String {
        var output: [UInt8] = []
        var index = node
        while index < nodes[node].end {
            let each = nodes[index]
            if each.tag.isNeverContent && index != node {
                index = each.end
                continue
            }
            if each.tag == .text {
                output += bytes[each.text]
            } else if each.tag.isBlock || each.tag == .br {
                output.append(0x20)
            }
            index += 1
        }
        return Whitespace.collapsed(String(decoding: output, as: UTF8.self))
    }
}

extension HTMLTree {
    /// The children of a node, in document order.
    struct Children: Sequence, IteratorProtocol {
        let tree: HTMLTree
        var place: Int
        let end: Int

        mutating func next() -> Int? {
            guard place < end else { return nil }
            defer { place = tree.nodes[place].end }
            return place
        }
    }
}
