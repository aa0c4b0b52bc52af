package blog.belonging.web.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The automated checks of a migration, for any export and the blog it became: nothing that was there is lost, nothing private shows. */
public final class MigrationCheck {

    private final OldBlog old;
    private final Reader reader;

    public MigrationCheck(OldBlog old, Reader reader) {
        this.old = old;
        this.reader = reader;
    }

    public void everything() throws Exception {
        everyPublishedLinkAnswersAtTheSamePath();
        everyNumberLeadsToItsEntry();
        everyArchiveAnswers();
        theFeedNamesThePostsAsTheOldOneDid();
        everyApprovedCommentIsShownAndNoOther();
        everyOldSlugLeadsOn();
        theSitemapsAnswer();
        everyUploadAnswers();
    }

    public void everyPublishedLinkAnswersAtTheSamePath() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (OldBlog.Item item : old.published("post", "page")) {
            softly.assertThat(reader.status(old.path(item.link())))
                    .as(item.link())
                    .isEqualTo(200);
        }
        softly.assertAll();
    }

    public void everyNumberLeadsToItsEntry() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (OldBlog.Item item : old.published("post", "page")) {
            softly.assertThat(reader.redirect("/?p=" + item.id())).isEqualTo(old.path(item.link()));
        }
        softly.assertAll();
    }

    public void everyArchiveAnswers() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        Set<String> archives = new TreeSet<>();
        old.tags().forEach(tag -> archives.add("/tag/" + tag + "/"));
        for (OldBlog.Item post : old.published("post")) {
            if (post.isPublic()) {
                String day = post.date().substring(0, 10).replace('-', '/');
                archives.add("/" + day + "/");
                archives.add("/" + day.substring(0, 7) + "/");
                archives.add("/" + day.substring(0, 4) + "/");
            }
        }
        for (String archive : archives) {
            softly.assertThat(reader.status(archive)).as(archive).isEqualTo(200);
        }
        for (String category : old.categories()) {
            HttpResponse<String> direct = reader.get("/category/" + category + "/");
            softly.assertThat(direct.statusCode()).as(category).isIn(200, 301);
            direct.headers()
                    .firstValue("Location")
                    .ifPresent(location -> assertThat(location).endsWith("/" + category + "/"));
        }
        softly.assertAll();
    }

    /** The newest ten. */
    public void theFeedNamesThePostsAsTheOldOneDid() throws Exception {
        List<String> expected = old.published("post").stream()
                .filter(OldBlog.Item::isPublic)
                .sorted((a, b) -> b.date().compareTo(a.date()))
                .limit(10)
                .map(OldBlog.Item::guid)
                .toList();
        Document feed = Jsoup.parse(reader.get("/feed/").body(), "", Parser.xmlParser());
        assertThat(feed.select("item > guid").eachText()).isEqualTo(expected);
    }

    public void everyApprovedCommentIsShownAndNoOther() throws Exception {
        for (OldBlog.Item item : old.published("post", "page")) {
            if (!item.isPublic()) {
                continue;
            }
            Document page = reader.page(old.path(item.link()));
            Set<String> shown = page.select(".comments article.comment").stream()
                    .map(Element::id)
                    .collect(Collectors.toSet());
            Set<String> expected =
                    item.shownComments().stream().map(c -> "comment-" + c.id()).collect(Collectors.toSet());
            assertThat(shown).as(item.title()).isEqualTo(expected);
        }
    }

    public void everyOldSlugLeadsOn() throws Exception {
        for (OldBlog.Item item : old.published("post")) {
            for (String slug : item.oldSlugs()) {
                String path = old.path(item.link());
                String day = path.substring(0, 12);
                assertThat(reader.redirect(day + slug + "/")).isEqualTo(path);
            }
        }
    }

    public void theSitemapsAnswer() throws Exception {
        for (String sitemap : List.of("/sitemap.xml", "/wp-sitemap.xml")) {
            Document index = Jsoup.parse(reader.get(sitemap).body(), "", Parser.xmlParser());
            for (Element part : index.select("sitemap > loc")) {
                Document addresses = Jsoup.parse(
                        reader.get(part.text()
                                        .substring(reader.base().toString().length()))
                                .body(),
                        "",
                        Parser.xmlParser());
                for (Element address : addresses.select("url > loc")) {
                    String path =
                            address.text().substring(reader.base().toString().length());
                    assertThat(reader.status(path)).as(path).isEqualTo(200);
                }
            }
        }
    }

    public void everyUploadAnswers() throws Exception {
        for (OldBlog.Item item : old.items("attachment")) {
            assertThat(reader.status(old.path(item.attachment())))
                    .as(item.attachment())
                    .isEqualTo(200);
        }
    }
}
