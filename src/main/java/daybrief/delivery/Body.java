package daybrief.delivery;

import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Part;
import java.util.Optional;

/**
 * What one request to Telegram says, rendered, without its addressee; equal bodies are stored once.
 *
 * @param html the text, or the attachment's caption, which may be empty
 */
public record Body(String html, Keyboard keyboard, Optional<Attachment> attachment) {
    static Body of(Part part) {
        if (part.html().isBlank()) {
            throw new IllegalArgumentException("A message says something");
        }
        return new Body(part.html(), part.keyboard(), Optional.empty());
    }

    static Body of(Attachment file, String caption, Keyboard keyboard) {
        return new Body(caption, keyboard, Optional.of(file));
    }

    /** A message in no way special, for {@link Carrier}s under test. */
    public static Body text(String text) {
        return of(daybrief.message.ClassicHtml.render(Message.text(text)).get(0));
    }
}
