package blog.belonging.admin.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The words of the console that take no value, for templates: {@code #{words['sign-in.title']}}. */
@Named
@RequestScoped
public class Words extends AbstractMap<String, String> {

    @Inject
    Wording wording;

    @Override
    public String get(Object key) {
        return wording.of(key.toString());
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
