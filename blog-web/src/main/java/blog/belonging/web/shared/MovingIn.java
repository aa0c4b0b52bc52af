package blog.belonging.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * While the first import into an empty blog runs, readers, feed readers and search engines are asked to come back: they must
 * not learn that a post which is still on its way does not exist.
 */
@ApplicationScoped
public class MovingIn {

    private static final int SECONDS = 5;

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    private volatile boolean underWay;
    private volatile int done;
    private volatile int total;

    public void begin() {
        underWay = true;
    }

    public void progress(int itemsDone, int itemsTotal) {
        done = itemsDone;
        total = itemsTotal;
    }

    public void end() {
        underWay = false;
    }

    public boolean isUnderWay() {
        return underWay;
    }

    public void answer(HttpServletResponse response) throws IOException {
        List<String> lines = new ArrayList<>(List.of(texts.of("importing.text")));
        if (total > 0) {
            lines.add(texts.of("importing.progress", done, total));
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", String.valueOf(SECONDS));
        response.setHeader("Refresh", String.valueOf(SECONDS));
        BarePage.write(response, texts.language(), visit.base(), texts.of("importing.title"), lines);
    }
}
