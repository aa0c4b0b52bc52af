package blog.belonging.web.post;

import blog.belonging.domain.author.AuthorView;
import blog.belonging.domain.author.PublicAuthors;
import blog.belonging.domain.post.PostList;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress.ListOf;
import blog.belonging.domain.taxonomy.PublicTerms;
import blog.belonging.domain.taxonomy.TermView;
import blog.belonging.web.shared.Dates;
import blog.belonging.web.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What stands over a list of posts, and which list it is. */
@ApplicationScoped
public class ListedUnder {

    @Inject
    PublicTerms terms;

    @Inject
    PublicAuthors authors;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    /**
     * The heading of a list.
     *
     * @param title "Category: Research"; empty for the home page
     * @param address canonical, of the first page
     * @param trail of a category: those that it stands below, from the top, and itself
     * @param dated whether the list is of a year, month or day, which exists only if it has posts
     */
    public record Heading(
            PostList list,
            String title,
            String description,
            String address,
            List<TermView> trail,
            boolean dated,
            Optional<AuthorView> author) {

        static final Heading HOME =
                new Heading(PostList.ALL, "", "", Permalinks.HOME, List.of(), false, Optional.empty());

        public boolean isHome() {
            return address.equals(Permalinks.HOME);
        }

        private static Heading dated(PostList list, String title, String address) {
            return new Heading(list, title, "", address, List.of(), true, Optional.empty());
        }
    }

    /** @return empty if there is no such category, tag or author */
    public Optional<Heading> of(ListOf what) {
        if (what instanceof ListOf.InCategory in) {
            List<TermView> trail = terms.trail(in.path());
            return trail.isEmpty() ? Optional.empty() : Optional.of(category(trail));
        }
        if (what instanceof ListOf.Tagged tagged) {
            return terms.tagBySlug(tagged.tag())
                    .map(t -> new Heading(
                            PostList.tagged(t.id()),
                            texts.of("tag", t.name()),
                            t.description(),
                            t.address(),
                            List.of(),
                            false,
                            Optional.empty()));
        }
        if (what instanceof ListOf.By by) {
            return authors.bySlug(by.author())
                    .map(a -> new Heading(
                            PostList.by(a.id()),
                            texts.of("author", a.name()),
                            a.bio(),
                            a.address(),
                            List.of(),
                            false,
                            Optional.of(a)));
        }
        if (what instanceof ListOf.OfYear of) {
            return Optional.of(Heading.dated(
                    PostList.ofYear(of.year()),
                    texts.of("year", String.valueOf(of.year())),
                    Permalinks.year(of.year())));
        }
        if (what instanceof ListOf.OfMonth of) {
            return Optional.of(Heading.dated(
                    PostList.ofMonth(of.year(), of.month()),
                    texts.of("month", dates.month(YearMonth.of(of.year(), of.month()))),
                    Permalinks.month(of.year(), of.month())));
        }
        if (what instanceof ListOf.OfDay of) {
            LocalDate day = of.day();
            return Optional.of(
                    Heading.dated(PostList.ofDay(day), texts.of("day", dates.day(day)), Permalinks.day(day)));
        }
        return Optional.of(Heading.HOME);
    }

    private Heading category(List<TermView> trail) {
        TermView here = trail.get(trail.size() - 1);
        return new Heading(
                PostList.inCategory(here.id()),
                texts.of("category", here.name()),
                here.description(),
                here.address(),
                trail,
                false,
                Optional.empty());
    }
}
