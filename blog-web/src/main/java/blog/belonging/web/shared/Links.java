package blog.belonging.web.shared;

import blog.belonging.domain.shared.SafeHtml;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Addresses as a template needs them: the domain knows them from the root of the blog, a reader from the root of the host. */
@Named
@ApplicationScoped
public class Links {

    @Inject
    Visit visit;

    /** @param address root-relative; one that is absolute already is left alone */
    public String here(String address) {
        return address.startsWith("/") ? visit.base() + address : address;
    }

    public String absolute(String address) {
        return address.startsWith("/") ? visit.origin() + address : address;
    }

    public String html(SafeHtml html) {
        return html.servedAt(visit.base());
    }

    public String home() {
        return here(Permalinks.HOME);
    }

    public String feed(String listAddress) {
        return here(listAddress + Permalinks.FEED);
    }

    public String atomFeed(String address) {
        return here(Permalinks.feed(address, PublicAddress.Form.ATOM));
    }

    public String jsonFeed(String address) {
        return here(Permalinks.feed(address, PublicAddress.Form.JSON));
    }

    public String numbered(String listAddress, int number) {
        return here(Permalinks.numbered(listAddress, number));
    }

    public String part(String entryAddress, int number) {
        return here(Permalinks.part(entryAddress, number));
    }

    public String commentPage(String entryAddress, int number) {
        return here(Permalinks.commentPage(entryAddress, number));
    }

    public String newComment() {
        return here(Permalinks.NEW_COMMENT);
    }

    /** @param parent number of the comment that is answered */
    public String answer(long entry, long parent) {
        return here(Permalinks.NEW_COMMENT) + "?entry=" + entry + "&answer=" + parent;
    }

    public String report(long comment) {
        return here(Permalinks.REPORT_COMMENT) + "?comment=" + comment;
    }

    /** @param path below the uploads folder */
    public String upload(String path) {
        return here(Permalinks.upload(path));
    }

    /** For an attribute that a template must not write where there is nothing to say. */
    public @Nullable String attribute(SafeHtml value) {
        return value.isEmpty() ? null : html(value);
    }

    public String archive() {
        return here(Permalinks.ARCHIVE);
    }

    public String authors() {
        return here(Permalinks.AUTHORS);
    }

    public String categories() {
        return here(Permalinks.CATEGORIES);
    }

    public String tags() {
        return here(Permalinks.TAGS);
    }

    public String year(int year) {
        return here(Permalinks.year(year));
    }

    /** Opens the reader's own mail program with the address of what is read. */
    public String mail(String subject, String address) {
        return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(absolute(address));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A file of the application itself, which may be kept for ever: its address changes with the version. */
    public String asset(String name) {
        return here("/assets/" + name + "?v=" + AssetVersion.of(name));
    }
}
