package blog.belonging.web.shared;

import blog.belonging.domain.shared.Sender;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What a reader's form sends, and from where. */
@RequestScoped
public class SentForm {

    @Inject
    Visit visit;

    /** Not so if the page is only looked at. */
    public boolean isSent() {
        return visit.request().getMethod().equals("POST");
    }

    /** Sent, and from a page of this blog. */
    public boolean isOwn() {
        return isSent() && visit.isOwnForm();
    }

    /** @return empty if there is no such field */
    public String value(String name) {
        String value = visit.request().getParameter(name);
        return value == null ? "" : value;
    }

    /** @return above zero; empty if there is no such field, or no such number in it */
    public Optional<Long> number(String name) {
        return Optional.of(value(name))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .filter(number -> number > 0);
    }

    public Sender sender() {
        String agent = visit.request().getHeader("User-Agent");
        return new Sender(visit.client(), agent == null ? "" : agent);
    }
}
