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
