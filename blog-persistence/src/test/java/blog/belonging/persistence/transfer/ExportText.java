package blog.belonging.persistence.transfer;

import java.util.stream.Stream;

/** Writes small exports for tests. */
final class ExportText {

    static final String BEGIN = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <rss version="2.0"
            	xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
            	xmlns:content="http://purl.org/rss/1.0/modules/content/"
            	xmlns:dc="http://purl.org/dc/elements/1.1/"
            	xmlns:wp="http://wordpress.org/export/1.2/">
            <channel>
            <title>Quiet Corridors</title>
            <link>https://old.example.org/</link>
            <description>About schools</description>
            <language>en-GB</language>
            <wp:wxr_version>1.2</wp:wxr_version>
            <wp:base_site_url>https://old.example.org</wp:base_site_url>
            <wp:base_blog_url>https://old.example.org/blog/</wp:base_blog_url>
            """;

    static final String END = "</channel>\n</rss>\n";

    private ExportText() {}

    static String of(String... parts) {
        return BEGIN + String.join("", parts) + END;
    }

    /** On three lines, of which the second is its title. */
    static String item(String title, String... fields) {
        return "<item>\n<title><![CDATA[" + title + "]]></title>\n" + String.join("", fields) + "</item>\n";
    }

    static String numbered(int count) {
        return Stream.iterate(1, n -> n + 1)
                .limit(count)
                .map(n -> item("Post " + n, field("post_id", "" + n), field("post_type", "post")))
                .reduce("", String::concat);
    }

    /** Of WordPress's own namespace. */
    static String field(String name, String text) {
        return "<wp:" + name + "><![CDATA[" + text + "]]></wp:" + name + ">";
    }
}
