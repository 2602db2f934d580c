package daybrief.localchat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Local chats for tests, on a clock that stands still and a ticker that is moved by hand. */
final class Chats {
    static final Instant MORNING = Instant.parse("2026-11-22T07:00:00Z");

    private Chats() {}

    static Options options(Path folder, AtomicLong ticker) {
        return Options.forTests(folder.resolve("chat.json"), new Options.Clocks(() -> MORNING, ticker::get));
    }

    static LocalChat start(Path folder) {
        return LocalChat.start(options(folder, new AtomicLong()));
    }
}
