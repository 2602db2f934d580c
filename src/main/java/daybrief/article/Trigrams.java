package daybrief.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** The index of articles in scripts that put no spaces between words, by runs of three characters. */
final class Trigrams {
    private static final int SIZE = 3;
    private static final int MOST = 12;
    private static final Pattern RUN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー\\p{IsThai}\\p{IsLao}"
            + "\\p{IsKhmer}\\p{IsMyanmar}\\p{IsTibetan}]+|[\\p{IsLatin}\\p{IsCyrillic}\\p{N}]{2,}");

    private Trigrams() {}

    private static final String ADD = "INSERT INTO article_trigrams (rowid, title, text) VALUES (:id, :title, :text)";

    static void add(Handle handle, long id, String title, String text) {
        if (unspaced(title) || unspaced(text)) {
            handle.createUpdate(ADD)
                    .bind("id", id)
                    .bind("title", title)
                    .bind("text", text)
                    .execute();
        }
    }

    static void replace(Handle handle, long id, String title, String text) {
        handle.createUpdate("DELETE FROM article_trigrams WHERE rowid = :id")
                .bind("id", id)
                .execute();
        add(handle, id, title, text);
    }

    /**
     * What to look for in this index: the overlapping threes of each run of such characters (the run itself where it is
     * shorter), and words of other scripts whole. At most {@value #MOST}.
     */
    static List<String> runs(String typed) {
        Set<String> runs = new LinkedHashSet<>();
        Matcher words = RUN.matcher(typed);
        while (words.find() && runs.size() < MOST) {
            int[] points = words.group().codePoints().limit(MOST + 2).toArray();
            if (points.length < SIZE || !unspaced(points[0])) {
                runs.add(new String(points, 0, points.length));
            } else {
                IntStream.rangeClosed(0, points.length - SIZE).forEach(i -> runs.add(new String(points, i, SIZE)));
            }
        }
        return runs.stream().limit(MOST).toList();
    }

    /** Whether any character belongs to such a script. */
    static boolean unspaced(String text) {
        return text.codePoints().anyMatch(Trigrams::unspaced);
    }

    private static boolean unspaced(int point) {
        if (point < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }
}
