/// Sentences that sites put between the paragraphs of an article and that are not the article's.
enum JunkPhrases {
    private static let starts = [
        "advertisement", "advertising", "sponsored", "subscribe", "sign up", "sign in", "log in", "register",
        "newsletter",
        "follow us", "follow @", "like us on", "share this", "share on", "share via", "click here", "tap here",
        "read more", "read our", "continue reading", "photo credit", "image credit", "credit:", "photo:", "image:",
        "photograph:", "picture:", "source:", "©", "(c) ", "copyright", "all rights reserved",
        "this article is the copyright",
        "download the app", "download our", "get the latest", "get our", "get your", "join our",
        "join the conversation",
        "support our", "support independent", "become a member", "donate", "never miss", "stay up", "stay informed",
        "for the latest stories", "for more news", "for more information visit", "got a tip", "have a tip", "tags:",
        "filed under", "posted in", "categories:", "topics:", "related:", "related posts", "more from", "recommended",
        "you may also", "you might also", "view comments", "leave a comment", "leave a reply", "comments are closed",
        "print this", "email this", "last updated", "first published", "published:", "updated:", "originally published",
        "if you're seeing this message", "if you’re seeing this message", "to view the full story", "to read the full",
        "already a subscriber", "already have an account", "please subscribe", "please log in", "we use cookies",
        "this site uses cookies", "by continuing to", "your email address", "thank you for", "thanks for reading",
        "want to read more", "enjoying this", "listen to this", "watch:", "watch the video", "show caption",
        "hide caption",
        "enlarge this image", "toggle caption", "skip to", "back to top", "table of contents", "in this article",
    ]

    private static let anywhere = [
        "all rights reserved", "sign up for our", "sign up to our", "subscribe to our", "our newsletter",
        "privacy policy",
        "terms of service", "terms of use", "click here to", "follow us on", "download the", "in your inbox",
        "your inbox", "to your inbox", "written permission must be obtained", "may not be published, broadcast",
        "subscribe now", "cookie policy", "disable your ad blocker", "view our online",
    ]

    /// Whether a block of a few dozen words at most begins with or has in it what only sites say.
    static func isJunk(_ text: String, words: Int) -> Bool {
        guard words <= 40 else { return false }
        let small = text.lowercased()
        if words <= 25, starts.contains(where: { small.hasPrefix($0) }) { return true }
        return anywhere.contains { small.contains($0) }
    }
}
