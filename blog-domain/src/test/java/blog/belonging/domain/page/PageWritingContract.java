package blog.belonging.domain.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.belonging.domain.audit.AuditLine;
import blog.belonging.domain.audit.AuditLog;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.identity.Account;
import blog.belonging.domain.identity.Accounts;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Device;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.NotAllowed;
import blog.belonging.domain.identity.Role;
import blog.belonging.domain.post.PostDraft;
import blog.belonging.domain.post.PostPublishing;
import blog.belonging.domain.post.PostRendering;
import blog.belonging.domain.post.PostWriting;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.site.PublishingCheck;
import blog.belonging.domain.site.Sites;
import blog.belonging.domain.writing.Finding;
import blog.belonging.domain.writing.PreviewLinkLine;
import blog.belonging.domain.writing.RevisionLine;
import blog.belonging.domain.writing.SavedMeanwhile;
import blog.belonging.domain.writing.StandsInTheWay;
import blog.belonging.domain.writing.UnsavedWork;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of {@link PageWriting}, {@link PagePublishing}, {@link PageEditing} and what they keep. It is noon on 23 November 2026. */
public abstract class PageWritingContract extends PortContract {

    private Actor editor;
    private Actor other;

    @BeforeEach
    void hire() {
        editor = hired(1, "Edna Fox", Role.EDITOR);
        other = hired(2, "Ada Min", Role.ADMINISTRATOR);
    }

    private Actor hired(long account, String name, Role role) {
        EmailAddress email = new EmailAddress("a" + account + "@school.example");
        blog.does(() -> blog.port(Accounts.class).add(new Account(account, email, name, role, Instant.EPOCH)));
        return new Actor(account, 1, name, email, role, Device.SERVER);
    }

    private static PageDraft draft(String title, String slug, String body, Optional<Long> parent) {
        return new PageDraft(
                title, slug, body, "", "", Visibility.PUBLIC, "", false, Optional.empty(), "", "", parent, 0);
    }

    private void saves(Actor who, long id, PageDraft draft) {
        long edition = page(id).edition();
        blog.does(() -> blog.port(PageWriting.class).revise(who, id, edition, draft));
    }

    private void saves(long id, PageDraft draft) {
        saves(editor, id, draft);
    }

    private long written(String title, Optional<Long> parent) {
        long id = blog.inOneGo(() -> blog.port(PageWriting.class).begin(editor));
        saves(id, draft(title, "", "<p>Text</p>", parent));
        return id;
    }

    private long published(String title, Optional<Long> parent) {
        long id = written(title, parent);
        publishes(id);
        return id;
    }

    private long published(String title) {
        return published(title, Optional.empty());
    }

    private void publishes(long id) {
        blog.does(() -> blog.port(PagePublishing.class).publish(editor, id));
    }

    private void trashes(long id) {
        blog.does(() -> blog.port(PagePublishing.class).trash(editor, id));
    }

    private void bringsBack(long id) {
        blog.does(() -> blog.port(PagePublishing.class).restore(editor, id));
    }

    private StaticPage page(long id) {
        return blog.inOneGo(() -> blog.port(Pages.class).byId(id).orElseThrow());
    }

    private Optional<PageView> at(String address) {
        return blog.inOneGo(() -> blog.port(PublishedPages.class).at(address, 1));
    }

    private Optional<String> leadsTo(String address) {
        return blog.inOneGo(() -> blog.port(PublicSite.class).redirect(address));
    }

    private List<String> tree(Optional<EntryStatus> status, String words) {
        return blog
                .inOneGo(() -> blog.port(PageEditing.class).find(editor, new PageEditing.Question(status, words)))
                .lines()
                .stream()
                .map(line -> "-".repeat(line.depth()) + line.title())
                .toList();
    }

    private List<String> acts() {
        return blog
                .inOneGo(() -> blog.port(AuditLog.class).page(AuditLog.Question.ANYTHING, Optional.empty(), 50))
                .stream()
                .map(AuditLine::act)
                .filter(act -> act.startsWith("page."))
                .toList();
    }

    private void upkeep() {
        blog.does(() -> blog.port(PageRendering.class).renderStale());
        blog.does(() -> blog.port(PostRendering.class).renderStale());
    }

    @Test
    void aPageIsSeenByNobodyUntilItIsPublished() {
        long id = written("Who we are", Optional.empty());
        assertThat(at("/who-we-are/")).isEmpty();
        assertThat(page(id).path()).isEmpty();

        publishes(id);

        assertThat(at("/who-we-are/")).map(PageView::plainTitle).contains("Who we are");
        assertThat(acts()).containsExactly("page.published", "page.created");
    }

    @Test
    void beginningTwiceMakesOneEmptyDraftWithCommentsClosed() {
        long id = blog.inOneGo(() -> blog.port(PageWriting.class).begin(editor));
        assertThat(page(id).commentsOpen()).isFalse();
        assertThat(blog.<Long>inOneGo(() -> blog.port(PageWriting.class).begin(editor)))
                .isEqualTo(id);
        saves(id, draft("Something", "", "", Optional.empty()));
        assertThat(blog.<Long>inOneGo(() -> blog.port(PageWriting.class).begin(editor)))
                .isNotEqualTo(id);
    }

    @Test
    void onlyWhoEditsAnythingWritesPages() {
        long id = published("About");
        for (Role role : List.of(Role.AUTHOR, Role.CONTRIBUTOR, Role.MODERATOR)) {
            Actor nobody = hired(10 + role.ordinal(), "No", role);
            PageEditing.Question all = new PageEditing.Question(Optional.empty(), "");
            for (Runnable act : List.<Runnable>of(
                    () -> blog.port(PageWriting.class).begin(nobody),
                    () -> blog.port(PageWriting.class).revise(nobody, id, 2, draft("Mine", "", "", Optional.empty())),
                    () -> blog.port(PageWriting.class).restore(nobody, id, 1),
                    () -> blog.port(PagePublishing.class).publish(nobody, id),
                    () -> blog.port(PagePublishing.class).schedule(nobody, id, LocalDateTime.of(2027, 1, 1, 8, 0)),
                    () -> blog.port(PagePublishing.class).unpublish(nobody, id),
                    () -> blog.port(PagePublishing.class).trash(nobody, id),
                    () -> blog.port(PagePublishing.class).restore(nobody, id),
                    () -> blog.port(PageDesk.class).open(nobody, id),
                    () -> blog.port(PageDesk.class).keep(nobody, id, 1, "{}"),
                    () -> blog.port(PageDesk.class).discard(nobody, id),
                    () -> blog.port(PageDesk.class).leave(nobody, id),
                    () -> blog.port(PageDesk.class).others(nobody, id),
                    () -> blog.port(PagePreviewing.class).forOneself(nobody, id),
                    () -> blog.port(PagePreviewing.class).forGuest(nobody, id, "", 1),
                    () -> blog.port(PagePreviewing.class).withdraw(nobody, id, 1),
                    () -> blog.port(PageEditing.class).find(nobody, all),
                    () -> blog.port(PageEditing.class).parents(nobody, id),
                    () -> blog.port(PageEditing.class).one(nobody, id),
                    () -> blog.port(PageEditing.class).links(nobody, id),
                    () -> blog.port(PageEditing.class).revisions(nobody, id),
                    () -> blog.port(PageEditing.class).revision(nobody, id, 1),
                    () -> blog.port(PageEditing.class).findings(nobody, id))) {
                assertThatThrownBy(() -> blog.does(act)).as(role.name()).isInstanceOf(NotAllowed.class);
            }
        }
        assertThat(at("/about/")).map(PageView::plainTitle).contains("About");
    }

    @Test
    void aPageStandsBelowAnotherAndItsAddressSaysSo() {
        long about = published("About");
        long team = published("Team", Optional.of(about));
        long ann = published("Ann", Optional.of(team));

        assertThat(at("/about/team/ann/")).map(PageView::id).contains(ann);
        assertThat(tree(Optional.empty(), "")).containsExactly("About", "-Team", "--Ann");
        assertThat(tree(Optional.empty(), "ANN")).containsExactly("Ann");
        assertThat(tree(Optional.of(EntryStatus.DRAFT), "")).isEmpty();
        assertThat(blog.<PageEditing.Found>inOneGo(() -> blog.port(PageEditing.class)
                                .find(editor, new PageEditing.Question(Optional.empty(), "")))
                        .counts())
                .isEqualTo(Map.of(EntryStatus.PUBLISHED, 3));
        assertThat(blog.<EditablePage>inOneGo(() -> blog.port(PageEditing.class).one(editor, about))
                        .below())
                .isEqualTo(2);
    }

    @Test
    void siblingsStandInTheOrderThatWasChosen() {
        long b = published("Bees");
        published("Ants");
        PageDraft first = draft("Bees", "bees", "<p>x</p>", Optional.empty());
        saves(
                b,
                new PageDraft(
                        first.title(),
                        first.slug(),
                        first.body(),
                        "",
                        "",
                        Visibility.PUBLIC,
                        "",
                        false,
                        Optional.empty(),
                        "",
                        "",
                        Optional.empty(),
                        -1));

        assertThat(tree(Optional.empty(), "")).containsExactly("Bees", "Ants");
    }

    @Test
    void aRenamedPageTakesThoseBelowAlongAndAllOldAddressesLeadOn() {
        long about = published("About");
        long team = published("Team", Optional.of(about));
        published("Ann", Optional.of(team));
        long plans = written("Plans", Optional.of(about));

        saves(about, draft("About", "us", "<p>Text</p>", Optional.empty()));

        assertThat(at("/us/team/ann/")).isPresent();
        assertThat(leadsTo("/about/")).contains("/us/");
        assertThat(leadsTo("/about/team/")).contains("/us/team/");
        assertThat(leadsTo("/about/team/ann/")).contains("/us/team/ann/");
        assertThat(page(plans).address()).isEqualTo("/us/plans/");
        assertThat(leadsTo("/about/plans/")).as("nobody knew it").isEmpty();

        saves(about, draft("About", "about", "<p>Text</p>", Optional.empty()));
        assertThat(at("/about/team/ann/")).isPresent();
        assertThat(leadsTo("/about/team/ann/"))
                .as("an address that is lived at leads nowhere")
                .isEmpty();
        assertThat(leadsTo("/us/team/ann/")).contains("/about/team/ann/");
    }

    @Test
    void aPageThatIsTakenBackAndPublishedElsewhereIsFoundFromItsOldAddress() {
        long id = published("About");
        blog.does(() -> blog.port(PagePublishing.class).unpublish(editor, id));
        assertThat(at("/about/")).isEmpty();
        assertThat(leadsTo("/about/")).isEmpty();

        saves(id, draft("About", "us", "<p>Text</p>", Optional.empty()));
        publishes(id);

        assertThat(leadsTo("/about/")).contains("/us/");
        assertThat(page(id).publishedAt()).isPresent();
    }

    @Test
    void aPageIsNeverBelowItselfAndNothingIsKeptThen() {
        long about = published("About");
        long team = published("Team", Optional.of(about));
        long ann = published("Ann", Optional.of(team));

        for (long below : List.of(about, team, ann)) {
            assertThatThrownBy(() -> saves(about, draft("Changed", "", "x", Optional.of(below))))
                    .isInstanceOfSatisfying(
                            CannotStandThere.class,
                            no -> assertThat(no.why()).isEqualTo(CannotStandThere.Why.BELOW_ITSELF));
        }
        assertThatThrownBy(() -> saves(about, draft("Changed", "", "x", Optional.of(404L))))
                .isInstanceOfSatisfying(
                        CannotStandThere.class, no -> assertThat(no.why()).isEqualTo(CannotStandThere.Why.NO_PARENT));
        assertThat(page(about).title()).isEqualTo("About");
        assertThat(blog.<List<PageLine>>inOneGo(
                        () -> blog.port(PageEditing.class).parents(editor, team)))
                .extracting(PageLine::title)
                .containsExactly("About");
    }

    @Test
    void thereIsAnEndToTheDepth() {
        long above = published("p");
        for (int depth = 2; depth <= 18; depth++) {
            above = published("p" + depth, Optional.of(above));
        }
        long deepest = above;
        long last = written("deeper", Optional.empty());
        assertThatThrownBy(() -> saves(last, draft("deeper", "", "x", Optional.of(deepest))))
                .isInstanceOfSatisfying(
                        CannotStandThere.class, no -> assertThat(no.why()).isEqualTo(CannotStandThere.Why.TOO_DEEP));
        assertThat(at(page(deepest).path())).isPresent();
    }

    @Test
    void noTwoPagesShareAnAddress() {
        long first = published("Contact");
        long second = published("Contact");
        long below = published("Contact", Optional.of(first));

        assertThat(page(first).path()).isEqualTo("/contact/");
        assertThat(page(second).path()).isEqualTo("/contact-2/");
        assertThat(page(below).path()).isEqualTo("/contact/contact/");
    }

    @ParameterizedTest
    @CsvSource({
        "2026,2026-2",
        "admin,admin-2",
        "category,category-2",
        "search,search-2",
        "feed,feed-2",
        "archive,archive"
    })
    void aPageIsNotCalledWhatMeansSomethingElse(String slug, String got) {
        long id = blog.inOneGo(() -> blog.port(PageWriting.class).begin(editor));
        saves(id, draft("Title", slug, "x", Optional.empty()));

        assertThat(page(id).slug().text()).isEqualTo(got);
    }

    @Test
    void aPageBelowAnotherIsNotCalledLikeOneOfItsParts() {
        long about = published("About");
        assertThat(page(published("2", Optional.of(about))).path()).isEqualTo("/about/2-2/");
    }

    @Test
    void whatIsInTheTrashAnswersGoneAndPagesBelowItStay() {
        long about = published("About");
        long team = published("Team", Optional.of(about));

        trashes(about);

        assertThat(at("/about/")).isEmpty();
        assertThat(blog.<Boolean>inOneGo(() -> blog.port(PublicSite.class)
                        .trace("/about/", Optional.empty())
                        .withdrawn()))
                .isTrue();
        assertThat(at("/about/team/")).isPresent();
        assertThat(tree(Optional.empty(), "")).containsExactly("Team");
        assertThat(tree(Optional.of(EntryStatus.TRASHED), "")).containsExactly("About");

        long fresh = published("About");
        assertThat(page(fresh).path()).isEqualTo("/about/");
        bringsBack(about);

        assertThat(page(about).path()).isEqualTo("/about-2/");
        assertThat(page(team).path()).isEqualTo("/about-2/team/");
        assertThat(leadsTo("/about/team/")).contains("/about-2/team/");
        assertThat(at("/about/")).map(PageView::id).contains(fresh);
        assertThat(leadsTo("/about/")).as("somebody lives there").isEmpty();
    }

    @Test
    void aDraftThatIsThrownAwayIsNothingThatReadersKnew() {
        long id = written("Plans", Optional.empty());
        trashes(id);
        assertThat(blog.<Boolean>inOneGo(() -> blog.port(PublicSite.class)
                        .trace("/plans/", Optional.empty())
                        .withdrawn()))
                .isFalse();
        bringsBack(id);
        assertThat(page(id).status()).isEqualTo(EntryStatus.DRAFT);
        assertThat(tree(Optional.of(EntryStatus.DRAFT), "")).containsExactly("Plans");
    }

    private void postSaying(String title, String body) {
        long post = blog.inOneGo(() -> blog.port(PostWriting.class).begin(editor));
        PostDraft draft = new PostDraft(
                title,
                "",
                body,
                "",
                "",
                Visibility.PUBLIC,
                "",
                false,
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "");
        blog.does(() -> blog.port(PostWriting.class).revise(editor, post, 1, draft));
        blog.does(() -> blog.port(PostPublishing.class).publish(editor, post));
    }

    @Test
    void linksFollowAPageThatMovesInPagesAndPosts() {
        long about = published("About");
        published("Team", Optional.of(about));
        long linking = written("Links", Optional.empty());
        saves(linking, draft("Links", "", "<p><a href=\"/about/team/\">Team</a></p>", Optional.empty()));
        publishes(linking);
        postSaying("Post", "<p><a href=\"/about/\">About</a></p>");
        upkeep();

        saves(about, draft("About", "us", "<p>Text</p>", Optional.empty()));
        upkeep();

        assertThat(at("/links/").orElseThrow().html().servedAt("")).contains("\"/us/team/\"");
        assertThat(blog.<Optional<blog.belonging.domain.post.PostView>>inOneGo(
                                () -> blog.port(PublishedPosts.class).at("/2026/11/23/post/", 1))
                        .orElseThrow()
                        .html()
                        .servedAt(""))
                .contains("\"/us/\"");
    }

    @Test
    void aPageThatShowsTheLatestPostsFollows() {
        long id = blog.inOneGo(() -> blog.port(PageWriting.class).begin(editor));
        saves(id, draft("News", "", "<!-- wp:latest-posts /-->", Optional.empty()));
        publishes(id);
        assertThat(at("/news/").orElseThrow().html().html()).doesNotContain("Fresh");

        postSaying("Fresh", "<p>Text</p>");
        upkeep();

        assertThat(at("/news/").orElseThrow().html().html()).contains("Fresh");
    }

    @Test
    void whoSavesOverSomebodyElseIsToldAndNothingIsLost() {
        long id = written("Title", Optional.empty());
        long edition = page(id).edition();
        blog.does(() -> blog.port(PageWriting.class)
                .revise(other, id, edition, draft("Title", "", "<p>Ada's</p>", Optional.empty())));

        assertThatThrownBy(() -> blog.does(() -> blog.port(PageWriting.class)
                        .revise(editor, id, edition, draft("Title", "", "<p>Edna's</p>", Optional.empty()))))
                .isInstanceOfSatisfying(
                        SavedMeanwhile.class,
                        meanwhile -> assertThat(meanwhile.who()).isEqualTo("Ada Min"));

        saves(id, draft("Title", "", "<p>Edna's</p>", Optional.empty()));
        List<RevisionLine> versions =
                blog.inOneGo(() -> blog.port(PageEditing.class).revisions(editor, id));
        assertThat(versions).extracting(RevisionLine::who).containsExactly("Edna Fox", "Ada Min", "Edna Fox");
        blog.does(() ->
                blog.port(PageWriting.class).restore(editor, id, versions.get(1).id()));
        assertThat(page(id).body()).isEqualTo("<p>Ada's</p>");
    }

    @Test
    void whatIsTypedIsKeptUntilItIsSavedAndOthersAreSeen() {
        long id = written("Title", Optional.empty());
        blog.does(() -> blog.port(PageDesk.class).keep(editor, id, 2, "{\"title\":\"Half\"}"));

        assertThat(blog.<Optional<UnsavedWork>>inOneGo(
                        () -> blog.port(PageDesk.class).open(editor, id)))
                .map(UnsavedWork::fields)
                .contains("{\"title\":\"Half\"}");
        assertThat(blog.<List<String>>inOneGo(() -> blog.port(PageDesk.class).others(other, id)))
                .containsExactly("Edna Fox");

        saves(id, draft("Whole", "", "<p>x</p>", Optional.empty()));
        assertThat(blog.<Optional<UnsavedWork>>inOneGo(
                        () -> blog.port(PageDesk.class).open(editor, id)))
                .isEmpty();
    }

    @Test
    void aSecretLinkShowsTheDraftUntilItEndsOrIsWithdrawn() {
        long id = written("Plans", Optional.empty());
        String guest = blog.inOneGo(() -> blog.port(PagePreviewing.class).forGuest(editor, id, "Gwen", 2));
        String own = blog.inOneGo(() -> blog.port(PagePreviewing.class).forOneself(editor, id));
        blog.does(
                () -> blog.port(PageDesk.class).keep(editor, id, 2, "{\"title\":\"Typed\",\"body\":\"<p>Typed</p>\"}"));

        assertThat(shown(guest)).map(PageView::plainTitle).contains("Plans");
        assertThat(shown(own)).map(PageView::plainTitle).contains("Typed");
        assertThat(blog.<Boolean>inOneGo(() -> blog.port(PagePreviewing.class).isOfPage(guest)))
                .isTrue();

        List<PreviewLinkLine> links =
                blog.inOneGo(() -> blog.port(PageEditing.class).links(editor, id));
        assertThat(links).extracting(PreviewLinkLine::forWhom).containsExactly("Gwen");
        blog.does(() -> blog.port(PagePreviewing.class)
                .withdraw(editor, id, links.get(0).id()));
        assertThat(shown(guest)).isEmpty();

        blog.passes(Duration.ofHours(3));
        assertThat(shown(own)).isEmpty();
    }

    private Optional<PageView> shown(String token) {
        return blog.inOneGo(() -> blog.port(PagePreviewing.class).show(token, 1));
    }

    @Test
    void aPageIsPublishedByTheClockOnce() {
        long id = written("Plans", Optional.empty());
        blog.does(() -> blog.port(PagePublishing.class).schedule(editor, id, LocalDateTime.of(2026, 11, 23, 13, 0)));
        assertThat(blog.<Integer>inOneGo(() -> blog.port(PagePublishing.class).publishDue()))
                .isZero();

        blog.passes(Duration.ofHours(2));

        assertThat(blog.<Integer>inOneGo(() -> blog.port(PagePublishing.class).publishDue()))
                .isEqualTo(1);
        assertThat(blog.<Integer>inOneGo(() -> blog.port(PagePublishing.class).publishDue()))
                .isZero();
        assertThat(at("/plans/")).isPresent();
    }

    @Test
    void whatTheSettingsNameStandsInTheWayAndNoExcerptIsMissed() {
        long id = blog.inOneGo(() -> blog.port(PageWriting.class).begin(editor));
        saves(id, draft("Broken", "", "<p><a href=\"/nowhere/\">There</a></p>", Optional.empty()));
        assertThat(blog.<List<Finding>>inOneGo(
                        () -> blog.port(PageEditing.class).findings(editor, id)))
                .extracting(Finding::check)
                .containsExactly(PublishingCheck.BROKEN_LINK);
        blog.does(() -> blog.port(Sites.class).get().blockOn(Set.of(PublishingCheck.BROKEN_LINK)));

        assertThatThrownBy(() -> publishes(id)).isInstanceOf(StandsInTheWay.class);
        assertThat(page(id).status()).isEqualTo(EntryStatus.DRAFT);
    }

    @Test
    void whoeverIsToReadItIsDecidedHere() {
        long id = published("Staff");
        PageDraft open = draft("Staff", "staff", "<p>x</p>", Optional.empty());
        saves(id, visible(open, Visibility.PASSWORD, "open sesame"));
        assertThat(at("/staff/")).map(PageView::password).contains("open sesame");
        saves(id, visible(open, Visibility.PRIVATE, "open sesame"));
        assertThat(at("/staff/")).isEmpty();
        saves(id, open);
        assertThat(at("/staff/")).map(PageView::isLocked).contains(false);
    }

    private static PageDraft visible(PageDraft draft, Visibility visibility, String password) {
        return new PageDraft(
                draft.title(),
                draft.slug(),
                draft.body(),
                "A word",
                "",
                visibility,
                password,
                true,
                Optional.empty(),
                "For engines",
                "What they show",
                draft.parentId(),
                0);
    }
}
