package daybrief.fact;

import daybrief.fact.reading.Lexicon;
import daybrief.fact.reading.Line;
import daybrief.fact.reading.Numeral;

/** {@code between 10 and 15}, {@code 10 to 15 people}, {@code 10–15 people}. */
final class Ranges {
    private Ranges() {}

    /** Whether the figure is one end of a range written with a dash. */
    static boolean isRange(Line line, Numeral numeral, Lexicon lexicon) {
        return counts(line, numeral.end() + 1, lexicon) || counts(line, numeral.end(), lexicon);
    }

    private static boolean counts(Line line, int at, Lexicon lexicon) {
        return at < line.size()
                && Line.isSpace(line.gap(at))
                && (lexicon.is("people", line.lower(at))
                        || lexicon.is("person", line.lower(at))
                        || lexicon.unit(line, at).words() > 0);
    }

    /** Whether two neighbouring numerals are the ends of one range. */
    static boolean joined(Line line, Numeral low, Numeral high, Lexicon lexicon) {
        boolean dash = high.first() == low.end()
                && (line.gap(high.first()).equals("-") || line.gap(high.first()).equals("–"));
        boolean word = high.first() == low.end() + 1
                && line.isSmooth(low.first(), high.end())
                && lexicon.is("to", line.lower(low.end()));
        boolean between = lexicon.is("between", line.lower(low.first() - 1));
        boolean and = lexicon.is("and", line.lower(low.end()));
        boolean from = lexicon.is("from", line.lower(low.first() - 1)) && !dash;
        return low.value() < high.value() && !from && (dash || (word && (between || !and)));
    }
}
