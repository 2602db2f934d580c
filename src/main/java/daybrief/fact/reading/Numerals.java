package daybrief.fact.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The numbers of a line, in digits ({@code 6,500}, {@code 6.500}, {@code 6 500} by language), in words ({@code two hundred and
 * five}, {@code zweiundzwanzig}) and mixed ({@code 1.3 million}, {@code two dozen}). Words that name no figure
 * ({@code thousands}, {@code a few}) are none.
 */
public final class Numerals {
    private static final Set<String> COMMA_GROUPS = Set.of("en", "es", "any");
    private static final Set<String> POINT_GROUPS = Set.of("de", "fr", "es", "ru", "any");
    private static final int LONGEST_COMPOUND = 40;

    private final Line line;
    private final Lexicon lexicon;

    private Numerals(Line line, Lexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
    }

    public static List<Numeral> of(Line line, Lexicon lexicon) {
        Numerals numerals = new Numerals(line, lexicon);
        List<Numeral> found = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            Numeral numeral = numerals.at(at);
            if (numeral.end() > at) {
                found.add(numeral);
            }
            at = Math.max(at + 1, numeral.end());
        }
        return found;
    }

    /** Ends where it starts if there is none. */
    private Numeral at(int first) {
        String word = line.lower(first);
        return Line.isDigit(word.charAt(0)) ? digits(first) : words(first);
    }

    private Numeral digits(int first) {
        StringBuilder joined = new StringBuilder(line.lower(first));
        int end = first + 1;
        if (joined.length() <= 3) {
            while (isGroup(end)) {
                joined.append(line.lower(end));
                end++;
            }
        }
        OptionalDouble value = parse(joined.toString(), lexicon.language());
        if (value.isEmpty()) {
            return new Numeral(first, first, 0);
        }
        return multiplied(new Numeral(first, end, value.getAsDouble()));
    }

    /** {@code 6 500}: three more digits behind a space that does not break, or behind any but in English. */
    private boolean isGroup(int at) {
        String word = line.lower(at);
        String gap = line.gap(at);
        boolean spaced = gap.equals("\u00a0")
                || gap.equals("\u202f")
                || gap.equals("\u2009")
                || (gap.equals(" ") && !lexicon.language().equals("en"));
        return at < line.size() && spaced && word.length() == 3 && word.chars().allMatch(Character::isDigit);
    }

    /** The value of a figure in digits as a language writes them; none for what is no figure. */
    public static OptionalDouble parse(String digits, String language) {
        if (digits.length() > 20 || !digits.chars().allMatch(c -> Line.isDigit((char) c) || c == '.' || c == ',')) {
            return OptionalDouble.empty();
        }
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        int last = Math.max(point, comma);
        if (last < 0) {
            return OptionalDouble.of(Double.parseDouble(digits));
        }
        boolean both = point >= 0 && comma >= 0;
        boolean several = digits.indexOf(digits.charAt(last)) != last;
        boolean three = digits.length() - last == 4 && digits.charAt(0) != '0' && last <= 3;
        Set<String> grouping = digits.charAt(last) == ',' ? COMMA_GROUPS : POINT_GROUPS;
        boolean thousands = several || (!both && three && grouping.contains(language));
        String whole = digits.substring(0, last).replaceAll("[.,]", "");
        String rest = digits.substring(last + 1);
        return OptionalDouble.of(Double.parseDouble(thousands ? whole + rest : whole + "." + rest));
    }

    private Numeral multiplied(Numeral numeral) {
        OptionalLong times = lexicon.multiplier(line.lower(numeral.end()));
        boolean adjoins = numeral.end() < line.size()
                && (line.gap(numeral.end()).isEmpty() || line.isSmooth(numeral.first(), numeral.end() + 1));
        String word = line.lower(numeral.end());
        boolean metres = word.equals("m") && Line.isSpace(line.gap(numeral.end()));
        return times.isPresent() && adjoins && !metres
                ? multiplied(new Numeral(numeral.first(), numeral.end() + 1, numeral.value() * times.getAsLong()))
                : numeral;
    }

    private Numeral words(int first) {
        Numeral opened = opening(first);
        double total = opened.value();
        double current = 0;
        int end = opened.end();
        boolean open = end > first;
        boolean any = open;
        while (end < line.size() && (end == first || joins(end))) {
            OptionalDouble value = value(line.lower(end));
            OptionalLong times = lexicon.multiplier(line.lower(end));
            if (value.isPresent() && fits(current, value.getAsDouble())) {
                current += french(current, value.getAsDouble());
            } else if (times.isPresent() && (current > 0 || lexicon.is("alone", line.lower(end)))) {
                double product = Math.max(1, current) * times.getAsLong();
                total += times.getAsLong() >= 1000 ? product : 0;
                current = times.getAsLong() >= 1000 ? 0 : product;
            } else if (!(any
                    && lexicon.is("and", line.lower(end))
                    && value(line.lower(end + 1)).isPresent()
                    && fits(current, value(line.lower(end + 1)).getAsDouble()))) {
                break;
            }
            any = true;
            end++;
        }
        return new Numeral(first, total + current > 0 ? end : first, total + current);
    }

    /** {@code a hundred}, {@code half a million}: what stands for the one or the half. */
    private Numeral opening(int first) {
        boolean half = lexicon.is("half", line.lower(first));
        int article = half ? first + 1 : first;
        boolean one = lexicon.is("article", line.lower(article));
        OptionalLong times = lexicon.multiplier(line.lower(article + 1));
        if (one
                && times.isPresent()
                && line.isSmooth(first, article + 2)
                && line.lower(article + 1).length() > 2) {
            return new Numeral(first, article + 2, times.getAsLong() * (half ? 0.5 : 1));
        }
        return new Numeral(first, first, 0);
    }

    private boolean joins(int at) {
        return Line.isSpace(line.gap(at))
                || line.gap(at).equals("-")
                || line.gap(at).equals("‑");
    }

    private OptionalDouble value(String word) {
        OptionalLong known = lexicon.number(word);
        if (known.isPresent()) {
            return OptionalDouble.of((double) known.getAsLong());
        }
        return lexicon.language().equals("de") && word.length() > 6 && word.length() <= LONGEST_COMPOUND
                ? compound(word)
                : OptionalDouble.empty();
    }

    /** A smaller number may follow on tens or hundreds; {@code soixante-dix} and {@code quatre-vingts} are French. */
    private boolean fits(double current, double next) {
        if (current == 0) {
            return true;
        }
        if (lexicon.language().equals("fr")
                && ((current == 4 && next == 20) || ((current % 100 == 60 || current % 100 == 80) && next < 20))) {
            return true;
        }
        double place = current % 100 == 0 ? 100 : current % 10 == 0 && current % 100 >= 20 ? 10 : 1;
        return next < place;
    }

    private double french(double current, double next) {
        return lexicon.language().equals("fr") && current == 4 && next == 20 ? 76 : next;
    }

    /** {@code sechstausendfünfhundert}: its parts from the left, the longest first. */
    private OptionalDouble compound(String word) {
        double total = 0;
        double current = 0;
        int at = 0;
        while (at < word.length()) {
            if (word.startsWith("und", at)) {
                at += 3;
            } else if (word.startsWith("tausend", at)) {
                total += Math.max(1, current) * 1000;
                current = 0;
                at += 7;
            } else if (word.startsWith("hundert", at)) {
                current = Math.max(1, current) * 100;
                at += 7;
            } else {
                String part = part(word, at);
                if (part.isEmpty()) {
                    return OptionalDouble.empty();
                }
                current += (double) lexicon.numbers().getOrDefault(part, 0L);
                at += part.length();
            }
        }
        return OptionalDouble.of(total + current);
    }

    private String part(String word, int at) {
        String best = "";
        for (Map.Entry<String, Long> number : lexicon.numbers().entrySet()) {
            if (number.getKey().length() > best.length() && word.startsWith(number.getKey(), at)) {
                best = number.getKey();
            }
        }
        return best;
    }
}
