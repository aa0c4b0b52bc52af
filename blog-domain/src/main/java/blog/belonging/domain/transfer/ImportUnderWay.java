package blog.belonging.domain.transfer;

import blog.belonging.domain.shared.Refusal;

/** One import at a time: the second might change what the first has just brought. */
public final class ImportUnderWay extends Refusal {

    private static final long serialVersionUID = 1L;

    public ImportUnderWay() {
        super("another import is under way");
    }
}
