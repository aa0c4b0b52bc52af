package blog.belonging.domain.taxonomy;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.shared.SlugTaken;
import blog.belonging.domain.site.Forwarding;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What editors do with categories. Old addresses lead to new ones, and no post is lost on the way. */
@ApplicationScoped
@Transactional
public class CategoryKeeping {

    /** More than any blog has; a list to choose from could not be longer either. */
    private static final int MOST = 10_000;

    @Inject
    Categories categories;

    @Inject
    ListedTerms listed;

    @Inject
    Forwarding forwarding;

    @Inject
    Event<TermsChanged> changed;

    @Inject
    Auditing auditing;

    /** The whole tree: each category is followed by what stands below it, each level by name. */
    public List<TermLine> tree(Actor actor) {
        actor.require(Permission.EDIT_ANYTHING);
        return choices(actor);
    }

    /** The same for whoever files a post. */
    public List<TermLine> choices(Actor actor) {
        actor.require(Permission.WRITE);
        Map<Long, List<TermLine>> below = new HashMap<>();
        listed.categories(MOST)
                .forEach(line -> below.computeIfAbsent(line.parentId().orElse(0L), k -> new ArrayList<>())
                        .add(line));
        List<TermLine> tree = new ArrayList<>();
        grow(0, 0, below, tree);
        return tree;
    }

    private static void grow(long parent, int depth, Map<Long, List<TermLine>> below, List<TermLine> tree) {
        // What is taken out is not met again, so that a circle, as only a damaged export has it, ends.
        Optional.ofNullable(below.remove(parent)).orElse(List.of()).forEach(line -> {
            tree.add(line.at(depth));
            grow(line.id(), depth + 1, below, tree);
        });
    }

    public Optional<TermLine> one(Actor actor, long id) {
        actor.require(Permission.EDIT_ANYTHING);
        return listed.category(id);
    }

    /**
     * @param parentId where it is to stand; empty for the top
     * @return its number
     * @throws NotASlug if nothing is left to make an address of
     * @throws SlugTaken if another has that address
     */
    public long create(Actor actor, TermDraft draft, Optional<Long> parentId) {
        actor.require(Permission.EDIT_ANYTHING);
        Slug slug = draft.wantedSlug(Optional.empty());
        requireFree(slug, 0);
        Category category = new Category(categories.nextId(), slug, draft.name());
        category.describe(draft.name(), draft.description());
        if (parentId.isPresent()) {
            Category parent = found(parentId.get());
            requireDepth(category, parent, 0);
            category.moveBelow(parent);
        }
        categories.add(category);
        changed.fire(new TermsChanged(false));
        note(actor, "category.created", category.name(), "", address(category));
        return category.id();
    }

    /**
     * @throws ChangedMeanwhile if somebody else has changed it since
     * @throws SlugTaken if another has that address
     * @throws BelowItself if it cannot stand there
     */
    public void change(Actor actor, long id, long version, TermDraft draft, Optional<Long> parentId) {
        Category category = forChange(actor, id, version);
        String before = category.name() + " " + address(category);
        Slug slug = draft.wantedSlug(Optional.of(category.slug()));
        boolean moves = !category.parentId().equals(parentId);
        if (moves) {
            move(category, parentId);
        }
        category.describe(draft.name(), draft.description());
        if (!slug.equals(category.slug())) {
            requireFree(slug, id);
            String old = address(category);
            String bare = Permalinks.category(category.slug().toAddress());
            category.beAddressedBy(slug);
            forwarding.forward(bare, address(category));
            forwarding.forward(old, address(category));
        }
        followed(category);
        changed.fire(new TermsChanged(moves));
        note(actor, "category.changed", category.name(), before, category.name() + " " + address(category));
    }

    /**
     * All posts of one stand under the other from now on, and so does what stood below it.
     *
     * @throws ChangedMeanwhile if somebody else has changed it since
     */
    public void merge(Actor actor, long id, long version, long intoId) {
        Category category = forChange(actor, id, version);
        Category into = found(intoId);
        if (id == intoId) {
            throw new BelowItself(category);
        }
        if (isBelow(into, id)) {
            move(into, category.parentId());
            followed(into);
        }
        for (Category child : categories.below(List.of(id))) {
            if (child.id() != intoId) {
                move(child, Optional.of(intoId));
                followed(child);
            }
        }
        dissolve(category, Optional.of(into));
        changed.fire(new TermsChanged(true));
        note(actor, "category.merged", category.name(), "", into.name());
    }

    /**
     * What stood below it moves up.
     *
     * @param postsTo where its posts go; empty to leave them what other categories they have
     * @throws ChangedMeanwhile if somebody else has changed it since
     */
    public void remove(Actor actor, long id, long version, Optional<Long> postsTo) {
        Category category = forChange(actor, id, version);
        if (postsTo.equals(Optional.of(id))) {
            throw new BelowItself(category);
        }
        for (Category child : categories.below(List.of(id))) {
            move(child, category.parentId());
            followed(child);
        }
        dissolve(category, postsTo.map(this::found));
        changed.fire(new TermsChanged(true));
        note(actor, "category.removed", category.name(), address(category), "");
    }

    private void dissolve(Category category, Optional<Category> into) {
        into.ifPresent(other -> categories.refile(category.id(), other.id()));
        into.or(() -> category.parentId().flatMap(categories::byId)).ifPresent(other -> {
            forwarding.forward(Permalinks.category(category.slug().toAddress()), address(other));
            forwarding.forward(address(category), address(other));
        });
        categories.remove(category);
    }

    private void move(Category category, Optional<Long> parentId) {
        if (parentId.isEmpty()) {
            category.moveToTop();
            return;
        }
        Category parent = found(parentId.get());
        if (parent.id() == category.id() || isBelow(parent, category.id())) {
            throw new BelowItself(category);
        }
        requireDepth(category, parent, height(category));
        category.moveBelow(parent);
    }

    private void requireDepth(Category category, Category parent, int height) {
        int depth = parent.path().split("/").length;
        if (depth + 1 + height > PublicAddress.DEEPEST) {
            throw new BelowItself(category);
        }
    }

    /** How many levels stand below it. */
    private int height(Category category) {
        int height = 0;
        List<Category> level = categories.below(List.of(category.id()));
        while (!level.isEmpty() && height <= PublicAddress.DEEPEST) {
            height++;
            level = categories.below(level.stream().map(Category::id).toList());
        }
        return height;
    }

    private boolean isBelow(Category candidate, long id) {
        Optional<Category> at = Optional.of(candidate);
        for (int steps = 0; at.isPresent() && steps <= PublicAddress.DEEPEST; steps++) {
            if (at.get().parentId().equals(Optional.of(id))) {
                return true;
            }
            at = at.get().parentId().flatMap(categories::byId);
        }
        return false;
    }

    /** Whatever stands below shows it in its address. */
    private void followed(Category top) {
        List<Category> level = List.of(top);
        for (int depth = 0; !level.isEmpty() && depth <= PublicAddress.DEEPEST; depth++) {
            Map<Long, Category> parents = new HashMap<>();
            level.forEach(one -> parents.put(one.id(), one));
            level = categories.below(parents.keySet());
            level.forEach(child -> child.parentId().map(parents::get).ifPresent(child::moveBelow));
        }
    }

    private void requireFree(Slug slug, long id) {
        if (categories.bySlug(slug).filter(other -> other.id() != id).isPresent()) {
            throw new SlugTaken(slug);
        }
    }

    private Category found(long id) {
        return categories.byId(id).orElseThrow(() -> new NoSuchTerm(id));
    }

    private Category forChange(Actor actor, long id, long version) {
        actor.require(Permission.EDIT_ANYTHING);
        Category category = categories.held(id).orElseThrow(() -> new NoSuchTerm(id));
        if (category.version() != version) {
            throw new ChangedMeanwhile(category.name());
        }
        return category;
    }

    private static String address(Category category) {
        return Permalinks.category(category.path());
    }

    private void note(Actor actor, String act, String subject, String before, String after) {
        auditing.note(actor.witness(), new AuditEntry.Deed(act, subject, before, after));
    }
}
