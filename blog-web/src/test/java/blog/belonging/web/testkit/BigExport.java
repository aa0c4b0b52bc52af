package blog.belonging.web.testkit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** An export of any size, the same each time. Post n is number n, one each hour from the first day of 2020 on. */
public final class BigExport {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter PATH = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    private static final int TAGS = 40;

    private BigExport() {}

    public static Path write(Path file, int posts, int commentsEach) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
                    <channel><title>A big blog</title><link>http://big.test</link><description>Of many posts</description><language>en-GB</language>
                    <wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>http://big.test</wp:base_site_url><wp:base_blog_url>http://big.test</wp:base_blog_url>
                    <wp:author><wp:author_id>1</wp:author_id><wp:author_login>ann</wp:author_login><wp:author_email>ann@example.org</wp:author_email><wp:author_display_name>Ann Archer</wp:author_display_name></wp:author>
                    <wp:category><wp:term_id>1</wp:term_id><wp:category_nicename>uncategorized</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name>Uncategorized</wp:cat_name></wp:category>
                    """);
            for (int n = 1; n <= posts; n++) {
                post(out, n, commentsEach);
            }
            out.write("</channel></rss>\n");
        }
        return file;
    }

    private static void post(BufferedWriter out, int n, int comments) throws IOException {
        LocalDateTime date = LocalDateTime.of(2020, 1, 1, 0, 30).plusHours(n - 1L);
        String when = DATE.format(date);
        out.write("<item><title>Post " + n + "</title><link>http://big.test/" + PATH.format(date) + "/post-" + n
                + "/</link><dc:creator>ann</dc:creator><guid isPermaLink=\"false\">http://big.test/?p=" + n
                + "</guid><content:encoded><![CDATA[");
        for (int p = 0; p < 8; p++) {
            out.write("<!-- wp:paragraph -->\n<p>Paragraph " + p + " of post " + n
                    + ". Belonging isn't a programme; it's what happens when somebody \"small\" is noticed -- every day, by"
                    + " <a href=\"http://big.test/?p=" + Math.max(1, n - 1) + "\">somebody</a> who stays, listens and"
                    + " remembers. That takes time, and time is what schools have least of, which is why it counts.</p>\n"
                    + "<!-- /wp:paragraph -->\n\n");
        }
        out.write("]]></content:encoded><excerpt:encoded></excerpt:encoded><wp:post_id>" + n
                + "</wp:post_id><wp:post_date>"
                + when + "</wp:post_date><wp:post_date_gmt>" + when + "</wp:post_date_gmt><wp:comment_status>open"
                + "</wp:comment_status><wp:post_name>post-" + n + "</wp:post_name><wp:status>publish</wp:status>"
                + "<wp:post_parent>0</wp:post_parent><wp:menu_order>0</wp:menu_order><wp:post_type>post</wp:post_type>"
                + "<wp:post_password></wp:post_password><wp:is_sticky>0</wp:is_sticky>"
                + "<category domain=\"category\" nicename=\"uncategorized\">Uncategorized</category>"
                + "<category domain=\"post_tag\" nicename=\"tag-" + n % TAGS + "\">Tag " + n % TAGS + "</category>\n");
        for (int c = 1; c <= comments; c++) {
            int id = (n - 1) * comments + c;
            out.write("<wp:comment><wp:comment_id>" + id + "</wp:comment_id><wp:comment_author>Reader " + c
                    + "</wp:comment_author><wp:comment_author_email>r" + c + "@example.org</wp:comment_author_email>"
                    + "<wp:comment_author_url></wp:comment_author_url><wp:comment_author_IP>192.0.2.1</wp:comment_author_IP>"
                    + "<wp:comment_date_gmt>" + DATE.format(date.plusMinutes(c))
                    + "</wp:comment_date_gmt><wp:comment_content>Comment " + id
                    + " says that it isn't so simple, and why."
                    + "</wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_type>comment"
                    + "</wp:comment_type><wp:comment_parent>" + (c > 1 && c % 3 == 0 ? id - 1 : 0)
                    + "</wp:comment_parent><wp:comment_user_id>0</wp:comment_user_id></wp:comment>\n");
        }
        out.write("</item>\n");
    }
}
