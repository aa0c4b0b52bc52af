package blog.belonging.domain.media;

import blog.belonging.domain.shared.Refusal;

/** A file that is not kept. */
public class UploadRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** In words that the person who brought it understands; the console has them. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        /** More pixels than are worth the memory that they would take. */
        TOO_MANY_PIXELS,
        /** Says that it is a picture and cannot be read as one. */
        DAMAGED,
        /** A drawing that can carry scripts. */
        SVG,
        WEB_PAGE,
        /** A document with a program in it. */
        MACROS,
        /** An Office document in which nobody can see whether there is a program in it. */
        OLD_OFFICE,
        HEIC,
        QUICKTIME,
        UNKNOWN_TYPE,
        /** Of another type than what it is to replace. */
        ANOTHER_TYPE,
        /** Others are being worked on, for too long. */
        BUSY
    }

    private final Reason reason;

    public UploadRefused(Reason reason) {
        super("The file is not kept: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
