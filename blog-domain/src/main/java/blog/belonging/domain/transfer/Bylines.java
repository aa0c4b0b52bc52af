package blog.belonging.domain.transfer;

import blog.belonging.domain.author.Author;
import blog.belonging.domain.author.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whose names stand over an imported post: co-authors, else the guest of its first line, else its owner. */
@ApplicationScoped
class Bylines {

    @Inject
    HeaderImport headerImport;

    @Inject
    Authors authors;

    List<Long> of(ImportRun run, ExportedItem item, long ownerId) {
        Set<Long> credited = new LinkedHashSet<>();
        item.terms().stream()
                .filter(t -> t.taxonomy().equals("author"))
                .forEach(t -> coAuthor(run, t).ifPresent(credited::add));
        if (credited.isEmpty()) {
            fromFirstLine(run, item).ifPresent(credited::add);
        }
        if (credited.isEmpty() && ownerId > 0) {
            credited.add(ownerId);
        }
        return List.copyOf(credited);
    }

    private Optional<Long> coAuthor(ImportRun run, ExportedTerm term) {
        String name = ImportRun.withoutCap(term.slug());
        ImportRun.Guest guest = run.guests.get(name);
        if (guest == null) {
            guest = run.guests.get(term.name().toLowerCase(Locale.ROOT));
        }
        if (guest != null) {
            ImportRun.Guest known = guest;
            return Optional.of(run.guestIds.computeIfAbsent(
                    known.displayName(),
                    k -> headerImport.guest(run, known, known.displayName()).id()));
        }
        // A co-author with an account: the term's text is the login.
        return run.header.authors().stream()
                .map(ExportedAuthor::login)
                .filter(login -> login.equalsIgnoreCase(term.name()) || login.equalsIgnoreCase(name))
                .findFirst()
                .or(() -> Optional.of(term.name().isBlank() ? name : term.name()))
                .flatMap(login -> run.authorIds.computeIfAbsent(login, l -> headerImport.authorOf(run, l)));
    }

    private Optional<Long> fromFirstLine(ImportRun run, ExportedItem item) {
        Optional<GuestByline> found = GuestByline.in(item.content());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        GuestByline byline = found.get();
        if (!byline.certain()) {
            run.report.note(item.label() + ": its first line \"" + byline.line() + "\" may name a guest, \""
                    + byline.name() + "\"; the byline was left as it is");
            return Optional.empty();
        }
        ImportRun.Guest guest = ImportRun.Guest.named(byline.name());
        long id = run.guestIds.computeIfAbsent(
                byline.name(),
                k -> headerImport.guest(run, guest, byline.nameWithoutTitles()).id());
        run.report.note(item.label() + ": byline set to \""
                + authors.byId(id).map(Author::displayName).orElse(byline.name()) + "\", as its first line says");
        return Optional.of(id);
    }
}
