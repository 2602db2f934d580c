package daybrief.summary.choice;

/**
 * What it is worth to cover a stem or a pair of stems once (after the concept coverage of Gillick and Favre 2009): the weighted sum of
 * its {@link Hint}s, never below 0.
 */
final class Concepts {
    private final Material material;
    private final int documents;

    Concepts(Material material) {
        this.material = material;
        this.documents = material.documents();
    }

    double[] words(Weights weights) {
        double[] worths = new double[material.words().size()];
        for (int word = 0; word < worths.length; word++) {
            worths[word] = material.words().times(word) == 0 ? 0 : Math.max(0, weights.word(wordHints(word)));
        }
        return worths;
    }

    double[] pairs(Weights weights) {
        double[] worths = new double[material.pairs().size()];
        for (int pair = 0; pair < worths.length; pair++) {
            worths[pair] = Math.max(0, weights.pair(pairHints(pair)));
        }
        return worths;
    }

    /** By {@link Hint#place}. */
    double[] wordHints(int word) {
        double[] hints = hints(material.words(), word);
        hints[Hint.NAMED.place()] = material.vocabulary().isNamed(word) ? 1 : 0;
        hints[Hint.CONTENT.place()] = 1;
        return hints;
    }

    double[] pairHints(int pair) {
        double[] hints = hints(material.pairs(), pair);
        int first = material.vocabulary().first(pair);
        int second = material.vocabulary().second(pair);
        boolean content = Vocabulary.isContent(first) && Vocabulary.isContent(second);
        hints[Hint.NAMED.place()] = (isNamed(first) ? .5 : 0) + (isNamed(second) ? .5 : 0);
        hints[Hint.CONTENT.place()] = content ? 1 : 0;
        return hints;
    }

    private boolean isNamed(int code) {
        return Vocabulary.isContent(code) && material.vocabulary().isNamed(code);
    }

    private double[] hints(Counts counts, int term) {
        double[] hints = new double[Hint.COUNT];
        hints[Hint.BIAS.place()] = 1;
        hints[Hint.EARLY.place()] = 1 / (1 + counts.first(term));
        hints[Hint.SHARED.place()] = counts.documents(term) > 1 ? 1 : 0;
        hints[Hint.COMMON.place()] = counts.share(term);
        hints[Hint.SPREAD.place()] = documents > 1 ? (counts.documents(term) - 1.0) / (documents - 1) : 0;
        hints[Hint.OPENING.place()] = (double) counts.openings(term) / Math.max(1, documents);
        hints[Hint.REPEATED.place()] = Math.log(Math.max(1, counts.times(term)));
        return hints;
    }
}
