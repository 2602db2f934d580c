package daybrief.summary.reading;

import daybrief.summary.lexicon.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names as a document first gives them in full, without the titles before them. */
final class FullNames {
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> sure = new HashSet<>();

    /** The name itself where it is not known in full. */
    String of(String name) {
        return names.getOrDefault(name, name);
    }

    void add(String name, Sentence sentence, Names.Sequence sequence) {
        String words = words(sentence, sequence);
        boolean full = words.contains(" ");
        boolean opens = sequence.first() == 0;
        String known = names.get(name);
        if (known == null || !isBetter(known, name, opens || !full)) {
            names.put(name, words);
        }
        if (full && !opens) {
            sure.add(name);
        }
    }

    private static String words(Sentence sentence, Names.Sequence sequence) {
        int first = sequence.first();
        while (first < sequence.last() && sentence.tokens().get(first).is(Kind.ROLE)) {
            first++;
        }
        return sentence.text()
                .substring(
                        sentence.tokens().get(first).offset(),
                        sentence.tokens().get(sequence.last()).end());
    }

    /** The first word of a sentence may be no part of the name after it: "Let Vask". */
    private boolean isBetter(String known, String name, boolean otherIsDoubtful) {
        return known.contains(" ") && (otherIsDoubtful || sure.contains(name));
    }
}
