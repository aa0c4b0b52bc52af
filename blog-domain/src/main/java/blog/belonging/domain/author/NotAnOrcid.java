package blog.belonging.domain.author;

import blog.belonging.domain.shared.Refusal;

/** Not an ORCID iD, or one with a wrong digit. */
public final class NotAnOrcid extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAnOrcid(String text) {
        super("\"" + text + "\" is no ORCID iD");
    }
}
