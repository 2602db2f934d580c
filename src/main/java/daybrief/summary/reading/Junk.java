package daybrief.summary.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which sentences are none: too short or long, headings, lists, and what pages say about themselves. */
final class Junk {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 90;
    private static final int UNENDED = 20;
    private static final String ENDS = ".!?…\"”’')]»。！？」』।؟۔";
    private static final List<String> LINES = lines();
    private static final Set<String> TRIGGERS =
            Set.copyOf(Arrays.asList(LINES.get(0).split(" ")));
    private static final Pattern BOILERPLATE =
            Pattern.compile(LINES.stream().skip(1).collect(Collectors.joining("|")));

    private Junk() {}

    static boolean is(Sentence sentence) {
        return sentence.words() < SHORTEST || sentence.words() > LONGEST || isNoProse(sentence);
    }

    /** Junk whatever its length. */
    static boolean isNoProse(Sentence sentence) {
        String text = sentence.text();
        return text.endsWith(":")
                || (!isEnded(text) && sentence.words() < UNENDED)
                || mostlyCapitalsOrFigures(text)
                || isBoilerplate(sentence);
    }

    private static boolean isEnded(String text) {
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean mostlyCapitalsOrFigures(String text) {
        int capitals = 0;
        int small = 0;
        int figures = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            figures += Character.isDigit(c) || "|/\\_=+#".indexOf(c) >= 0 ? 1 : 0;
        }
        return (capitals > small && capitals > 3) || figures * 2 > letters;
    }

    private static boolean isBoilerplate(Sentence sentence) {
        String text = sentence.text();
        boolean marked = text.chars().anyMatch(c -> "@©:|".indexOf(c) >= 0);
        return (marked || sentence.tokens().stream().map(Token::lower).anyMatch(TRIGGERS::contains))
                && BOILERPLATE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static List<String> lines() {
        try (InputStream in = Junk.class.getResourceAsStream("boilerplate.txt")) {
            if (in == null) {
                throw new IllegalStateException("boilerplate.txt is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("boilerplate.txt cannot be read", e);
        }
    }
}
