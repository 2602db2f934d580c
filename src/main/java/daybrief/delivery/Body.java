package daybrief.delivery;

import daybrief.message.ClassicHtml;
import daybrief.message.Form;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Part;
import daybrief.message.RichHtml;
import java.util.List;
import java.util.Optional;

/**
 * What one request to Telegram says, rendered, without its addressee; equal bodies are stored once.
 *
 * @param html the text, or the attachment's caption, which may be empty
 * @param classic the parts that say the same where {@code html} is rich and is not understood; none: it is classic
 */
public record Body(String html, Keyboard keyboard, Optional<Attachment> attachment, List<Part> classic) {
    public Body {
        classic = List.copyOf(classic);
    }

    public Body(String html, Keyboard keyboard, Optional<Attachment> attachment) {
        this(html, keyboard, attachment, List.of());
    }

    /** One rich body where that is wanted and the message fits, else the classic ones. */
    static List<Body> of(Outgoing.Send send) {
        List<Part> classic = ClassicHtml.render(send.form() == Form.RICH ? send.instead() : send.message());
        Optional<Part> rich = send.form() == Form.RICH ? RichHtml.render(send.message()) : Optional.empty();
        return rich.map(whole -> List.of(new Body(whole.html(), whole.keyboard(), Optional.empty(), classic)))
                .orElseGet(() -> classic.stream().map(Body::of).toList());
    }

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
        return of(ClassicHtml.render(Message.text(text)).get(0));
    }

    public boolean isRich() {
        return !classic.isEmpty();
    }

    /** The bodies that go instead of a rich one. */
    List<Body> inClassic() {
        return classic.stream().map(Body::of).toList();
    }
}
