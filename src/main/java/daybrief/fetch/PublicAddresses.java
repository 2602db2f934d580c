package daybrief.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Which addresses belong to the public internet: none of the own machine, the own network, a provider's inner network, or a
 * cloud's metadata (IANA special-purpose registries, RFC 6890). Of IPv6 only global unicast (2000::/3) can be, and what
 * carries an IPv4 address is judged by that one.
 */
final class PublicAddresses {
    private PublicAddresses() {}

    static boolean has(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? v4(bytes, 0) : v6(bytes);
    }

    private static boolean v6(byte[] b) {
        if (starts(b, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return unsigned(b[10]) == 0xff && unsigned(b[11]) == 0xff && v4(b, 12);
        }
        if (starts(b, 0x00, 0x64, 0xff, 0x9b)) {
            return starts(b, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0) && v4(b, 12);
        }
        if (starts(b, 0x20, 0x02)) {
            return v4(b, 2);
        }
        boolean special = starts(b, 0x20, 0x01) && (b[2] & 0xfe) == 0;
        boolean documentation = starts(b, 0x20, 0x01, 0x0d, 0xb8) || (starts(b, 0x3f, 0xff) && (b[2] & 0xf0) == 0);
        boolean globalUnicast = (b[0] & 0xe0) == 0x20;
        return globalUnicast && !special && !documentation;
    }

    private static boolean v4(byte[] b, int at) {
        int a = unsigned(b[at]);
        int second = unsigned(b[at + 1]);
        int third = unsigned(b[at + 2]);
        boolean ownNetwork = a == 10 || (a == 172 && second >= 16 && second < 32) || (a == 192 && second == 168);
        boolean carrier = a == 100 && second >= 64 && second < 128;
        boolean linkLocal = a == 169 && second == 254;
        boolean testing = (a == 198 && (second == 18 || second == 19))
                || (a == 198 && second == 51 && third == 100)
                || (a == 192 && second == 0 && (third == 0 || third == 2))
                || (a == 192 && second == 88 && third == 99)
                || (a == 203 && second == 0 && third == 113);
        return !(a == 0 || a == 127 || a >= 224 || ownNetwork || carrier || linkLocal || testing);
    }

    private static boolean starts(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (unsigned(bytes[i]) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static int unsigned(byte b) {
        return b & 0xff;
    }
}
