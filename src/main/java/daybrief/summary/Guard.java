package daybrief.summary;

import daybrief.summary.reading.Need;
import daybrief.summary.reading.Reading;
import daybrief.summary.reading.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Refuses a choice in which a sentence leans on something that is not printed before it: a pronoun wants the person whom its
 * document meant, named last of all people in what is printed of that document; "they" or "the move" wants the sentence before.
 * Antecedents never come from another document.
 */
public final class Guard implements Predicate<List<Sentence>> {
    private static final int SHORT = 30;
    private static final int LONGEST_LEAD = 60;

    private final List<Reading> readings;
    private final Frame frame;

    /** What may come first. */
    private enum Frame {
        /** The opening of a document, whatever its length. */
        OPENING,
        /** That, or where it has no room a sentence that opens plainly. */
        PLAIN,
        /** Anything that needs nothing before it. */
        ANY,
        /** That, where a name or a noun without its introduction is no need. */
        LENIENT
    }

    public Guard(List<Reading> readings) {
        this(readings, Frame.PLAIN);
    }

    private Guard(List<Reading> readings, Frame frame) {
        this.readings = readings;
        this.frame = frame;
    }

    /** The same for where the opening has room before long. */
    public Guard opening() {
        return new Guard(readings, Frame.OPENING);
    }

    /** The same for where no opening has room: any sentence may come first that needs nothing before it. */
    public Guard unframed() {
        return new Guard(readings, Frame.ANY);
    }

    /** The same where even that is too much to ask: "Orlov" may come before "Pavel Orlov". */
    public Guard lenient() {
        return new Guard(readings, Frame.LENIENT);
    }

    @Override
    public boolean test(List<Sentence> chosen) {
        List<Sentence> printed = printed(chosen);
        if ((frame == Frame.OPENING || frame == Frame.PLAIN) && !printed.isEmpty() && !opensWell(printed)) {
            return false;
        }
        for (int i = 0; i < printed.size(); i++) {
            if (!isSupported(printed, i)) {
                return false;
            }
        }
        return true;
    }

    /** The chosen sentences in the order in which they are read. */
    public List<Sentence> printed(List<Sentence> chosen) {
        return chosen.stream().sorted(inOrder()).toList();
    }

    private Comparator<Sentence> inOrder() {
        return Comparator.comparingInt(Sentence::document)
                .thenComparing((one, other) ->
                        readings.get(one.document()).order().printed().compare(one, other));
    }

    /** The sentence with which its document opens frames all others; where it has no room, one may stand for it that opens plainly. */
    private boolean opensWell(List<Sentence> printed) {
        Sentence first = printed.get(0);
        Reading reading = readings.get(first.document());
        Optional<Sentence> lead = reading.opening();
        boolean brief = frame == Frame.PLAIN && printed.size() == 1 && first.words() <= SHORT;
        boolean roomy = lead.isPresent() && lead.get().words() <= (brief ? SHORT : LONGEST_LEAD);
        return lead.isEmpty() || lead.get().position() == first.position() || (!roomy && reading.opensPlainly(first));
    }

    private boolean isSupported(List<Sentence> printed, int index) {
        Sentence sentence = printed.get(index);
        for (Need need : readings.get(sentence.document()).needs(sentence)) {
            boolean waived = frame == Frame.LENIENT && !need.key().isEmpty();
            if (!waived && !isMet(need, printed, index)) {
                return false;
            }
        }
        return true;
    }

    /** A person must be the last that was named; what is no person may be introduced by another document. */
    private boolean isMet(Need need, List<Sentence> printed, int index) {
        int document = printed.get(index).document();
        boolean met = false;
        for (int i = index - 1; i >= 0; i--) {
            Sentence before = printed.get(i);
            Reading reading = readings.get(before.document());
            if (before.document() == document) {
                met |= need.positions().contains(before.position());
                Set<String> people =
                        need.person().isEmpty() ? Set.of() : reading.names().people(before);
                if (!people.isEmpty()) {
                    return met && (people.contains(need.person()) || isNext(before, printed.get(index)));
                }
            } else {
                met |= !need.key().isEmpty() && reading.introduces(before, need.key());
            }
            if (met && need.person().isEmpty()) {
                return true;
            }
        }
        return met;
    }

    private static boolean isNext(Sentence before, Sentence sentence) {
        return before.position() == sentence.position() - 1;
    }
}
