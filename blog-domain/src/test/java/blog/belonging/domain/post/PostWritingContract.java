package blog.belonging.domain.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.belonging.domain.audit.AuditLine;
import blog.belonging.domain.audit.AuditLog;
import blog.belonging.domain.author.Author;
import blog.belonging.domain.author.Authors;
import blog.belonging.domain.author.Authorship;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.identity.Account;
import blog.belonging.domain.identity.Accounts;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Device;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.NotAllowed;
import blog.belonging.domain.identity.Role;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.taxonomy.Categories;
import blog.belonging.domain.taxonomy.Category;
import blog.belonging.domain.taxonomy.Tag;
import blog.belonging.domain.taxonomy.Tags;
import blog.belonging.domain.writing.PreviewLinkLine;
import blog.belonging.domain.writing.RevisionLine;
import blog.belonging.domain.writing.RevisionView;
import blog.belonging.domain.writing.SavedMeanwhile;
import blog.belonging.domain.writing.UnsavedWork;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of {@link PostWriting}, {@link PostPublishing}, {@link PostEditing} and what they keep. It is noon on 23 November 2026. */
public abstract class PostWritingContract extends PortContract {

    private Actor editor;
    private Actor author;
    private Actor contributor;

    @BeforeEach
    void hire() {
        editor = hired(1, "Edna Fox", Role.EDITOR);
        author = hired(2, "Ann Lee", Role.AUTHOR);
        contributor = hired(3, "Con Ray", Role.CONTRIBUTOR);
    }

    private Actor hired(long account, String name, Role role) {
        EmailAddress email = new EmailAddress("a" + account + "@school.example");
        blog.does(() -> blog.port(Accounts.class).add(new Account(account, email, name, role, Instant.EPOCH)));
        return new Actor(account, 1, name, email, role, Device.SERVER);
    }

    private static PostDraft draft(String title, String body) {
        return new PostDraft(
                title,
                "",
                body,
                "",
                "",
                Visibility.PUBLIC,
                "",
                true,
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "");
    }

    private PostDraft filed(
            String title,
            List<PostDraft.Credit> credits,
            List<Long> categories,
            List<String> newOnes,
            List<String> tags) {
        return new PostDraft(
                title,
                "",
                "<p>Text</p>",
                "",
                "",
                Visibility.PUBLIC,
                "",
                true,
                false,
                Optional.empty(),
                credits,
                categories,
                newOnes,
                tags,
                "",
                "");
    }

    private static PostDraft called(String title, String slug) {
        return new PostDraft(
                title,
                slug,
                "<p>Text</p>",
                "",
                "",
                Visibility.PUBLIC,
                "",
                true,
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "");
    }

    private long begins(Actor who) {
        return blog.inOneGo(() -> blog.port(PostWriting.class).begin(who));
    }

    private void writes(Actor who, long id, PostDraft draft) {
        long edition =
                blog.inOneGo(() -> blog.port(Posts.class).byId(id).orElseThrow().edition());
        blog.does(() -> blog.port(PostWriting.class).revise(who, id, edition, draft));
    }

    private long written(Actor who, String title) {
        long id = begins(who);
        writes(who, id, draft(title, "<p>Text</p>"));
        return id;
    }

    private long published(Actor who, String title) {
        long id = written(who, title);
        publishes(who, id);
        return id;
    }

    private void publishes(Actor who, long id) {
        blog.does(() -> blog.port(PostPublishing.class).publish(who, id));
    }

    private Post post(long id) {
        return blog.inOneGo(() -> blog.port(Posts.class).byId(id).orElseThrow());
    }

    private List<String> latest() {
        return blog
                .inOneGo(() -> blog.port(PublishedPosts.class).page(PostList.ALL, 1, 50))
                .orElseThrow()
                .items()
                .stream()
                .map(PostCard::plainTitle)
                .toList();
    }

    private Optional<PostView> at(String address) {
        return blog.inOneGo(() -> blog.port(PublishedPosts.class).at(address, 1));
    }

    private EditablePost editable(Actor who, long id) {
        return blog.inOneGo(() -> blog.port(PostEditing.class).one(who, id));
    }

    @Test
    void aDraftIsSeenByNobodyUntilItIsPublished() {
        long id = written(author, "Silent exits");
        assertThat(latest()).isEmpty();
        assertThat(post(id).path()).isEmpty();

        publishes(author, id);

        assertThat(latest()).containsExactly("Silent exits");
        assertThat(at("/2026/11/23/silent-exits/")).map(PostView::plainTitle).contains("Silent exits");
    }

    @Test
    void beginningTwiceMakesOneEmptyDraft() {
        long id = begins(author);
        assertThat(begins(author)).isEqualTo(id);
        assertThat(begins(editor)).isNotEqualTo(id);
        writes(author, id, draft("Something", ""));
        assertThat(begins(author)).isNotEqualTo(id);
    }

    @Test
    void theSlugFollowsTheTitleAndNoTwoPostsShareOne() {
        long first = written(author, "Who belongs?");
        assertThat(post(first).slug().text()).isEqualTo("who-belongs");
        assertThat(post(written(author, "Who belongs?")).slug().text()).isEqualTo("who-belongs-2");

        writes(author, first, called("Who belongs?", "Belonging & us"));
        assertThat(post(first).slug().text()).isEqualTo("belonging-us");

        long nameless = written(author, "???");
        assertThat(post(nameless).slug().text()).isEqualTo(String.valueOf(nameless));
    }

    @Test
    void aPublishedPostThatIsCalledOtherwiseLeavesAWayFromItsOldAddress() {
        long id = published(author, "Silent exits");
        writes(author, id, called("Silent exits", "quiet-exits"));

        assertThat(at("/2026/11/23/quiet-exits/")).isPresent();
        assertThat(at("/2026/11/23/silent-exits/")).isEmpty();
        assertThat(blog.<Optional<String>>inOneGo(
                        () -> blog.port(PublicSite.class).redirect("/2026/11/23/silent-exits/")))
                .contains("/2026/11/23/quiet-exits/");

        writes(author, id, called("Silent exits", "silent-exits"));
        assertThat(at("/2026/11/23/silent-exits/")).isPresent();
        assertThat(blog.<Optional<String>>inOneGo(
                        () -> blog.port(PublicSite.class).redirect("/2026/11/23/silent-exits/")))
                .as("an address that is lived at leads nowhere")
                .isEmpty();
        assertThat(blog.<Optional<String>>inOneGo(
                        () -> blog.port(PublicSite.class).redirect("/2026/11/23/quiet-exits/")))
                .contains("/2026/11/23/silent-exits/");
    }

    @Test
    void linksInOtherPostsFollowAPostThatMoves() {
        long target = published(author, "Silent exits");
        long linking = begins(author);
        writes(author, linking, draft("More", "<p>See <a href=\"/2026/11/23/silent-exits/\">that</a>.</p>"));
        publishes(author, linking);
        assertThat(at("/2026/11/23/silent-exits/").orElseThrow().mentioning())
                .extracting(PostLink::address)
                .containsExactly("/2026/11/23/more/");

        writes(author, target, called("Silent exits", "quiet-exits"));
        blog.does(() -> blog.port(PostRendering.class).renderStale());

        assertThat(at("/2026/11/23/more/").orElseThrow().html().html()).contains("/2026/11/23/quiet-exits/");
        assertThat(at("/2026/11/23/quiet-exits/").orElseThrow().mentioning())
                .extracting(PostLink::address)
                .containsExactly("/2026/11/23/more/");
    }

    @Test
    void whoSavesOverSomebodyElseIsToldAndNothingIsLost() {
        long id = written(author, "Title");
        long edition = post(id).edition();
        blog.does(() -> blog.port(PostWriting.class).revise(editor, id, edition, draft("Title", "<p>Edna's</p>")));

        assertThatThrownBy(() -> blog.does(
                        () -> blog.port(PostWriting.class).revise(author, id, edition, draft("Title", "<p>Ann's</p>"))))
                .isInstanceOfSatisfying(SavedMeanwhile.class, meanwhile -> {
                    assertThat(meanwhile.who()).isEqualTo("Edna Fox");
                    assertThat(meanwhile.edition()).isEqualTo(edition + 1);
                });
        assertThat(post(id).body()).isEqualTo("<p>Edna's</p>");

        blog.does(() -> blog.port(PostWriting.class).revise(author, id, edition + 1, draft("Title", "<p>Ann's</p>")));
        List<RevisionLine> versions =
                blog.inOneGo(() -> blog.port(PostEditing.class).revisions(author, id));
        assertThat(versions).extracting(RevisionLine::who).containsExactly("Ann Lee", "Edna Fox", "Ann Lee");
        RevisionView hers = blog.inOneGo(() -> blog.port(PostEditing.class)
                        .revision(author, id, versions.get(1).id()))
                .orElseThrow();
        assertThat(hers.body()).isEqualTo("<p>Edna's</p>");

        blog.does(() -> blog.port(PostWriting.class).restore(author, id, hers.id()));
        assertThat(post(id).body()).isEqualTo("<p>Edna's</p>");
        assertThat(blog.<List<RevisionLine>>inOneGo(
                        () -> blog.port(PostEditing.class).revisions(author, id)))
                .hasSize(4);
    }

    @Test
    void savingTheSameTwiceMakesOneVersion() {
        long id = written(author, "Title");
        writes(author, id, draft("Title", "<p>Text</p>"));

        assertThat(blog.<List<RevisionLine>>inOneGo(
                        () -> blog.port(PostEditing.class).revisions(author, id)))
                .hasSize(1);
    }

    @Test
    void whatMovedInIsTheFirstVersionOfWhatIsChangedHere() {
        blog.does(() -> blog.port(Authors.class).add(new Author(9, new Slug("old"), "Old", false)));
        long id = blog.inOneGo(() ->
                APost.called("old").by(9L).saying("<p>As it was</p>").into(blog).id());
        writes(editor, id, draft("About old", "<p>Better</p>"));

        List<RevisionLine> versions =
                blog.inOneGo(() -> blog.port(PostEditing.class).revisions(editor, id));
        assertThat(versions).hasSize(2);
        assertThat(blog.inOneGo(() -> blog.port(PostEditing.class)
                                .revision(editor, id, versions.get(1).id()))
                        .orElseThrow()
                        .body())
                .isEqualTo("<p>As it was</p>");
    }

    @Test
    void guestsCategoriesAndTagsAreMadeOnTheSpot() {
        long ann = blog.inOneGo(() -> blog.port(Authorship.class).authorOf(author));
        long research = blog.inOneGo(() -> {
            blog.port(Categories.class).add(new Category(70, new Slug("research"), "Research"));
            blog.port(Tags.class).add(new Tag(80, new Slug("ferns"), "Ferns"));
            return 70L;
        });
        long id = begins(editor);
        writes(
                editor,
                id,
                filed(
                        "Together",
                        List.of(
                                new PostDraft.Credit(Optional.empty(), " Dr Guest\u0000 "),
                                new PostDraft.Credit(Optional.of(ann), ""),
                                new PostDraft.Credit(Optional.of(404L), "")),
                        List.of(research, 404L),
                        List.of("Attachment theory"),
                        List.of("ferns", "Moss", " ")));
        publishes(editor, id);

        PostView view = at("/2026/11/23/together/").orElseThrow();
        assertThat(view.bylines()).extracting(Byline::name).containsExactly("Dr Guest", "Ann Lee");
        assertThat(view.categories()).extracting(TermLink::name).containsExactly("Attachment theory", "Research");
        assertThat(view.tags()).extracting(TermLink::name).containsExactly("Ferns", "Moss");

        long other = begins(editor);
        writes(
                editor,
                other,
                filed(
                        "Again",
                        List.of(new PostDraft.Credit(Optional.empty(), "dr guest")),
                        List.of(),
                        List.of("attachment Theory"),
                        List.of("MOSS")));
        EditablePost again = editable(editor, other);
        assertThat(again.credits()).extracting(EditablePost.Credited::name).containsExactly("Dr Guest");
        assertThat(again.tags()).containsExactly("Moss");
        assertThat(again.categories()).hasSize(1);
    }

    @Test
    void anAuthorFilesUnderWhatThereIsAndAddsNoCategory() {
        long id = begins(author);
        writes(author, id, filed("Mine", List.of(), List.of(), List.of("Brand new"), List.of()));

        assertThat(blog.<Optional<Category>>inOneGo(
                        () -> blog.port(Categories.class).bySlug(new Slug("brand-new"))))
                .isEmpty();
        assertThat(editable(author, id).credits())
                .extracting(EditablePost.Credited::name)
                .containsExactly("Ann Lee");
    }

    @Test
    void authorsWriteInTheirOwnAndContributorsOnlyUntilItIsPublished() {
        long hers = written(author, "Ann's");
        long his = written(contributor, "Con's");

        assertThatThrownBy(() -> writes(contributor, hers, draft("x", ""))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> writes(author, his, draft("x", ""))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> publishes(contributor, his)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> publishes(author, his)).isInstanceOf(NotAllowed.class);
        writes(contributor, his, draft("Con's", "<p>More</p>"));
        publishes(editor, his);
        assertThatThrownBy(() -> writes(contributor, his, draft("x", ""))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> blog.does(() -> blog.port(PostPublishing.class).trash(contributor, his)))
                .isInstanceOf(NotAllowed.class);
        writes(editor, hers, draft("Ann's", "<p>Edited</p>"));
        assertThatThrownBy(() -> blog.does(() -> blog.port(PostWriting.class).revise(author, 4040, 1, draft("x", ""))))
                .isInstanceOf(NoSuchPost.class);
    }

    @Test
    void whoeverStandsInTheBylineMayWriteToo() {
        long ann = blog.inOneGo(() -> blog.port(Authorship.class).authorOf(author));
        long id = begins(editor);
        writes(
                editor,
                id,
                filed("Ours", List.of(new PostDraft.Credit(Optional.of(ann), "")), List.of(), List.of(), List.of()));

        writes(
                author,
                id,
                filed(
                        "Ours, by Ann",
                        List.of(new PostDraft.Credit(Optional.of(ann), "")),
                        List.of(),
                        List.of(),
                        List.of()));
        assertThat(post(id).title()).isEqualTo("Ours, by Ann");
    }

    @Test
    void aContributorHandsInAndAnEditorSendsBackOrPublishes() {
        long id = written(contributor, "Hopes");
        blog.does(() -> blog.port(PostPublishing.class).handIn(contributor, id, "Please look at the end."));
        assertThat(post(id).status()).isEqualTo(EntryStatus.PENDING);

        blog.does(() -> blog.port(PostPublishing.class).sendBack(editor, id, "Name your source."));
        assertThat(post(id).status()).isEqualTo(EntryStatus.DRAFT);

        blog.does(() -> blog.port(PostPublishing.class).handIn(contributor, id, ""));
        publishes(editor, id);
        assertThat(latest()).containsExactly("Hopes");
        assertThat(blog.<PostEditing.Around>inOneGo(
                                () -> blog.port(PostEditing.class).around(editor, id))
                        .notes())
                .extracting(line -> line.act() + " " + line.who() + ": " + line.note())
                .containsExactly(
                        "APPROVED Edna Fox: ",
                        "HANDED_IN Con Ray: ",
                        "SENT_BACK Edna Fox: Name your source.",
                        "HANDED_IN Con Ray: Please look at the end.");
    }

    @Test
    void aScheduledPostIsPublishedOnceWhenItsTimeHasCome() {
        long id = written(author, "Tomorrow");
        blog.does(() -> blog.port(PostPublishing.class).schedule(author, id, LocalDateTime.parse("2026-11-24T07:30")));
        assertThat(post(id).status()).isEqualTo(EntryStatus.SCHEDULED);
        assertThat(blog.<Integer>inOneGo(() -> blog.port(PostPublishing.class).publishDue()))
                .isZero();
        assertThat(latest()).isEmpty();

        blog.passes(Duration.ofDays(3));
        assertThat(blog.<Integer>inOneGo(() -> blog.port(PostPublishing.class).publishDue()))
                .isEqualTo(1);
        assertThat(blog.<Integer>inOneGo(() -> blog.port(PostPublishing.class).publishDue()))
                .isZero();

        assertThat(at("/2026/11/24/tomorrow/").orElseThrow().publishedAt())
                .isEqualTo(Instant.parse("2026-11-24T07:30:00Z"));
    }

    @Test
    void severalNodesPublishWhatIsDueOnceEach() throws Exception {
        for (int i = 0; i < 8; i++) {
            long id = written(author, "Due " + i);
            blog.does(() ->
                    blog.port(PostPublishing.class).schedule(author, id, LocalDateTime.parse("2026-11-24T07:30")));
        }
        blog.passes(Duration.ofDays(2));
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Integer>> nodes = IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.supplyAsync(() -> {
                    int published = 0;
                    try {
                        start.await();
                        for (int round = 0; round < 8; round++) {
                            published += blog.<Integer>inOneGo(
                                    () -> blog.port(PostPublishing.class).publishDue());
                        }
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return published;
                }))
                .toList();
        start.countDown();
        int published = 0;
        for (CompletableFuture<Integer> node : nodes) {
            published += node.get(60, TimeUnit.SECONDS);
        }

        assertThat(published).isEqualTo(8);
        assertThat(latest()).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void timesAreMeantOnTheClockOfTheSite() {
        long winter = written(author, "Winter");
        long summer = written(author, "Summer");
        long skipped = written(author, "Skipped");
        long twice = written(author, "Twice");
        Map<Long, String> wanted = Map.of(
                winter,
                "2026-12-24T09:00",
                summer,
                "2027-07-01T09:00",
                skipped,
                "2027-03-28T01:30",
                twice,
                "2027-10-31T01:30");
        wanted.forEach((id, time) ->
                blog.does(() -> blog.port(PostPublishing.class).schedule(author, id, LocalDateTime.parse(time))));

        assertThat(post(winter).publishedAt()).contains(Instant.parse("2026-12-24T09:00:00Z"));
        assertThat(post(summer).publishedAt()).contains(Instant.parse("2027-07-01T08:00:00Z"));
        assertThat(post(skipped).publishedAt())
                .as("an hour that is skipped")
                .contains(Instant.parse("2027-03-28T01:30:00Z"));
        assertThat(post(twice).publishedAt()).as("the first of two").contains(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    void aTimeThatHasPassedIsNow() {
        long id = written(author, "Late");
        blog.does(() -> blog.port(PostPublishing.class).schedule(author, id, LocalDateTime.parse("2020-01-01T09:00")));

        assertThat(at("/2026/11/23/late/")).isPresent();
    }

    @Test
    void aPostThatIsTakenBackComesBackToItsAddress() {
        long id = published(author, "Silent exits");
        blog.does(() -> blog.port(PostPublishing.class).unpublish(author, id));
        assertThat(latest()).isEmpty();
        assertThat(at("/2026/11/23/silent-exits/")).isEmpty();

        blog.passes(Duration.ofDays(30));
        publishes(author, id);
        assertThat(at("/2026/11/23/silent-exits/")).isPresent();
    }

    @Test
    void whatIsTrashedIsGoneForReadersAndComesBackAsItWas() {
        long id = published(author, "Silent exits");
        blog.does(() -> blog.port(PostPublishing.class).trash(author, id));
        assertThat(latest()).isEmpty();
        assertThat(blog.<Boolean>inOneGo(() -> blog.port(PublicSite.class)
                        .trace("/2026/11/23/silent-exits/", Optional.empty())
                        .withdrawn()))
                .isTrue();

        blog.does(() -> blog.port(PostPublishing.class).restore(author, id));
        assertThat(latest()).containsExactly("Silent exits");
    }

    @Test
    void whatMissedItsTimeInTheTrashComesBackAsADraft() {
        long id = written(author, "Tomorrow");
        blog.does(() -> blog.port(PostPublishing.class).schedule(author, id, LocalDateTime.parse("2026-11-24T07:30")));
        blog.does(() -> blog.port(PostPublishing.class).trash(author, id));
        blog.passes(Duration.ofDays(3));
        assertThat(blog.<Integer>inOneGo(() -> blog.port(PostPublishing.class).publishDue()))
                .isZero();
        blog.does(() -> blog.port(PostPublishing.class).restore(author, id));

        assertThat(post(id).status()).isEqualTo(EntryStatus.DRAFT);
    }

    @Test
    void twoPostsOfOneDayAndSlugStandSideBySide() {
        long first = published(author, "Same");
        long second = written(author, "Other");
        blog.does(() -> blog.port(PostPublishing.class).trash(author, first));
        writes(author, second, called("Other", "same"));
        publishes(author, second);

        assertThat(post(second).path()).as("the first may come back").isEqualTo("/2026/11/23/same-2/");
    }

    @Test
    void aPrivatePostIsForNobodyAndAPasswordIsKeptOnlyWhereItIsAskedFor() {
        long id = begins(author);
        writes(
                author,
                id,
                new PostDraft(
                        "Mine",
                        "",
                        "<p>x</p>",
                        "",
                        "",
                        Visibility.PRIVATE,
                        "sesame",
                        true,
                        false,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        ""));
        publishes(author, id);
        assertThat(post(id).status()).isEqualTo(EntryStatus.PRIVATE);
        assertThat(post(id).password()).isEmpty();
        assertThat(at(post(id).path())).isEmpty();

        writes(author, id, draft("Mine", "<p>x</p>"));
        assertThat(post(id).status()).isEqualTo(EntryStatus.PUBLISHED);
        assertThat(latest()).containsExactly("Mine");
    }

    @Test
    void whatIsTypedAndNotSavedIsFoundAgainByWhoTypedIt() {
        long id = written(author, "Title");
        long edition = post(id).edition();
        blog.does(() ->
                blog.port(PostDesk.class).keep(author, id, edition, "{\"title\":\"Typed\",\"body\":\"<p>New</p>\"}"));

        assertThat(blog.<Optional<UnsavedWork>>inOneGo(
                        () -> blog.port(PostDesk.class).open(author, id)))
                .hasValueSatisfying(work -> {
                    assertThat(work.fields()).contains("Typed");
                    assertThat(work.edition()).isEqualTo(edition);
                });
        assertThat(blog.<Optional<UnsavedWork>>inOneGo(
                        () -> blog.port(PostDesk.class).open(editor, id)))
                .isEmpty();
        assertThat(blog.<List<String>>inOneGo(() -> blog.port(PostDesk.class).others(editor, id)))
                .containsExactly("Ann Lee");
        assertThat(blog.<List<String>>inOneGo(() -> blog.port(PostDesk.class).others(author, id)))
                .containsExactly("Edna Fox");

        writes(author, id, draft("Typed", "<p>New</p>"));
        assertThat(blog.<Optional<UnsavedWork>>inOneGo(
                        () -> blog.port(PostDesk.class).open(author, id)))
                .isEmpty();

        blog.passes(Duration.ofMinutes(2));
        assertThat(blog.<List<String>>inOneGo(() -> blog.port(PostDesk.class).others(author, id)))
                .isEmpty();
    }

    @Test
    void aPreviewIsForWhoeverHasTheSecretUntilItEndsOrIsWithdrawn() {
        long id = written(contributor, "Not yet");
        String token = blog.inOneGo(() -> blog.port(PostPreviewing.class).forGuest(contributor, id, "Grandma", 7));
        String other = blog.inOneGo(() -> blog.port(PostPreviewing.class).forGuest(contributor, id, "", 7));

        assertThat(previewed(token)).hasValueSatisfying(view -> {
            assertThat(view.plainTitle()).isEqualTo("Not yet");
            assertThat(view.address()).isEqualTo("/preview/" + token + "/");
        });
        assertThat(previewed("x".repeat(43))).isEmpty();
        List<PreviewLinkLine> links = blog.<PostEditing.Around>inOneGo(
                        () -> blog.port(PostEditing.class).around(editor, id))
                .links();
        assertThat(links).extracting(PreviewLinkLine::forWhom).containsExactly("", "Grandma");

        blog.does(() -> blog.port(PostPreviewing.class)
                .withdraw(editor, id, links.get(0).id()));
        assertThat(previewed(other)).isEmpty();
        assertThat(previewed(token)).isPresent();

        blog.passes(Duration.ofDays(8));
        assertThat(previewed(token)).isEmpty();
        assertThatThrownBy(() -> blog.does(() -> blog.port(PostPreviewing.class).forGuest(author, id, "", 7)))
                .isInstanceOf(NotAllowed.class);
    }

    private Optional<PostView> previewed(String token) {
        return blog.inOneGo(() -> blog.port(PostPreviewing.class).show(token, 1));
    }

    @Test
    void whoWritesPreviewsWhatIsNotSaved() {
        long id = published(author, "Title");
        blog.does(
                () -> blog.port(PostDesk.class)
                        .keep(
                                author,
                                id,
                                1,
                                "{\"title\":\"Typed\",\"body\":\"<p>One</p><!--nextpage--><p>Two<script>x</script></p>\",\"picture\":\"\"}"));
        String own = blog.inOneGo(() -> blog.port(PostPreviewing.class).forOneself(author, id));
        String guest = blog.inOneGo(() -> blog.port(PostPreviewing.class).forGuest(author, id, "", 1));

        assertThat(previewed(own))
                .map(view -> view.plainTitle() + view.html().html().strip() + view.parts())
                .contains("Typed<p>One</p>2");
        assertThat(blog.<Optional<PostView>>inOneGo(
                        () -> blog.port(PostPreviewing.class).show(own, 2)))
                .map(view -> view.html().html().strip())
                .contains("<p>Two</p>");
        assertThat(previewed(guest)).map(PostView::plainTitle).contains("Title");
        assertThat(at("/2026/11/23/title/")).map(PostView::plainTitle).contains("Title");
    }

    @Test
    void severalPostsAreChangedAtOnceAndChangedBack() {
        blog.does(() -> blog.port(Categories.class).add(new Category(70, new Slug("research"), "Research")));
        long one = published(author, "One");
        long two = written(author, "Two");
        long his = written(contributor, "His");

        PostBulk.Done done = blog.inOneGo(() ->
                blog.port(PostBulk.class).apply(author, PostBulk.Act.TRASH, List.of(one, two, two, his, 404L), 0));
        assertThat(done.done()).isEqualTo(2);
        assertThat(done.left()).isEqualTo(2);
        assertThat(post(one).status()).isEqualTo(EntryStatus.TRASHED);
        assertThat(latest()).isEmpty();

        assertThat(blog.<Integer>inOneGo(() -> blog.port(PostBulk.class).undo(editor, done.undo())))
                .as("not hers")
                .isZero();
        assertThat(blog.<Integer>inOneGo(() -> blog.port(PostBulk.class).undo(author, done.undo())))
                .isEqualTo(2);
        assertThat(blog.<Integer>inOneGo(() -> blog.port(PostBulk.class).undo(author, done.undo())))
                .as("once")
                .isZero();
        assertThat(latest()).containsExactly("One");
        assertThat(post(two).status()).isEqualTo(EntryStatus.DRAFT);

        PostBulk.Done filed = blog.inOneGo(
                () -> blog.port(PostBulk.class).apply(editor, PostBulk.Act.ADD_CATEGORY, List.of(one, two), 70));
        assertThat(post(one).categories()).containsExactly(70L);
        blog.does(() -> blog.port(PostBulk.class).undo(editor, filed.undo()));
        assertThat(post(one).categories()).isEmpty();

        PostBulk.Done back = blog.inOneGo(
                () -> blog.port(PostBulk.class).apply(editor, PostBulk.Act.UNPUBLISH, List.of(one, two), 0));
        assertThat(back.done()).isEqualTo(1);
        blog.does(() -> blog.port(PostBulk.class).undo(editor, back.undo()));
        assertThat(at("/2026/11/23/one/")).isPresent();
    }

    @Test
    void theListIsAskedByStateAuthorCategoryMonthAndWords() {
        blog.does(() -> blog.port(Categories.class).add(new Category(70, new Slug("research"), "Research")));
        long ann = blog.inOneGo(() -> blog.port(Authorship.class).authorOf(author));
        long exits = published(author, "Silent exits");
        written(contributor, "100% his_own");
        long filed = begins(editor);
        writes(editor, filed, filed("Filed", List.of(), List.of(70L), List.of(), List.of()));
        WrittenPosts.Question all = new WrittenPosts.Question(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty());

        assertThat(found(editor, all)).containsExactly("Filed", "100% his_own", "Silent exits");
        assertThat(found(author, all)).containsExactly("Silent exits");
        assertThat(found(contributor, all)).containsExactly("100% his_own");
        assertThat(found(
                        editor,
                        new WrittenPosts.Question(
                                Optional.of(EntryStatus.PUBLISHED),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                Optional.empty())))
                .containsExactly("Silent exits");
        assertThat(found(
                        editor,
                        new WrittenPosts.Question(
                                Optional.empty(),
                                Optional.of(ann),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                Optional.empty())))
                .containsExactly("Silent exits");
        assertThat(found(
                        editor,
                        new WrittenPosts.Question(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(70L),
                                Optional.empty(),
                                "",
                                Optional.empty())))
                .containsExactly("Filed");
        assertThat(found(
                        editor,
                        new WrittenPosts.Question(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(YearMonth.of(2026, 11)),
                                "",
                                Optional.empty())))
                .containsExactly("Silent exits");
        assertThat(found(
                        editor,
                        new WrittenPosts.Question(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "100% HIS_",
                                Optional.empty())))
                .containsExactly("100% his_own");
        assertThat(found(
                        editor,
                        new WrittenPosts.Question(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "%",
                                Optional.empty())))
                .containsExactly("100% his_own");
        assertThat(blog.<Map<EntryStatus, Integer>>inOneGo(
                        () -> blog.port(PostEditing.class).counts(editor)))
                .isEqualTo(Map.of(EntryStatus.PUBLISHED, 1, EntryStatus.DRAFT, 2));
        assertThat(blog.<List<PostLine>>inOneGo(
                        () -> blog.port(PostEditing.class).inMonth(author, YearMonth.of(2026, 11), 10)))
                .extracting(PostLine::id)
                .containsExactly(exits);
        assertThat(blog.<List<YearMonth>>inOneGo(
                        () -> blog.port(WrittenPosts.class).months(10)))
                .containsExactly(YearMonth.of(2026, 11));
        assertThat(blog.<List<WrittenPosts.LinkTarget>>inOneGo(
                        () -> blog.port(WrittenPosts.class).linkable("EXITS silent", 10)))
                .extracting(WrittenPosts.LinkTarget::address)
                .containsExactly("/2026/11/23/silent-exits/");
    }

    private List<String> found(Actor who, WrittenPosts.Question question) {
        List<String> titles = new java.util.ArrayList<>();
        Optional<WrittenPosts.Place> after = Optional.empty();
        for (int page = 0; page < 10; page++) {
            Optional<WrittenPosts.Place> from = after;
            List<PostLine> lines =
                    blog.inOneGo(() -> blog.port(PostEditing.class).page(who, question, from, 2));
            if (lines.isEmpty()) {
                break;
            }
            lines.forEach(line -> titles.add(line.title()));
            PostLine last = lines.get(lines.size() - 1);
            after = Optional.of(new WrittenPosts.Place(last.modifiedAt(), last.id()));
        }
        return titles;
    }

    @Test
    void theLogTellsWhatReadersCouldSeeButNotEveryKeystroke() {
        long id = published(author, "Silent exits");
        writes(author, id, draft("Silent exits", "<p>Corrected</p>"));
        blog.does(() -> blog.port(PostPublishing.class).trash(author, id));

        assertThat(blog.<List<AuditLine>>inOneGo(() -> blog.port(AuditLog.class)
                        .page(new AuditLog.Question("", "", Optional.empty(), Optional.empty()), Optional.empty(), 10)))
                .filteredOn(line -> line.act().startsWith("post."))
                .extracting(line -> line.act() + " " + line.subject())
                .containsExactly(
                        "post.trashed Silent exits (" + id + ")",
                        "post.corrected Silent exits (" + id + ")",
                        "post.published Silent exits (" + id + ")");
    }
}
