package blog.belonging.web.shared;

import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.site.SiteView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;

/** What every mail has: the words in the blog's language, and below them from which blog it comes. Needs no request. */
@ApplicationScoped
public class MailWords {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#@<>\"\\\\]+(/[^\\s?#<>\"\\\\]*)?");

    @Inject
    PublicSite site;

    @Inject
    SiteConfig config;

    /** A subject and plain text. */
    public record Written(String subject, String text) {}

    public String title() {
        SiteView view = site.view();
        return view.orCalled(Texts.in(view.language(), "site.nameless")).title();
    }

    /**
     * Where the blog is on the web, as those say who run it: never as a request says, which anybody can write.
     *
     * @return without a slash at its end; empty if nobody has said so
     */
    public Optional<String> address() {
        return config.url()
                .or(() -> Optional.of(site.view().address()))
                .filter(url -> ADDRESS.matcher(url).matches());
    }

    /** A part of a text, in the same language. */
    public String part(String key, Object... values) {
        return Texts.in(site.view().language(), key, values);
    }

    /** In the blog's language, for what is kept and not only shown. */
    public String word(String key) {
        return Texts.in(site.view().language(), key);
    }

    /**
     * In the texts, {@code {0}} is the title of the blog.
     *
     * @param key of the text; with {@code .subject} behind it, of the subject
     */
    public Written write(String key, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = title();
        System.arraycopy(values, 0, all, 1, values.length);
        String language = site.view().language();
        String end =
                "\n\n-- \n" + all[0] + address().map(url -> "\n" + url + "/").orElse("") + "\n";
        return new Written(
                Texts.in(language, key + ".subject", all),
                Texts.in(language, key, all).strip() + end);
    }
}
