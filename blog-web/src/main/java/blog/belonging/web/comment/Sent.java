package blog.belonging.web.comment;

import blog.belonging.domain.comment.Sender;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What a reader's form sends, and from where. */
@RequestScoped
class Sent {

    @Inject
    HttpServletRequest request;

    @Inject
    Visit visit;

    boolean isForm() {
        return request.getMethod().equals("POST");
    }

    String value(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    Optional<Long> number(String name) {
        return Optional.of(value(name))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .filter(number -> number > 0);
    }

    Sender sender() {
        String agent = request.getHeader("User-Agent");
        return new Sender(visit.client(), agent == null ? "" : agent);
    }
}
