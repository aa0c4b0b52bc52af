package blog.belonging.domain.search;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.Commenter;
import blog.belonging.domain.comment.Comments;
import blog.belonging.domain.comment.Threads;
import blog.belonging.domain.content.CommentHtml;
import blog.belonging.domain.content.EntriesChanged;
import blog.belonging.domain.content.Entry;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.post.Post;
import blog.belonging.domain.shared.PortContract;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A blog with an index, for tests. */
public abstract class SearchedBlog extends PortContract {

    /** What nobody should ever ask, and somebody will. */
    public static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\"",
            "\"\"",
            "\"\"\"\" \"\"",
            "\"unbalanced",
            "'",
            "*",
            "?",
            "be*",
            "title:belonging",
            "text:/.*/",
            "/[a-z]*(a+)+$/",
            "+belonging -school",
            "belonging AND (",
            "NOT",
            "AND OR NOT",
            "the of and",
            "{}[]()^~:\\!|&/",
            "belonging~2^999",
            "_exists_:id",
            "a".repeat(100_000),
            "a ".repeat(50_000),
            "\"a ".repeat(5_000),
            "(".repeat(5_000),
            "\u0000",
            "be\u0000longing",
            "\ud83d",
            "\udc00belonging",
            "\ue000mark\ue001",
            "🌱",
            "👩‍👩‍👧‍👦 family",
            "שלום",
            "\u202egnignoleb\u202c",
            "归属感",
            "ＢＥＬＯＮＧＩＮＧ",
            "İstanbul ß ﬁ ǆ",
            "<script>alert(1)</script>",
            "</mark><b>",
            "${jndi:ldap://x}",
            "#{1+1}",
            "' or 1=1 --",
            "%00 %ff %zz",
            "\t\n\r\u2028\u2029",
            "NaN -0 1e999 2147483648",
            "é̀̂̃̄".repeat(50));

    protected void catchUp() {
        blog.does(() -> blog.port(SearchIndexing.class).catchUp((done, total) -> {}));
    }

    /** Tells of it, as those who write do. */
    @SuppressWarnings("unchecked")
    protected void changed(Entry... entries) {
        blog.does(() -> ((Event<EntriesChanged>) blog.port(Event.class)).fire(EntriesChanged.of(List.of(entries))));
    }

    protected List<Post> publish(APost... posts) {
        List<Post> published = blog.inOneGo(() -> {
            List<Post> all = new ArrayList<>();
            for (APost post : posts) {
                all.add(post.into(blog));
            }
            return all;
        });
        changed(published.toArray(Entry[]::new));
        catchUp();
        return published;
    }

    protected SearchResults results(String words) {
        return results(words, SearchFilter.NONE, 1);
    }

    protected SearchResults results(String words, SearchFilter filter, int page) {
        return blog.inOneGo(
                () -> blog.port(BlogSearch.class).find(new SearchQuery(SearchWords.of(words), filter, page, 10)));
    }

    protected List<String> found(String words) {
        return titles(results(words));
    }

    protected static List<String> titles(SearchResults results) {
        return results.hits().items().stream().map(hit -> hit.title().text()).toList();
    }

    protected SearchHit first(String words) {
        return results(words).hits().items().get(0);
    }

    protected static List<String> marked(MarkedText text) {
        return text.pieces().stream()
                .filter(MarkedText.Piece::marked)
                .map(MarkedText.Piece::text)
                .toList();
    }

    protected void comment(Post under, Comment.Status status, Comment.Kind kind, String text) {
        blog.does(() -> {
            Comment comment = new Comment(
                    blog.port(Comments.class).nextId(),
                    under.id(),
                    kind,
                    new Commenter("Reader", "", "", "", null),
                    Instant.parse("2026-11-21T09:00:00Z"));
            comment.say(text, CommentHtml.of(text, List.of()));
            comment.decide(status);
            Threads.arrange(new ArrayList<>(List.of(comment)));
            blog.port(Comments.class).add(comment);
        });
    }
}
