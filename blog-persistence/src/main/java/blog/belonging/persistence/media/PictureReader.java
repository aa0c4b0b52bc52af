package blog.belonging.persistence.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.NodeList;

/**
 * A picture as its file has it: its measures, which cost nothing, and its pixels, in the colours that screens take for granted. Readers are named
 * here and not looked up: the server's list of them is common to all applications, and must not hold what goes with one of them.
 */
final class PictureReader implements Closeable {

    private static final int LARGEST_PROFILE = 4_000_000;

    private static final List<ImageReaderSpi> KINDS = kinds();

    private final ImageInputStream bytes;
    private final ImageReader reader;

    private PictureReader(ImageInputStream bytes, ImageReader reader) {
        this.bytes = bytes;
        this.reader = reader;
    }

    private static List<ImageReaderSpi> kinds() {
        IIORegistry registry = ofTheServer();
        JPEGImageReaderSpi jpeg = new JPEGImageReaderSpi();
        // Only looks for the one below it.
        jpeg.onRegistration(registry, ImageReaderSpi.class);
        List<ImageReaderSpi> kinds = new ArrayList<>(List.of(jpeg, new WebPImageReaderSpi()));
        registry.getServiceProviders(
                        ImageReaderSpi.class,
                        spi -> spi.getClass().getModule().equals(ImageReader.class.getModule())
                                && spi instanceof ImageReaderSpi known
                                && List.of("png", "gif", "bmp").contains(known.getFormatNames()[0]),
                        true)
                .forEachRemaining(kinds::add);
        return List.copyOf(kinds);
    }

    /** The first to ask fills the list with what its class loader knows. */
    private static IIORegistry ofTheServer() {
        Thread thread = Thread.currentThread();
        ClassLoader ours = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return IIORegistry.getDefaultInstance();
        } finally {
            thread.setContextClassLoader(ours);
        }
    }

    /** @throws IOException if it is no picture that can be read */
    static PictureReader of(Path file) throws IOException {
        ImageInputStream bytes = new FileImageInputStream(file.toFile());
        try {
            for (ImageReaderSpi kind : KINDS) {
                if (kind.canDecodeInput(bytes)) {
                    ImageReader reader = kind.createReaderInstance(null);
                    reader.setInput(bytes, true, false);
                    return new PictureReader(bytes, reader);
                }
            }
        } catch (IOException | RuntimeException damaged) {
            bytes.close();
            throw unreadable(damaged);
        }
        bytes.close();
        throw new IOException("no picture");
    }

    int width() throws IOException {
        try {
            return reader.getWidth(0);
        } catch (RuntimeException damaged) {
            throw unreadable(damaged);
        }
    }

    int height() throws IOException {
        try {
            return reader.getHeight(0);
        } catch (RuntimeException damaged) {
            throw unreadable(damaged);
        }
    }

    /** @param every only each so-and-so-many-th pixel of each so-and-so-many-th line */
    BufferedImage read(int every) throws IOException {
        try {
            ImageReadParam wish = reader.getDefaultReadParam();
            wish.setSourceSubsampling(every, every, 0, 0);
            BufferedImage picture = plain(reader.read(0, wish));
            Optional<ICC_Profile> profile = profileOfPng();
            return profile.isPresent() ? converted(picture, profile.get()) : picture;
        } catch (RuntimeException damaged) {
            // Readers meet damaged pictures with all sorts of exceptions.
            throw unreadable(damaged);
        }
    }

    private static IOException unreadable(Exception damaged) {
        return new IOException("the picture cannot be read", damaged);
    }

    /** In sRGB, one number for each pixel. */
    private static BufferedImage plain(BufferedImage read) {
        boolean seeThrough = read.getColorModel().hasAlpha();
        BufferedImage plain = new BufferedImage(
                read.getWidth(),
                read.getHeight(),
                seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        ColorSpace colours = read.getColorModel().getColorSpace();
        if (read.getType() != BufferedImage.TYPE_CUSTOM
                || colours.isCS_sRGB()
                || colours.equals(ColorSpace.getInstance(ColorSpace.CS_GRAY))) {
            Graphics2D graphics = plain.createGraphics();
            graphics.drawImage(read, 0, 0, null);
            graphics.dispose();
            return plain;
        }
        return new ColorConvertOp(null).filter(read, plain);
    }

    /** That of a PNG is known to its reader, and not heeded. */
    private Optional<ICC_Profile> profileOfPng() throws IOException {
        if (!reader.getFormatName().equalsIgnoreCase("png")) {
            return Optional.empty();
        }
        NodeList profiles = ((IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0"))
                .getElementsByTagName("iCCP");
        if (profiles.getLength() == 0
                || !(((IIOMetadataNode) profiles.item(0)).getUserObject() instanceof byte[] packed)) {
            return Optional.empty();
        }
        try (InputStream unpacked = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            ICC_Profile profile = ICC_Profile.getInstance(unpacked.readNBytes(LARGEST_PROFILE));
            return Optional.of(profile).filter(known -> known.getColorSpaceType() == ColorSpace.TYPE_RGB);
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static BufferedImage converted(BufferedImage picture, ICC_Profile profile) {
        boolean seeThrough = picture.getColorModel().hasAlpha();
        BufferedImage bytes = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                seeThrough ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = bytes.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        ComponentColorModel meant = new ComponentColorModel(
                new ICC_ColorSpace(profile),
                seeThrough,
                false,
                seeThrough ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                DataBuffer.TYPE_BYTE);
        BufferedImage source = new BufferedImage(meant, bytes.getRaster(), false, null);
        return new ColorConvertOp(null)
                .filter(source, new BufferedImage(picture.getWidth(), picture.getHeight(), picture.getType()));
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        bytes.close();
    }
}
