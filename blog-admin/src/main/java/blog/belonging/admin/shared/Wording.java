package blog.belonging.admin.shared;

import blog.belonging.domain.site.PublicSite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the console, in the language of the blog if there are any in it, otherwise in English. */
@Named
@RequestScoped
public class Wording {

    @Inject
    PublicSite site;

    private Optional<ResourceBundle> bundle = Optional.empty();

    private ResourceBundle bundle() {
        if (bundle.isEmpty()) {
            bundle = Optional.of(ResourceBundle.getBundle(
                    "admin.messages",
                    Locale.forLanguageTag(site.view().language()),
                    Wording.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        }
        return bundle.get();
    }

    public String of(String key, Object... values) {
        String pattern = bundle().getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(values);
    }

    /** For a template, which cannot pass a varying number of values. */
    public String with(String key, Object value) {
        return of(key, value);
    }

    public String withTwo(String key, Object first, Object second) {
        return of(key, first, second);
    }

    /** All words whose keys begin so, without that beginning, for a script. */
    public String json(String prefix) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        bundle().keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> json.add(key.substring(prefix.length()), bundle().getString(key)));
        return json.build().toString();
    }

    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    /** BCP 47: of the words, which is not always that of the blog. */
    public String language() {
        return of("language");
    }

    public Locale locale() {
        return Locale.forLanguageTag(language());
    }
}
