package blog.belonging.domain.content;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the pipeline says itself, mostly to screen readers. It is kept with the text, so it speaks the language of the blog. */
final class Labels {

    private final Locale language;
    private final ResourceBundle bundle;

    Labels(Locale language) {
        this.language = language;
        bundle = ResourceBundle.getBundle(
                "blog.belonging.domain.content.labels",
                language,
                Labels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }
}
