package blog.belonging.domain.post;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.author.Author;
import blog.belonging.domain.author.Authors;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.taxonomy.Categories;
import blog.belonging.domain.taxonomy.Category;
import blog.belonging.domain.taxonomy.Tag;
import blog.belonging.domain.taxonomy.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose names stand over a post and where it is filed: those that are not known yet are made on the spot. */
@ApplicationScoped
class PostCrediting {

    private static final int MOST = 50;

    @Inject
    Authors authors;

    @Inject
    Categories categories;

    @Inject
    Tags tags;

    @Inject
    Auditing auditing;

    void credit(Actor actor, Post post, PostDraft draft) {
        Set<Long> bylines = new LinkedHashSet<>();
        draft.credits().stream()
                .limit(MOST)
                .forEach(credit -> author(actor, credit).ifPresent(bylines::add));
        if (bylines.isEmpty()) {
            Optional.of(post.ownerId())
                    .filter(id -> authors.byId(id).isPresent())
                    .ifPresent(bylines::add);
        }
        post.creditTo(List.copyOf(bylines));
        Set<Long> filed = new LinkedHashSet<>();
        draft.categories().stream()
                .filter(id -> categories.byId(id).isPresent())
                .forEach(filed::add);
        // As in WordPress: whoever writes chooses among categories, and an editor adds to them.
        if (actor.may(Permission.EDIT_ANYTHING)) {
            names(draft.newCategories()).forEach(name -> filed.add(category(actor, name)));
        }
        Set<Long> tagged = new LinkedHashSet<>();
        names(draft.tags()).forEach(name -> tagged.add(tag(name)));
        post.file(filed, tagged);
    }

    private static List<String> names(List<String> typed) {
        return typed.stream()
                .map(Line::of)
                .filter(name -> !name.isEmpty())
                .limit(MOST)
                .toList();
    }

    private Optional<Long> author(Actor actor, PostDraft.Credit credit) {
        if (credit.authorId().isPresent()) {
            return credit.authorId().filter(id -> authors.byId(id).isPresent());
        }
        String name = Line.of(credit.name());
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(authors.byName(name).map(Author::id).orElseGet(() -> guest(actor, name)));
    }

    private long guest(Actor actor, String name) {
        Slug slug = Slug.ofTitleOr(name, "guest")
                .orNumbered(one -> authors.bySlug(one).isPresent());
        Author guest = new Author(authors.nextId(), slug, name, true);
        authors.add(guest);
        auditing.note(actor.witness(), new AuditEntry.Deed("author.created", name, "", ""));
        return guest.id();
    }

    private long category(Actor actor, String name) {
        Slug wanted = Slug.ofTitleOr(name, "category");
        Optional<Category> known =
                categories.bySlug(wanted).filter(one -> one.name().equalsIgnoreCase(name));
        return known.map(Category::id).orElseGet(() -> {
            Slug slug = wanted.orNumbered(one -> categories.bySlug(one).isPresent());
            Category made = new Category(categories.nextId(), slug, name);
            categories.add(made);
            auditing.note(actor.witness(), new AuditEntry.Deed("category.created", name, "", ""));
            return made.id();
        });
    }

    private long tag(String name) {
        return tags.byName(name).map(Tag::id).orElseGet(() -> {
            Tag made = new Tag(
                    tags.nextId(),
                    Slug.ofTitleOr(name, "tag")
                            .orNumbered(one -> tags.bySlug(one).isPresent()),
                    name);
            tags.add(made);
            return made.id();
        });
    }
}
