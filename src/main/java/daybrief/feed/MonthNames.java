package daybrief.feed;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Months by their names in English, German, French, Spanish, Italian and Russian, whole or by their first letters. */
final class MonthNames {
    private static final List<String> STARTS = List.of(
            "jan jän gen ene янв",
            "feb fév fev фев",
            "mar mär mrz мар",
            "apr avr abr апр",
            "may mai mag мая май",
            "jun juin giu июн",
            "jul juil lug июл",
            "aug août aou ago авг",
            "sep set сен",
            "oct okt ott окт",
            "nov ноя",
            "dec dez déc dic дек");
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (int month = 1; month <= STARTS.size(); month++) {
            for (String start : STARTS.get(month - 1).split(" ", -1)) {
                NUMBERS.put(start, month);
            }
        }
    }

    private MonthNames() {}

    /** 1 to 12. */
    static int number(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int length = Math.min(4, lower.length()); length >= 3; length--) {
            Integer month = NUMBERS.get(lower.substring(0, length));
            if (month != null) {
                return month;
            }
        }
        throw new DateTimeException("No month is called " + name);
    }
}
