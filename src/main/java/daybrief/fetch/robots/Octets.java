package daybrief.fetch.robots;

import java.nio.charset.StandardCharsets;

/** Paths in one spelling (RFC 9309, 2.2.2): what is no ASCII percent-encoded, and what needs no encoding without it. */
final class Octets {
    private static final String UNRESERVED = "-._~";

    private Octets() {}

    static String normal(String path) {
        StringBuilder out = new StringBuilder(path.length());
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int octet = bytes[i] & 0xff;
            if (octet == '%' && i + 2 < bytes.length && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0) {
                encoded(hex(bytes[i + 1]) * 16 + hex(bytes[i + 2]), out);
                i += 2;
            } else if (octet <= ' ' || octet >= 0x7f) {
                out.append(String.format("%%%02X", octet));
            } else {
                out.append((char) octet);
            }
        }
        return out.toString();
    }

    private static void encoded(int octet, StringBuilder out) {
        boolean plain = octet < 0x7f && (Character.isLetterOrDigit(octet) || UNRESERVED.indexOf(octet) >= 0);
        out.append(plain ? String.valueOf((char) octet) : String.format("%%%02X", octet));
    }

    private static int hex(byte b) {
        return Character.digit(b, 16);
    }
}
