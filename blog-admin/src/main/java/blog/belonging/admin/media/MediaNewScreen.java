package blog.belonging.admin.media;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.media.MediaConfig;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Bringing files; and which of those that were brought are not kept, and why. */
@Named
@RequestScoped
public class MediaNewScreen {

    @Inject
    MediaConfig config;

    @Inject
    Exchange exchange;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private List<NotKept> notKept = List.of();
    private String kept = "";

    public void load() {
        caller.signedIn().require(Permission.WRITE);
        notKept = exchange.all(NotKept.PARAMETER).stream()
                .limit(NotKept.MOST)
                .flatMap(written -> NotKept.read(written, wording, config).stream())
                .toList();
    }

    public List<NotKept> getNotKept() {
        return notKept;
    }

    public String getKept() {
        return kept;
    }

    public void setKept(String kept) {
        this.kept = kept;
    }

    public int getKeptCount() {
        return kept.matches("[0-9]{1,4}") ? Integer.parseInt(kept) : 0;
    }

    /** Bytes. */
    public long getMost() {
        return config.maxSize();
    }

    public String getLimits() {
        return wording.of("media.limits", config.maxSize() / 1_000_000, config.maxPixels() / 1_000_000);
    }
}
