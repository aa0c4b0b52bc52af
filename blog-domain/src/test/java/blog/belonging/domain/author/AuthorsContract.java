package blog.belonging.domain.author;

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
import blog.belonging.domain.post.APost;
import blog.belonging.domain.post.PostLists;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of {@link Authors} and {@link PublicAuthors}. */
public abstract class AuthorsContract extends PortContract {

    private static final String BIO = "Teaches in Leeds. ".repeat(1000);

    private Authors authors() {
        return blog.port(Authors.class);
    }

    private PublicAuthors known() {
        return blog.port(PublicAuthors.class);
    }

    private void addAuthors() {
        blog.does(() -> {
            Author ann = new Author(authors().nextId(), new Slug("ann"), "Ann Lee", false);
            ann.introduce("Ann Lee", "ann@school.example", BIO, "https://ann.example/");
            ann.identifyBy("0000-0002-1825-0097");
            authors().add(ann);
            authors().add(new Author(authors().nextId(), new Slug("siân"), "Siân ap Rhys", true));
            authors().add(new Author(authors().nextId(), new Slug("drafter"), "Drafter", false));
        });
    }

    @Test
    void anAuthorIsFoundByNumberSlugAndName() {
        addAuthors();

        assertThat(blog.inOneGo(() -> authors().byId(1))).hasValueSatisfying(ann -> {
            assertThat(ann.email()).isEqualTo("ann@school.example");
            assertThat(ann.isGuest()).isFalse();
        });
        assertThat(blog.inOneGo(() -> authors().bySlug(new Slug("siân"))))
                .map(Author::id)
                .contains(2L);
        assertThat(blog.inOneGo(() -> authors().byName("SIÂN AP RHYS")))
                .map(Author::id)
                .contains(2L);
        assertThat(blog.inOneGo(() -> authors().byName("Siân"))).isEmpty();
        assertThat(blog.inOneGo(() -> authors().byId(404))).isEmpty();
        assertThat(blog.inOneGo(() -> authors().bySlug(new Slug("nobody")))).isEmpty();
    }

    @Test
    void ofTwoAuthorsOfOneNameTheFirstIsMeant() {
        blog.does(() -> {
            authors().add(new Author(9, new Slug("bob-2"), "Bob Fox", true));
            authors().add(new Author(8, new Slug("bob"), "bob fox", false));
        });

        assertThat(blog.inOneGo(() -> authors().byName("Bob Fox")))
                .map(Author::id)
                .contains(8L);
    }

    @Test
    void onlyThoseWhoPublishedSomethingAreKnownToReaders() {
        addAuthors();
        blog.does(() -> {
            APost.called("a").by(2L, 1L).into(blog);
            APost.called("b").by(3L).in(EntryStatus.DRAFT).into(blog);
            APost.called("c").by(3L).seenBy(Visibility.PASSWORD).into(blog);
            blog.port(PostLists.class).rebuild();
        });

        assertThat(blog.inOneGo(() -> known().bySlug(new Slug("ann"))))
                .contains(new AuthorView(
                        1, new Slug("ann"), "Ann Lee", BIO, "https://ann.example/", "0000-0002-1825-0097", ""));
        assertThat(blog.inOneGo(() -> known().byId(2))).map(AuthorView::address).contains("/author/si%c3%a2n/");
        assertThat(blog.inOneGo(() -> known().bySlug(new Slug("drafter")))).isEmpty();
        assertThat(blog.inOneGo(() -> known().byId(3))).isEmpty();
        assertThat(blog.<List<Contributor>>inOneGo(() -> known().all(10)))
                .extracting(one -> one.author().name() + " " + one.posts())
                .containsExactly("Ann Lee 1", "Siân ap Rhys 1");
        assertThat(blog.<List<String>>inOneGo(() -> known().addresses(1, 10)))
                .containsExactly("/author/ann/", "/author/si%c3%a2n/");
        assertThat(blog.inOneGo(() -> blog.port(PublishedPosts.class).counts().authors()))
                .isEqualTo(2);
        assertThat(blog.<List<String>>inOneGo(() -> known().addresses(2, 1))).containsExactly("/author/si%c3%a2n/");
    }

    private Actor hired(long account, String name, String email, Role role) {
        blog.does(() -> blog.port(Accounts.class)
                .add(new Account(account, new EmailAddress(email), name, role, Instant.EPOCH)));
        return new Actor(account, 1, name, new EmailAddress(email), role, Device.SERVER);
    }

    private Author writesAs(Actor actor) {
        long id = blog.inOneGo(() -> blog.port(Authorship.class).authorOf(actor));
        assertThat(blog.<Long>inOneGo(() -> blog.port(Authorship.class).authorOf(actor)))
                .as("asked again")
                .isEqualTo(id);
        return blog.inOneGo(() -> authors().byId(id)).orElseThrow();
    }

    @Test
    void whoeverWritesGetsANameToWriteUnderOnce() {
        addAuthors();

        Author first = writesAs(hired(1, "Bob Fox", "bob@school.example", Role.AUTHOR));
        assertThat(first.displayName()).isEqualTo("Bob Fox");
        assertThat(first.slug()).isEqualTo(new Slug("bob-fox"));
        assertThat(first.isGuest()).isFalse();
        assertThat(writesAs(hired(2, "Bob Fox", "other@school.example", Role.CONTRIBUTOR))
                        .slug())
                .isEqualTo(new Slug("bob-fox-2"));
        assertThat(writesAs(hired(3, "???", "q@school.example", Role.EDITOR)).slug())
                .isEqualTo(new Slug("author"));
        assertThat(blog.<List<AuditLine>>inOneGo(
                        () -> blog.port(AuditLog.class).page(AuditLog.Question.ANYTHING, Optional.empty(), 10)))
                .extracting(AuditLine::act)
                .containsExactly("account.author", "account.author", "account.author");
    }

    @Test
    void whoMovedInWithTheBlogGoesOnUnderTheOldName() {
        addAuthors();

        assertThat(writesAs(hired(1, "Ann L.", "ann@school.example", Role.AUTHOR))
                        .id())
                .isEqualTo(1);
    }

    @Test
    void nobodyGetsTheNameOfAnotherWhoWrites() {
        addAuthors();
        hired(1, "Ann Lee", "a.lee@school.example", Role.EDITOR);
        blog.does(() -> blog.port(Accounts.class).byId(1).orElseThrow().writeAs(Optional.of(1L)));

        assertThat(writesAs(hired(2, "Ann Lee", "ann@school.example", Role.AUTHOR))
                        .slug())
                .isEqualTo(new Slug("ann-lee"));
    }

    @Test
    void whoDoesNotWriteHasNoNameToWriteUnder() {
        Actor moderator = hired(1, "Mo", "mo@school.example", Role.MODERATOR);

        assertThatThrownBy(() -> blog.does(() -> blog.port(Authorship.class).authorOf(moderator)))
                .isInstanceOf(NotAllowed.class);
    }
}
