package blog.belonging.domain.transfer;

import blog.belonging.domain.shared.Refusal;

/** A file that cannot be imported. Nothing of it has been. */
public class NotAnExport extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String why;

    /** @param place file, line and what it is in, as far as known */
    public NotAnExport(String place, String why) {
        super(place + ": " + why);
        this.why = place + ": " + why;
    }

    /** Place and reason, in words. */
    public String why() {
        return why;
    }
}
