package blog.belonging.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Says that something went wrong, and needs as little as possible for it: not even the database, if English will do. */
@ApplicationScoped
public class Failure {

    @Inject
    CurrentSite site;

    public void answer(HttpServletResponse response) throws IOException {
        String language = language();
        PlainPage.send(
                response, language, Texts.in(language, "failure.title"), List.of(Texts.in(language, "failure.text")));
    }

    @SuppressWarnings("CatchingUnchecked") // whatever keeps the blog from saying its language was the failure
    private String language() {
        try {
            return site.view().language();
        } catch (RuntimeException failed) {
            return Locale.ENGLISH.toLanguageTag();
        }
    }
}
