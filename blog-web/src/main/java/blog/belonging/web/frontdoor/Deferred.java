package blog.belonging.web.frontdoor;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Notes an error that a page, feed or file answers with and does not send it yet: the front door has the last word. The server
 * itself would have the error page made twice.
 */
final class Deferred extends HttpServletResponseWrapper {

    private int error;

    Deferred(HttpServletResponse response) {
        super(response);
    }

    /** The status that was answered; 0 if there was no error. */
    int error() {
        return error;
    }

    @Override
    public void sendError(int status) {
        error = status;
    }

    @Override
    public void sendError(int status, String message) {
        error = status;
    }

    /** Faces empties the answer where a screen fails; the headers that the front door has set are to stay. */
    @Override
    public void reset() {
        resetBuffer();
    }

    @Override
    public boolean isCommitted() {
        return error != 0 || super.isCommitted();
    }

    /** The dispatcher closes what it was given, and what is closed has begun. */
    @Override
    public PrintWriter getWriter() throws IOException {
        return error == 0
                ? super.getWriter()
                : new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return error == 0 ? super.getOutputStream() : new Nowhere();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (error == 0) {
            super.flushBuffer();
        }
    }

    private static final class Nowhere extends ServletOutputStream {

        @Override
        public void write(int b) {
            // Nobody is to see it.
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("nothing is written here");
        }
    }
}
