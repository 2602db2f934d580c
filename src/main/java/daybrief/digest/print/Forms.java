package daybrief.digest.print;

import daybrief.message.Form;
import daybrief.subscriber.Format;
import daybrief.subscriber.Reader;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which form an edition has: old clients of Telegram show nothing of a rich one, and old Bot API servers do not know it, so it is
 * tried once and kept only after a yes.
 *
 * @param host what the host has chosen; auto: each reader for themselves
 * @param server whether it is known to take rich messages; empty: not tried yet
 */
public record Forms(Format host, Supplier<Optional<Boolean>> server) {
    /** For editions of which nobody chooses the form. */
    public static final Forms CLASSIC = new Forms(Format.CLASSIC, Optional::empty);

    /** @param first whether the reader has had none before */
    public Form of(Reader reader, boolean first) {
        return wanted(reader, first) && server.get().orElse(true) ? Form.RICH : Form.CLASSIC;
    }

    /** Whether a rich message would be shown, or may be tried. */
    public boolean able() {
        return host != Format.CLASSIC && server.get().orElse(true);
    }

    /** Which form a button under an edition offers: a way to try the rich one, or back to the classic one. */
    public Optional<Form> other(Reader reader, Form form) {
        if (form == Form.RICH) {
            return Optional.of(Form.CLASSIC);
        }
        return asks(reader) && able() ? Optional.of(Form.RICH) : Optional.empty();
    }

    private boolean wanted(Reader reader, boolean first) {
        if (host == Format.CLASSIC || reader.format() == Format.CLASSIC) {
            return false;
        }
        return host == Format.RICH || reader.format() == Format.RICH || (reader.format() == Format.AUTO && !first);
    }

    /** Whether somebody who sees the rich form now is to be asked whether it looks right. */
    public boolean asks(Reader reader) {
        return host == Format.AUTO && reader.format() == Format.AUTO;
    }
}
