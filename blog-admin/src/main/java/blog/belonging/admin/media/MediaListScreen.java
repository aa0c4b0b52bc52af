package blog.belonging.admin.media;

import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.media.MediaCard;
import blog.belonging.domain.media.MediaKeeping;
import blog.belonging.domain.media.MediaKind;
import blog.belonging.domain.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;

/** The library, the latest first. */
@Named
@RequestScoped
public class MediaListScreen {

    private static final int SIZE = 40;

    @Inject
    MediaKeeping media;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private final MediaListForm form = new MediaListForm();
    private Slice<MediaCard> found = Slice.of(List.of(), 1, SIZE, 0);
    private List<MonthChoice> months = List.of();

    /** A month in which something was uploaded. */
    public record MonthChoice(String value, String label) {}

    public void load() {
        Actor actor = caller.signedIn();
        found = media.find(actor, form.question(), form.number(), SIZE);
        months = media.months(actor).stream()
                .map(month -> new MonthChoice(month, label(month)))
                .toList();
    }

    /** @param month {@code 2026/11} */
    private String label(String month) {
        int number = Integer.parseInt(month.substring(5));
        return number < 1 || number > 12
                ? month
                : Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, wording.locale()) + " "
                        + month.substring(0, 4);
    }

    public MediaListForm getForm() {
        return form;
    }

    public List<MediaCard> getCards() {
        return found.items();
    }

    public int getTotal() {
        return found.total();
    }

    public List<MonthChoice> getMonths() {
        return months;
    }

    public List<MediaKind> getKinds() {
        return List.of(MediaKind.values());
    }

    public boolean isAsking() {
        return form.isAsking();
    }

    public boolean isNewer() {
        return found.hasNewer();
    }

    public boolean isOlder() {
        return found.hasOlder();
    }

    public String getNewer() {
        return Room.MEDIA.path() + form.query(found.number() - 1);
    }

    public String getOlder() {
        return Room.MEDIA.path() + form.query(found.number() + 1);
    }

    public String getWhere() {
        return wording.of("media.page", found.number(), found.pages());
    }
}
