package blog.belonging.web.frontdoor;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Sends pages and styles compressed to whoever takes that. Nothing is sent before all is there, and nothing at all where an error
 * was answered: then the error page has a response that was never begun. (OmniFaces' filter begins it.)
 */
public class Compression extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** A shorter answer would become longer. */
    private static final int WORTH_IT = 300;

    /** RFC 9110, 12.5.3. A weight of nothing means no. */
    private static final Pattern TAKES_GZIP = Pattern.compile(
            "(?:^|,)\\s*(?:gzip|x-gzip|\\*)\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[0-9.]+\\s*)?(?:,|$)");

    private static final Pattern WORDS =
            Pattern.compile("text/.*|image/svg\\+xml.*|application/(?:.*\\+)?(?:xml|json).*");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Gathering gathered = new Gathering(response, takesGzip(request.getHeader("Accept-Encoding")));
        chain.doFilter(request, gathered);
        gathered.send();
    }

    static boolean takesGzip(@Nullable String accepted) {
        return accepted != null && TAKES_GZIP.matcher(accepted).find();
    }

    /** Keeps what is written until it is complete. */
    private static final class Gathering extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
        private final boolean mayCompress;
        private Optional<PrintWriter> writer = Optional.empty();
        private boolean failed;

        Gathering(HttpServletResponse response, boolean mayCompress) {
            super(response);
            this.mayCompress = mayCompress;
        }

        void send() throws IOException {
            writer.ifPresent(PrintWriter::flush);
            if (failed || bytes.size() == 0 || isCommitted()) {
                return;
            }
            boolean compressible = getContentType() != null
                    && WORDS.matcher(getContentType()).matches()
                    && getHeader("Content-Encoding") == null
                    && bytes.size() >= WORTH_IT;
            ByteArrayOutputStream sent = bytes;
            if (compressible) {
                addHeader("Vary", "Accept-Encoding");
                if (mayCompress) {
                    setHeader("Content-Encoding", "gzip");
                    sent = compressed();
                }
            }
            super.setContentLength(sent.size());
            sent.writeTo(super.getOutputStream());
        }

        private ByteArrayOutputStream compressed() throws IOException {
            ByteArrayOutputStream smaller = new ByteArrayOutputStream(bytes.size() / 3);
            try (GZIPOutputStream gzip = new GZIPOutputStream(smaller)) {
                bytes.writeTo(gzip);
            }
            return smaller;
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public void write(int b) {
                    bytes.write(b);
                }

                @Override
                public void write(byte[] b, int from, int length) {
                    bytes.write(b, from, length);
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new IllegalStateException("pages are made at once");
                }
            };
        }

        @Override
        public PrintWriter getWriter() {
            PrintWriter to = writer.orElseGet(
                    () -> new PrintWriter(new OutputStreamWriter(bytes, Charset.forName(getCharacterEncoding()))));
            writer = Optional.of(to);
            return to;
        }

        @Override
        public void sendError(int status) throws IOException {
            failed = true;
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            failed = true;
            super.sendError(status, message);
        }

        @Override
        public void flushBuffer() {
            // Nothing is sent by halves.
        }

        @Override
        public void resetBuffer() {
            writer.ifPresent(PrintWriter::flush);
            bytes.reset();
        }

        @Override
        public void reset() {
            super.reset();
            resetBuffer();
        }

        @Override
        public void setBufferSize(int size) {
            // All of it is kept.
        }

        @Override
        public void setContentLength(int length) {
            // Of what is sent in the end.
        }

        @Override
        public void setContentLengthLong(long length) {
            // Of what is sent in the end.
        }
    }
}
