package daybrief.source;

import java.util.List;

/**
 * What an import did.
 *
 * @param broken what could not be read, each with its reason
 * @param skipped what was not tried: files of other kinds, links that lead elsewhere
 */
public record ImportReport(int fresh, int changed, int unchanged, List<Broken> broken, List<Broken> skipped) {
    public ImportReport {
        broken = List.copyOf(broken);
        skipped = List.copyOf(skipped);
    }

    /** @param what a file, or a file and a line of it */
    public record Broken(String what, String reason) {
        @Override
        public String toString() {
            return what + ": " + reason;
        }
    }

    public int articles() {
        return fresh + changed + unchanged;
    }
}
