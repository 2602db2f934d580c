package daybrief.chat.command;

import daybrief.chat.Request;
import daybrief.digest.print.Attribution;
import daybrief.digest.print.Entry;
import daybrief.message.Button;
import java.util.List;
import java.util.Optional;

/** Buttons that hide an outlet from a reader's editions and show it again; an outlet's name may be too long for their data. */
final class OutletButtons {
    private static final int MOST = 4;
    private static final int LABEL = 30;

    private OutletButtons() {}

    /** @param data to be followed by the number of the outlet and the wanted state, {@code on}: hidden */
    static List<Button> of(Request request, Entry entry, String data) {
        List<String> outlets = outlets(entry);
        return outlets.stream()
                .map(outlet -> {
                    boolean hidden = request.reader().pursuits().hidden().contains(outlet);
                    String label = request.say(hidden ? "why.hidden" : "why.hide", shortened(outlet));
                    return Button.press(label, data + outlets.indexOf(outlet) + ":" + (hidden ? "off" : "on"));
                })
                .toList();
    }

    static Optional<String> outlet(Entry entry, int number) {
        List<String> outlets = outlets(entry);
        return number < outlets.size() ? Optional.of(outlets.get(number)) : Optional.empty();
    }

    private static List<String> outlets(Entry entry) {
        return entry.sources().stream()
                .map(Attribution::outlet)
                .filter(outlet -> !outlet.isBlank())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Those that are hidden, to be followed by their key. */
    static List<Button> hidden(Request request, String data) {
        return request.reader().pursuits().hidden().stream()
                .sorted()
                .map(outlet -> Button.press("🙈 " + shortened(outlet), data + key(outlet)))
                .toList();
    }

    static Optional<String> hiddenUnder(Request request, String key) {
        return request.reader().pursuits().hidden().stream()
                .filter(outlet -> key(outlet).equals(key))
                .findFirst();
    }

    private static String key(String outlet) {
        return Integer.toHexString(outlet.hashCode());
    }

    private static String shortened(String outlet) {
        return outlet.codePointCount(0, outlet.length()) > LABEL
                ? outlet.substring(0, outlet.offsetByCodePoints(0, LABEL)).strip() + "…"
                : outlet;
    }
}
