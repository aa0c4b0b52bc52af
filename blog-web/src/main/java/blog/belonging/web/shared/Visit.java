package blog.belonging.web.shared;

import blog.belonging.domain.site.PublicAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One reader asking for one address: what was asked for, and where this blog is mounted for that reader. */
@Named
@RequestScoped
public class Visit {

    @Inject
    CurrentSite site;

    private PublicAddress address = new PublicAddress.Unknown();
    private String path = "/";
    private String base = "";
    private String origin = "";
    private boolean settled;
    private long entryId;
    private String client = "";
    private boolean ownForm;
    private @Nullable HttpServletRequest request;

    /**
     * @param newPath as asked for, normalised, with a trailing slash
     * @param newBase what own addresses start with for this reader: the context path, behind a proxy perhaps with a prefix
     * @param newOrigin scheme, host and base, for addresses that have to be absolute
     */
    public void begin(PublicAddress newAddress, String newPath, String newBase, String newOrigin) {
        address = newAddress;
        path = newPath;
        base = newBase;
        origin = newOrigin;
    }

    /**
     * @param newRequest as the front door sees it. It cannot be injected: on a thread of the blog's own, the server knows of none
     * @param newClient internet address of the reader
     * @param fromOwnForm whether what is sent comes from a page of this blog
     */
    public void comesBy(HttpServletRequest newRequest, String newClient, boolean fromOwnForm) {
        request = newRequest;
        client = newClient;
        ownForm = fromOwnForm;
    }

    /** A setting says where the blog is: the blog itself need not be asked. */
    public void isSettled() {
        settled = true;
    }

    /** The entry that the page shows, so that its comments can be shown with it. */
    public void shows(long entry) {
        entryId = entry;
    }

    /** Whether a link leads to the page that is shown. Results of a search may stand at the address of the home page. */
    public boolean isAt(String other) {
        return path.equals(other) && !(address instanceof PublicAddress.Searching);
    }

    public PublicAddress address() {
        return address;
    }

    public String path() {
        return path;
    }

    public String base() {
        return base;
    }

    /** As the settings say, else as the blog's first administrator said, else as this request came. */
    public String origin() {
        String told = settled ? "" : site.view().address();
        return told.isEmpty() ? origin : told;
    }

    public HttpServletRequest request() {
        return Objects.requireNonNull(request, "nobody has come yet");
    }

    /** Internet address of the reader; may be empty. */
    public String client() {
        return client;
    }

    /** Whether what is sent comes from a page of this blog, and not from one that somebody was lured to. */
    public boolean isOwnForm() {
        return ownForm;
    }

    public long entryId() {
        return entryId;
    }

    public int commentPage() {
        if (address instanceof PublicAddress.OnePost post) {
            return post.commentPage();
        }
        return address instanceof PublicAddress.OnePage page ? page.commentPage() : 1;
    }
}
