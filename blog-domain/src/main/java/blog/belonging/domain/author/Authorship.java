package blog.belonging.domain.author;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.identity.Account;
import blog.belonging.domain.identity.Accounts;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.NoSuchAccount;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Under which name somebody with an account writes. */
@ApplicationScoped
@Transactional
public class Authorship {

    /** Pictures to choose from. */
    private static final int SHOWN = 24;

    @Inject
    Accounts accounts;

    @Inject
    Authors authors;

    @Inject
    ListedAuthors listed;

    @Inject
    Event<AuthorsChanged> changed;

    @Inject
    Auditing auditing;

    /** What readers get to know of somebody who has signed in; empty until there is something. */
    public Optional<AuthorLine> own(Actor actor) {
        actor.require(Permission.WRITE);
        Account account = account(actor);
        return account.authorId().or(() -> movedIn(account).map(Author::id)).flatMap(listed::byId);
    }

    /**
     * Pictures to choose a portrait from: the one that is chosen, then the latest.
     *
     * @param words in their titles or files; empty for any
     */
    public List<PortraitChoice> portraits(Actor actor, Optional<Long> chosen, String words) {
        actor.require(Permission.WRITE);
        Optional<PortraitChoice> current = chosen.flatMap(listed::picture);
        return Stream.concat(
                        current.stream(),
                        listed.pictures(words, SHOWN).stream().filter(one -> !current.equals(Optional.of(one))))
                .toList();
    }

    /**
     * What somebody says of themselves. The name and the address are for editors to change.
     *
     * @param version as it was looked at; 0 if there was nothing yet
     * @throws ChangedMeanwhile if somebody else has changed it since
     * @throws NotAPicture if there is no such portrait
     */
    public void present(Actor actor, long version, AuthorProfile profile) {
        long id = authorOf(actor);
        // One that was made a moment ago is nobody else's, and no lock would find it yet.
        Author author = (version == 0 ? authors.byId(id) : authors.held(id)).orElseThrow(() -> new NoSuchAuthor(id));
        if (version != 0 && author.version() != version) {
            throw new ChangedMeanwhile(author.displayName());
        }
        Optional<Long> unknown =
                profile.portraitId().filter(picture -> listed.picture(picture).isEmpty());
        if (unknown.isPresent()) {
            throw new NotAPicture(unknown.get());
        }
        author.introduce(author.displayName(), author.email(), profile.bio(), profile.website());
        author.identifyBy(profile.orcid());
        author.portrayBy(profile.portraitId());
        changed.fire(new AuthorsChanged(false));
        auditing.note(actor.witness(), AuditEntry.Deed.of("author.presented", author.displayName()));
    }

    /**
     * The author that somebody who has signed in writes as. Where there is none it is the one who moved in with the same e-mail
     * address, if nobody else writes under that name, and otherwise a new one of their name.
     *
     * @return its number
     */
    public long authorOf(Actor actor) {
        actor.require(Permission.WRITE);
        Optional<Long> known = account(actor).authorId();
        return known.orElseGet(() -> first(actor));
    }

    /** The account is held, so that somebody who writes in two windows at once becomes one author and not two. */
    private long first(Actor actor) {
        Account account = accounts.held(actor.accountId()).orElseThrow(() -> new NoSuchAccount(actor.accountId()));
        if (account.authorId().isPresent()) {
            return account.authorId().get();
        }
        Author author = movedIn(account).orElseGet(() -> added(account));
        account.writeAs(Optional.of(author.id()));
        auditing.note(actor.witness(), new AuditEntry.Deed("account.author", account.name(), "", author.displayName()));
        return author.id();
    }

    private Optional<Author> movedIn(Account account) {
        return authors.byEmail(account.email().text()).stream()
                .filter(one -> !one.isGuest() && !accounts.anyWritingAs(one.id()))
                .findFirst();
    }

    private Author added(Account account) {
        Slug slug = Slug.ofTitleOr(account.name(), "author")
                .orNumbered(one -> authors.bySlug(one).isPresent());
        Author author = new Author(authors.nextId(), slug, account.name(), false);
        author.introduce(account.name(), account.email().text(), "", "");
        authors.add(author);
        return author;
    }

    private Account account(Actor actor) {
        return accounts.byId(actor.accountId()).orElseThrow(() -> new NoSuchAccount(actor.accountId()));
    }
}
