package blog.belonging.admin.page;

import blog.belonging.admin.shared.EntryForm;
import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.page.EditablePage;
import blog.belonging.domain.page.PageDraft;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A page as it stands in the form. */
public class PageForm extends EntryForm {

    private static final List<String> OWN = List.of("parent", "order");

    static PageForm of(EditablePage page) {
        PageForm form = new PageForm();
        form.show(page);
        form.put("parent", page.parentId().map(String::valueOf).orElse(""));
        form.put("order", String.valueOf(page.order()));
        return form;
    }

    /** @param sent all values of a name */
    static PageForm sent(Function<String, List<String>> sent) {
        PageForm form = new PageForm();
        form.take(sent, OWN);
        return form;
    }

    /** The reverse of {@link #json}. */
    static PageForm kept(String json) {
        return sent(reading(json));
    }

    Optional<Long> parent() {
        return Typed.number(get("parent"));
    }

    boolean hasOrder() {
        return get("order").strip().matches("|-?\\d{1,6}");
    }

    PageDraft read() {
        String order = get("order").strip();
        return new PageDraft(
                title(),
                get("slug").strip(),
                get("body"),
                get("excerpt").strip(),
                get("footnotes"),
                visibility(),
                get("password"),
                isOn("comments"),
                Typed.number(get("picture").strip()),
                Line.of(get("seo-title")),
                get("seo-description").strip(),
                parent(),
                order.isEmpty() ? 0 : Integer.parseInt(order));
    }
}
