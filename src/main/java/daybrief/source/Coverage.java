package daybrief.source;

import java.util.List;

/**
 * How many of the feeds that should be read were: "38 of 41 sources read".
 *
 * @param read those whose last try was a success
 * @param active all that should be read
 * @param silent the titles of the others, with those never tried yet
 */
public record Coverage(int read, int active, List<String> silent) {
    public Coverage {
        silent = List.copyOf(silent);
    }
}
