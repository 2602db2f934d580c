package daybrief.chat.first;

import daybrief.chat.Answers;
import daybrief.chat.Office;
import daybrief.delivery.Outgoing;
import daybrief.delivery.PostId;
import daybrief.delivery.Sending;
import daybrief.digest.Edition;
import daybrief.subscriber.Reader;
import daybrief.subscriber.Readers;
import daybrief.wording.Wording;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The job that turns "first reading: 17 of 41 sources" into the first briefing: it edits what was said to readers who came before
 * there was anything to brief on. Who waits stands in the database, so a restart forgets nobody.
 */
public final class FirstReading {
    private final Office office;
    private final Readers readers;
    private final FirstBriefing briefing;
    private final Answers answers;
    private final InstantSource clock;

    public FirstReading(Office office, Readers readers, FirstBriefing briefing, InstantSource clock) {
        this.office = office;
        this.readers = readers;
        this.briefing = briefing;
        this.answers = briefing.answers();
        this.clock = clock;
    }

    /** To be called every few seconds; does next to nothing when nobody waits. */
    public void run() {
        Instant now = clock.instant();
        for (Answers.Note waiting : answers.ofKind(FirstBriefing.KIND, now)) {
            readers.find(waiting.reader()).ifPresent(reader -> advance(reader, waiting, now));
        }
    }

    private void advance(Reader reader, Answers.Note waiting, Instant now) {
        PostId earlier = new PostId(Long.parseLong(waiting.body()));
        Optional<Edition> ripe = briefing.ripe(reader, now);
        office.db().write(tx -> {
            Sending sending = Sending.answer(now);
            if (ripe.isEmpty()) {
                Outgoing progress = new Outgoing.Revise(earlier, briefing.progress(Wording.of(reader.language())));
                office.outbox().enqueue(tx, reader.mailbox(), progress, sending);
            } else {
                Outgoing edition = new Outgoing.Revise(earlier, ripe.get().send());
                briefing.record(tx, ripe.get(), office.outbox().enqueue(tx, reader.mailbox(), edition, sending));
                answers.drop(tx, waiting);
            }
            return null;
        });
    }
}
