package blog.belonging.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the interface, in the site's language. */
@Named
@RequestScoped
public class Texts {

    /** By language: a blog has one at a time. */
    private static final Map<String, ResourceBundle> WORDS = new ConcurrentHashMap<>();

    @Inject
    CurrentSite site;

    /** BCP 47. */
    public String language() {
        return site.view().language();
    }

    public String of(String key, Object... values) {
        return in(language(), key, values);
    }

    /** In that language if there are words in it, otherwise in English: never in the language of the server or of the reader. */
    static String in(String language, String key, Object... values) {
        ResourceBundle words = WORDS.computeIfAbsent(language, Texts::words);
        String pattern = words.getString(key);
        return values.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.forLanguageTag(language)).format(values);
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                "web.messages",
                Locale.forLanguageTag(language),
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A title as machines want it: never empty, and without the spaces that only keep two words on one line. */
    public String title(String plainTitle) {
        return plainTitle.isEmpty() ? of("untitled") : plainTitle.replace('\u00a0', ' ');
    }

    /** For a template, which cannot pass a varying number of values. */
    public String with(String key, Object value) {
        return of(key, value);
    }

    public String withTwo(String key, Object first, Object second) {
        return of(key, first, second);
    }
}
