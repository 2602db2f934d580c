package daybrief.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:42:30Z");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Berlin, Europe/Berlin",
        "munich, Europe/Berlin",
        "new york, America/New_York",
        "New_York, America/New_York",
        "europe/paris, Europe/Paris",
        "Москва, Europe/Moscow",
        "бишкек, Asia/Bishkek",
        "Алматы, Asia/Almaty",
        "кишинев, Europe/Chisinau",
        "sao paulo, America/Sao_Paulo",
        "UTC, UTC",
        "gmt, UTC",
        "UTC+6, UTC+06:00",
        "utc +6, UTC+06:00",
        "GMT-3:30, UTC-03:30",
        "+5:45, UTC+05:45",
        "+0545, UTC+05:45",
        "UTC+0, UTC",
    })
    void whatIsTypedExactlyIsOneZone(String typed, String zone) {
        Zones.Meant meant = Zones.find(typed, NOW, "en");
        assertThat(meant.sure()).isTrue();
        assertThat(meant.places())
                .hasSize(1)
                .allSatisfy(place -> assertThat(place.zone()).hasToString(zone));
    }

    @Test
    void whatTheClockShowsGivesPlacesOfThatOffset() {
        assertThat(names("07:42")).startsWith("Berlin", "Paris").hasSizeGreaterThan(3);
        assertThat(names("07:45")).startsWith("Berlin");
        assertThat(names("12:27")).containsExactly("Kathmandu");
        assertThat(names("7:42 pm")).contains("Auckland");
        assertThat(names("22:42")).contains("Los Angeles");
    }

    @Test
    void aBeginningOrASlipIsAskedBack() {
        assertThat(names("bishk")).containsExactly("Bishkek");
        assertThat(Zones.find("bishk", NOW, "en").sure()).isFalse();
        assertThat(names("Berlni")).containsExactly("Berlin");
        assertThat(names("san")).contains("San Francisco", "Santiago");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xyzzyq", "UTC+15", "UTC+5:75", "?", "Mars/Olympus", "25:71"})
    void whatIsNoZoneGivesNone(String typed) {
        assertThat(Zones.find(typed, NOW, "en").places()).isEmpty();
    }

    @Test
    void zonesAreNamedAsPeopleNameThem() {
        assertThat(Zones.name("Europe/Berlin", "en")).isEqualTo("Berlin");
        assertThat(Zones.name("Europe/Berlin", "ru")).isEqualTo("Берлин");
        assertThat(Zones.name("America/Argentina/Buenos_Aires", "en")).isEqualTo("Buenos Aires");
        assertThat(Zones.name("UTC+06:00", "en")).isEqualTo("UTC+6");
        assertThat(Zones.name("UTC-03:30", "en")).isEqualTo("UTC-3:30");
        assertThat(Zones.name("UTC+10:00", "en")).isEqualTo("UTC+10");
        assertThat(Zones.name("UTC", "ru")).isEqualTo("UTC");
    }

    @Test
    void everyListedCityHasAZoneThatThisJvmKnows() {
        assertThat(City.listed()).hasSizeGreaterThan(300).extracting(City::name).contains("Ponta Delgada", "London");
    }

    private static List<String> names(String typed) {
        return Zones.find(typed, NOW, "en").places().stream()
                .map(Zones.Place::name)
                .toList();
    }
}
