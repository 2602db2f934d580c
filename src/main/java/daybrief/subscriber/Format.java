package daybrief.subscriber;

import java.util.Locale;

/** In which form a reader gets editions. */
public enum Format {
    /** The first is classic, the next is tried in the rich form. */
    AUTO,
    /** The rich form was shown once; until they say that it looks right, it is not shown again. */
    TRIED,
    RICH,
    CLASSIC;

    public static Format of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
