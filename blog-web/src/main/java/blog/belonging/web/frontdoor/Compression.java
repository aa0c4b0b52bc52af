package blog.belonging.web.frontdoor;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * Sends pages and styles compressed to whoever takes that. Nothing is sent before all is there, and nothing at all where an error
 * was answered: then the error page has a response that was never begun. (OmniFaces' filter begins it.)
 */
public class Compression extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Gathering gathered = new Gathering(response);
        chain.doFilter(request, gathered);
        ByteArrayOutputStream body = gathered.written();
        if (gathered.isOver() || body.size() == 0) {
            return;
        }
        if (gathered.getHeader("Content-Encoding") == null && Gzip.isWorthIt(gathered.getContentType(), body.size())) {
            gathered.addHeader("Vary", "Accept-Encoding");
            if (Gzip.isTakenBy(request.getHeader("Accept-Encoding"))) {
                gathered.setHeader("Content-Encoding", "gzip");
                body = Gzip.quickly(body);
            }
        }
        gathered.send(body);
    }
}
