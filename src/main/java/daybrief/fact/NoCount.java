package daybrief.fact;

import daybrief.fact.reading.Lexicon;
import daybrief.fact.reading.Line;
import daybrief.fact.reading.Numeral;
import daybrief.fact.reading.Numerals;

/** Which numerals count nothing: years, dates, clock times, ages, scores, and those that are part of a name. */
final class NoCount {
    private final Line line;
    private final Lexicon lexicon;

    NoCount(Line line, Lexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
    }

    boolean is(Numeral numeral) {
        return isYear(numeral)
                || isClock(numeral)
                || isDate(numeral)
                || isAge(numeral)
                || isNamed(numeral)
                || isPronoun(numeral)
                || isRatio(numeral);
    }

    private boolean isYear(Numeral numeral) {
        boolean plain = numeral.end() == numeral.first() + 1
                && line.lower(numeral.first()).length() == 4;
        return plain
                && Line.isDigit(line.lower(numeral.first()).charAt(0))
                && isYear(line.lower(numeral.first()))
                && !lexicon.is("people", line.lower(numeral.end()))
                && !isRoundCount(numeral);
    }

    /** {@code 1900 homes}, but not {@code in 2000 homes} nor {@code the 2000 election}. */
    private boolean isRoundCount(Numeral numeral) {
        String before = line.lower(numeral.first() - 1);
        boolean noun = Line.isSpace(line.gap(numeral.end()))
                && !lexicon.stops(line.lower(numeral.end()))
                && !lexicon.is("month", before)
                && !lexicon.is("year", line.lower(numeral.end()));
        return numeral.value() % 100 == 0 && noun && !before.equals("the") && !lexicon.is("year", before);
    }

    static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20") || word.startsWith("18"))
                && word.chars().allMatch(Character::isDigit);
    }

    private boolean isClock(Numeral numeral) {
        String before = line.gap(numeral.first());
        String behind = line.gap(numeral.end());
        boolean digitBefore = isDigits(numeral.first() - 1);
        boolean digitBehind = isDigits(numeral.end());
        boolean tight = (behind.equals(":") || behind.equals("/")) && digitBehind;
        boolean tightBefore = (before.equals(":") || before.equals("/")) && digitBefore;
        String next = line.lower(numeral.end());
        boolean hour = next.equals("uhr")
                || next.equals("am")
                || next.equals("pm")
                || next.equals("a.m")
                || next.equals("p.m")
                || next.equals("o");
        return tight
                || tightBefore
                || hour
                || isScore(numeral, behind, digitBehind)
                || isScore(numeral, before, digitBefore);
    }

    /** {@code 2-1}, but not {@code 10-15 people}. */
    private boolean isScore(Numeral numeral, String gap, boolean digits) {
        boolean dash = gap.equals("-") || gap.equals("–");
        return dash && digits && !Ranges.isRange(line, numeral, lexicon);
    }

    private boolean isDigits(int at) {
        return at >= 0 && at < line.size() && Line.isDigit(line.lower(at).charAt(0));
    }

    private boolean isDate(Numeral numeral) {
        boolean day = numeral.value() <= 31 && numeral.value() == Math.rint(numeral.value());
        boolean behind = lexicon.is("month", line.lower(numeral.end()));
        boolean before = lexicon.is("month", line.lower(numeral.first() - 1)) && line.capital(numeral.first() - 1);
        return day && (behind || before);
    }

    private boolean isAge(Numeral numeral) {
        boolean aged = lexicon.is("age", line.lower(numeral.first() - 1));
        boolean old = line.gap(numeral.end()).equals("-") && lexicon.is("age", line.lower(numeral.end() + 2));
        boolean yearsOld =
                lexicon.is("age", line.lower(numeral.end())) || lexicon.is("age", line.lower(numeral.end() + 1));
        boolean comma = line.gap(numeral.first()).strip().equals(",")
                && line.capital(numeral.first() - 1)
                && (line.gap(numeral.end()).strip().startsWith(",")
                        || line.gap(numeral.end()).startsWith("."));
        boolean ordinal = line.gap(numeral.end()).startsWith(". ")
                && numeral.end() < line.size()
                && !lexicon.stops(line.lower(numeral.end()));
        return aged || (old || yearsOld) || comma || ordinal;
    }

    private boolean isNamed(Numeral numeral) {
        String before = line.lower(numeral.first() - 1);
        boolean adjoins = numeral.first() > 0 && Line.isSpace(line.gap(numeral.first()));
        boolean identity = adjoins && lexicon.is("identity", before);
        boolean hyphen =
                numeral.first() > 0 && line.gap(numeral.first()).endsWith("-") && !isDigits(numeral.first() - 1);
        return identity || hyphen || line.gap(numeral.first()).endsWith("#");
    }

    /** {@code six in ten}, {@code four out of ten}. */
    private boolean isRatio(Numeral numeral) {
        int end = numeral.end();
        int first = numeral.first();
        boolean part = line.lower(end).equals("out") ? value(end + 2) > 0 : isIn(end, numeral.value(), value(end + 1));
        boolean whole = line.lower(first - 2).equals("out")
                ? value(first - 3) > 0
                : isIn(first - 1, value(first - 2), numeral.value());
        return part || whole;
    }

    private boolean isIn(int at, double part, double whole) {
        return lexicon.is("ratio", line.lower(at)) && part > 0 && part < whole;
    }

    private double value(int at) {
        return isDigits(at)
                ? Numerals.parse(line.lower(at), lexicon.language()).orElse(0)
                : lexicon.number(line.lower(at)).orElse(0);
    }

    /** {@code one}, {@code ein}, {@code un}: figures only before people. */
    private boolean isPronoun(Numeral numeral) {
        boolean word = !Line.isDigit(line.lower(numeral.first()).charAt(0));
        return word
                && numeral.value() == 1
                && !lexicon.is("people", line.lower(numeral.end()))
                && !lexicon.is("person", line.lower(numeral.end()));
    }
}
