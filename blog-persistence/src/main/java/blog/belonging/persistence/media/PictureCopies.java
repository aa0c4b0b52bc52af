package blog.belonging.persistence.media;

import blog.belonging.domain.media.PreparedFile.Copy;
import com.twelvemonkeys.image.ResampleOp;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Smaller copies in WordPress's sizes, so that themes, exports and {@code srcset} find what they expect. */
final class PictureCopies {

    private static final float QUALITY = 0.82f;
    private static final int THUMBNAIL = 150;

    /** A box that a copy has to fit into. */
    private record Box(String name, int width, int height) {

        /** @return width and height; the same as before if it fits already */
        int[] fit(int fullWidth, int fullHeight) {
            double factor = Math.min(1, Math.min((double) width / fullWidth, (double) height / fullHeight));
            return new int[] {
                (int) Math.max(1, Math.round(fullWidth * factor)), (int) Math.max(1, Math.round(fullHeight * factor))
            };
        }
    }

    /** From the largest down: each is made of the one before. */
    private static final List<Box> BOXES = List.of(
            new Box("2048x2048", 2048, 2048),
            new Box("1536x1536", 1536, 1536),
            new Box("large", 1024, 1024),
            new Box("medium_large", 768, Integer.MAX_VALUE),
            new Box("medium", 300, 300));

    private final Path folder;
    private final String extension;
    private final int width;
    private final int height;

    /**
     * @param extension of the copies: jpg or png
     * @param width of the picture, which the pixels may be fewer than
     */
    PictureCopies(Path folder, String extension, int width, int height) {
        this.folder = folder;
        this.extension = extension;
        this.width = width;
        this.height = height;
    }

    List<Copy> of(BufferedImage pixels) throws IOException {
        List<Copy> copies = new ArrayList<>();
        BufferedImage before = pixels;
        // A tall picture is narrower in a box for both sides than in one for the width alone.
        List<Box> boxes = BOXES.stream()
                .sorted(Comparator.comparingInt((Box box) -> box.fit(width, height)[0])
                        .reversed())
                .toList();
        BufferedImage large = pixels;
        for (Box box : boxes) {
            int[] size = box.fit(width, height);
            if (size[0] == width && size[1] == height || isThere(copies, size)) {
                continue;
            }
            before = scaled(before, size[0], size[1]);
            copies.add(write(box.name(), before));
            if (Math.min(size[0], size[1]) >= 2 * THUMBNAIL) {
                large = before;
            }
        }
        thumbnail(large).ifPresent(copies::add);
        return copies;
    }

    private static boolean isThere(List<Copy> copies, int[] size) {
        return copies.stream().anyMatch(copy -> copy.width() == size[0] && copy.height() == size[1]);
    }

    /** Cut from the middle. */
    private Optional<Copy> thumbnail(BufferedImage pixels) throws IOException {
        int toWidth = Math.min(THUMBNAIL, width);
        int toHeight = Math.min(THUMBNAIL, height);
        if (toWidth == width && toHeight == height) {
            return Optional.empty();
        }
        double factor = Math.min((double) pixels.getWidth() / toWidth, (double) pixels.getHeight() / toHeight);
        int cutWidth = (int) Math.max(1, Math.min(pixels.getWidth(), Math.round(toWidth * factor)));
        int cutHeight = (int) Math.max(1, Math.min(pixels.getHeight(), Math.round(toHeight * factor)));
        BufferedImage middle = pixels.getSubimage(
                (pixels.getWidth() - cutWidth) / 2, (pixels.getHeight() - cutHeight) / 2, cutWidth, cutHeight);
        return Optional.of(write("thumbnail", scaled(middle, toWidth, toHeight)));
    }

    private static BufferedImage scaled(BufferedImage pixels, int toWidth, int toHeight) {
        // What cannot be seen through must not bleed into what can.
        BufferedImage source = pixels.getColorModel().hasAlpha()
                ? drawn(
                        pixels,
                        BufferedImage.TYPE_INT_ARGB_PRE,
                        pixels.getWidth(),
                        pixels.getHeight(),
                        new AffineTransform())
                : drawn(
                        pixels,
                        BufferedImage.TYPE_INT_RGB,
                        pixels.getWidth(),
                        pixels.getHeight(),
                        new AffineTransform());
        return new ResampleOp(toWidth, toHeight, ResampleOp.FILTER_LANCZOS)
                .filter(source, new BufferedImage(toWidth, toHeight, source.getType()));
    }

    private static BufferedImage drawn(
            BufferedImage pixels, int type, int toWidth, int toHeight, AffineTransform turn) {
        BufferedImage drawn = new BufferedImage(toWidth, toHeight, type);
        Graphics2D graphics = drawn.createGraphics();
        graphics.drawImage(pixels, turn, null);
        graphics.dispose();
        return drawn;
    }

    /** @param orientation 1 to 8, as Exif counts */
    static BufferedImage turned(BufferedImage pixels, int orientation) {
        int wide = pixels.getWidth();
        int high = pixels.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, wide);
            default -> new AffineTransform();
        };
        boolean onItsSide = orientation >= 5;
        return drawn(pixels, pixels.getType(), onItsSide ? high : wide, onItsSide ? wide : high, turn);
    }

    private Copy write(String name, BufferedImage pixels) throws IOException {
        Path file = folder.resolve(name + "." + extension);
        write(pixels, extension, QUALITY, file);
        return new Copy(name, file, extension, pixels.getWidth(), pixels.getHeight());
    }

    static void write(BufferedImage pixels, String extension, float quality, Path file) throws IOException {
        BufferedImage plain = pixels.getType() == BufferedImage.TYPE_INT_ARGB_PRE
                ? drawn(
                        pixels,
                        BufferedImage.TYPE_INT_ARGB,
                        pixels.getWidth(),
                        pixels.getHeight(),
                        new AffineTransform())
                : pixels;
        ImageWriter writer = Stream.of(
                        ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(plain), extension))
                .filter(Iterator::hasNext)
                .map(Iterator::next)
                .findFirst()
                .orElseThrow(() -> new IOException("nothing writes " + extension));
        try (ImageOutputStream bytes = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(bytes);
            ImageWriteParam wish = writer.getDefaultWriteParam();
            if (extension.equals("jpg")) {
                wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                wish.setCompressionQuality(quality);
                wish.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(plain, null, null), wish);
        } finally {
            writer.dispose();
        }
    }
}
