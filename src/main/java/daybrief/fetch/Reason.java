package daybrief.fetch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Why nothing that can be used came of asking, for a person: the words stand in the wording under {@link #key}, and the values in
 * them.
 */
public record Reason(Kind kind, List<String> values) {
    private static final String PARTING = "\u001f";

    /** What may happen; beside some, what their values are. */
    public enum Kind {
        /** A status. */
        STATUS,
        /** A status. */
        CHALLENGE,
        GONE,
        /** A way of packing. */
        PACKED,
        /** Kilobytes. */
        LARGE,
        LATE,
        CUT_OFF,
        NO_ADDRESS,
        PASSWORD,
        /** A port. */
        PORT,
        /** A host. */
        UNKNOWN_HOST,
        /** A host. */
        PRIVATE_HOST,
        REDIRECT_NOWHERE,
        REDIRECT_DOWN,
        REDIRECT_CIRCLE,
        /** A number. */
        REDIRECT_LONG,
        /** A library's words. */
        INSECURE,
        /** A library's words. */
        NETWORK,
        EMPTY,
        NO_FEED,
        /** The address of a feed. */
        FEED_ELSEWHERE,
        NO_FEED_FOUND,
        ROBOTS,
        /** The name of a fault. */
        OURS,
        /** Words that an older version kept. */
        WORDS
    }

    public Reason {
        values = List.copyOf(values);
    }

    public static Reason of(Kind kind, Object... values) {
        return new Reason(kind, Stream.of(values).map(String::valueOf).toList());
    }

    /** What {@code Wording.say} knows it by. */
    public String key() {
        return "reason." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** As it is kept in a column; {@link #parse} reads it. */
    public String kept() {
        return kind.name() + PARTING + String.join(PARTING, values);
    }

    public static Reason parse(String kept) {
        List<String> parts = List.of(kept.split(PARTING, -1));
        return Arrays.stream(Kind.values())
                .filter(kind -> parts.size() > 1 && kind.name().equals(parts.get(0)))
                .findFirst()
                .map(kind -> new Reason(kind, parts.subList(1, parts.size())))
                .orElseGet(() -> kept.equals("gone") ? of(Kind.GONE) : of(Kind.WORDS, kept));
    }
}
