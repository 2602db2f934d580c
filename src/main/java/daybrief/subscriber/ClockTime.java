package daybrief.subscriber;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One time of day as a person types it: {@code 7}, {@code 07:30}, {@code 7.30pm}, {@code 730}, {@code 7h30}, {@code 7утра}. */
final class ClockTime {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,2})(?:[:.h-]?(\\d{2}))?h?(am|pm|a\\.m\\.|p\\.m\\.|утра|вечера|дня|ночи)?");
    private static final Set<String> AFTER_NOON = Set.of("pm", "p.m.", "вечера", "дня");

    private ClockTime() {}

    static Optional<LocalTime> parse(String word) {
        Matcher form = FORM.matcher(word.toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(form.group(1));
        int minute = Optional.ofNullable(form.group(2)).map(Integer::parseInt).orElse(0);
        try {
            return hour(hour, Optional.ofNullable(form.group(3))).map(h -> LocalTime.of(h, minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> hour(int hour, Optional<String> half) {
        if (half.isEmpty()) {
            return Optional.of(hour == 24 ? 0 : hour);
        }
        if (hour < 1 || hour > 12) {
            return Optional.empty();
        }
        return Optional.of(hour % 12 + (AFTER_NOON.contains(half.get()) ? 12 : 0));
    }
}
