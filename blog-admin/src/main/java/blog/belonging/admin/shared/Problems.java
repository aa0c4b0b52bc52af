package blog.belonging.admin.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a form, by field, in words that say what to do. */
@Named
@RequestScoped
public class Problems {

    @Inject
    Wording wording;

    private final Map<String, String> byField = new LinkedHashMap<>();

    /** The first thing that is wrong with a field is enough. */
    public void add(String field, String key, Object... values) {
        byField.putIfAbsent(field, wording.of(key, values));
    }

    /** For what is in words already. */
    public void addWords(String field, String words) {
        byField.putIfAbsent(field, words);
    }

    public boolean isAny() {
        return !byField.isEmpty();
    }

    public boolean has(String field) {
        return byField.containsKey(field);
    }

    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    /** For the list above the form: each leads to its field. */
    public List<Map.Entry<String, String>> getAll() {
        return List.copyOf(byField.entrySet());
    }
}
