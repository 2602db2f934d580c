package daybrief.source.visit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a body ends as a feed does, and by what two bodies are told apart. */
public final class Wholeness {
    private static final int TAIL = 2_048;
    private static final Pattern END =
            Pattern.compile("</(?:\\w{1,20}:)?(?:rss|feed|rdf|channel)\\s*>", Pattern.CASE_INSENSITIVE);

    private Wholeness() {}

    /** The hash of a body that is whole. */
    public static Optional<String> hash(byte[] body) {
        return isWhole(body) ? Optional.of(digest(body)) : Optional.empty();
    }

    public static boolean isBlank(byte[] body) {
        for (byte b : body) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    /** NUL bytes go, so that UTF-16 and UTF-32 are read as well. */
    private static boolean isWhole(byte[] body) {
        int start = Math.max(0, body.length - TAIL);
        String tail = new String(body, start, body.length - start, StandardCharsets.ISO_8859_1).replace("\0", "");
        return tail.stripTrailing().endsWith("}") || END.matcher(tail).find();
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
