package blog.belonging.admin.shared;

import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.writing.EditableEntry;
import blog.belonging.domain.writing.EntryDesk;
import blog.belonging.domain.writing.EntryPreviewing;
import blog.belonging.domain.writing.EntryPublishing;
import blog.belonging.domain.writing.PreviewLinkLine;
import blog.belonging.domain.writing.SavedMeanwhile;
import blog.belonging.domain.writing.TooLong;
import blog.belonging.domain.writing.UnsavedWork;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that is written, and all that is decided about it: what is the same for everything that is.
 *
 * @param <E> as it is before it is changed
 * @param <F> as it stands in the form
 */
public abstract class WritingScreen<E extends EditableEntry, F extends EntryForm> {

    @Inject
    protected Exchange exchange;

    @Inject
    protected Problems problems;

    @Inject
    protected Caller caller;

    @Inject
    protected Console console;

    @Inject
    protected Wording wording;

    @Inject
    Moments moments;

    private F form;
    private long edition;
    private Optional<E> entry = Optional.empty();
    private Optional<UnsavedWork> unsaved = Optional.empty();
    private List<PreviewLinkLine> links = List.of();
    private List<String> others = List.of();
    private String link = "";

    protected WritingScreen(F empty) {
        form = empty;
    }

    /**
     * Where it is written, where it is published, and where it is listed.
     *
     * @param done key of what is said when it was saved
     */
    public record Rooms(Room here, Room publishing, Room list, String done) {}

    protected abstract Rooms rooms();

    protected abstract EntryDesk desk();

    protected abstract EntryPreviewing previewing();

    protected abstract EntryPublishing publishing();

    protected abstract E one(Actor actor, long id);

    /** @param sent all values of a name */
    protected abstract F sent(Function<String, List<String>> sent);

    protected abstract F kept(String json);

    protected abstract F shown(E shown);

    /** Refusals that are not about words are put into words here. */
    protected abstract void revise(Actor actor, long id, long ofEdition, F written);

    protected abstract List<PreviewLinkLine> links(Actor actor, long id);

    /** Once, however often the template asks. */
    protected abstract void lookAround(Actor actor, long id);

    /** What a button does that not everything that is written has. */
    protected void act(String what, String which) {
        exchange.goToWith(rooms().here(), "?id=" + getEntry().id());
    }

    public void load() {
        Actor actor = caller.signedIn();
        long id = Typed.number(exchange.value("id")).orElse(0L);
        if (exchange.isPost()) {
            form = sent(exchange::all);
            edition = Typed.number(exchange.value("edition")).orElse(0L);
            act(actor, id, exchange.value("do"));
            if (exchange.isOver()) {
                return;
            }
            entry = Optional.of(one(actor, id));
        } else {
            unsaved = desk().open(actor, id);
            entry = Optional.of(one(actor, id));
            form = unsaved.map(work -> kept(work.fields())).orElseGet(() -> shown(getEntry()));
            edition = unsaved.map(UnsavedWork::edition).orElse(getEntry().edition());
        }
        links = links(actor, id);
        others = desk().others(actor, id);
        lookAround(actor, id);
    }

    private void act(Actor actor, long id, String what) {
        String[] words = what.split(":", 2);
        String which = words.length == 2 ? words[1] : "";
        switch (words[0]) {
            case "save", "ready" -> save(actor, id, words[0]);
            case "preview" -> preview(actor, id);
            case "discard" -> {
                desk().discard(actor, id);
                goOn(id, "&done=discarded");
            }
            case "trash" -> {
                publishing().trash(actor, id);
                exchange.goToWith(rooms().list(), "?done=trashed");
            }
            case "restore" -> {
                publishing().restore(actor, id);
                goOn(id, "&done=untrashed");
            }
            case "link" -> {
                int days = Typed.number(exchange.value("days")).orElse(7L).intValue();
                String token = previewing().forGuest(actor, id, exchange.value("for-whom"), days);
                link = console.absoluteBlog(Permalinks.preview(token));
                keepTyped(actor, id);
            }
            case "withdraw" -> {
                previewing().withdraw(actor, id, Typed.number(which).orElse(0L));
                keepTyped(actor, id);
                goOn(id, "&done=link-withdrawn#links");
            }
            default -> {
                entry = Optional.of(one(actor, id));
                act(words[0], which);
            }
        }
    }

    private void goOn(long id, String more) {
        exchange.goToWith(rooms().here(), "?id=" + id + more);
    }

    /** What stands in the form must not be lost to a button that does something else. */
    private void keepTyped(Actor actor, long id) {
        if (!shown(one(actor, id)).json().equals(form.json())) {
            desk().keep(actor, id, edition, form.json());
        }
    }

    private void save(Actor actor, long id, String what) {
        if (form.lacksPassword()) {
            problems.add("password", "entry.no-password");
            return;
        }
        try {
            revise(actor, id, edition, form);
            if (!problems.isAny()) {
                boolean ready = what.equals("ready");
                exchange.goToWith(
                        ready ? rooms().publishing() : rooms().here(),
                        "?id=" + id + (ready ? "" : "&done=" + rooms().done()));
            }
        } catch (SavedMeanwhile meanwhile) {
            desk().keep(actor, id, meanwhile.edition(), form.json());
            edition = meanwhile.edition();
            problems.add(
                    "body",
                    "entry.meanwhile",
                    meanwhile.who().isEmpty() ? wording.of("somebody") : meanwhile.who(),
                    moments.dayAndTime(meanwhile.at()));
        } catch (TooLong tooLong) {
            problems.add("body", "entry.too-long");
        }
    }

    private void preview(Actor actor, long id) {
        desk().keep(actor, id, edition, form.json());
        exchange.goToBlog(Permalinks.preview(previewing().forOneself(actor, id)));
    }

    public F getForm() {
        return form;
    }

    public E getEntry() {
        return entry.orElseThrow();
    }

    /** Of the address, before what is typed. */
    public abstract String getAddressBefore();

    public long getEdition() {
        return edition;
    }

    /** When what is in the form was typed, if it is not saved. */
    public String getUnsavedSince() {
        return unsaved.map(work -> moments.dayAndTime(work.savedAt())).orElse("");
    }

    /** Somebody else has saved the entry after the typing began. */
    public boolean isBehind() {
        return edition != getEntry().edition();
    }

    /** Empty unless it was just made; shown once. */
    public String getLink() {
        return link;
    }

    public List<PreviewLinkLine> getLinks() {
        return links;
    }

    public List<String> getOthers() {
        return others;
    }

    public boolean isOut() {
        return !getEntry().address().isEmpty();
    }

    public boolean isTrashed() {
        return getEntry().status() == EntryStatus.TRASHED;
    }

    public List<Choice> getVisibilities() {
        return Arrays.stream(Visibility.values())
                .map(one -> new Choice(
                        one.name(), wording.of("visibility." + one), one.name().equals(form.get("visibility"))))
                .toList();
    }
}
