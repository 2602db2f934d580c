package daybrief.summary;

/** A printed stretch of a document's text, half-open, in Unicode code points. */
public record Run(int start, int end) {
    public Run {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a run cannot go from " + start + " to " + end);
        }
    }
}
