package daybrief.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The stages of a contest or a trial that a text names. Two texts with different stages tell different news, however alike their
 * words: the semi-final and the final have the same teams.
 */
final class Stages {

    private static final Map<String, Pattern> STAGES = new LinkedHashMap<>();

    static {
        stage("semi-final", "semi-?\\s?finals?|last four|полуфинал\\p{L}*|halbfinale|demi-finale|semifinal(es)?");
        stage(
                "quarter-final",
                "quarter-?\\s?finals?|last eight|четвертьфинал\\p{L}*|viertelfinale|quart de finale|cuartos de final");
        stage(
                "final",
                "(cup|grand|the) final|финал[ае]?|(won|wins?|lifts?|lifted) (the )?(\\p{L}+ )?(cup|trophy|title)");
        stage(
                "first",
                "first (leg|round|test|match|day of)|game one|first of (two|three|five|seven)|перв(ый|ого|ом) (тур|матч|раунд)");
        stage("second", "second (leg|round|test|match|day of)|game two|return leg|втор(ой|ого|ом) (тур|матч|раунд)");
    }

    private Stages() {}

    /** Who tells of a semi-final mentions the final that it leads to: the earlier stage is the one told. */
    static Set<String> of(String text) {
        Set<String> stages = STAGES.entrySet().stream()
                .filter(stage -> stage.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (stages.size() > 1) {
            stages.remove("final");
        }
        return Set.copyOf(stages);
    }

    private static void stage(String name, String words) {
        STAGES.put(name, Pattern.compile("(?iu)\\b(" + words + ")\\b"));
    }
}
