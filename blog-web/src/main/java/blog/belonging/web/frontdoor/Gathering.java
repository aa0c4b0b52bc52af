package blog.belonging.web.frontdoor;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.util.Optional;

/** Keeps what is written until it is complete. Headers and status go on to the real answer, which has not begun. */
final class Gathering extends HttpServletResponseWrapper {

    private static final Logger LOG = System.getLogger(Gathering.class.getName());

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
    private Optional<PrintWriter> writer = Optional.empty();
    private boolean failed;

    Gathering(HttpServletResponse response) {
        super(response);
    }

    /** Whether an error was answered, or the answer has begun: nothing is left to be sent. */
    boolean isOver() {
        return failed || isCommitted();
    }

    /** All that was written. */
    ByteArrayOutputStream written() {
        writer.ifPresent(PrintWriter::flush);
        return bytes;
    }

    void send(ByteArrayOutputStream body) {
        super.setContentLength(body.size());
        try {
            body.writeTo(super.getOutputStream());
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "Whoever asked has gone", gone);
        }
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
