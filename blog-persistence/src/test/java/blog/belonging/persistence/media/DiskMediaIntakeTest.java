package blog.belonging.persistence.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import blog.belonging.domain.media.MediaConfig;
import blog.belonging.domain.media.PreparedFile;
import blog.belonging.domain.media.UploadRefused;
import blog.belonging.domain.media.UploadRefused.Reason;
import blog.belonging.persistence.shared.DataFolder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiskMediaIntakeTest {

    @TempDir
    Path data;

    private final DiskMediaIntake intake = new DiskMediaIntake();

    private long mostBytes = 10_000_000;

    @BeforeEach
    void open() {
        DiskMediaFiles files = new DiskMediaFiles();
        files.dataFolder = new DataFolder() {
            @Override
            public Path path() {
                return data;
            }
        };
        intake.files = files;
        intake.clock = Clock.systemUTC();
        intake.config = new MediaConfig() {
            @Override
            public long maxSize() {
                return mostBytes;
            }

            @Override
            public long maxPixels() {
                return 12_000_000;
            }
        };
    }

    private PreparedFile brings(byte[] bytes) throws IOException {
        return intake.prepare(new ByteArrayInputStream(bytes));
    }

    private PreparedFile brings(String text) throws IOException {
        return brings(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = DiskMediaIntakeTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private List<Path> left() throws IOException {
        Path unfinished = data.resolve("uploads/.unfinished");
        try (Stream<Path> all = Files.walk(unfinished)) {
            return all.filter(each -> !each.equals(unfinished)).toList();
        }
    }

    private void isRefused(Reason reason, byte[] bytes) throws IOException {
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> brings(bytes))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(left()).as("nothing is left of it").isEmpty();
    }

    private void isRefused(Reason reason, String text) throws IOException {
        isRefused(reason, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Red above, blue below, green at the upper left corner. */
    private static BufferedImage picture(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height / 2);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, height / 2, width, height - height / 2);
        graphics.setColor(Color.GREEN);
        graphics.fillRect(0, 0, width / 4, height / 4);
        graphics.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    private static void looksLike(Color wanted, BufferedImage picture, int x, int y) {
        Color seen = new Color(picture.getRGB(x, y));
        assertThat(List.of(seen.getRed(), seen.getGreen(), seen.getBlue()))
                .as("at " + x + ", " + y)
                .usingElementComparator((one, other) -> Math.abs(one - other) <= 12 ? 0 : one - other)
                .containsExactly(wanted.getRed(), wanted.getGreen(), wanted.getBlue());
    }

    private static String all(PreparedFile file) throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(file.file(), StandardCharsets.ISO_8859_1));
        for (PreparedFile.Copy copy : file.copies()) {
            all.append(Files.readString(copy.file(), StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPictureStandsUprightAndTellsNothing(int orientation) throws IOException {
        BufferedImage upright = picture(800, 600, BufferedImage.TYPE_INT_RGB);
        int[] back = {0, 1, 2, 3, 4, 5, 8, 7, 6};
        byte[] told = ToldJpeg.of(PictureCopies.turned(upright, back[orientation]), orientation);
        assertThat(new String(told, StandardCharsets.ISO_8859_1))
                .contains("SECRET-GPS", "SECRET-PLACE", "SECRET-PERSON", "SECRET-COMMENT", "SECRET-FILM");

        PreparedFile kept = brings(told);

        assertThat(all(kept)).doesNotContain("SECRET", "Exif", "xmpmeta", "8BIM");
        assertThat(kept.width()).isEqualTo(800);
        assertThat(kept.height()).isEqualTo(600);
        BufferedImage seen = ImageIO.read(kept.file().toFile());
        assertThat(seen.getWidth()).isEqualTo(800);
        looksLike(Color.GREEN, seen, 50, 50);
        looksLike(Color.RED, seen, 700, 50);
        looksLike(Color.BLUE, seen, 50, 550);
        BufferedImage medium = ImageIO.read(kept.copies().get(1).file().toFile());
        looksLike(Color.GREEN, medium, 20, 20);
        looksLike(Color.BLUE, medium, 20, 200);
    }

    @Test
    void theCopiesAreThoseOfWordPress() throws IOException {
        PreparedFile wide = brings(written(picture(2500, 1250, BufferedImage.TYPE_INT_RGB), "jpg"));
        assertThat(wide.copies())
                .extracting(copy -> copy.name() + " " + copy.width() + "x" + copy.height())
                .containsExactly(
                        "2048x2048 2048x1024",
                        "1536x1536 1536x768",
                        "large 1024x512",
                        "medium_large 768x384",
                        "medium 300x150",
                        "thumbnail 150x150");
        for (PreparedFile.Copy copy : wide.copies()) {
            BufferedImage seen = ImageIO.read(copy.file().toFile());
            assertThat(seen.getWidth()).isEqualTo(copy.width());
            assertThat(seen.getHeight()).isEqualTo(copy.height());
        }
        PreparedFile tall = brings(written(picture(900, 2400, BufferedImage.TYPE_INT_RGB), "jpg"));
        assertThat(tall.copies())
                .extracting(copy -> copy.name() + " " + copy.width() + "x" + copy.height())
                .containsExactly(
                        "2048x2048 768x2048",
                        "1536x1536 576x1536",
                        "large 384x1024",
                        "medium 113x300",
                        "thumbnail 150x150");
        assertThat(brings(written(picture(120, 90, BufferedImage.TYPE_INT_RGB), "png"))
                        .copies())
                .isEmpty();
        assertThat(brings(written(picture(2, 11_000, BufferedImage.TYPE_INT_RGB), "png"))
                        .copies())
                .as("a thread has copies too")
                .isNotEmpty();
    }

    @Test
    void whatCanBeSeenThroughStaysSo() throws IOException {
        BufferedImage picture = new BufferedImage(600, 600, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillOval(100, 100, 400, 400);
        graphics.dispose();
        PreparedFile kept = brings(written(picture, "png"));
        BufferedImage medium = ImageIO.read(kept.copies().get(0).file().toFile());
        assertThat(new Color(medium.getRGB(2, 2), true).getAlpha()).isZero();
        looksLike(Color.RED, medium, 150, 150);
        assertThat(kept.copies()).extracting(PreparedFile.Copy::extension).containsOnly("png");
    }

    @Test
    void greyStaysAsGreyAsItWas() throws IOException {
        for (String format : List.of("png", "jpg")) {
            BufferedImage grey = new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY);
            for (int x = 0; x < 400; x++) {
                for (int y = 0; y < 400; y++) {
                    grey.getRaster().setSample(x, y, 0, 100);
                }
            }
            BufferedImage medium = ImageIO.read(
                    brings(written(grey, format)).copies().get(0).file().toFile());
            looksLike(new Color(100, 100, 100), medium, 100, 100);
        }
    }

    /** In the profile, 188 is as bright as 221 is in sRGB. */
    @Test
    void coloursOfAnotherSpaceAreTurnedIntoThoseOfTheScreen() throws IOException {
        BufferedImage plain = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.setColor(new Color(188, 188, 188));
        graphics.fillRect(0, 0, 400, 400);
        graphics.dispose();
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        for (byte[] bytes : List.of(jpegWith(profile, plain), pngWith(profile, plain))) {
            PreparedFile kept = brings(bytes);
            assertThat(Files.size(kept.file())).as("with its profile").isGreaterThan(profile.length / 2);
            BufferedImage medium = ImageIO.read(kept.copies().get(0).file().toFile());
            assertThat((double) new Color(medium.getRGB(100, 100)).getGreen()).isCloseTo(221, within(4.0));
        }
    }

    private static byte[] jpegWith(byte[] profile, BufferedImage picture) throws IOException {
        byte[] plain = written(picture, "jpg");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 20);
        ByteArrayOutputStream segment = new ByteArrayOutputStream();
        segment.writeBytes("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1));
        segment.writeBytes(profile);
        ToldJpeg.segment(bytes, 0xe2, segment.toByteArray());
        bytes.write(plain, 20, plain.length - 20);
        return bytes.toByteArray();
    }

    private static byte[] pngWith(byte[] profile, BufferedImage picture) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes("linear\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(profile);
        }
        return with(written(picture, "png"), chunk("iCCP", packed.toByteArray()));
    }

    private static byte[] with(byte[] png, byte[] chunk) {
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, 33)
                .put(chunk)
                .put(png, 33, png.length - 33)
                .array();
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) checksum.getValue())
                .array();
    }

    @Test
    void aPngTellsNothingEither() throws IOException {
        byte[] png = written(picture(400, 300, BufferedImage.TYPE_INT_RGB), "png");
        for (String type : List.of("tEXt", "iTXt", "zTXt", "eXIf", "tIME", "prVt")) {
            png = with(png, chunk(type, ("SECRET-" + type).getBytes(StandardCharsets.ISO_8859_1)));
        }
        byte[] told = ByteBuffer.allocate(png.length + 6)
                .put(png)
                .put("SECRET".getBytes(StandardCharsets.ISO_8859_1))
                .array();
        PreparedFile kept = brings(told);
        assertThat(all(kept)).doesNotContain("SECRET");
        looksLike(Color.GREEN, ImageIO.read(kept.file().toFile()), 10, 10);
    }

    private static byte[] film(byte[]... boxes) {
        ByteArrayOutputStream film = new ByteArrayOutputStream();
        for (byte[] box : boxes) {
            film.writeBytes(box);
        }
        return film.toByteArray();
    }

    private static byte[] box(String type, byte[]... parts) {
        int size = 8;
        for (byte[] part : parts) {
            size += part.length;
        }
        ByteBuffer box = ByteBuffer.allocate(size).putInt(size).put(type.getBytes(StandardCharsets.ISO_8859_1));
        for (byte[] part : parts) {
            box.put(part);
        }
        return box.array();
    }

    @Test
    void aFilmTellsNobodyWhereItWasMadeEither() throws IOException {
        byte[] secret = "SECRET+51.5-003.2/".getBytes(StandardCharsets.ISO_8859_1);
        byte[] pixels = "mdat is kept, udta within it too".getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = film(
                box("ftyp", "mp42\0\0\0\0mp42".getBytes(StandardCharsets.ISO_8859_1)),
                box(
                        "moov",
                        box("mvhd", new byte[100]),
                        box("trak", box("tkhd", new byte[80]), box("meta", secret)),
                        box("udta", box("\u00a9xyz", secret))),
                box("uuid", secret),
                box("mdat", pixels));
        PreparedFile kept = brings(whole);
        assertThat(kept.extension()).isEqualTo("mp4");
        assertThat(all(kept)).doesNotContain("SECRET", "xyz").contains("mdat is kept, udta within", "mvhd", "tkhd");
        assertThat(Files.size(kept.file())).isEqualTo(whole.length);
        assertThat(brings(Arrays.copyOf(whole, whole.length - 60)).extension())
                .as("cut off")
                .isEqualTo("mp4");
    }

    @Test
    void aPictureForPrintIsShownInTheColoursOfTheScreen() throws IOException {
        PreparedFile kept = brings(resource("print.jpg"));
        BufferedImage seen = ImageIO.read(kept.file().toFile());
        assertThat(seen.getRaster().getNumBands()).isEqualTo(3);
        Color colour = new Color(seen.getRGB(30, 20));
        assertThat(colour.getRed()).isGreaterThan(200);
        assertThat(colour.getGreen()).isLessThan(80);
    }

    @Test
    void aWebPIsKeptAndCopiedAsWhatEveryBrowserShows() throws IOException {
        PreparedFile kept = brings(resource("gradient.webp"));
        assertThat(kept.extension()).isEqualTo("webp");
        assertThat(kept.width()).isEqualTo(640);
        assertThat(kept.copies()).extracting(PreparedFile.Copy::name).containsExactly("medium", "thumbnail");
        assertThat(kept.copies()).extracting(PreparedFile.Copy::extension).containsOnly("jpg");
        looksLike(new Color(250, 0, 4), ImageIO.read(kept.copies().get(0).file().toFile()), 150, 2);
        assertThat(brings(resource("see-through.webp")).copies())
                .extracting(PreparedFile.Copy::extension)
                .containsOnly("png");
    }

    @Test
    void aWebPTellsNothingEither() throws IOException {
        byte[] plain = resource("animated.webp");
        byte[] secret = "EXIF\16\0\0\0SECRET-PLACE!!XMP \6\0\0\0SECRET".getBytes(StandardCharsets.ISO_8859_1);
        byte[] told = ByteBuffer.allocate(plain.length + secret.length)
                .put(plain)
                .put(secret)
                .array();
        ByteBuffer.wrap(told).putInt(4, Integer.reverseBytes(told.length - 8));
        told[20] |= 0x0c;
        PreparedFile kept = brings(told);
        assertThat(all(kept)).doesNotContain("SECRET", "EXIF", "XMP");
        assertThat(Files.readAllBytes(kept.file())).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"animated.gif", "animated.webp"})
    void anAnimationStaysOneAndHasNoCopiesThatStandStill(String name) throws IOException {
        PreparedFile kept = brings(resource(name));
        assertThat(kept.copies()).isEmpty();
        assertThat(kept.width()).isEqualTo(40);
        assertThat(kept.file()).hasSize(resource(name).length);
    }

    @Test
    void aGifTellsNothingEither() throws IOException {
        byte[] plain = resource("animated.gif");
        byte[] comment = "!\376\6SECRET\0".getBytes(StandardCharsets.ISO_8859_1);
        int at = 13 + ((plain[10] & 0x80) == 0 ? 0 : 3 << ((plain[10] & 7) + 1));
        byte[] told = ByteBuffer.allocate(plain.length + comment.length + 4)
                .put(plain, 0, at)
                .put(comment)
                .put(plain, at, plain.length - at)
                .put("PK..".getBytes(StandardCharsets.ISO_8859_1))
                .array();
        assertThat(Files.readAllBytes(brings(told).file())).isEqualTo(plain);
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedBeforeItIsRead() throws IOException {
        byte[] bomb = written(picture(10, 10, BufferedImage.TYPE_INT_RGB), "png");
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 checksum = new CRC32();
        checksum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) checksum.getValue());
        isRefused(Reason.TOO_MANY_PIXELS, bomb);
    }

    @Test
    void whatIsTooLargeIsRefusedAsSoonAsThatIsKnown() throws IOException {
        mostBytes = 1_000_000;
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThatThrownBy(() -> intake.prepare(endless)).isInstanceOf(UploadRefused.class);
        isRefused(Reason.TOO_LARGE, new byte[1_000_001]);
        isRefused(Reason.EMPTY, "");
    }

    @Test
    void bytesThatBreakOffLeaveNothingBehind() throws IOException {
        InputStream breaksOff = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ > 100_000) {
                    throw new IOException("the line went dead");
                }
                return 'x';
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> intake.prepare(breaksOff))
                .withMessage("the line went dead");
        assertThat(left()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SVG | <svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "SVG | <?xml version='1.0'?><!-- x --><svg xmlns='http://www.w3.org/2000/svg'/>",
                "WEB_PAGE | <html><script>alert(1)</script></html>",
                "WEB_PAGE | <!DOCTYPE html><title>x</title>",
                "UNKNOWN_TYPE | MZ is how a program begins",
                "UNKNOWN_TYPE | just a text",
                "UNKNOWN_TYPE | #!/bin/sh",
                "DAMAGED | GIF89a<script>alert(1)</script>",
            })
    void whatIsNotOnTheListIsRefusedWhateverItIsCalled(Reason reason, String text) throws IOException {
        isRefused(reason, text);
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, '%PDF-1.7\n%%EOF'",
        "vtt, 'WEBVTT\n\n00:00.000 --> 00:01.000\nHello'",
        "mp3, 'ID3\4\0\0\0\0\0\0'",
        "m4a, '\0\0\0\30ftypM4A \0\0\0\0M4A mp42'",
        "mp4, '\0\0\0\30ftypmp42\0\0\0\0mp42isom'",
        "mp4, '\0\0\0\30ftypisom\0\0\2\0isomiso2'",
        "webm, '\32\105\337\243\237\102\206\201\1\102\367\201\1\102\362\201\4\102\363\201\10\102\202\204webm'",
        "ogg, 'OggS\0\2\0\0\0\0\0\0\0\0aaaaaaaaaaaa\1\36\1vorbis'",
    })
    void soundFilmAndDocumentsAreToldByWhatIsInThem(String extension, String text) throws IOException {
        assertThat(brings(text).extension()).isEqualTo(extension);
    }

    @ParameterizedTest
    @CsvSource({
        "QUICKTIME, '\0\0\0\24ftypqt  \0\0\0\0qt  '",
        "HEIC, '\0\0\0\30ftypheic\0\0\0\0mif1heic'",
        "OLD_OFFICE, '\320\317\21\340\241\261\32\341'",
        "UNKNOWN_TYPE, '\0\0\0\30ftypavif\0\0\0\0mif1avif'",
    })
    void whatNotEveryBrowserShowsIsRefusedWithAWordOfAdvice(Reason reason, String text) throws IOException {
        isRefused(reason, text);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void anOfficeDocumentIsKeptUnlessThereIsAProgramInIt() throws IOException {
        assertThat(brings(zip("[Content_Types].xml", "word/document.xml")).extension())
                .isEqualTo("docx");
        assertThat(brings(zip("[Content_Types].xml", "xl/workbook.xml")).extension())
                .isEqualTo("xlsx");
        isRefusedKeeping(Reason.MACROS, zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        isRefusedKeeping(Reason.UNKNOWN_TYPE, zip("a.txt", "b.html"));
        isRefusedKeeping(Reason.DAMAGED, "PK\3\4 is how an archive begins".getBytes(StandardCharsets.UTF_8));
    }

    private void isRefusedKeeping(Reason reason, byte[] bytes) {
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> brings(bytes))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void aPictureOfWhichHalfIsMissingIsDamaged() throws IOException {
        List<byte[]> whole = new ArrayList<>();
        for (String format : List.of("jpg", "png", "gif")) {
            whole.add(written(picture(300, 300, BufferedImage.TYPE_INT_RGB), format));
        }
        whole.add(resource("gradient.webp"));
        for (byte[] each : whole) {
            isRefused(Reason.DAMAGED, Arrays.copyOf(each, each.length / 2));
        }
    }

    @Test
    void whatADeadProcessLeftIsForgottenAfterADay() throws IOException {
        Path old = Files.createDirectories(data.resolve("uploads/.unfinished/upload-old"));
        Files.writeString(old.resolve("brought"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        PreparedFile kept = brings("%PDF-1.7\n%%EOF");
        assertThat(old).doesNotExist();
        intake.discard(kept);
        assertThat(left()).isEmpty();
    }
}
