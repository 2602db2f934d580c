package daybrief;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One key of the configuration file.
 *
 * @param standard the value when the key is absent
 * @param expects what to write instead of a wrong value
 * @param parse the scalars that stand behind the key, one or a list of them, to a value
 */
record Key<T>(String name, T standard, String expects, Function<List<String>, Optional<T>> parse) {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,5})\\s*([smhd])");

    static Key<String> choice(String name, String standard, String... values) {
        List<String> all = List.of(values);
        return new Key<>(
                name,
                standard,
                "one of " + String.join(", ", all),
                scalars ->
                        one(scalars).map(text -> text.toLowerCase(Locale.ROOT)).filter(all::contains));
    }

    static Key<String> text(String name, String standard, String expects) {
        return new Key<>(name, standard, expects, Key::one);
    }

    static Key<Boolean> flag(String name) {
        return new Key<>(
                name,
                false,
                "true or false",
                scalars -> one(scalars)
                        .filter(text -> text.equals("true") || text.equals("false"))
                        .map(Boolean::valueOf));
    }

    static Key<Integer> number(String name, int standard, int from, int to) {
        return new Key<>(
                name,
                standard,
                "a whole number from " + from + " to " + to,
                scalars -> one(scalars)
                        .filter(text -> text.matches("\\d{1,9}"))
                        .map(Integer::valueOf)
                        .filter(number -> number >= from && number <= to));
    }

    static Key<Duration> duration(String name, Duration standard, Duration from, Duration to) {
        String expects = "a duration such as 30m, 3h or 2d, from " + inWords(from) + " to " + inWords(to);
        return new Key<>(
                name,
                standard,
                expects,
                scalars -> one(scalars)
                        .flatMap(Key::parseDuration)
                        .filter(duration -> duration.compareTo(from) >= 0 && duration.compareTo(to) <= 0));
    }

    static Key<ZoneId> zone(String name, ZoneId standard) {
        return new Key<>(
                name,
                standard,
                "a time zone such as Europe/Berlin",
                scalars -> one(scalars).flatMap(Key::parseZone));
    }

    static Key<Set<Long>> ids(String name) {
        return new Key<>(name, Set.of(), "a list of Telegram user ids such as [12345678]", Key::parseIds);
    }

    private static Optional<String> one(List<String> scalars) {
        return scalars.size() == 1 ? Optional.of(scalars.get(0)) : Optional.empty();
    }

    static Optional<Duration> parseDuration(String text) {
        Matcher matcher = DURATION.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "s" -> Duration.ofSeconds(count);
                    case "m" -> Duration.ofMinutes(count);
                    case "h" -> Duration.ofHours(count);
                    default -> Duration.ofDays(count);
                });
    }

    private static String inWords(Duration duration) {
        return duration.toDays() > 0
                ? duration.toDays() + "d"
                : duration.toHours() > 0 ? duration.toHours() + "h" : duration.toMinutes() + "m";
    }

    private static Optional<ZoneId> parseZone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Set<Long>> parseIds(List<String> scalars) {
        List<String> texts = new ArrayList<>(scalars);
        if (!texts.stream().allMatch(text -> text.matches("\\d{1,15}"))) {
            return Optional.empty();
        }
        Set<Long> ids = new TreeSet<>();
        texts.forEach(text -> ids.add(Long.valueOf(text)));
        return Optional.of(ids);
    }
}
