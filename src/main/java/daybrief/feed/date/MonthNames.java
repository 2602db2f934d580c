package daybrief.feed.date;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Months by their names, whole or by their first letters. */
final class MonthNames {
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (List<String> month : Table.read("months.txt")) {
            month.stream().skip(1).forEach(start -> NUMBERS.put(start, Integer.parseInt(month.get(0))));
        }
    }

    private MonthNames() {}

    /**
     * 1 to 12.
     *
     * @param name in lower case, without accents
     * @throws DateTimeException for what is no month
     */
    static int number(String name) {
        for (int length = Math.min(4, name.length()); length >= 3; length--) {
            Integer month = NUMBERS.get(name.substring(0, length));
            if (month != null) {
                return month;
            }
        }
        throw new DateTimeException("No month is called " + name);
    }
}
