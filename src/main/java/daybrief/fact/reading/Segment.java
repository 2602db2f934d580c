package daybrief.fact.reading;

/** A part of a sentence between commas, dashes or brackets. */
public record Segment(int from, int to) {
    public static Segment around(Line line, int at) {
        int from = at;
        while (from > 0 && !parts(line.gap(from))) {
            from--;
        }
        int to = at + 1;
        while (to < line.size() && !parts(line.gap(to))) {
            to++;
        }
        return new Segment(from, to);
    }

    private static boolean parts(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (",;:()[]—–\"“”«»".indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return gap.contains(" - ");
    }

    public int length() {
        return to - from;
    }
}
