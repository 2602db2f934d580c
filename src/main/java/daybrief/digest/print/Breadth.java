package daybrief.digest.print;

/**
 * How widely a story is told.
 *
 * @param outlets how many tell it
 * @param reports how many different reports there are
 */
public record Breadth(int outlets, int reports) {}
