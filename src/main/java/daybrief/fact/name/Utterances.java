package daybrief.fact.name;

import daybrief.fact.Mention;
import daybrief.fact.reading.Lexicon;
import daybrief.text.CodePoints;
import daybrief.text.Paragraphs;
import daybrief.text.Passage;
import daybrief.text.Tokens;
import daybrief.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The quotations of a text whose speaker is named beside them, by a verb of speech and a name, in the same paragraph. "He said" names
 * nobody.
 */
public final class Utterances {
    private static final String OPENING = "“«„\"";
    private static final String CLOSING = "”»“\"";
    private static final int LEAST_WORDS = 6;
    private static final int MOST_WORDS = 45;
    private static final int BESIDE = 160;
    private static final int LONGEST = 1_200;

    private final String text;
    private final Lexicon lexicon;
    private final List<Person> people;
    private final CodePoints points;

    public Utterances(String text, Lexicon lexicon, List<Person> people, CodePoints points) {
        this.text = text;
        this.lexicon = lexicon;
        this.people = people;
        this.points = points;
    }

    public List<Utterance> all() {
        List<Utterance> found = new ArrayList<>();
        if (people.isEmpty()) {
            return found;
        }
        for (Passage paragraph : Paragraphs.of(text)) {
            int at = paragraph.start();
            while (at < paragraph.end()) {
                int close = OPENING.indexOf(text.charAt(at)) >= 0 ? close(at, paragraph.end()) : -1;
                if (close > 0) {
                    utterance(new Passage(at + 1, close), paragraph).ifPresent(found::add);
                }
                at = Math.max(at, close) + 1;
            }
        }
        return found;
    }

    private int close(int open, int end) {
        char mark = text.charAt(open);
        String closing = mark == '"' ? "\"" : mark == '“' ? "”\"" : mark == '„' ? "“”" : "»";
        for (int i = open + 1; i < Math.min(end, open + LONGEST); i++) {
            if (closing.indexOf(text.charAt(i)) >= 0 && CLOSING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Utterance> utterance(Passage quote, Passage paragraph) {
        int words = quote.length() > LONGEST ? 0 : Words.count(quote.of(text));
        if (words < LEAST_WORDS || words > MOST_WORDS) {
            return Optional.empty();
        }
        String behind =
                upTo(text.substring(quote.end() + 1, Math.min(paragraph.end(), quote.end() + 1 + BESIDE)), true);
        String before =
                upTo(text.substring(Math.max(paragraph.start(), quote.start() - 1 - BESIDE), quote.start() - 1), false);
        return speaker(behind).or(() -> speaker(before)).map(person -> new Utterance(mention(quote), person));
    }

    /** The rest of the sentence: a mark or the next quotation ends it. */
    private static String upTo(String beside, boolean forward) {
        int length = beside.length();
        for (int i = 0; i < length; i++) {
            int at = forward ? i : length - 1 - i;
            boolean ends = ".!?".indexOf(beside.charAt(at)) >= 0
                    && (at + 1 >= length || beside.charAt(at + 1) == ' ')
                    && !isTitle(beside, at);
            if (ends || OPENING.indexOf(beside.charAt(at)) >= 0 || CLOSING.indexOf(beside.charAt(at)) >= 0) {
                return forward ? beside.substring(0, at) : beside.substring(at + 1);
            }
        }
        return beside;
    }

    private static boolean isTitle(String beside, int at) {
        int start = beside.lastIndexOf(' ', at) + 1;
        return at - start <= 3 && at > start && Character.isUpperCase(beside.charAt(start));
    }

    private Optional<Person> speaker(String beside) {
        Set<String> words = new HashSet<>();
        boolean speaks = false;
        for (Passage token : Tokens.of(beside)) {
            String lower = token.of(beside).toLowerCase(Locale.ROOT);
            speaks |= lexicon.is("speech", lower);
            words.add(Words.fold(lower));
        }
        List<Person> named = people.stream()
                .filter(person -> words.contains(person.surname()))
                .toList();
        return speaks && named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Mention mention(Passage quote) {
        int end = quote.end();
        while (end > quote.start() && (text.charAt(end - 1) == ',' || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return Mention.of(text, new Passage(quote.start(), end), points);
    }
}
