package daybrief.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of a text: numbers as they stand, with a comparable form. Clock times, dates and years are figures as well. */
public final class Figures {
    private static final Pattern FIGURE = Pattern.compile("\\d{1,18}(?:[.,:\\u00a0\\u202f]\\d{1,18}){0,6}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([.,\\u00a0\\u202f])\\d{3})(?:\\1\\d{3})*");

    private Figures() {}

    /** In order, digits grouped in thousands joined ({@code 1,250} and {@code 1.250} give {@code 1250}). */
    public static List<String> of(String text) {
        List<String> figures = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            String figure = matcher.group();
            figures.add(
                    GROUPED.matcher(figure).matches()
                            ? figure.replaceAll("\\D", "")
                            : figure.replace(',', '.').replaceFirst("^0+(?=\\d)", ""));
        }
        return figures;
    }
}
