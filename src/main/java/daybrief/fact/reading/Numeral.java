package daybrief.fact.reading;

/**
 * A number where it stands in a line.
 *
 * @param first its first word
 * @param end the word behind it
 */
public record Numeral(int first, int end, double value) {}
