package daybrief.chat.notice;

import daybrief.chat.Office;
import daybrief.chat.Phrase;
import daybrief.db.Tx;
import daybrief.delivery.Outgoing;
import daybrief.delivery.Sending;
import daybrief.message.Message;
import daybrief.subscriber.Reader;
import daybrief.subscriber.Readers;
import daybrief.wording.Wording;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/** Tells every administrator something, each in their language; never anybody else. */
public final class AdminNotes {
    private final Office office;
    private final Readers readers;
    private final InstantSource clock;

    public AdminNotes(Office office, Readers readers, InstantSource clock) {
        this.office = office;
        this.readers = readers;
        this.clock = clock;
    }

    public void tell(Function<Wording, Message> note) {
        List<Reader> admins = readers.admins();
        office.db().write(tx -> {
            tell(tx, admins, note);
            return null;
        });
    }

    void tell(Tx tx, List<Reader> admins, Function<Wording, Message> note) {
        for (Reader admin : admins) {
            Outgoing said = Outgoing.send(note.apply(Wording.of(admin.language())));
            office.outbox().enqueue(tx, admin.mailbox(), said, Sending.answer(clock.instant()));
        }
    }

    List<Reader> admins() {
        return readers.admins();
    }

    Office office() {
        return office;
    }

    public static Message message(Wording wording, String key, Object... args) {
        return Phrase.message(wording, key, args);
    }
}
