package blog.belonging.admin.media;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Moments;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.media.MediaCard;
import blog.belonging.domain.media.MediaConfig;
import blog.belonging.domain.media.MediaDetail;
import blog.belonging.domain.media.MediaKeeping;
import blog.belonging.domain.media.MediaKind;
import blog.belonging.domain.media.MediaText;
import blog.belonging.domain.media.MediaUploading;
import blog.belonging.domain.media.MediaUse;
import blog.belonging.domain.media.NoSuchMedia;
import blog.belonging.domain.shared.ChangedMeanwhile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** One upload: what is said about it, where it is used, another file in its place, removing it. */
@Named
@RequestScoped
public class MediaEditScreen {

    @Inject
    MediaKeeping keeping;

    @Inject
    MediaUploading uploading;

    @Inject
    MediaConfig config;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Wording wording;

    @Inject
    Moments moments;

    @Inject
    Caller caller;

    private final MediaForm form = new MediaForm();
    private String id = "";
    private String version = "";
    private String refused = "";
    private boolean stale;
    private boolean mine;
    private Optional<MediaDetail> media = Optional.empty();
    private List<MediaUse> uses = List.of();

    public void load() {
        Actor actor = caller.signedIn();
        long number = Typed.number(id).orElse(0L);
        media = keeping.one(actor, number);
        if (media.isEmpty()) {
            exchange.goTo(Room.MEDIA, "no-media");
            return;
        }
        mine = MediaKeeping.mayChange(actor, media.get());
        if (exchange.isPost()) {
            act(actor, number);
            media = keeping.one(actor, number).or(() -> media);
        } else {
            form.show(media.get().text());
        }
        uses = keeping.usesOf(actor, number);
        NotKept.reason(refused).ifPresent(reason -> problems.addWords("file", NotKept.why(reason, wording, config)));
    }

    private void act(Actor actor, long number) {
        try {
            if (exchange.isAsked("describe")) {
                MediaText text = form.read(problems);
                if (!problems.isAny()) {
                    keeping.describe(actor, number, Typed.version(version), text);
                    exchange.goToWith(Room.ONE_MEDIA, "?id=" + number + "&done=media-described");
                }
            } else if (exchange.isAsked("remove")) {
                uploading.remove(actor, number, Typed.version(version));
                exchange.goTo(Room.MEDIA, "media-removed");
            }
        } catch (NoSuchMedia gone) {
            exchange.goTo(Room.MEDIA, "no-media");
        } catch (ChangedMeanwhile changed) {
            stale = true;
            problems.add("title", "media.stale");
            if (exchange.isAsked("remove")) {
                keeping.one(actor, number).map(MediaDetail::text).ifPresent(form::show);
            }
        }
    }

    public MediaForm getForm() {
        return form;
    }

    public boolean isThere() {
        return media.isPresent();
    }

    public MediaDetail getMedia() {
        return media.orElseThrow();
    }

    public MediaCard getCard() {
        return getMedia().card();
    }

    /** Of the picture, for a screen: there may be none. */
    public boolean isPicture() {
        return getCard().kind() == MediaKind.IMAGE && getMedia().present();
    }

    public boolean isSound() {
        return getCard().kind() == MediaKind.AUDIO && getMedia().present();
    }

    public boolean isFilm() {
        return getCard().kind() == MediaKind.VIDEO && getMedia().present();
    }

    /** Whether whoever looks at it may change it. */
    public boolean isMine() {
        return mine;
    }

    /** Somebody else was faster; what was typed is still there, and what is kept is shown beside it. */
    public boolean isStale() {
        return stale;
    }

    public List<MediaUse> getUses() {
        return uses;
    }

    public String getFacts() {
        MediaDetail detail = getMedia();
        String size = getCard().width() > 0
                ? wording.of(
                        "media.pixels",
                        String.valueOf(getCard().width()),
                        String.valueOf(getCard().height()))
                : "";
        String when = detail.uploader().isEmpty()
                ? wording.of("media.moved-in", moments.dayAndTime(detail.uploadedAt()))
                : wording.of("media.by", moments.dayAndTime(detail.uploadedAt()), detail.uploader());
        return String.join(
                " \u00b7 ",
                List.of(getCard().mimeType(), size, when).stream()
                        .filter(fact -> !fact.isEmpty())
                        .toList());
    }

    /** What the file to be chosen may be. */
    public String getAccept() {
        return switch (getCard().kind()) {
            case IMAGE -> "image/*";
            case AUDIO -> "audio/*";
            case VIDEO -> "video/*";
            case DOCUMENT -> "";
        };
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getRefused() {
        return refused;
    }

    public void setRefused(String refused) {
        this.refused = refused;
    }
}
