package blog.belonging.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.belonging.domain.audit.AuditLine;
import blog.belonging.domain.audit.AuditLog;
import blog.belonging.domain.author.Author;
import blog.belonging.domain.author.Authors;
import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.History;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Device;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.NotAllowed;
import blog.belonging.domain.identity.Role;
import blog.belonging.domain.page.Pages;
import blog.belonging.domain.page.StaticPage;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.post.Posts;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.Slice;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.PublicSite;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Of {@link MediaKeeping}, {@link MediaUploading} and {@link ListedMedia}, by what people do with the library. */
public abstract class MediaLibraryContract extends PortContract {

    private static final Actor EDITOR = actor(1, Role.EDITOR);
    private static final Actor AUTHOR = actor(2, Role.AUTHOR);
    private static final Actor OTHER = actor(3, Role.AUTHOR);
    private static final Actor MODERATOR = actor(4, Role.MODERATOR);

    private static final ListedMedia.Question ANYTHING = new ListedMedia.Question("", Optional.empty(), "");

    private static Actor actor(long id, Role role) {
        return new Actor(
                id,
                id,
                "A " + role,
                new EmailAddress("a" + id + "@x.example"),
                role,
                new Device("192.0.2.1", "Firefox"));
    }

    private <B, T> T with(Class<B> bean, Function<B, T> work) {
        return blog.inOneGo(() -> work.apply(blog.port(bean)));
    }

    private static byte[] picture(int width, int height, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long uploads(Actor actor, String name, byte[] bytes) {
        return with(MediaUploading.class, uploading -> {
            try {
                return uploading.upload(actor, name, new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void replaces(Actor actor, long id, long version, byte[] bytes) {
        blog.does(() -> {
            try {
                blog.port(MediaUploading.class).replace(actor, id, version, new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void removes(Actor actor, long id) {
        long version = one(id).version();
        blog.does(() -> blog.port(MediaUploading.class).remove(actor, id, version));
    }

    private MediaDetail one(long id) {
        return with(MediaKeeping.class, keeping -> keeping.one(EDITOR, id)).orElseThrow();
    }

    private Slice<MediaCard> finds(ListedMedia.Question question, int page, int size) {
        return with(MediaKeeping.class, keeping -> keeping.find(AUTHOR, question, page, size));
    }

    private List<String> finds(String words) {
        return finds(new ListedMedia.Question(words, Optional.empty(), ""), 1, 10).items().stream()
                .map(MediaCard::fileName)
                .toList();
    }

    private List<MediaUse> usesOf(long id) {
        return with(MediaKeeping.class, keeping -> keeping.usesOf(AUTHOR, id));
    }

    private void describes(Actor actor, long id, MediaText text) {
        long version = one(id).version();
        blog.does(() -> blog.port(MediaKeeping.class).describe(actor, id, version, text));
    }

    private boolean has(String path) {
        return blog.port(MediaFiles.class).has(path);
    }

    private String servedHtml(long post) {
        return blog.inOneGo(() -> blog.port(Posts.class)
                .byId(post)
                .orElseThrow()
                .rendition()
                .html()
                .html());
    }

    private List<String> acts() {
        return with(AuditLog.class, log -> log.page(AuditLog.Question.ANYTHING, Optional.empty(), 100)).stream()
                .map(AuditLine::act)
                .toList();
    }

    @Test
    void whatIsUploadedIsInTheLibraryWithItsCopies() {
        long id = uploads(AUTHOR, "Village Hall.JPEG", picture(1200, 800, "jpg"));

        MediaDetail hall = one(id);
        assertThat(hall.card().path()).isEqualTo("2026/11/village-hall.jpg");
        assertThat(hall.card().title()).isEqualTo("Village Hall");
        assertThat(hall.card().mimeType()).isEqualTo("image/jpeg");
        assertThat(hall.card().width()).isEqualTo(1200);
        assertThat(hall.card().thumb()).isEqualTo("2026/11/village-hall-300x200.jpg");
        assertThat(hall.uploaderId()).isEqualTo(2);
        assertThat(hall.present()).isTrue();
        assertThat(List.of("", "-150x150", "-300x200", "-768x512", "-1024x683"))
                .allMatch(size -> has("2026/11/village-hall" + size + ".jpg"));
        assertThat(acts()).containsExactly("media.uploaded");
    }

    @Test
    void noUploadTakesTheNameOfAnother() {
        uploads(AUTHOR, "hall.jpg", picture(400, 300, "jpg"));
        long second = uploads(AUTHOR, "hall.jpg", picture(400, 300, "jpg"));
        long third = uploads(AUTHOR, "hall-2.png", picture(40, 30, "png"));
        blog.does(() -> blog.port(MediaItems.class)
                .add(new MediaItem(9000, "2026/11/lost.pdf", "application/pdf", 0, Instant.EPOCH)));
        long fourth = uploads(AUTHOR, "lost.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));

        assertThat(one(second).card().path()).isEqualTo("2026/11/hall-2.jpg");
        assertThat(one(third).card().path()).isEqualTo("2026/11/hall-2.png");
        assertThat(one(fourth).card().path()).isEqualTo("2026/11/lost-2.pdf");
    }

    @Test
    void whoDoesNotWriteSeesAndBringsNothing() {
        byte[] bytes = picture(10, 10, "png");
        assertThatThrownBy(() -> uploads(MODERATOR, "x.png", bytes)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> with(MediaKeeping.class, k -> k.find(MODERATOR, ANYTHING, 1, 10)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> with(MediaKeeping.class, k -> k.one(MODERATOR, 1)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void somethingOfAnotherIsChangedByEditorsAlone() {
        long id = uploads(AUTHOR, "hall.png", picture(10, 10, "png"));
        MediaText text = new MediaText("Hall", "A hall", "Our hall", "Ann", "Long ago");
        assertThatThrownBy(() -> describes(OTHER, id, text)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> removes(OTHER, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> replaces(OTHER, id, 1, picture(5, 5, "png"))).isInstanceOf(NotAllowed.class);
        assertThat(one(id).text().alt()).isEmpty();

        describes(AUTHOR, id, text);
        assertThat(one(id).text()).isEqualTo(text);
        describes(EDITOR, id, new MediaText("Hall", "Another", "", "", ""));
        assertThat(one(id).text().alt()).isEqualTo("Another");
        assertThat(acts()).containsExactly("media.described", "media.described", "media.uploaded");
    }

    @Test
    void whatMovedInBelongsToNobodyButTheEditors() {
        blog.does(() -> blog.port(MediaItems.class)
                .add(new MediaItem(9000, "2020/01/old.jpg", "image/jpeg", 2, Instant.EPOCH)));
        assertThatThrownBy(() -> describes(AUTHOR, 9000, new MediaText("", "x", "", "", "")))
                .as("the number of an author is not that of an account")
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void twoPeopleDoNotOverwriteOneAnother() {
        long id = uploads(AUTHOR, "hall.png", picture(10, 10, "png"));
        long version = one(id).version();
        describes(AUTHOR, id, new MediaText("", "first", "", "", ""));
        assertThatThrownBy(() -> blog.does(() -> blog.port(MediaKeeping.class)
                        .describe(EDITOR, id, version, new MediaText("", "second", "", "", ""))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(one(id).text().alt()).isEqualTo("first");
    }

    @Test
    void theLibraryIsSearchedAndSifted() {
        long hall = uploads(AUTHOR, "hall.png", picture(10, 10, "png"));
        uploads(AUTHOR, "talk.mp3", "ID3\4\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        uploads(AUTHOR, "paper_100%.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        describes(AUTHOR, hall, new MediaText("The Hall", "Rain on a roof", "", "Siân Archer", ""));
        blog.does(() -> {
            MediaItem old = new MediaItem(9000, "2020/01/old.jpg", "image/jpeg", 2, Instant.EPOCH);
            blog.port(MediaItems.class).add(old);
        });

        assertThat(finds("ROOF siân")).containsExactly("hall.png");
        assertThat(finds("roof nothing")).isEmpty();
        assertThat(finds("%")).containsExactly("paper_100.pdf");
        assertThat(finds("p_per")).isEmpty();
        assertThat(finds(""))
                .as("the latest first")
                .containsExactly("paper_100.pdf", "talk.mp3", "hall.png", "old.jpg");
        assertThat(finds(new ListedMedia.Question("", Optional.of(MediaKind.DOCUMENT), ""), 1, 10)
                        .items())
                .extracting(MediaCard::fileName)
                .containsExactly("paper_100.pdf");
        assertThat(finds(new ListedMedia.Question("", Optional.of(MediaKind.IMAGE), "2020/01"), 1, 10)
                        .items())
                .extracting(MediaCard::fileName)
                .containsExactly("old.jpg");
        List<String> months = with(MediaKeeping.class, k -> k.months(AUTHOR));
        assertThat(months).containsExactly("2026/11", "2020/01");
    }

    @Test
    void aLongLibraryIsLeafedThrough() {
        blog.does(() -> IntStream.rangeClosed(1, 25)
                .forEach(i -> blog.port(MediaItems.class)
                        .add(new MediaItem(
                                i, "2026/11/" + i + ".pdf", "application/pdf", 0, Instant.ofEpochSecond(i)))));

        Slice<MediaCard> second = finds(ANYTHING, 2, 10);
        assertThat(second.items())
                .hasSize(10)
                .extracting(MediaCard::id)
                .startsWith(15L)
                .endsWith(6L);
        assertThat(second.pages()).isEqualTo(3);
        assertThat(finds(ANYTHING, 99, 10).items()).hasSize(5);
        assertThat(finds(ANYTHING, -1, 10).number()).isEqualTo(1);
    }

    @Test
    void oneSeesWhereAnUploadIsUsed() {
        long hall = uploads(AUTHOR, "hall.jpg", picture(800, 600, "jpg"));
        long paper = uploads(AUTHOR, "paper.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        long talk = uploads(AUTHOR, "talk.mp3", "ID3\4\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        long unused = uploads(AUTHOR, "unused.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        long post = blog.inOneGo(() -> APost.called("sonder")
                .saying("<p><img src=\"/wp-content/uploads/2026/11/hall-300x225.jpg\">"
                        + "<a href=\"/wp-content/uploads/2026/11/paper.pdf\">Paper</a></p>"
                        + "<audio controls src=\"/wp-content/uploads/2026/11/talk.mp3\"></audio>")
                .into(blog)
                .id());
        blog.does(() -> {
            StaticPage page = new StaticPage(9001, new Slug("about"), 0);
            page.write(new Draft(
                    "About", new Slug("about"), "", "", "", 0, Visibility.PUBLIC, "", true, Optional.of(hall)));
            page.recall(new History(EntryStatus.DRAFT, Optional.empty(), Optional.empty(), Instant.EPOCH, "guid"));
            page.render(new ContentPipeline(), blog.port(Surroundings.class));
            blog.port(Pages.class).add(page);
            Author ann = new Author(3, new Slug("ann"), "Ann Lee", false);
            ann.portrayBy(Optional.of(hall));
            blog.port(Authors.class).add(ann);
        });

        assertThat(usesOf(hall))
                .extracting(use -> use.place() + " " + use.title() + " " + use.address())
                .hasSize(3)
                .anySatisfy(use -> assertThat(use).startsWith("POST").contains("/sonder/"))
                .contains("PAGE About ", "PORTRAIT Ann Lee ");
        assertThat(usesOf(paper)).extracting(MediaUse::id).containsExactly(post);
        assertThat(usesOf(talk)).extracting(MediaUse::id).containsExactly(post);
        assertThat(usesOf(unused)).isEmpty();
    }

    @Test
    void aTextThatShowsThePictureIsMadeAnewWhenThePictureChanges() {
        long id = uploads(AUTHOR, "hall.jpg", picture(800, 600, "jpg"));
        long post = blog.inOneGo(() -> APost.called("sonder")
                .saying("<p><img src=\"/wp-content/uploads/2026/11/hall.jpg\"></p>")
                .into(blog)
                .id());
        assertThat(servedHtml(post)).contains("hall-300x225.jpg 300w", "width=\"800\"", "alt=\"\"");

        describes(AUTHOR, id, new MediaText("", "Rain on a roof", "", "", ""));
        assertThat(servedHtml(post)).contains("alt=\"Rain on a roof\"");

        replaces(AUTHOR, id, one(id).version(), picture(900, 450, "jpg"));
        assertThat(servedHtml(post))
                .contains("/2026/11/hall.jpg", "hall-300x150.jpg 300w", "width=\"900\"")
                .doesNotContain("225");
        assertThat(has("2026/11/hall-300x150.jpg")).isTrue();
        assertThat(has("2026/11/hall-300x225.jpg")).isFalse();
        assertThat(one(id).text().alt()).isEqualTo("Rain on a roof");

        removes(AUTHOR, id);
        assertThat(servedHtml(post)).doesNotContain("srcset");
        assertThat(has("2026/11/hall.jpg")).isFalse();
        assertThat(has("2026/11/hall-300x150.jpg")).isFalse();
        assertThat(usesOf(id)).isEmpty();
        assertThat(acts()).containsExactly("media.removed", "media.replaced", "media.described", "media.uploaded");
    }

    @Test
    void whatIsReplacedByAnotherTypeLeadsToIt() {
        long id = uploads(AUTHOR, "hall.png", picture(400, 300, "png"));
        long post = blog.inOneGo(() -> APost.called("sonder")
                .saying("<p><img src=\"/wp-content/uploads/2026/11/hall.png\"></p>")
                .into(blog)
                .id());
        replaces(AUTHOR, id, one(id).version(), picture(800, 600, "jpg"));

        assertThat(one(id).card().path()).isEqualTo("2026/11/hall.jpg");
        assertThat(has("2026/11/hall.png")).isFalse();
        Optional<String> led =
                with(PublicSite.class, site -> site.redirect("/wp-content/uploads/2026/11/hall-300x225.png"));
        assertThat(led).contains("/wp-content/uploads/2026/11/hall.jpg");
        assertThat(servedHtml(post)).contains("/wp-content/uploads/2026/11/hall.jpg\"", "300w");
        assertThat(usesOf(id)).extracting(MediaUse::id).containsExactly(post);

        long version = one(id).version();
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> replaces(AUTHOR, id, version, "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(UploadRefused.Reason.ANOTHER_TYPE));
        assertThat(has("2026/11/hall.jpg")).isTrue();
    }

    @Test
    void whatTheDatabaseDoesNotTakeLeavesNoFile() {
        long id = uploads(AUTHOR, "hall.png", picture(400, 300, "png"));
        long version = one(id).version();
        describes(AUTHOR, id, new MediaText("", "changed", "", "", ""));
        assertThatThrownBy(() -> replaces(AUTHOR, id, version, picture(800, 600, "png")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(has("2026/11/hall-300x225.png")).isTrue();
        assertThat(blog.port(MediaFiles.class).measure("2026/11/hall.png")).contains(new MediaFiles.Pixels(400, 300));
    }
}
