package blog.belonging.persistence.transfer;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** What comes out of a compressed file: stops at bombs, notices damage, and says so in plain words. */
class UnpackedStream extends FilterInputStream {

    static final long LARGEST = 4L << 30;

    /** Ratios mean nothing before that many bytes: a short text of one letter is no attack. */
    static final long UNSUSPICIOUS = 50_000_000;

    static final long HIGHEST_RATIO = 200;

    private static final long UNKNOWN = -1;

    private final LongSupplier packedBytes;
    private final long expectedCrc;
    private final CRC32 crc = new CRC32();
    private long count;

    /** @param packedBytes how many compressed bytes were read so far, or are there at most */
    UnpackedStream(InputStream unpacking, LongSupplier packedBytes) {
        this(unpacking, packedBytes, UNKNOWN);
    }

    /** @param expectedCrc which {@link java.util.zip.ZipFile} does not compare by itself; negative if unknown */
    UnpackedStream(InputStream unpacking, LongSupplier packedBytes, long expectedCrc) {
        super(unpacking);
        this.packedBytes = packedBytes;
        this.expectedCrc = expectedCrc;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int length = read(one, 0, 1);
        return length < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read;
        try {
            read = in.read(into, offset, length);
        } catch (EOFException e) {
            throw new Unreadable("the compressed file is cut off; it was probably not copied completely", e);
        } catch (ZipException e) {
            throw new Unreadable("the compressed file is damaged, or protected by a password", e);
        }
        if (read < 0) {
            compareCrc();
        } else {
            crc.update(into, offset, read);
            count += read;
            refuseBomb();
        }
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        byte[] skipped = new byte[(int) Math.max(0, Math.min(n, 8192))];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void compareCrc() throws Unreadable {
        if (expectedCrc >= 0 && expectedCrc != crc.getValue()) {
            throw new Unreadable("the compressed file is damaged: its checksum is wrong");
        }
    }

    private void refuseBomb() throws Unreadable {
        if (count > LARGEST) {
            throw new Unreadable("it unpacks to more than 4 GB");
        }
        if (count > UNSUSPICIOUS && count / HIGHEST_RATIO > packedBytes.getAsLong()) {
            throw new Unreadable("it unpacks to more than 200 times its size, which no blog does");
        }
    }
}
