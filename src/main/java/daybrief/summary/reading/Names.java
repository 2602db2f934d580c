package daybrief.summary.reading;

import daybrief.summary.lexicon.Kind;
import daybrief.summary.lexicon.Token;
import daybrief.summary.lexicon.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people a document names, as far as its own words show: a name with a title or a speech verb, or one that stands both in full
 * and by its last part, is a person; one that stands after "in" or "near" is a place. A name goes by its last word, lower case.
 */
public final class Names {
    private static final int PERSON = 2;
    private static final int DESCRIPTION = 3;
    private static final Token NONE = new Token(0, false, Word.NONE);

    private final List<List<Sequence>> sequences = new ArrayList<>();
    private final List<Set<String>> people = new ArrayList<>();
    private final Map<String, Positions> introductions = new HashMap<>();
    private final Map<String, Positions> appearances = new HashMap<>();
    private final FullNames inFull = new FullNames();
    private final Map<String, Integer> alone = new HashMap<>();
    private final Map<String, Integer> evidence = new HashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();
    private final Set<String> full = new HashSet<>();
    private final Set<String> bare = new HashSet<>();
    private final Set<String> titled = new HashSet<>();
    private final Set<String> placed = new HashSet<>();
    private final Openings openings;
    private final Set<String> protagonist;

    public Names(List<Sentence> sentences) {
        openings = new Openings(sentences);
        for (Sentence sentence : sentences) {
            List<Sequence> found = sequences(sentence);
            sequences.add(found);
            for (Sequence sequence : found) {
                read(sentence, sequence);
            }
        }
        for (Sentence sentence : sentences) {
            Set<String> found = findPeople(sentence);
            people.add(found);
            found.forEach(person -> appearances
                    .computeIfAbsent(person, unknown -> new Positions())
                    .add(sentence.position()));
        }
        protagonist = findProtagonist();
    }

    /** A run of capitalised words: the indexes of its first and last token. */
    record Sequence(int first, int last) {}

    List<Sequence> sequencesOf(Sentence sentence) {
        return sequences.get(sentence.position());
    }

    /** Known by a title, by an age or by a first name and a surname that also stands alone; never after "in" or "near". */
    boolean isSurelyPerson(String name) {
        return (titled.contains(name) || (full.contains(name) && bare.contains(name))) && !placed.contains(name);
    }

    public boolean isPerson(String name) {
        int both = full.contains(name) && bare.contains(name) ? 1 : 0;
        return evidence.getOrDefault(name, 0) + both >= PERSON;
    }

    /** The people named in a sentence, in order. */
    public Set<String> people(Sentence sentence) {
        return people.get(sentence.position());
    }

    /** The sentences that name a person. */
    Positions appearances(String person) {
        return appearances.getOrDefault(person, Positions.NONE);
    }

    private Set<String> findPeople(Sentence sentence) {
        Set<String> found = new LinkedHashSet<>();
        for (Sequence sequence : sequences.get(sentence.position())) {
            String name = name(sentence, sequence);
            if (isPerson(name)) {
                found.add(name);
            }
        }
        return found.isEmpty() ? Set.of() : found;
    }

    /** The sentences that give a name in full, if nothing earlier has it alone. */
    Positions introductions(String name) {
        return introductions.getOrDefault(name, Positions.NONE);
    }

    /** The names that a sentence gives only in part, while another introduces them in full. */
    Set<String> shortened(Sentence sentence) {
        Set<String> shortened = new LinkedHashSet<>();
        for (Sequence sequence : sequences.get(sentence.position())) {
            String name = name(sentence, sequence);
            Positions places = introductions(name);
            boolean first = !places.isEmpty() && alone.getOrDefault(name, Integer.MAX_VALUE) >= places.first();
            boolean bareHere = sequence.first() == sequence.last() && !places.contains(sentence.position());
            if (first && bareHere && !sentence.tokens().get(sequence.last()).is(Kind.UNIQUE)) {
                shortened.add(name);
            }
        }
        return shortened;
    }

    /** The people whom a sentence introduces: in full, while the rest of the document knows them by the last name as well. */
    public Set<String> introduced(Sentence sentence) {
        Set<String> introduced = new LinkedHashSet<>();
        for (Sequence sequence : sequences.get(sentence.position())) {
            String name = name(sentence, sequence);
            if (sequence.last() > sequence.first() && bare.contains(name) && isPerson(name)) {
                introduced.add(name);
            }
        }
        return introduced;
    }

    /** The one person whom the document is about, if it names one at least three times and twice as often as any other. */
    public Set<String> protagonist() {
        return protagonist;
    }

    private Set<String> findProtagonist() {
        List<String> people = new ArrayList<>(mentions.keySet());
        people.removeIf(name -> !isPerson(name));
        people.sort((a, b) -> mentions(b) != mentions(a) ? mentions(b) - mentions(a) : a.compareTo(b));
        boolean clear = !people.isEmpty()
                && mentions(people.get(0)) >= 3
                && (people.size() == 1 || mentions(people.get(0)) >= 2 * mentions(people.get(1)));
        return clear ? Set.of(people.get(0)) : Set.of();
    }

    /** Whether a token is a name, or a part of one. */
    public boolean isNameAt(Sentence sentence, int index) {
        return isNamePart(sentence.tokens(), index);
    }

    public boolean isNamedBefore(Sentence sentence, int index) {
        for (int i = 0; i < index; i++) {
            if (isNamePart(sentence.tokens(), i)) {
                return true;
            }
        }
        return false;
    }

    private int mentions(String name) {
        return mentions.getOrDefault(name, 0);
    }

    private void read(Sentence sentence, Sequence sequence) {
        List<Token> tokens = sentence.tokens();
        String name = name(sentence, sequence);
        mentions.merge(name, 1, Integer::sum);
        boolean role = at(tokens, sequence.first() - 1).is(Kind.ROLE);
        for (int i = sequence.first(); i < sequence.last(); i++) {
            role |= tokens.get(i).is(Kind.ROLE);
        }
        int plain = sequence.last() - sequence.first();
        (plain > 0 ? full : bare).add(name);
        remember(sentence, sequence, name);
        Token before = at(tokens, sequence.first() - 1);
        Token after = at(tokens, sequence.last() + 1);
        int votes = role ? 2 : 0;
        votes += after.is(Kind.VERB) ? 1 : 0;
        votes += after.is(Kind.SPEECH) || before.is(Kind.SPEECH) ? 1 : 0;
        votes += isAge(after.lower()) && plain > 0 ? 2 : 0;
        votes -= before.is(Kind.PLACE) ? 2 : 0;
        evidence.merge(name, votes, Integer::sum);
        if (role || (plain > 0 && (isAge(after.lower()) || isDescribed(sentence, sequence.last() + 1)))) {
            titled.add(name);
        }
        if (before.is(Kind.PLACE) || tokens.get(sequence.last()).is(Kind.UNIQUE)) {
            placed.add(name);
        }
    }

    /** "…, the harbour minister". */
    private static boolean isDescribed(Sentence sentence, int index) {
        boolean role = false;
        for (int i = index; i < index + DESCRIPTION && i < sentence.tokens().size(); i++) {
            role |= sentence.tokens().get(i).is(Kind.ROLE);
        }
        return role && sentence.gapOpensWith(',', index);
    }

    /** A name as the document first gives it in full, without the titles before it. */
    String inFull(String name) {
        return inFull.of(name);
    }

    private void remember(Sentence sentence, Sequence sequence, String name) {
        inFull.add(name, sentence, sequence);
        if (sequence.first() == sequence.last()) {
            alone.merge(name, sentence.position(), Math::min);
            return;
        }
        introductions.computeIfAbsent(name, unknown -> new Positions()).add(sentence.position());
        Token first = sentence.tokens().get(sequence.first());
        if (sequence.last() == sequence.first() + 1 && !first.is(Kind.ROLE)) {
            introductions
                    .computeIfAbsent(first.lower(), unknown -> new Positions())
                    .add(sentence.position());
        }
    }

    private static Token at(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    private static boolean isAge(String word) {
        return word.length() == 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
    }

    static String name(Sentence sentence, Sequence sequence) {
        return sentence.tokens().get(sequence.last()).lower();
    }

    private List<Sequence> sequences(Sentence sentence) {
        List<Sequence> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            while (end < tokens.size() && isNamePart(tokens, end) && (end == at || adjoins(sentence, end))) {
                end++;
            }
            if (end > at) {
                found.add(new Sequence(at, end - 1));
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    private boolean isNamePart(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        return token.capital()
                && !token.isStop()
                && token.word().length() > 1
                && (!Openings.isOpening(tokens, index) || openings.isName(tokens, index));
    }

    private static boolean adjoins(Sentence sentence, int index) {
        Token before = sentence.tokens().get(index - 1);
        Token token = sentence.tokens().get(index);
        String between = sentence.text().substring(before.end(), token.offset());
        return between.equals(" ") || between.equals("-") || between.equals(". ");
    }
}
