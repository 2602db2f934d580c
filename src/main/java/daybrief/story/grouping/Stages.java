package daybrief.story.grouping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stages of a contest or a trial that a text names. Two texts with different stages tell different news, however alike their
 * words: the semi-final and the final have the same teams.
 */
final class Stages {

    private static final Map<String, Pattern> STAGES = new LinkedHashMap<>();

    static {
        stage(
                "semi-final",
                "semi-?\\s?finals?|last four|(reach(ed|es)?|into|place in|advances? to|through to) (the |their |a )?(\\p{L}+ ){0,3}final"
                        + "|полуфинал\\p{L}*|(в|до) финала?( |,|\\.|$)|halbfinale?s?|(ins|das) finale|finaleinzug"
                        + "|demi-finales?|en finale|qualifi\\p{L}+ pour la finale|semifinal(es|i|e)?|(a|en) la final"
                        + "|(jugar[áa]n?|clasific\\p{L}+ (para|a)|alcanz\\p{L}+) la final|in finale|halve finale"
                        + "|półfinał\\p{L}*|do finału|yarı final\\p{L}*|finale (çık|yüksel|kal)\\p{L}*");
        stage(
                "quarter-final",
                "quarter-?\\s?finals?|last eight|четвертьфинал\\p{L}*|viertelfinale?s?|quarts? de finale|cuartos de final|quarti di finale");
        stage(
                "final",
                "(cup|grand|the|\\p{L}+'s) final|финал(а|е|у|ом)?|finale?|(won|wins?|lifts?|lifted) (the )?(\\p{L}+ )?(cup|trophy|title)"
                        + "|finał(u|em|owi|owy|owym)?|finalde|(remport|gagn)\\p{L}+ la coupe|(conquist|gan)\\p{L}+ la copa"
                        + "|(holt|gewinnt|gewann) den pokal|pokalsieger|(выигр|взял|завоева)\\p{L}* кубок|zdoby\\p{L}+ puchar"
                        + "|kupası'?nı (kazan|kaldır)\\p{L}*");
        stage("qualifying", "qualifying|qualifikation|qualifications?|квалификаци\\p{L}+|pole position|clasificación");
    }

    private Stages() {}

    /** The stage that is named first: who tells of the final tells later of the semi-final that led to it. */
    static Set<String> of(String text) {
        String first = "";
        int at = text.length();
        for (Map.Entry<String, Pattern> stage : STAGES.entrySet()) {
            Matcher found = stage.getValue().matcher(text);
            if (found.find() && found.start() < at) {
                at = found.start();
                first = stage.getKey();
            }
        }
        return first.isEmpty() ? Set.of() : Set.of(first);
    }

    private static void stage(String name, String words) {
        STAGES.put(name, Pattern.compile("(?iuU)\\b(" + words + ")\\b"));
    }
}
