package blog.belonging.domain.media;

import blog.belonging.domain.shared.Refusal;

/** Somebody else has changed it since it was looked at. */
public class MediaChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    MediaChangedMeanwhile(long id) {
        super("Upload " + id + " was changed meanwhile");
    }
}
