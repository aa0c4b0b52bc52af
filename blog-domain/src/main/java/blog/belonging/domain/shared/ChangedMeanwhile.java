package blog.belonging.domain.shared;

/** Somebody else has changed it since it was looked at. Nothing was kept. */
public final class ChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile(String what) {
        super(what + " was changed by somebody else meanwhile");
    }
}
