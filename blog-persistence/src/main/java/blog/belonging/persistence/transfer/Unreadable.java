package blog.belonging.persistence.transfer;

import java.io.IOException;

/** Bytes that make no sense, or too much of it. The message ends without a full stop and is for whoever brought the file. */
class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
        super(why);
    }

    Unreadable(String why, Throwable cause) {
        super(why, cause);
    }
}
