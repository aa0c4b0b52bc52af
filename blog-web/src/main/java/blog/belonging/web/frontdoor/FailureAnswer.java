package blog.belonging.web.frontdoor;

import blog.belonging.web.shared.BarePage;
import blog.belonging.web.shared.Texts;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/** What a reader gets when a page cannot be made, perhaps because the database is not there. */
@ApplicationScoped
class FailureAnswer {

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    void write(HttpServletResponse response, int status) throws IOException {
        String language = "en";
        UnaryOperator<String> words = ResourceBundle.getBundle("web.messages", Locale.ROOT)::getString;
        try {
            language = texts.language();
            words = texts::of;
        } catch (RuntimeException noSite) {
            // Then in English.
        }
        response.setStatus(status);
        boolean ours = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        String when = DateTimeFormatter.ISO_INSTANT.format(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        BarePage.write(
                response,
                language,
                visit.base(),
                words.apply(ours ? "failure.title" : "refused.title"),
                ours
                        ? List.of(words.apply("failure.text"), words.apply("failure.report") + " " + when)
                        : List.of(words.apply("refused.text")));
    }
}
