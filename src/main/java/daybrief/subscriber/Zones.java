package daybrief.subscriber;

import daybrief.topic.EditDistance;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The zone that a person means by a city, a zone's id, an offset such as {@code UTC+6}, or by what their clock shows. Where it could
 * be several they are all given, for the person to choose.
 */
public final class Zones {
    private static final int MOST = 8;
    /** Clocks go wrong by some minutes, and people type slowly. */
    private static final int CLOCK_ERROR_MINUTES = 7;

    private static final Pattern OFFSET =
            Pattern.compile("(?:utc|gmt)?\\s*([+\\-−–])\\s*(\\d{1,2})(?::?(\\d{2}))?", Pattern.CASE_INSENSITIVE);
    private static final List<City> LISTED = City.listed();
    private static final List<City> ALL =
            Stream.concat(LISTED.stream(), City.ofZones().stream()).toList();

    private Zones() {}

    /** A zone, and the name by which the person will know it. */
    public record Place(String name, ZoneId zone) {}

    /**
     * What a text may mean.
     *
     * @param sure with exactly one place: it is what was typed, and not just near to it
     */
    public record Meant(List<Place> places, boolean sure) {
        public Meant {
            places = List.copyOf(places);
        }
    }

    /** @param language in which the places are named */
    public static Meant find(String typed, Instant now, String language) {
        String text = typed.strip();
        Optional<ZoneId> exact = offset(text).or(() -> id(text));
        if (exact.isPresent()) {
            return new Meant(List.of(new Place(name(exact.get().getId(), language), exact.get())), true);
        }
        Optional<LocalTime> clock = text.length() > 2 ? ClockTime.parse(text.replace(" ", "")) : Optional.empty();
        return clock.map(time -> new Meant(byClock(time, now, language), false)).orElseGet(() -> city(text, language));
    }

    private static Optional<ZoneId> offset(String text) {
        Matcher form = OFFSET.matcher(text);
        if (!form.matches()) {
            return text.equalsIgnoreCase("utc") || text.equalsIgnoreCase("gmt")
                    ? Optional.of(ZoneId.of("UTC"))
                    : Optional.empty();
        }
        int hours = Integer.parseInt(form.group(2));
        int minutes = Optional.ofNullable(form.group(3)).map(Integer::parseInt).orElse(0);
        if (hours * 60 + minutes > 14 * 60 || minutes > 59) {
            return Optional.empty();
        }
        int seconds = (hours * 60 + minutes) * 60 * (form.group(1).equals("+") ? 1 : -1);
        return Optional.of(
                seconds == 0 ? ZoneId.of("UTC") : ZoneId.ofOffset("UTC", ZoneOffset.ofTotalSeconds(seconds)));
    }

    private static Optional<ZoneId> id(String text) {
        return text.contains("/") || text.matches("[A-Za-z]{3}")
                ? ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.equalsIgnoreCase(text.replace(' ', '_')))
                        .findFirst()
                        .flatMap(Timetable::zone)
                : Optional.empty();
    }

    /** Places, each in a zone of its own, where clocks show about that time now. */
    private static List<Place> byClock(LocalTime shown, Instant now, String language) {
        int utc = now.atOffset(ZoneOffset.UTC).toLocalTime().toSecondOfDay() / 60;
        int ahead = shown.toSecondOfDay() / 60 - utc;
        Predicate<City> fits = city -> {
            int offset = ZoneId.of(city.zone()).getRules().getOffset(now).getTotalSeconds() / 60;
            int error = Math.floorMod(offset - ahead + CLOCK_ERROR_MINUTES, (int)
                    Duration.ofDays(1).toMinutes());
            return error <= 2 * CLOCK_ERROR_MINUTES;
        };
        return places(LISTED.stream().filter(fits), language);
    }

    private static Meant city(String text, String language) {
        String name = plain(text);
        if (name.isEmpty()) {
            return new Meant(List.of(), false);
        }
        List<Place> named = places(cities(known -> known.equals(name)), language);
        if (!named.isEmpty()) {
            return new Meant(named, named.size() == 1);
        }
        List<Place> begun = name.length() < 2 ? List.of() : places(cities(known -> known.startsWith(name)), language);
        return new Meant(begun.isEmpty() ? places(cities(near(name)), language) : begun, false);
    }

    private static Predicate<String> near(String name) {
        int slips = Math.min(2, name.length() / 4);
        return known -> Math.abs(known.length() - name.length()) <= slips && EditDistance.between(known, name) <= slips;
    }

    private static Stream<City> cities(Predicate<String> wanted) {
        return ALL.stream()
                .filter(city -> wanted.test(plain(city.name()))
                        || city.russian().map(Zones::plain).filter(wanted).isPresent());
    }

    private static List<Place> places(Stream<City> cities, String language) {
        Set<ZoneId> seen = new HashSet<>();
        Set<Object> rules = new HashSet<>();
        List<Place> places = new ArrayList<>();
        cities.forEach(city -> {
            ZoneId zone = ZoneId.of(city.zone());
            // The tz database has many names for one zone; what keeps the same time since ever is the same.
            if (places.size() < MOST && seen.add(zone) && rules.add(zone.getRules())) {
                places.add(new Place(city.name(language), zone));
            }
        });
        return places;
    }

    /** What people call the zone: "Berlin", "UTC+6". */
    public static String name(String zone, String language) {
        if (zone.startsWith("UTC") || zone.startsWith("GMT")) {
            return zone.replaceFirst("([+-])0?(\\d+):00$", "$1$2").replaceFirst("([+-])0(\\d:)", "$1$2");
        }
        String last = zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
        return LISTED.stream()
                .filter(city -> city.zone().equals(zone) && plain(city.name()).equals(plain(last)))
                .findFirst()
                .map(city -> city.name(language))
                .orElse(last);
    }

    private static String plain(String name) {
        String parts = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\p{M}\\s_.'’\\-]+", "");
        return parts.toLowerCase(Locale.ROOT);
    }
}
