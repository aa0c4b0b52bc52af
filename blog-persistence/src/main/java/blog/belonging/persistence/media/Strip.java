package blog.belonging.persistence.media;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Copies a picture without what tells where, when and with what it was made: Exif, GPS, XMP, IPTC, comments, previews, and whatever hides
 * behind its end. The pixels and their colours are not touched. No library that is kept up does this for all four formats without encoding the
 * pixels anew.
 */
final class Strip {

    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    /** What a PNG looks like depends on; all chunks in capitals are kept anyway. */
    private static final Set<String> OF_PNG =
            Set.of("tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP", "acTL", "fcTL", "fdAT");

    private static final Set<String> OF_WEBP = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    /** The flags of a WebP that say that it has Exif and XMP. */
    private static final int TOLD = 0x08 | 0x04;

    private static final long PNG_SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int BUFFER = 1 << 16;

    private final DataInputStream in;
    private final DataOutputStream out;

    /** 1 to 8, as Exif counts: how a picture has to be turned. */
    private int orientation = 1;

    private int components = 3;
    private boolean animated;

    private Strip(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /**
     * What was found on the way.
     *
     * @param orientation 1 to 8, as Exif counts
     * @param components of each pixel: four in print
     */
    record Found(int orientation, int components, boolean animated) {

        boolean isUpright() {
            return orientation == 1;
        }

        /** Such a picture is as wide as its file says that it is high. */
        boolean liesOnItsSide() {
            return orientation >= 5;
        }

        boolean isForPrint() {
            return components > 3;
        }
    }

    /** @throws IOException if the picture is damaged */
    static Found copy(String mimeType, Path from, Path to) throws IOException {
        Strip strip;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from), BUFFER));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to), BUFFER))) {
            strip = new Strip(in, out);
            switch (mimeType) {
                case "image/jpeg" -> strip.jpeg();
                case "image/png" -> strip.png();
                case "image/gif" -> strip.gif();
                case "image/webp" -> strip.webp();
                default -> throw new IllegalArgumentException(mimeType);
            }
        }
        if (mimeType.equals("image/webp")) {
            writeLength(to);
        }
        return new Found(strip.orientation, strip.components, strip.animated);
    }

    private void jpeg() throws IOException {
        expect(in.readUnsignedShort() == 0xffd8);
        out.writeShort(0xffd8);
        int marker = nextMarker();
        while (marker != END_OF_IMAGE) {
            if (marker == 0x01 || marker >= 0xd0 && marker <= 0xd7) {
                marker = nextMarker();
                continue;
            }
            int length = in.readUnsignedShort();
            expect(length >= 2);
            byte[] segment = exactly(length - 2);
            if (marker == APP1 && startsWith(segment, EXIF)) {
                orientation = orientation(segment);
            }
            if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                expect(segment.length > 5);
                components = segment[5];
            }
            if (isKept(marker, segment)) {
                out.writeShort(0xff00 | marker);
                out.writeShort(length);
                out.write(segment);
            }
            marker = marker == START_OF_SCAN ? scan() : nextMarker();
        }
        out.writeShort(0xff00 | END_OF_IMAGE);
    }

    private static boolean isKept(int marker, byte[] segment) {
        return switch (marker) {
            case APP0 -> startsWith(segment, JFIF);
            case APP2 -> startsWith(segment, PROFILE);
            // Says in which way the colours are written.
            case APP14 -> true;
            case COMMENT -> false;
            default -> marker < APP0 || marker > APP15;
        };
    }

    private int nextMarker() throws IOException {
        int b = in.readUnsignedByte();
        while (b != 0xff) {
            b = in.readUnsignedByte();
        }
        while (b == 0xff) {
            b = in.readUnsignedByte();
        }
        return b;
    }

    /** @return the marker at which the pixels end */
    private int scan() throws IOException {
        while (true) {
            int b = in.readUnsignedByte();
            if (b != 0xff) {
                out.write(b);
                continue;
            }
            int next = in.readUnsignedByte();
            while (next == 0xff) {
                next = in.readUnsignedByte();
            }
            if (next != 0 && (next < 0xd0 || next > 0xd7)) {
                return next;
            }
            out.write(b);
            out.write(next);
        }
    }

    private static int orientation(byte[] segment) {
        try (MemoryCacheImageInputStream tiff = new MemoryCacheImageInputStream(
                new ByteArrayInputStream(segment, EXIF.length, segment.length - EXIF.length))) {
            Directory directory = new TIFFReader().read(tiff);
            Entry entry = directory.getEntryById(TIFF.TAG_ORIENTATION);
            return entry != null && entry.getValue() instanceof Number n && n.intValue() >= 1 && n.intValue() <= 8
                    ? n.intValue()
                    : 1;
        } catch (IOException | RuntimeException unreadable) {
            return 1;
        }
    }

    private void png() throws IOException {
        expect(in.readLong() == PNG_SIGNATURE);
        out.writeLong(PNG_SIGNATURE);
        String type = "";
        while (!type.equals("IEND")) {
            int length = in.readInt();
            expect(length >= 0);
            type = fourLetters();
            boolean kept = Character.isUpperCase(type.charAt(0)) || OF_PNG.contains(type);
            animated |= type.equals("acTL");
            if (kept) {
                out.writeInt(length);
                out.writeBytes(type);
            }
            // The checksum comes after it.
            pass(length + 4L, kept);
        }
    }

    private void gif() throws IOException {
        byte[] head = exactly(13);
        expect(new String(head, 0, 4, StandardCharsets.US_ASCII).equals("GIF8"));
        out.write(head);
        colourTable(head[10]);
        int frames = 0;
        while (true) {
            int block = in.readUnsignedByte();
            switch (block) {
                case 0x2c -> {
                    frames++;
                    out.write(block);
                    byte[] image = exactly(9);
                    out.write(image);
                    colourTable(image[8]);
                    out.write(in.readUnsignedByte());
                    subBlocks(true);
                }
                case 0x21 -> extension();
                case 0x3b -> {
                    out.write(block);
                    expect(frames > 0);
                    animated = frames > 1;
                    return;
                }
                default -> throw new EOFException();
            }
        }
    }

    private void colourTable(int flags) throws IOException {
        if ((flags & 0x80) != 0) {
            pass(3L << ((flags & 7) + 1), true);
        }
    }

    /** How long a frame is shown, and how often an animation is repeated; nothing else. */
    private void extension() throws IOException {
        int label = in.readUnsignedByte();
        int length = in.readUnsignedByte();
        byte[] first = exactly(length);
        String name = new String(first, StandardCharsets.ISO_8859_1);
        boolean kept = label == 0xf9 || label == 0xff && (name.equals("NETSCAPE2.0") || name.equals("ANIMEXTS1.0"));
        if (kept) {
            out.write(0x21);
            out.write(label);
            out.write(length);
            out.write(first);
        }
        if (length > 0) {
            subBlocks(kept);
        }
    }

    private void subBlocks(boolean kept) throws IOException {
        int length = 1;
        while (length > 0) {
            length = in.readUnsignedByte();
            if (kept) {
                out.write(length);
            }
            pass(length, kept);
        }
    }

    private void webp() throws IOException {
        expect(fourLetters().equals("RIFF"));
        long left = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt())) - 4;
        expect(fourLetters().equals("WEBP"));
        out.writeBytes("RIFF\0\0\0\0WEBP");
        while (left >= 8) {
            String type = fourLetters();
            int length = in.readInt();
            long size = Integer.toUnsignedLong(Integer.reverseBytes(length));
            long padded = size + (size & 1);
            left -= 8 + padded;
            expect(left >= -1);
            animated |= type.equals("ANIM");
            boolean kept = OF_WEBP.contains(type);
            if (kept) {
                out.writeBytes(type);
                out.writeInt(length);
            }
            if (type.equals("VP8X") && size > 0) {
                out.write(in.readUnsignedByte() & ~TOLD);
                padded--;
            }
            pass(padded, kept);
        }
    }

    private static void writeLength(Path webp) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(webp.toFile(), "rw")) {
            file.seek(4);
            file.writeInt(Integer.reverseBytes((int) (file.length() - 8)));
        }
    }

    private String fourLetters() throws IOException {
        return new String(exactly(4), StandardCharsets.ISO_8859_1);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    private void pass(long length, boolean kept) throws IOException {
        byte[] buffer = new byte[(int) Math.min(length, BUFFER)];
        for (long left = length; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException();
            }
            if (kept) {
                out.write(buffer, 0, read);
            }
            left -= read;
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static void expect(boolean asItShouldBe) throws IOException {
        if (!asItShouldBe) {
            throw new IOException("the picture is damaged");
        }
    }
}
