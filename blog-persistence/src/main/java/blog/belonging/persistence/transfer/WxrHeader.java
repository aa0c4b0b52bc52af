package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.BlogExport;
import blog.belonging.domain.transfer.ExportedAuthor;
import blog.belonging.domain.transfer.ExportedTerm;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in a channel beside its items, gathered while it is read. */
class WxrHeader {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, ExportedAuthor> authors = new LinkedHashMap<>();
    private final Map<List<String>, ExportedTerm> terms = new LinkedHashMap<>();

    void text(String name, String text) {
        texts.putIfAbsent(name, text.strip());
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    void author(ExportedAuthor author) {
        authors.putIfAbsent(author.login(), author);
    }

    /** WordPress lists a category both as {@code wp:category} and as {@code wp:term}. */
    void term(ExportedTerm term) {
        String name = term.slug().isEmpty() ? term.name() : "";
        terms.putIfAbsent(List.of(term.taxonomy(), term.slug(), name), term);
    }

    int size() {
        return authors.size() + terms.size();
    }

    /** The part that comes first speaks for the blog. */
    void unite(WxrHeader later) {
        later.texts.forEach(texts::putIfAbsent);
        later.authors.forEach(authors::putIfAbsent);
        later.terms.forEach(terms::putIfAbsent);
    }

    BlogExport.Header toHeader() {
        String address = text("wp:base_blog_url").isEmpty() ? text("link") : text("wp:base_blog_url");
        return new BlogExport.Header(
                text("title"),
                text("description"),
                text("language").replace('_', '-'),
                withoutTrailingSlashes(address),
                List.copyOf(authors.values()),
                List.copyOf(terms.values()));
    }

    private static String withoutTrailingSlashes(String address) {
        int end = address.length();
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(0, end);
    }
}
