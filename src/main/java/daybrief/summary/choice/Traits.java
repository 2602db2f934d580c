package daybrief.summary.choice;

import daybrief.summary.lexicon.Token;
import daybrief.summary.reading.Lean;
import daybrief.summary.reading.Reading;
import daybrief.summary.reading.Sentence;
import java.util.Set;

/** Measures each {@link Trait} of each sentence. */
final class Traits {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "me", "us");
    private static final double FULL_REPEATS = 3;

    private final Material material;
    private final int documents;
    private final double[] lexRank;
    private final double[] documentRank;
    private final boolean[] opens;

    Traits(Material material) {
        this.material = material;
        this.documents = material.documents();
        this.lexRank = material.likeness().lexRank();
        this.documentRank = new double[material.readings().size()];
        this.opens = new boolean[lexRank.length];
        for (int i = 0; i < lexRank.length; i++) {
            Candidate candidate = material.candidates().get(i);
            int document = candidate.sentence().document();
            documentRank[document] +=
                    lexRank[i] / reading(candidate).sentences().size();
            opens[i] = candidate.newsPosition() < 1;
        }
    }

    /** By {@link Trait#place}. */
    double[] of(int index) {
        Candidate candidate = material.candidates().get(index);
        double[] traits = new double[Trait.COUNT];
        double position = candidate.newsPosition();
        set(traits, Trait.BIAS, 1);
        set(traits, Trait.EARLY, 1 / (1 + position));
        set(traits, Trait.LATE, Math.log(1 + position));
        boolean sound = reading(candidate).order().isSound();
        set(traits, Trait.SOUND_EARLY, sound ? 1 / (1 + position) : 0);
        set(traits, Trait.SOUND_LATE, sound ? Math.log(1 + position) : 0);
        set(traits, Trait.FIRST, opens[index] ? 1 : 0);
        set(traits, Trait.DEPTH, position / reading(candidate).sentences().size());
        set(traits, Trait.CENTRAL, Math.min(5, lexRank[index]));
        set(traits, Trait.SUPPORT, support(candidate));
        set(traits, Trait.FREQUENT, 50 * probability(candidate));
        set(traits, Trait.LIKE_OPENINGS, likeOpenings(index));
        set(traits, Trait.DOCUMENT_CENTRAL, documentRank[candidate.sentence().document()]);
        setWording(traits, candidate);
        return traits;
    }

    private void setWording(double[] traits, Candidate candidate) {
        Sentence sentence = candidate.sentence();
        double words = Math.max(1, sentence.words());
        set(traits, Trait.SHORT, 10 / words);
        set(traits, Trait.LONG, words / 100);
        set(traits, Trait.QUESTION, sentence.isQuestion() ? 1 : 0);
        set(traits, Trait.LEANING, reading(candidate).lean(sentence) == Lean.STANDS ? 0 : 1);
        int quoted = 0;
        int named = 0;
        int figures = 0;
        boolean firstPerson = false;
        boolean opening = true;
        for (Token token : sentence.tokens()) {
            quoted += token.quoted() ? 1 : 0;
            named += token.capital() && !opening ? 1 : 0;
            figures += token.figure() ? 1 : 0;
            firstPerson |= !token.quoted() && FIRST_PERSON.contains(token.lower());
            opening = false;
        }
        double tokens = Math.max(1, sentence.tokens().size());
        set(traits, Trait.QUOTED, quoted / tokens);
        set(traits, Trait.NAMED, named / tokens);
        set(traits, Trait.FIGURES, figures / tokens);
        set(traits, Trait.FIRST_PERSON, firstPerson ? 1 : 0);
    }

    private static void set(double[] traits, Trait trait, double value) {
        traits[trait.place()] = value;
    }

    private Reading reading(Candidate candidate) {
        return material.readings().get(candidate.sentence().document());
    }

    private double support(Candidate candidate) {
        double sum = 0;
        for (int pair : candidate.pairs()) {
            sum += documents > 1
                    ? (material.pairs().documents(pair) - 1.0) / (documents - 1)
                    : Math.min(1, (material.pairs().times(pair) - 1) / FULL_REPEATS);
        }
        return sum / Math.max(1, candidate.pairs().length);
    }

    private double probability(Candidate candidate) {
        double sum = 0;
        for (int word : candidate.words()) {
            sum += material.words().probability(word);
        }
        return sum / Math.max(1, candidate.words().length);
    }

    private double likeOpenings(int index) {
        int[] near = material.likeness().neighbours(index);
        double[] alike = material.likeness().cosines(index);
        int own = material.candidates().get(index).sentence().document();
        double sum = 0;
        for (int k = 0; k < near.length; k++) {
            boolean other = material.candidates().get(near[k]).sentence().document() != own;
            sum += opens[near[k]] && other ? alike[k] : 0;
        }
        return documents > 1 ? sum / (documents - 1) : 0;
    }
}
