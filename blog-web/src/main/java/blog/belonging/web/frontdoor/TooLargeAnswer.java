package blog.belonging.web.frontdoor;

import blog.belonging.web.shared.BarePage;
import blog.belonging.web.shared.Texts;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** What was sent is more than the server reads. The browser still has it, one step back. */
@ApplicationScoped
class TooLargeAnswer {

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    void answer(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        BarePage.write(
                response,
                texts.language(),
                visit.base(),
                texts.of("too-large.title"),
                List.of(texts.of("too-large.text")));
    }
}
