package daybrief.localchat;

import daybrief.http.Listen;
import daybrief.localchat.world.Limits;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How a local chat is started.
 *
 * @param listen address and port; the body limit in it is replaced by the chat's own
 * @param state the file that makes a restart show the same chat; documents are kept in a folder beside it
 * @param token the only token that is accepted; empty: any of the right form
 * @param limits how much the bot may send
 * @param controls whether {@code /test/...} is served (see {@link TestApi})
 * @param time the machine's clocks
 */
public record Options(Listen listen, Path state, Optional<String> token, Limits limits, boolean controls, Clocks time) {

    /** The calendar's clock, and monotonic nanoseconds for limits and timeouts. */
    public record Clocks(InstantSource system, LongSupplier ticker) {}

    /** Port 8080 of this machine or the next free one, limits like Telegram's, any token, no test controls. */
    public static Options standard(Path state, Clocks time) {
        return new Options(
                Listen.on("127.0.0.1", 8080).orNextFree(), state, Optional.empty(), Limits.likeTelegram(), false, time);
    }

    /** Any free port, no limits, test controls. */
    public static Options forTests(Path state, Clocks time) {
        return new Options(Listen.on("127.0.0.1", 0), state, Optional.empty(), Limits.none(), true, time);
    }

    public Options withListen(Listen where) {
        return new Options(where, state, token, limits, controls, time);
    }

    public Options withToken(String only) {
        return new Options(listen, state, Optional.of(only), limits, controls, time);
    }

    public Options withLimits(Limits other) {
        return new Options(listen, state, token, other, controls, time);
    }

    public Options withControls(boolean served) {
        return new Options(listen, state, token, limits, served, time);
    }
}
