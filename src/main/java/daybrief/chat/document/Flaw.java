package daybrief.chat.document;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Why a file cannot be read, as far as whoever sent it can do something about it. */
public enum Flaw {
    EMPTY("empty|no text after"),
    NO_TEXT("not a text"),
    SCANNED("has no text on its"),
    LOCKED("is locked"),
    DAMAGED("is damaged"),
    NO_ARTICLE("no article was found|holds no article"),
    OPEN_FRONT("its front matter has no closing"),
    UNREADABLE("");

    private final Pattern reason;

    /** @param reason as the readers of files begin it */
    Flaw(String reason) {
        this.reason = Pattern.compile(reason);
    }

    static Flaw of(String reason) {
        return Arrays.stream(values())
                .filter(flaw -> flaw.reason.matcher(reason).lookingAt())
                .findFirst()
                .orElse(UNREADABLE);
    }
}
