package daybrief.story.grouping;

/** The terms of one article by their numbers in one backdrop, ascending, with their weights: neither array is to be changed. */
final class Numbered {

    private final int[] terms;
    private final float[] weights;

    Numbered(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    int[] terms() {
        return terms;
    }

    float[] weights() {
        return weights;
    }
}
