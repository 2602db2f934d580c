package daybrief.fact.name;

import daybrief.fact.reading.Lexicon;
import daybrief.fact.reading.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a text has runs of capitalised words. A word that opens a sentence counts only if the text has it capitalised elsewhere too,
 * or another capital follows and nothing speaks against it.
 */
final class Runs {
    private static final int LONGEST = 6;

    private final Lexicon lexicon;
    private final Set<String> small = new HashSet<>();
    private final Set<String> inner = new HashSet<>();

    Runs(List<Line> lines, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Line line : lines) {
            for (int i = 0; i < line.size(); i++) {
                if (!line.capital(i)) {
                    small.add(line.lower(i));
                } else if (i > 0 && !opens(line, i)) {
                    inner.add(line.lower(i));
                }
            }
        }
    }

    List<Run> of(Line line) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            int end = isPart(line, at) ? end(line, at) : at;
            if (end > at) {
                runs.add(new Run(at, end));
            }
            at = Math.max(at + 1, end);
        }
        return runs;
    }

    private int end(Line line, int first) {
        int end = first + 1;
        int next = next(line, end);
        while (next < line.size() && next - first < LONGEST && adjoins(line, next) && isPart(line, next)) {
            end = next + 1;
            next = next(line, end);
        }
        return end;
    }

    /** Behind {@code van der} and the like. */
    private int next(Line line, int at) {
        int next = at;
        while (next < at + 2 && lexicon.is("in-name", line.lower(next)) && adjoins(line, next)) {
            next++;
        }
        return next;
    }

    private boolean isPart(Line line, int at) {
        String word = line.word(at);
        boolean shouting = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean name = line.capital(at) && !shouting && !lexicon.stops(line.lower(at)) && !isInitialArticle(line, at);
        return name && (!opens(line, at) || isKnown(line, at));
    }

    private static boolean isInitialArticle(Line line, int at) {
        return line.word(at).length() == 1 && !line.gap(at + 1).startsWith(".");
    }

    private boolean isKnown(Line line, int at) {
        boolean followed = line.capital(at + 1) && adjoins(line, at + 1) && !lexicon.stops(line.lower(at + 1));
        boolean role = lexicon.is("public", line.lower(at))
                || lexicon.is("role", line.lower(at))
                || lexicon.is("modifier", line.lower(at));
        return inner.contains(line.lower(at)) || role || (followed && !small.contains(line.lower(at)));
    }

    /** Behind the sentence's start, a quotation mark or a bullet. */
    private static boolean opens(Line line, int at) {
        String gap = line.gap(at);
        return at == 0
                || gap.indexOf('"') >= 0
                || gap.indexOf('“') >= 0
                || gap.indexOf('«') >= 0
                || gap.indexOf('„') >= 0;
    }

    static boolean adjoins(Line line, int at) {
        String gap = line.gap(at);
        boolean initial = gap.equals(". ") && line.word(at - 1).length() <= 3;
        return at < line.size()
                && (gap.equals(" ")
                        || gap.equals("-")
                        || gap.equals("\u00a0")
                        || gap.equals("’")
                        || gap.equals("'")
                        || initial);
    }
}
