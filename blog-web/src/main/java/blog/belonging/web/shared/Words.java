package blog.belonging.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of the interface that take no value, for templates: {@code #{text['skip']}}. Not a bundle of Faces, which would look for
 * words in the language of the server before it takes the English ones.
 */
@Named("text")
@RequestScoped
public class Words extends AbstractMap<String, String> {

    @Inject
    Texts texts;

    @Override
    public String get(Object key) {
        return texts.of(key.toString());
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
