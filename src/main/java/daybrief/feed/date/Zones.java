package daybrief.feed.date;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind a time of day: an offset, a zone's name or initials, an IANA name, or nothing, which is UTC. */
final class Zones {
    private static final Pattern OFFSET = Pattern.compile(
            "^\\(?(?:GMT|UTC?|Z)?\\s*([+-])\\s?(\\d{1,2})(?::?(\\d{2}))?(?::?\\d{2})?(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("^\\(?([A-Za-z][A-Za-z_]*(?:/[A-Za-z_+-]+\\d{0,2}){0,2})");
    private static final Map<String, ZoneId> NAMES = new HashMap<>();

    static {
        for (List<String> zone : Table.read("zones.txt")) {
            NAMES.put(zone.get(0), ZoneOffset.ofTotalSeconds(60 * Integer.parseInt(zone.get(1))));
        }
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/"))
                .forEach(id -> NAMES.put(id.toUpperCase(Locale.ROOT), ZoneId.of(id)));
    }

    private Zones() {}

    /** @throws DateTimeException for an offset or an IANA name that does not exist; other words are UTC */
    static ZoneId of(String written) {
        String text = written.replace('−', '-').strip();
        Matcher offset = OFFSET.matcher(text);
        if (offset.find()) {
            return offset(offset);
        }
        Matcher name = NAME.matcher(text);
        if (!name.find()) {
            return ZoneOffset.UTC;
        }
        String zone = String.valueOf(name.group(1)).toUpperCase(Locale.ROOT);
        ZoneId known = NAMES.get(zone);
        if (known == null && zone.contains("/")) {
            throw new DateTimeException("There is no zone " + zone);
        }
        return known == null ? ZoneOffset.UTC : known;
    }

    private static ZoneOffset offset(Matcher offset) {
        int sign = "-".equals(offset.group(1)) ? -1 : 1;
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(2)), sign * minutes);
    }
}
