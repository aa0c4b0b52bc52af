package blog.belonging.persistence.transfer;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses belong to the public Internet, by the IANA special-purpose address registries (RFC 6890). Everything else is
 * somebody's private network, this machine, or the machine room of whoever hosts it.
 */
final class PublicInternet {

    private static final List<Block> NOT_PUBLIC = List.of(
            Block.of(8, 0),
            Block.of(8, 10),
            Block.of(10, 100, 64),
            Block.of(8, 127),
            Block.of(16, 169, 254),
            Block.of(12, 172, 16),
            Block.of(24, 192, 0, 0),
            Block.of(24, 192, 0, 2),
            Block.of(24, 192, 88, 99),
            Block.of(16, 192, 168),
            Block.of(15, 198, 18),
            Block.of(24, 198, 51, 100),
            Block.of(24, 203, 0, 113),
            Block.of(3, 224),
            // Microsoft's clouds answer their machines there.
            Block.of(32, 168, 63, 129, 16));

    /** The only part of IPv6 that is given to anybody, but for what is carved out of it. */
    private static final Block GLOBAL_UNICAST = Block.of(3, 0x20);

    private static final List<Block> NOT_PUBLIC_6 = List.of(
            // Protocols and tunnels, Teredo among them, which hide an IPv4 address
            Block.of(23, 0x20, 0x01),
            Block.of(32, 0x20, 0x01, 0x0d, 0xb8),
            // 6to4, which hides one too
            Block.of(16, 0x20, 0x02),
            Block.of(20, 0x3f, 0xff));

    /** RFC 6052: an IPv4 address in its last four bytes. */
    private static final Block NAT64 = Block.of(96, 0x00, 0x64, 0xff, 0x9b);

    private PublicInternet() {}

    static boolean has(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? hasFour(bytes) : hasSix(bytes);
    }

    private static boolean hasFour(byte[] bytes) {
        return NOT_PUBLIC.stream().noneMatch(block -> block.has(bytes));
    }

    private static boolean hasSix(byte[] bytes) {
        if (NAT64.has(bytes)) {
            return hasFour(new byte[] {bytes[12], bytes[13], bytes[14], bytes[15]});
        }
        return GLOBAL_UNICAST.has(bytes) && NOT_PUBLIC_6.stream().noneMatch(block -> block.has(bytes));
    }

    /** Addresses that begin with the same bits. */
    private record Block(int bits, List<Integer> begin) {

        static Block of(int bits, Integer... begin) {
            return new Block(bits, List.of(begin));
        }

        boolean has(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int wanted = bit / 8 < begin.size() ? begin.get(bit / 8) : 0;
                int mask = 0x80 >> bit % 8;
                if ((wanted & mask) != (address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
