package daybrief.cli;

import java.util.Locale;

/** Numbers of bytes for people: 640 kB, 12.5 MB. */
final class Sizes {
    private Sizes() {}

    static String of(long bytes) {
        return bytes < 1_000_000 ? Math.round(bytes / 1e3) + " kB" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
