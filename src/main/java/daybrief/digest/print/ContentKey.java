package daybrief.digest.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what a content is known: the SHA-256 of its JSON, or the beginning of that in the data of buttons. */
public final class ContentKey {
    /** So many characters tell the editions of one reader apart. */
    private static final int SHORT = 12;

    private ContentKey() {}

    public static String of(String json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String shortOf(Content content) {
        return shortened(of(ContentJson.text(content)));
    }

    public static String shortened(String key) {
        return key.substring(0, SHORT);
    }
}
