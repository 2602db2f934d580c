package daybrief.fact;

import daybrief.fact.reading.Lexicon;
import daybrief.fact.reading.Line;
import daybrief.fact.reading.Numeral;
import daybrief.fact.reading.Segment;
import daybrief.text.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a numeral of a line counts: the nouns behind it, and the nearest word of a kind (killed, injured …) behind or before it that
 * no other numeral, no comma and no new clause parts from it.
 */
final class Counting {
    private static final int BEHIND = 7;
    private static final int BESIDE = 8;
    private static final int BEFORE = 6;
    private static final int BEFORE_TOTAL = 12;
    private static final int NOUNS = 3;
    private static final int NEAR = 2;

    /** The one kind that is not said of people first. */
    private static final String THINGS = "destroyed";

    private static final String SAVED = "rescued";
    private static final String MAGNITUDE = "magnitude";

    private static final Set<String> PLURALS = Set.of("en", "fr", "es");

    private final Line line;
    private final Lexicon lexicon;
    private final Set<Integer> numeric = new HashSet<>();

    /**
     * @param kindAt the index of the word that says the kind, or -1
     * @param end the word behind the nouns
     */
    record Found(String kind, int kindAt, Set<String> group, int end) {}

    private record Kind(String name, int at) {
        static final Kind NONE = new Kind("", -1);
    }

    private record Nouns(Set<String> group, boolean persons, int end) {}

    Counting(Line line, Lexicon lexicon, List<Numeral> numerals) {
        this.line = line;
        this.lexicon = lexicon;
        for (Numeral numeral : numerals) {
            for (int i = numeral.first(); i < numeral.end(); i++) {
                numeric.add(i);
            }
        }
    }

    /** @param from the first word of the statement, its qualifier included */
    Found of(int from, Numeral numeral, String unit) {
        Segment segment = Segment.around(line, numeral.first());
        if (!unit.isEmpty()) {
            return new Found(measure(numeral, segment, unit), -1, Set.of(), numeral.end());
        }
        Kind behind = behind(numeral.end(), segment.to());
        boolean adjective = behind.at() == numeral.end() && !line.capital(behind.at() + 1);
        Nouns nouns = adjective ? nouns(behind.at() + 1, -1) : nouns(whole(numeral.end()), behind.at());
        if (behind.at() >= 0) {
            return new Found(behind.name(), behind.at(), nouns.group(), nouns.end());
        }
        boolean total = lexicon.list("total").anywhere(line, segment.from(), from);
        Kind kind = before(from, segment.from(), total, nouns.persons());
        return total && kind.at() >= 0 && !nouns.persons()
                ? new Found(kind.name(), kind.at(), Set.of(), numeral.end())
                : new Found(kind.name(), kind.at(), nouns.group(), nouns.end());
    }

    /** The nearest word beside the figure that says what it measures; an earthquake has one magnitude, its aftershocks others. */
    private String measure(Numeral numeral, Segment segment, String unit) {
        if (unit.equals(MAGNITUDE)) {
            return lexicon.list("aftershock").anywhere(line, 0, line.size()) ? "" : MAGNITUDE;
        }
        for (int away = 1; away <= BESIDE; away++) {
            String before = measureAt(numeral.first() - away, segment);
            String found = before.isEmpty() ? measureAt(numeral.end() - 1 + away, segment) : before;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private String measureAt(int at, Segment segment) {
        if (at < segment.from() || at >= segment.to()) {
            return "";
        }
        return lexicon.measures().stream()
                .filter(measure -> lexicon.is(measure, line.lower(at)))
                .findFirst()
                .orElse("");
    }

    /** {@code 94 of the 200 seats}: the nouns stand behind the 200. */
    private int whole(int end) {
        int at = end + 1 < line.size() && lexicon.is("of", line.lower(end)) ? end + 1 : end;
        int number = at > end && !numeric.contains(at) ? at + 1 : at;
        if (at == end) {
            return end;
        }
        if (!numeric.contains(number)) {
            return lexicon.stops(line.lower(at)) ? at + 1 : at; // 37 of its members
        }
        while (numeric.contains(number)) {
            number++;
        }
        return number;
    }

    private Kind behind(int from, int to) {
        for (int i = from; i < Math.min(to, from + BEHIND) && !numeric.contains(i); i++) {
            if (i > from && lexicon.is("clause", line.lower(i)) && !lexicon.is("people", line.lower(i - 1))) {
                return Kind.NONE;
            }
            String kind = kind(line.lower(i), true);
            if (!kind.isEmpty()) {
                return new Kind(kind, i);
            }
        }
        return isAside(to) && to - from < BEHIND ? behindAside(to) : Kind.NONE;
    }

    /** {@code 12 people, including three children, were killed}. */
    private boolean isAside(int at) {
        return at < line.size() && lexicon.list("part").length(line, at) > 0;
    }

    private Kind behindAside(int aside) {
        int next = Segment.around(line, aside).to();
        for (int i = next; i < Math.min(line.size(), next + NOUNS) && !numeric.contains(i); i++) {
            String kind = kind(line.lower(i), true);
            if (!kind.isEmpty()) {
                return new Kind(kind, i);
            }
        }
        return Kind.NONE;
    }

    private Kind before(int from, int segment, boolean total, boolean persons) {
        int limit = Math.max(segment, from - (total ? BEFORE_TOTAL : BEFORE));
        for (int i = from - 1; i >= limit && !numeric.contains(i); i--) {
            String kind = kind(line.lower(i), total);
            if (!kind.isEmpty()) {
                boolean things = (kind.equals(THINGS) && from - i <= NEAR) || (from - i == 1 && !kind.equals(SAVED));
                return persons || total || things ? new Kind(kind, i) : Kind.NONE;
            }
        }
        return Kind.NONE;
    }

    private String kind(String word, boolean after) {
        for (String kind : lexicon.kinds()) {
            if (lexicon.is(kind, word) || (after && lexicon.is(kind + "-after", word))) {
                return kind;
            }
        }
        return "";
    }

    private Nouns nouns(int from, int kindAt) {
        Stems stems = new Stems(lexicon.language());
        Set<String> group = new HashSet<>();
        int at = from;
        while (at < line.size() && group.size() < NOUNS && at != kindAt && goesOn(from, at)) {
            String word = line.lower(at);
            if (lexicon.is("people", word)) {
                return new Nouns(group, true, at + 1);
            }
            group.add(stems.of(word));
            at++;
            if (lexicon.is("person", word)) {
                return new Nouns(group, true, at);
            }
            if (isNoun(at - 1)) {
                return new Nouns(group, false, at);
            }
        }
        return new Nouns(group, group.isEmpty(), at);
    }

    /** What stands behind the plural, or behind a German capital, is no part of it. */
    private boolean isNoun(int at) {
        String word = line.lower(at);
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return (plural && PLURALS.contains(lexicon.language()))
                || (line.capital(at) && lexicon.language().equals("de"));
    }

    private boolean goesOn(int from, int at) {
        boolean joined =
                Line.isSpace(line.gap(at)) || (at > from && line.gap(at).equals("-"));
        return joined
                && !numeric.contains(at)
                && !lexicon.stops(line.lower(at))
                && line.lower(at).length() > 1;
    }
}
