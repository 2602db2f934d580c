package daybrief.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A hash of a title and a text (SHA-256, hexadecimal) that white space does not change. */
final class Fingerprint {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Fingerprint() {}

    static String of(String title, String text) {
        return sha256(squeeze(title) + "\n" + squeeze(text));
    }

    private static String squeeze(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
