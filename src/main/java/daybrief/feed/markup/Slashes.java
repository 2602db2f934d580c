package daybrief.feed.markup;

import java.util.regex.Pattern;

/**
 * A chat makes a button of every "/word": a headline that says "/stop" would end a subscription at a tap. In words from outside
 * such a slash becomes one that looks the same, U+2215; no other character moves.
 */
public final class Slashes {
    private static final Pattern COMMAND =
            Pattern.compile("(?<![\\p{L}\\p{N}_/])/(?=[A-Za-z0-9_]{1,64}(?![\\p{L}\\p{N}_/]))");

    private Slashes() {}

    public static String harmless(String words) {
        return words.indexOf('/') < 0 ? words : COMMAND.matcher(words).replaceAll("\u2215");
    }
}
