package daybrief.source.found;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** A title for a text that has none. */
final class FileTitle {
    private static final Pattern ENDING = Pattern.compile("\\.[^.]{1,8}$");
    private static final Pattern DATE = Pattern.compile("^\\d{4}-?\\d{2}-?\\d{2}[-_ T]*(?=\\p{L})");
    private static final int LONGEST = 90;
    private static final int TITLE_WORDS = 20;
    private static final Pattern END_MARK = Pattern.compile("[.!?…。！？:;,][\"'”’»)\\]]*$");

    private FileTitle() {}

    /** "kyrgyz-president-protests.txt" is "Kyrgyz president protests". */
    static String of(Path file) {
        return of(file.getFileName().toString());
    }

    static String of(String fileName) {
        String name = ENDING.matcher(fileName).replaceFirst("");
        String words =
                DATE.matcher(name).replaceFirst("").replaceAll("[-_\\s]+", " ").strip();
        String title = words.isEmpty() ? name : words;
        int first = title.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(title, Character.charCount(first), title.length())
                .toString();
    }

    /** The first words of a text. */
    static String ofText(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 0 ? space : LONGEST) + " …";
    }

    /** Whether a line reads like a title rather than like a sentence. */
    static boolean looksLikeOne(String line) {
        return !line.isBlank()
                && line.split("\\s+", TITLE_WORDS + 1).length < TITLE_WORDS
                && !END_MARK.matcher(line).find();
    }
}
