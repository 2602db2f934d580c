package daybrief.chat.document;

import java.util.Arrays;

/** Why a file cannot be read, as far as whoever sent it can do something about it. */
public enum Flaw {
    EMPTY("empty", "no text after"),
    NO_TEXT("not a text"),
    SCANNED("has no text on its"),
    LOCKED("is locked"),
    DAMAGED("is damaged"),
    NO_ARTICLE("no article was found", "holds no article"),
    OPEN_FRONT("its front matter has no closing"),
    UNREADABLE;

    private final String[] reasons;

    /** @param reasons as the readers of files begin them */
    Flaw(String... reasons) {
        this.reasons = reasons;
    }

    static Flaw of(String reason) {
        return Arrays.stream(values())
                .filter(flaw -> Arrays.stream(flaw.reasons).anyMatch(reason::startsWith))
                .findFirst()
                .orElse(UNREADABLE);
    }
}
