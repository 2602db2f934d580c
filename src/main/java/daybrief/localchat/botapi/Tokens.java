package daybrief.localchat.botapi;

import daybrief.localchat.markup.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who may call: any token of the right form, or only one. */
final class Tokens {
    private static final int MAX_LENGTH = 80;
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,18}:[A-Za-z0-9_-]+");

    private final Optional<String> only;
    private final Faults faults;

    Tokens(Optional<String> only, Faults faults) {
        this.only = only;
        this.faults = faults;
    }

    long botId(String token) {
        if (token.isEmpty()) {
            throw Refusal.of(404, "Not Found");
        }
        if (token.length() > MAX_LENGTH || token.startsWith("0") || !token.contains(":")) {
            throw Refusal.of(401, "Unauthorized: invalid token specified");
        }
        boolean known = FORM.matcher(token).matches() && only.map(token::equals).orElse(true);
        if (!known || faults.isRevoked()) {
            throw Refusal.of(401, "Unauthorized");
        }
        return Long.parseLong(token.substring(0, token.indexOf(':')));
    }
}
