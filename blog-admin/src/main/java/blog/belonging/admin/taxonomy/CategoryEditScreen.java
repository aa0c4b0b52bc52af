package blog.belonging.admin.taxonomy;

import blog.belonging.admin.shared.Choice;
import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.SlugTaken;
import blog.belonging.domain.taxonomy.BelowItself;
import blog.belonging.domain.taxonomy.CategoryKeeping;
import blog.belonging.domain.taxonomy.NoSuchTerm;
import blog.belonging.domain.taxonomy.TermDraft;
import blog.belonging.domain.taxonomy.TermLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A category: new, changed, merged into another, removed. */
@Named
@RequestScoped
public class CategoryEditScreen {

    @Inject
    CategoryKeeping categories;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private final TermForm form = new TermForm();
    private String id = "";
    private String into = "";
    private Optional<TermLine> category = Optional.empty();
    private List<TermLine> tree = List.of();

    public void load() {
        Actor actor = caller.signedIn();
        Optional<Long> number = Typed.number(id);
        tree = categories.tree(actor);
        category = number.flatMap(known -> categories.one(actor, known));
        if (category.isEmpty() && !id.isEmpty()) {
            exchange.goTo(Room.CATEGORIES, "no-term");
        } else if (exchange.isPost()) {
            act(actor);
        } else {
            category.ifPresent(form::fill);
        }
        if (!exchange.isAsked("merge") && !exchange.isAsked("remove")) {
            into = category.flatMap(TermLine::parentId).map(String::valueOf).orElse("");
        }
    }

    private void act(Actor actor) {
        try {
            if (category.isEmpty()) {
                create(actor);
            } else if (exchange.isAsked("merge")) {
                merge(actor, category.get());
            } else if (exchange.isAsked("remove")) {
                categories.remove(actor, category.get().id(), Typed.version(form.getVersion()), Typed.number(into));
                exchange.goTo(Room.CATEGORIES, "term-removed");
            } else if (exchange.isAsked("change")) {
                change(actor, category.get());
            }
        } catch (ChangedMeanwhile meanwhile) {
            // What was typed stays, and is kept if it is sent once more.
            form.setVersion(category.map(TermLine::version).map(String::valueOf).orElse(""));
            problems.add("name", "changed-meanwhile");
        } catch (BelowItself below) {
            problems.add("parent", "category.below-itself");
        } catch (SlugTaken taken) {
            problems.add("slug", "term.taken");
        } catch (NotASlug none) {
            problems.add("slug", "term.no-slug");
        } catch (NoSuchTerm gone) {
            problems.add("parent", "category.gone");
        }
        if (problems.isAny() && !exchange.isAsked("change")) {
            // The other buttons send no text.
            category.filter(line -> form.getName().isEmpty()).ifPresent(form::fill);
        }
    }

    private void create(Actor actor) {
        Optional<TermDraft> draft = form.read(problems);
        if (draft.isPresent()) {
            categories.create(actor, draft.get(), Typed.number(form.getParent()));
            exchange.goTo(Room.CATEGORIES, "term-created");
        }
    }

    private void change(Actor actor, TermLine line) {
        Optional<TermDraft> draft = form.read(problems);
        if (draft.isPresent()) {
            categories.change(
                    actor, line.id(), Typed.version(form.getVersion()), draft.get(), Typed.number(form.getParent()));
            exchange.goTo(Room.CATEGORIES, "term-changed");
        }
    }

    private void merge(Actor actor, TermLine line) {
        Optional<Long> other = Typed.number(into);
        if (other.isEmpty()) {
            problems.add("into", "category.no-other");
            return;
        }
        categories.merge(actor, line.id(), Typed.version(form.getVersion()), other.get());
        exchange.goTo(Room.CATEGORIES, "term-merged");
    }

    /** Where it may stand: not below itself. */
    public List<Choice> getParents() {
        Set<Long> below = new HashSet<>();
        category.ifPresent(line -> below.add(line.id()));
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", wording.of("category.top"), form.getParent().isEmpty()));
        for (TermLine line : tree) {
            if (below.contains(line.id())
                    || line.parentId().filter(below::contains).isPresent()) {
                below.add(line.id());
            } else {
                choices.add(choice(line, form.getParent()));
            }
        }
        return choices;
    }

    /** Where its posts may go. */
    public List<Choice> getOthers() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", wording.of("category.nowhere"), into.isEmpty()));
        tree.stream()
                .filter(line -> category.filter(own -> own.id() == line.id()).isEmpty())
                .forEach(line -> choices.add(choice(line, into)));
        return choices;
    }

    public List<Choice> getTargets() {
        List<Choice> others = getOthers();
        others.set(0, new Choice("", wording.of("category.choose"), true));
        return others;
    }

    private static Choice choice(TermLine line, String chosen) {
        return new Choice(
                String.valueOf(line.id()),
                "\u2014 ".repeat(line.depth()) + line.name(),
                String.valueOf(line.id()).equals(chosen));
    }

    public boolean isFresh() {
        return category.isEmpty();
    }

    public boolean isAlone() {
        return tree.size() < 2;
    }

    public TermLine getCategory() {
        return category.orElseThrow();
    }

    public TermForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
