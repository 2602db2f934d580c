package daybrief.message;

import java.nio.charset.StandardCharsets;

/**
 * A button under a message.
 *
 * @param target what comes back when it is pressed, or the address it opens
 */
public record Button(String label, String target, boolean opens) {
    private static final int DATA_BYTES = 64;

    public Button {
        if (!opens && (target.isEmpty() || target.getBytes(StandardCharsets.UTF_8).length > DATA_BYTES)) {
            throw new IllegalArgumentException("Button data has 1-64 bytes (Bot API, InlineKeyboardButton): " + target);
        }
    }

    /** A button that sends its data back: it names the wanted state ("topic world on"), never "toggle". */
    public static Button press(String label, String data) {
        return new Button(label, data, false);
    }

    public static Button open(String label, String address) {
        return new Button(label, address, true);
    }
}
