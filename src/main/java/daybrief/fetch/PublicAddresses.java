package daybrief.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Which addresses belong to the public internet: none of the own machine, the own network, a provider's inner network, or a
 * cloud's metadata (IANA special-purpose registries, RFC 6890).
 */
final class PublicAddresses {
    private PublicAddresses() {}

    static boolean has(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? v4(bytes, 0) : v6(address, bytes);
    }

    private static boolean v6(InetAddress address, byte[] b) {
        if (starts(b, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return unsigned(b[10]) == 0xff && unsigned(b[11]) == 0xff && v4(b, 12);
        }
        if (starts(b, 0x00, 0x64, 0xff, 0x9b)) {
            return starts(b, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0) && v4(b, 12);
        }
        if (starts(b, 0x20, 0x02)) {
            return v4(b, 2);
        }
        boolean unique = (b[0] & 0xfe) == 0xfc;
        boolean siteLocal = starts(b, 0xfe) && (b[1] & 0x80) != 0;
        boolean teredoOrDocumentation = starts(b, 0x20, 0x01, 0x00, 0x00) || starts(b, 0x20, 0x01, 0x0d, 0xb8);
        return !unique && !siteLocal && !teredoOrDocumentation && !address.isMulticastAddress();
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
