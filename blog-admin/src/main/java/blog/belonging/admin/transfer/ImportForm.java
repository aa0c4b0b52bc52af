package blog.belonging.admin.transfer;

/** What somebody who brings a blog has chosen. The files themselves have to be chosen anew each time: no browser hands them back. */
public class ImportForm {

    static final String TRY = "try";
    static final String FOR_REAL = "real";
    static final String YES = "yes";

    private String how = TRY;
    private String fetch = "";

    public boolean isForReal() {
        return how.equals(FOR_REAL);
    }

    public boolean isFetching() {
        return fetch.equals(YES);
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getFetch() {
        return fetch;
    }

    public void setFetch(String fetch) {
        this.fetch = fetch;
    }
}
