package daybrief.fact;

import daybrief.fact.reading.Lexicon;
import daybrief.fact.reading.Line;
import daybrief.fact.reading.Numeral;
import daybrief.fact.reading.Numerals;
import daybrief.fact.reading.Segment;
import daybrief.fact.reading.Terms;
import daybrief.text.CodePoints;
import daybrief.text.Passage;
import daybrief.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The quantities of one line. */
final class Quantities {
    private static final Map<Character, String> SIGNS =
            Map.of('$', "usd", '€', "eur", '£', "gbp", '¥', "yen", '₽', "rub");
    private static final int WIDEST = 14;
    private static final int WHOLE = 18;
    private static final int BEHIND = 5;

    private final Line line;
    private final Lexicon lexicon;
    private final CodePoints points;
    private final List<Numeral> numerals;
    private final Counting counting;
    private final Standings standings;
    private final NoCount noCount;
    private final Set<String> content;

    Quantities(Line line, Lexicon lexicon, CodePoints points) {
        this.line = line;
        this.lexicon = lexicon;
        this.points = points;
        this.numerals = Numerals.of(line, lexicon);
        this.counting = new Counting(line, lexicon, numerals);
        this.standings = new Standings(line, lexicon);
        this.noCount = new NoCount(line, lexicon);
        this.content =
                numerals.isEmpty() ? Set.of() : Words.contentSet(line.sentence().of(line.text()), lexicon.language());
    }

    List<Quantity> all() {
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < numerals.size(); i++) {
            Numeral numeral = numerals.get(i);
            boolean opens = i + 1 < numerals.size() && Ranges.joined(line, numeral, numerals.get(i + 1), lexicon);
            boolean closes = i > 0 && Ranges.joined(line, numerals.get(i - 1), numeral, lexicon);
            if (!opens && !noCount.is(numeral)) {
                found.add(closes ? range(numerals.get(i - 1), numeral) : single(numeral));
            }
        }
        return found;
    }

    private Quantity range(Numeral low, Numeral high) {
        int from = lexicon.is("between", line.lower(low.first() - 1)) ? low.first() - 1 : low.first();
        return quantity(from, high, Amount.between(low.value(), high.value()));
    }

    private Quantity single(Numeral numeral) {
        for (Amount.Qualifier qualifier : Amount.Qualifier.values()) {
            Terms terms = lexicon.list(qualifier.name().toLowerCase(Locale.ROOT));
            int length = terms.lengthBefore(line, numeral.first());
            int from = numeral.first() - length;
            boolean change = lexicon.list("rises").anywhere(line, from - 1, Math.max(0, from));
            if (length > 0 && !(change && qualifier == Amount.Qualifier.ATMOST)) {
                return quantity(from, numeral, Amount.of(numeral.value(), qualifier));
            }
        }
        boolean orMore = line.lower(numeral.end()).equals("or")
                && line.lower(numeral.end() + 1).equals("more");
        return quantity(
                numeral.first(),
                numeral,
                Amount.of(numeral.value(), orMore ? Amount.Qualifier.ATLEAST : Amount.Qualifier.NONE));
    }

    private Quantity quantity(int from, Numeral numeral, Amount amount) {
        Lexicon.Unit unit = unit(numeral);
        Numeral measured = new Numeral(numeral.first(), numeral.end() + unit.words(), numeral.value());
        Counting.Found found = counting.of(from, measured, unit.name());
        Counted counted =
                new Counted(found.kind(), found.group(), unit.name(), scope(numeral), context(numeral, found));
        Passage place = found.kindAt() < 0 ? clause(from, measured, found) : statement(from, measured, found);
        Mention mention = Mention.of(line.text(), place, points);
        return new Quantity(
                mention,
                figure(numeral),
                what(measured, found),
                amount,
                counted,
                standings.of(from, numeral),
                lexicon.list("rises").anywhere(line, 0, numeral.first()),
                asOf());
    }

    private String figure(Numeral numeral) {
        Passage place = signed(line.passage(numeral.first(), numeral.end() - 1));
        String words = Mention.of(line.text(), place, points).text();
        boolean digits = words.chars().anyMatch(c -> Line.isDigit((char) c));
        return digits ? words : Digits.of(numeral.value(), lexicon.language());
    }

    private String what(Numeral numeral, Counting.Found found) {
        if (!found.kind().isEmpty()) {
            return lexicon.label(found.kind());
        }
        return found.end() > numeral.end() && !found.group().isEmpty()
                ? Mention.of(line.text(), line.passage(nouns(numeral, found), found.end() - 1), points)
                        .text()
                : "";
    }

    /** Behind {@code of the 200}, where the figure is a part of a whole. */
    private int nouns(Numeral numeral, Counting.Found found) {
        int at = found.end();
        while (at > numeral.end() && !Line.isDigit(line.lower(at - 1).charAt(0))) {
            at--;
        }
        return at;
    }

    private Lexicon.Unit unit(Numeral numeral) {
        String before = line.gap(numeral.first());
        String sign = before.isEmpty() ? "" : SIGNS.getOrDefault(before.charAt(before.length() - 1), "");
        String behind = line.gap(numeral.end()).strip();
        if (!sign.isEmpty()) {
            return new Lexicon.Unit(sign, 0);
        }
        if (behind.startsWith("%")) {
            return new Lexicon.Unit("percent", 0);
        }
        if (!behind.isEmpty() && SIGNS.containsKey(behind.charAt(0))) {
            return new Lexicon.Unit(SIGNS.getOrDefault(behind.charAt(0), ""), 0);
        }
        if (lexicon.is("magnitude", line.lower(numeral.first() - 1))) {
            return new Lexicon.Unit("magnitude", 0);
        }
        boolean adjoins = behind.isEmpty() || behind.equals("-");
        return adjoins ? namedUnit(numeral.end()) : new Lexicon.Unit("", 0);
    }

    /** {@code 2,5 millions d'euros} has a word in between. */
    private Lexicon.Unit namedUnit(int at) {
        Lexicon.Unit unit = lexicon.unit(line, at);
        boolean linked = unit.words() == 0
                && (line.lower(at).equals("d") || line.lower(at).equals("de"));
        Lexicon.Unit next = linked ? lexicon.unit(line, at + 1) : unit;
        return linked && next.words() > 0 ? new Lexicon.Unit(next.name(), next.words() + 1) : unit;
    }

    /** The stretch to print: from the word of the kind or the qualifier to the last noun. */
    private Passage statement(int from, Numeral numeral, Counting.Found found) {
        int first = found.kindAt() >= 0 && found.kindAt() < from ? total(found.kindAt(), from) : from;
        int last = Math.max(found.end(), Math.max(numeral.end(), found.kindAt() + 1));
        boolean wide = last - first > WIDEST;
        return signed(line.passage(wide ? from : first, (wide ? Math.max(found.end(), numeral.end()) : last) - 1));
    }

    /** A figure that only its words explain stands in its whole clause; where that has no beginning, alone with its nouns. */
    private Passage clause(int from, Numeral numeral, Counting.Found found) {
        Segment own = Segment.around(line, numeral.first());
        if (own.length() > WHOLE || !begins(own.from()) || lexicon.is("pronoun", line.lower(own.from()))) {
            return phrase(from, numeral, found, own);
        }
        int first = own.from();
        while (first < from && lexicon.is("opener", line.lower(first))) {
            first++;
        }
        int last = Math.max(found.end(), numeral.end());
        int end = Math.max(last, own.to());
        while (end > last && (lexicon.stops(line.lower(end - 1)) || lexicon.is("in", line.lower(end - 1)))) {
            end--;
        }
        return signed(line.passage(Math.min(first, from), end - 1));
    }

    /** With its sentence, or behind a colon: what stands behind a comma has its subject before it. */
    private boolean begins(int at) {
        return at == 0
                || line.gap(at).strip().equals(":")
                || line.gap(at).strip().equals(";");
    }

    /** {@code 120 wind turbines}, {@code eighty members of the Diet}; of what is measured the figure alone, which says nothing. */
    private Passage phrase(int from, Numeral numeral, Counting.Found found, Segment own) {
        int last = Math.max(found.end(), numeral.end());
        boolean owner = line.gap(last).startsWith("'") || line.gap(last).startsWith("’");
        if (found.group().isEmpty() || owner) {
            return signed(line.passage(numeral.first(), numeral.end() - 1));
        }
        boolean goesOn = lexicon.is("of", line.lower(last)) && own.to() - last <= BEHIND && own.to() - last > 1;
        return signed(line.passage(from, (goesOn ? own.to() : last) - 1));
    }

    /** {@code The number of people who have left the town rose to 9,000}: from the number on; {@code the death toll}: from death on. */
    private int total(int kindAt, int from) {
        Segment own = Segment.around(line, from);
        int first = kindAt;
        for (int i = own.from(); i <= kindAt; i++) {
            if (lexicon.list("total").length(line, i) > 0) {
                first = i;
                break;
            }
        }
        return first > own.from() && isKind(line.lower(first - 1)) ? first - 1 : first;
    }

    private boolean isKind(String word) {
        return lexicon.is("of-kind", word) || lexicon.kinds().stream().anyMatch(kind -> lexicon.is(kind, word));
    }

    /** With the sign that stands right before or behind: {@code $6.5 million}, {@code 14%}. */
    private Passage signed(Passage words) {
        String text = line.text();
        boolean before = words.start() > 0 && SIGNS.containsKey(text.charAt(words.start() - 1));
        boolean behind = words.end() < text.length()
                && (text.charAt(words.end()) == '%' || SIGNS.containsKey(text.charAt(words.end())));
        return new Passage(words.start() - (before ? 1 : 0), words.end() + (behind ? 1 : 0));
    }

    private Set<String> context(Numeral numeral, Counting.Found found) {
        Set<String> context = new HashSet<>(content);
        context.removeAll(found.group());
        for (int i = numeral.first(); i < numeral.end(); i++) {
            context.removeAll(Words.of(line.lower(i), lexicon.language()));
        }
        return context;
    }

    /** Names and nouns of places behind a preposition, in the figure's own part of the sentence. */
    private Set<String> scope(Numeral numeral) {
        Segment own = Segment.around(line, numeral.first());
        Set<String> scope = new HashSet<>();
        for (int i = own.from(); i < own.to(); i++) {
            if (lexicon.is("in", line.lower(i))) {
                addScope(scope, i + 1, own.to());
            }
            if (line.lower(i).endsWith("wide") && lexicon.is("area", line.lower(i))) {
                scope.add(line.lower(i));
            }
        }
        return scope;
    }

    private void addScope(Set<String> scope, int from, int to) {
        boolean german = lexicon.language().equals("de");
        for (int i = from; i < Math.min(to, from + 4); i++) {
            boolean name = line.capital(i)
                    && !german
                    && !lexicon.is("month", line.lower(i))
                    && !lexicon.is("day", line.lower(i));
            if (name || lexicon.is("area", line.lower(i))) {
                scope.add(line.lower(i));
            } else if (!lexicon.stops(line.lower(i)) && !scope.isEmpty()) {
                return;
            }
        }
    }

    /** {@code as of 05:50}. */
    private Optional<String> asOf() {
        for (int i = 1; i + 1 < line.size(); i++) {
            boolean clock = line.gap(i + 1).equals(":")
                    && line.lower(i).length() <= 2
                    && line.lower(i + 1).length() == 2
                    && Line.isDigit(line.lower(i).charAt(0))
                    && Line.isDigit(line.lower(i + 1).charAt(0));
            if (clock && lexicon.list("asof").lengthBefore(line, i) > 0) {
                return Optional.of(line.lower(i) + ":" + line.lower(i + 1));
            }
        }
        return Optional.empty();
    }
}
