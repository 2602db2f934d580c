package daybrief.story.grouping;

/** A sparse vector: the numbers of its terms, ascending, and its part in each. Neither array is to be changed. */
final class Vector {

    private final int[] terms;
    private final float[] parts;

    Vector(int[] terms, float[] parts) {
        this.terms = terms;
        this.parts = parts;
    }

    int[] terms() {
        return terms;
    }

    float[] parts() {
        return parts;
    }

    double dot(Vector other) {
        double dot = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            if (terms[i] == other.terms[j]) {
                dot += parts[i++] * (double) other.parts[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return dot;
    }

    /** With a vector that has a part for every term. */
    double dot(float[] dense) {
        double dot = 0;
        for (int i = 0; i < terms.length; i++) {
            dot += terms[i] < dense.length ? parts[i] * (double) dense[terms[i]] : 0;
        }
        return dot;
    }
}
