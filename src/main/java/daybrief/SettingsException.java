package daybrief;

import java.util.List;

/** The configuration cannot be used; holds every problem, each with its place and its cure. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingsException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
