package daybrief.summary.reading;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the order in which a document stands tells anything, and if not, where its news begins.
 *
 * <p>News is told in order of weight, so position is the best single sign of what matters. But a text that was pasted together,
 * or whose page was taken apart, shows it: it opens leaning on something absent, knows people by their last names before it
 * introduces them, or says "he" where nobody was named. Then its lead is the paragraph that stands by itself and introduces
 * most, and the place of all the others counts for nothing.
 */
public final class Order {
    private static final int FEWEST_PARAGRAPHS = 5;
    private static final double ABOUT_PROTAGONIST = 3;
    private static final double ELSEWHERE = 6;

    private final Reading reading;
    private final List<Sentence> sentences;
    private final boolean natural;
    private final int lead;
    private final int firstOfLead;
    private final boolean sound;

    public Order(Reading reading) {
        this.reading = reading;
        this.sentences = reading.sentences();
        this.natural = paragraphCount() < FEWEST_PARAGRAPHS || !isTornApart();
        this.lead = sentences.isEmpty() ? 0 : natural ? sentences.get(0).paragraph() : leadParagraph();
        this.firstOfLead = natural ? 0 : firstOfLead();
        this.sound = natural && !sentences.isEmpty() && leadParagraph() == lead;
    }

    public boolean isNatural() {
        return natural;
    }

    /** Its order tells something, and what would be found to be its lead in any other order stands first. */
    public boolean isSound() {
        return sound;
    }

    /** Whether a sentence stands in the paragraph with which the news begins. */
    boolean isLead(Sentence sentence) {
        return sentence.paragraph() == lead;
    }

    /** How early a sentence tells its news. */
    public double newsPosition(Sentence sentence) {
        if (natural) {
            return sentence.position();
        }
        if (sentence.paragraph() == lead) {
            return sentence.position() - firstOfLead;
        }
        return isAboutProtagonist(sentence) ? ABOUT_PROTAGONIST : ELSEWHERE;
    }

    /** The lead first, then as it stands. */
    public Comparator<Sentence> printed() {
        return Comparator.<Sentence>comparingInt(sentence -> !natural && sentence.paragraph() == lead ? 0 : 1)
                .thenComparingInt(Sentence::position);
    }

    /** The first person it names, or the pronoun it opens with, is the one whom the document is about. */
    private boolean isAboutProtagonist(Sentence sentence) {
        Set<String> protagonist = reading.names().protagonist();
        return reading.names().people(sentence).stream()
                .findFirst()
                .map(protagonist::contains)
                .orElse(!protagonist.isEmpty() && reading.lean(sentence) == Lean.ON_PERSON);
    }

    private long paragraphCount() {
        return sentences.stream().mapToInt(Sentence::paragraph).distinct().count();
    }

    /** One sign proves little: four in ten sound articles show one, one in twelve two. */
    private boolean isTornApart() {
        int signs = reading.lean(sentences.get(0)) != Lean.STANDS ? 1 : 0;
        signs += introducesLate() ? 1 : 0;
        signs += pronounsHang() ? hanging() : 0;
        signs += protagonistIsLate(0) ? 1 : 0;
        signs += protagonistIsLate(2) ? 1 : 0;
        return signs > 1;
    }

    /** A hanging pronoun in a text that is about one person proves more. */
    private int hanging() {
        return reading.names().protagonist().isEmpty() ? 1 : 2;
    }

    private boolean introducesLate() {
        Set<String> known = new HashSet<>();
        Set<String> introduced = new HashSet<>();
        for (Sentence sentence : sentences) {
            Set<String> now = reading.names().introduced(sentence);
            if (now.stream().anyMatch(name -> known.contains(name) && !introduced.contains(name))) {
                return true;
            }
            introduced.addAll(now);
            known.addAll(reading.names().people(sentence));
        }
        return false;
    }

    /** A paragraph opens with a pronoun for a person right after one that has nobody in it. */
    private boolean pronounsHang() {
        BitSet someone = new BitSet();
        for (Sentence sentence : sentences) {
            boolean opens = sentence.position() > 0 && opensParagraph(sentence);
            if (opens
                    && reading.hasPersonUnnamed(sentence)
                    && !someone.get(sentences.get(sentence.position() - 1).paragraph())) {
                return true;
            }
            if (!reading.names().people(sentence).isEmpty() || reading.hasPerson(sentence)) {
                someone.set(sentence.paragraph());
            }
        }
        return false;
    }

    /** The one whom the document is about is introduced only after the paragraph of this number. */
    private boolean protagonistIsLate(int paragraph) {
        Set<String> protagonist = reading.names().protagonist();
        for (Sentence sentence : sentences) {
            if (reading.names().introduced(sentence).stream().anyMatch(protagonist::contains)) {
                return sentence.paragraph() - sentences.get(0).paragraph() > paragraph;
            }
        }
        return false;
    }

    private int leadParagraph() {
        return sentences.stream()
                .filter(sentence -> reading.lean(sentence) == Lean.STANDS && opensParagraph(sentence))
                .max(Comparator.comparingDouble(this::leadness).thenComparing(Sentence::text))
                .orElse(sentences.get(0))
                .paragraph();
    }

    private boolean opensParagraph(Sentence sentence) {
        return sentence.position() == 0
                || sentences.get(sentence.position() - 1).paragraph() != sentence.paragraph();
    }

    /** Whom it introduces counts most, then how much of what the document speaks of it names. */
    private double leadness(Sentence sentence) {
        if (sentence.isBrief()) {
            return 0;
        }
        Set<String> protagonist = reading.names().protagonist();
        long introduced = reading.names().introduced(sentence).stream()
                .filter(protagonist::contains)
                .count();
        return 2.0 * introduced + reading.names().introduced(sentence).size() + reading.familiarity(sentence);
    }

    private int firstOfLead() {
        return sentences.stream()
                .filter(sentence -> sentence.paragraph() == lead)
                .mapToInt(Sentence::position)
                .min()
                .orElse(0);
    }
}
