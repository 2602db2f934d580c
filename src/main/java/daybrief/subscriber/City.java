package daybrief.subscriber;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;

/** A place by which people know their zone. */
record City(String name, String zone, Optional<String> russian) {
    private static final Pattern COLUMN = Pattern.compile("\\s*\\|\\s*");

    /** The larger cities of the list, in its order; those whose zone this JVM does not know are left out. */
    static List<City> listed() {
        try (InputStream in = Objects.requireNonNull(City.class.getResourceAsStream("cities.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(City::parse)
                    .filter(city -> Timetable.zone(city.zone).isPresent())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of cities cannot be read", e);
        }
    }

    private static City parse(String line) {
        String[] columns = COLUMN.split(line.strip(), -1);
        return new City(columns[0], columns[1], columns.length > 2 ? Optional.of(columns[2]) : Optional.empty());
    }

    /** A city for each zone of the tz database that is named after one. */
    static List<City> ofZones() {
        List<City> cities = new ArrayList<>();
        for (String id : TimeZone.getAvailableIDs()) {
            if (id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
                cities.add(new City(id.substring(id.lastIndexOf('/') + 1).replace('_', ' '), id, Optional.empty()));
            }
        }
        return cities;
    }

    String name(String language) {
        return language.equals("ru") ? russian.orElse(name) : name;
    }
}
