package blog.belonging.domain.writing;

import blog.belonging.domain.shared.Refusal;
import java.util.List;

/** Findings that, as the site's settings say, have to be settled before the entry is published. */
public final class StandsInTheWay extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    StandsInTheWay(List<Finding> findings) {
        super("To be settled before it is published: " + findings);
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
