package blog.belonging.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the interface, in the site's language. */
@Named
@RequestScoped
public class Texts {

    @Inject
    CurrentSite site;

    /** BCP 47. */
    public String language() {
        return site.view().language();
    }

    public String of(String key, Object... values) {
        Locale locale = Locale.forLanguageTag(language());
        String pattern = ResourceBundle.getBundle(
                        "web.messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** For a template, which cannot pass a varying number of values. */
    public String with(String key, Object value) {
        return of(key, value);
    }

    public String withTwo(String key, Object first, Object second) {
        return of(key, first, second);
    }
}
