package daybrief.telegram;

import daybrief.db.Database;
import daybrief.db.Databases;
import daybrief.db.Facts;
import daybrief.delivery.Body;
import daybrief.delivery.Mailbox;
import daybrief.delivery.MailboxId;
import daybrief.delivery.Outcome;
import daybrief.delivery.Parcel;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Part;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A carrier before a server that is told what to answer, and what it remembers of servers. */
final class CarrierBench implements AutoCloseable {
    static final String TOKEN = "1234567:secret-SECRET-secret";
    static final Mailbox BOX = new Mailbox(new MailboxId(1), 7, 0, false, Optional.empty(), Optional.empty());
    static final String SENT = FaultyServer.json(
            "{\"ok\":true,\"result\":{\"message_id\":55,\"date\":1,\"chat\":{\"id\":7,\"type\":\"private\"}}}");
    static final Body RICH = new Body(
            "<p>hi</p>",
            Keyboard.of(List.of(Button.press("More", "more"))),
            Optional.empty(),
            List.of(new Part("hi", Keyboard.NONE)));

    private final Database db;
    private Instant now = Instant.parse("2026-11-22T06:42:00Z");

    CarrierBench(Path folder) {
        db = Databases.open(folder.resolve("a.db"));
    }

    static Parcel text() {
        return new Parcel(1, Optional.empty(), false, Body.text("hi"));
    }

    static TelegramApi api(FaultyServer server) {
        return new TelegramApi(TOKEN, server.address(), Duration.ofSeconds(1));
    }

    TelegramCarrier carrierOf(TelegramApi api) {
        return new TelegramCarrier(api, new RichSupport(db, new TelegramAddress("http", "127.0.0.1", 1), () -> now));
    }

    Outcome carry(FaultyServer server, Parcel parcel) {
        try (TelegramApi api = api(server)) {
            return carrierOf(api).carry(BOX, parcel);
        }
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Whether the server is known to take rich messages. */
    Optional<Boolean> known() {
        return RichSupport.known(new Facts(db), now);
    }

    @Override
    public void close() {
        db.close();
    }
}
