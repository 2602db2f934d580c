package daybrief.chat.command;

import daybrief.subscriber.Timetable;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The zone that a language all but gives away. Languages of many zones, such as English or Russian, give none. */
final class LanguageZone {
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("de", "Europe/Berlin"),
            Map.entry("it", "Europe/Rome"),
            Map.entry("pl", "Europe/Warsaw"),
            Map.entry("cs", "Europe/Prague"),
            Map.entry("hu", "Europe/Budapest"),
            Map.entry("nl", "Europe/Amsterdam"),
            Map.entry("sv", "Europe/Stockholm"),
            Map.entry("nb", "Europe/Oslo"),
            Map.entry("da", "Europe/Copenhagen"),
            Map.entry("fi", "Europe/Helsinki"),
            Map.entry("el", "Europe/Athens"),
            Map.entry("ro", "Europe/Bucharest"),
            Map.entry("bg", "Europe/Sofia"),
            Map.entry("uk", "Europe/Kyiv"),
            Map.entry("be", "Europe/Minsk"),
            Map.entry("tr", "Europe/Istanbul"),
            Map.entry("he", "Asia/Jerusalem"),
            Map.entry("ka", "Asia/Tbilisi"),
            Map.entry("hy", "Asia/Yerevan"),
            Map.entry("az", "Asia/Baku"),
            Map.entry("uz", "Asia/Tashkent"),
            Map.entry("ky", "Asia/Bishkek"),
            Map.entry("kk", "Asia/Almaty"),
            Map.entry("th", "Asia/Bangkok"),
            Map.entry("vi", "Asia/Ho_Chi_Minh"),
            Map.entry("ko", "Asia/Seoul"),
            Map.entry("ja", "Asia/Tokyo"));

    private LanguageZone() {}

    /** @param code as Telegram has it, such as "pt-br" */
    static Optional<ZoneId> of(String code) {
        String language = code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Optional.ofNullable(ZONES.get(language)).flatMap(Timetable::zone);
    }
}
