package daybrief.localchat.markup;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which addresses Telegram makes links of: http, https and tg; without a scheme, http is meant. */
public final class Links {
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:(?!\\d).*");
    private static final Pattern ALLOWED = Pattern.compile("(?i)(https?://[^\\s/?#]+\\.?[^\\s]*|tg://[^\\s]+)");

    private Links() {}

    public static Optional<String> checked(String address) {
        String stripped = address.strip();
        String full = SCHEME.matcher(stripped).matches() ? stripped : "http://" + stripped;
        if (!ALLOWED.matcher(full).matches()
                || !(full.contains(".") || full.contains("localhost") || full.startsWith("tg:"))) {
            return Optional.empty();
        }
        return Optional.of(isBare(full) ? full + "/" : full);
    }

    private static boolean isBare(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getRawPath() != null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && !address.startsWith("tg:");
        } catch (IllegalArgumentException unusual) {
            return false;
        }
    }
}
