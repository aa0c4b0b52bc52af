package blog.belonging.persistence.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A JPEG as a telephone writes it, with where and when and by whom it was made. */
final class ToldJpeg {

    private ToldJpeg() {}

    static byte[] of(BufferedImage picture, int orientation) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", plain);
        byte[] bytes = plain.toByteArray();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(bytes, 0, 2);
        segment(told, 0xe1, exif(orientation));
        segment(told, 0xe1, text("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Taken at SECRET-PLACE</x:xmpmeta>"));
        segment(told, 0xed, text("Photoshop 3.0\0" + "8BIM SECRET-PERSON"));
        segment(told, 0xfe, text("SECRET-COMMENT"));
        told.write(bytes, 2, bytes.length - 2);
        told.write(text("SECRET-FILM hides behind the end"));
        return told.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** TIFF with an orientation, the name of a device, and a GPS directory. */
    private static byte[] exif(int orientation) {
        byte[] device = text("SECRET-DEVICE\0");
        byte[] place = text("SECRET-GPS\0\0");
        ByteBuffer tiff = ByteBuffer.allocate(6 + 8 + 2 + 3 * 12 + 4 + device.length + 2 + 12 + 4 + place.length);
        tiff.put(text("Exif\0\0")).put(text("MM")).putShort((short) 42).putInt(8);
        int behind = 8 + 2 + 3 * 12 + 4;
        tiff.putShort((short) 3);
        entry(tiff, 0x0110, 2, device.length, behind);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        entry(tiff, 0x8825, 4, 1, behind + device.length);
        tiff.putInt(0).put(device);
        tiff.putShort((short) 1);
        entry(tiff, 0x001b, 7, place.length, behind + device.length + 2 + 12 + 4);
        tiff.putInt(0).put(place);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    static void segment(ByteArrayOutputStream out, int marker, byte[] payload) {
        out.write(0xff);
        out.write(marker);
        out.write((payload.length + 2) >> 8);
        out.write((payload.length + 2) & 0xff);
        out.writeBytes(payload);
    }
}
