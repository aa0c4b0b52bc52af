package blog.belonging.domain.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import blog.belonging.domain.audit.AuditLine;
import blog.belonging.domain.audit.AuditLog;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.identity.Account;
import blog.belonging.domain.identity.AccountKeeping;
import blog.belonging.domain.identity.AccountLine;
import blog.belonging.domain.identity.Accounts;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Colleagues;
import blog.belonging.domain.identity.NoSuchPenName;
import blog.belonging.domain.identity.NotAllowed;
import blog.belonging.domain.identity.PenName;
import blog.belonging.domain.identity.Role;
import blog.belonging.domain.media.MediaItem;
import blog.belonging.domain.media.MediaItems;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.post.Post;
import blog.belonging.domain.post.PostCard;
import blog.belonging.domain.post.PostList;
import blog.belonging.domain.post.Posts;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.Slice;
import blog.belonging.domain.shared.SlugTaken;
import blog.belonging.domain.site.PublicSite;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of what {@link AuthorKeeping} and {@link Authorship} keep. */
public abstract class AuthorKeepingContract extends PortContract {

    private static final Actor EDITOR = Colleagues.a(Role.EDITOR);
    private static final Actor ADMINISTRATOR = Colleagues.a(Role.ADMINISTRATOR);

    private AuthorKeeping authors() {
        return blog.port(AuthorKeeping.class);
    }

    private static AuthorDraft called(String name) {
        return new AuthorDraft(name, "", "", new AuthorProfile("", "", "", Optional.empty()));
    }

    private long guest(String name) {
        return blog.inOneGo(() -> authors().createGuest(EDITOR, called(name)));
    }

    private AuthorLine line(long id) {
        return blog.inOneGo(() -> authors().one(EDITOR, id)).orElseThrow();
    }

    private void change(long id, AuthorDraft draft) {
        blog.does(() -> authors().change(EDITOR, id, line(id).version(), draft));
    }

    private void merge(long id, long into) {
        blog.does(() -> authors().merge(EDITOR, id, line(id).version(), into));
    }

    private Optional<String> leadsTo(String address) {
        return blog.inOneGo(() -> blog.port(PublicSite.class).redirect(address));
    }

    private void hire(Actor actor) {
        blog.does(() -> blog.port(Accounts.class)
                .add(new Account(actor.accountId(), actor.email(), actor.name(), actor.role(), Instant.EPOCH)));
    }

    private void addPicture(long id, boolean present) {
        blog.does(() -> {
            MediaItem picture = new MediaItem(id, "2026/11/ann-" + id + ".jpg", "image/jpeg", 0, Instant.EPOCH);
            picture.found(present);
            blog.port(MediaItems.class).add(picture);
        });
    }

    @Test
    void aGuestIsDescribedAndFound() {
        addPicture(7, true);
        long ann = guest("Ann Lee");
        guest("Bob 100% Fox");
        change(
                ann,
                new AuthorDraft(
                        "Ann Lee-Jones",
                        "ann-jones",
                        "ann@school.example",
                        new AuthorProfile(
                                "Teaches.\nWrites.",
                                "https://ann.example/",
                                "https://orcid.org/0000-0002-1825-0097",
                                Optional.of(7L))));

        assertThat(line(ann))
                .extracting("name", "slug", "email", "bio", "website", "orcid", "portraitId", "guest", "posts")
                .containsExactly(
                        "Ann Lee-Jones",
                        "ann-jones",
                        "ann@school.example",
                        "Teaches.\nWrites.",
                        "https://ann.example/",
                        "0000-0002-1825-0097",
                        Optional.of(7L),
                        true,
                        0);
        assertThat(leadsTo("/author/ann-lee/")).contains("/author/ann-jones/");
        assertThat(blog.<Slice<AuthorLine>>inOneGo(() -> authors().page(EDITOR, "0% f", 1, 10))
                        .items())
                .extracting(AuthorLine::name)
                .containsExactly("Bob 100% Fox");
        assertThat(blog.<Slice<AuthorLine>>inOneGo(() -> authors().page(EDITOR, "", 2, 1)))
                .extracting(Slice::number, Slice::pages, Slice::total)
                .containsExactly(2, 2, 2);
    }

    @Test
    void nonsenseIsRefusedAtTheDoor() {
        long ann = guest("Ann");
        addPicture(8, false);
        assertThatThrownBy(() -> new AuthorProfile("", "", "0000-0002-1825-0098", Optional.empty()))
                .isInstanceOf(NotAnOrcid.class);
        for (String address :
                List.of("javascript:alert(1)", "ann.example", "https://", "https://a@b.example/", "ftp://x.example/")) {
            assertThatThrownBy(() -> new AuthorProfile("", address, "", Optional.empty()))
                    .as(address)
                    .isInstanceOf(NotAWebAddress.class);
        }
        for (long picture : List.of(8L, 404L)) {
            AuthorDraft draft = new AuthorDraft("Ann", "ann", "", new AuthorProfile("", "", "", Optional.of(picture)));
            assertThatThrownBy(() -> change(ann, draft)).isInstanceOf(NotAPicture.class);
        }
        assertThatThrownBy(() -> guest("ann")).isInstanceOf(SlugTaken.class);
    }

    @Test
    void mergedAuthorsStandOverThePostsOfBothOnceEachAndInOrder() {
        long ann = guest("Ann");
        long annie = guest("Annie");
        long bob = guest("Bob");
        long both = blog.inOneGo(
                () -> APost.called("both").by(annie, bob, ann).into(blog).id());
        long one =
                blog.inOneGo(() -> APost.called("one").by(bob, annie).into(blog).id());

        merge(annie, ann);

        assertThat(bylines(both)).containsExactly(bob, ann);
        assertThat(bylines(one)).containsExactly(bob, ann);
        assertThat(blog.inOneGo(() -> blog.port(PublishedPosts.class).page(PostList.by(ann), 1, 10))
                        .map(Slice::items)
                        .orElseThrow())
                .extracting(PostCard::plainTitle)
                .containsExactlyInAnyOrder("About both", "About one");
        assertThat(leadsTo("/author/annie/")).contains("/author/ann/");
        assertThat(blog.inOneGo(() -> authors().one(EDITOR, annie))).isEmpty();
        assertThatThrownBy(() -> merge(ann, ann)).isInstanceOf(NoSuchAuthor.class);
    }

    private List<Long> bylines(long post) {
        return blog.inOneGo(
                () -> blog.port(Posts.class).byId(post).map(Post::bylines).orElseThrow());
    }

    @Test
    void whoeverWroteUnderAMergedNameGoesOnUnderTheOther() {
        hire(EDITOR);
        long own = blog.inOneGo(() -> blog.port(Authorship.class).authorOf(EDITOR));
        long ann = guest("Ann");

        merge(own, ann);

        assertThat(blog.<Long>inOneGo(() -> blog.port(Authorship.class).authorOf(EDITOR)))
                .isEqualTo(ann);
        assertThat(line(ann).guest()).isFalse();
        assertThat(line(ann).account()).isEqualTo("editor");
    }

    @Test
    void onlyANameThatNobodyNeedsIsRemoved() {
        hire(EDITOR);
        long own = blog.inOneGo(() -> blog.port(Authorship.class).authorOf(EDITOR));
        long named = guest("Named");
        long nobody = guest("Nobody");
        blog.does(() -> APost.called("a").in(EntryStatus.DRAFT).by(named).into(blog));

        for (long needed : List.of(own, named)) {
            assertThatThrownBy(() -> blog.does(
                            () -> authors().remove(EDITOR, needed, line(needed).version())))
                    .isInstanceOf(StillNamed.class);
        }
        blog.does(() -> authors().remove(EDITOR, nobody, line(nobody).version()));
        assertThat(blog.inOneGo(() -> authors().one(EDITOR, nobody))).isEmpty();
        assertThat(blog.<List<AuditLine>>inOneGo(
                        () -> blog.port(AuditLog.class).page(AuditLog.Question.ANYTHING, Optional.empty(), 1)))
                .extracting(AuditLine::act, AuditLine::subject)
                .containsExactly(tuple("author.removed", "Nobody"));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotLost() {
        long ann = guest("Ann");
        long seen = line(ann).version();
        change(ann, called("Ann Lee"));
        assertThatThrownBy(() -> blog.does(() -> authors().change(EDITOR, ann, seen, called("Annie"))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> blog.does(() -> authors().remove(EDITOR, ann, seen)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(line(ann).name()).isEqualTo("Ann Lee");
    }

    @Test
    void everybodyWhoWritesSaysWhoTheyAreButNotWhatTheyAreCalled() {
        Actor author = Colleagues.a(Role.AUTHOR);
        hire(author);
        Authorship authorship = blog.port(Authorship.class);
        assertThat(blog.inOneGo(() -> authorship.own(author))).isEmpty();

        blog.does(() -> authorship.present(
                author, 0, new AuthorProfile("Teaches", "https://a.example/", "", Optional.empty())));

        AuthorLine own = blog.inOneGo(() -> authorship.own(author)).orElseThrow();
        assertThat(own)
                .extracting("name", "bio", "email")
                .containsExactly("author", "Teaches", "author@school.example");
        blog.does(
                () -> authorship.present(author, own.version(), new AuthorProfile("Learns", "", "", Optional.empty())));
        assertThatThrownBy(() -> blog.does(() -> authorship.present(
                        author, own.version(), new AuthorProfile("Again", "", "", Optional.empty()))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(line(own.id()).bio()).isEqualTo("Learns");
    }

    @Test
    void anAdministratorSaysWhoWritesAsWhom() {
        Actor author = Colleagues.a(Role.AUTHOR);
        hire(author);
        hire(EDITOR);
        long old = blog.inOneGo(() -> blog.port(Authorship.class).authorOf(EDITOR));
        AccountKeeping accounts = blog.port(AccountKeeping.class);
        assertThat(blog.<List<PenName>>inOneGo(() -> accounts.freePenNames(ADMINISTRATOR)))
                .isEmpty();
        blog.does(() -> accounts.letWriteAs(ADMINISTRATOR, EDITOR.accountId(), Optional.empty()));
        assertThat(blog.<List<PenName>>inOneGo(() -> accounts.freePenNames(ADMINISTRATOR)))
                .containsExactly(new PenName(old, "editor"));
        assertThatThrownBy(() ->
                        blog.does(() -> accounts.letWriteAs(ADMINISTRATOR, author.accountId(), Optional.of(404L))))
                .isInstanceOf(NoSuchPenName.class);
        blog.does(() -> accounts.letWriteAs(ADMINISTRATOR, author.accountId(), Optional.of(old)));
        assertThat(blog.<Long>inOneGo(() -> blog.port(Authorship.class).authorOf(author)))
                .isEqualTo(old);
        assertThat(blog.inOneGo(() -> accounts.one(ADMINISTRATOR, author.accountId()))
                        .flatMap(AccountLine::authorId))
                .contains(old);
        assertThatThrownBy(() -> blog.does(() -> accounts.letWriteAs(EDITOR, author.accountId(), Optional.empty())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyEditorsTouchOthers() {
        long ann = guest("Ann");
        for (Role role : List.of(Role.AUTHOR, Role.CONTRIBUTOR, Role.MODERATOR)) {
            Actor other = Colleagues.a(role);
            List<Runnable> all = List.of(
                    () -> authors().page(other, "", 1, 10),
                    () -> authors().one(other, ann),
                    () -> authors().called(other, "Ann"),
                    () -> authors().createGuest(other, called("X")),
                    () -> authors().change(other, ann, 1, called("X")),
                    () -> authors().merge(other, ann, 1, ann),
                    () -> authors().remove(other, ann, 1));
            all.forEach(one -> assertThatThrownBy(() -> blog.does(one)).isInstanceOf(NotAllowed.class));
        }
        Actor moderator = Colleagues.a(Role.MODERATOR);
        List<Runnable> own = List.of(
                () -> blog.port(Authorship.class).own(moderator),
                () -> blog.port(Authorship.class).portraits(moderator, Optional.empty(), ""),
                () -> blog.port(Authorship.class)
                        .present(moderator, 0, new AuthorProfile("", "", "", Optional.empty())));
        own.forEach(one -> assertThatThrownBy(() -> blog.does(one)).isInstanceOf(NotAllowed.class));
    }
}
