package blog.belonging.admin.shared;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A stream that does not end of itself soon enough is ended. */
public class LimitedStream extends FilterInputStream {

    private final Supplier<? extends RuntimeException> tooMuch;
    private long left;

    /** @param most bytes that may be read */
    public LimitedStream(InputStream in, long most, Supplier<? extends RuntimeException> tooMuch) {
        super(in);
        this.left = most;
        this.tooMuch = tooMuch;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw tooMuch.get();
        }
    }
}
