package daybrief.chat;

import daybrief.chat.Incoming.Origin;
import daybrief.delivery.Mailbox;
import daybrief.delivery.Sending;
import daybrief.subscriber.Reader;
import daybrief.subscriber.Reader.Status;
import daybrief.wording.Wording;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes what came in and has it answered. The answer is worked out outside any transaction; then one short transaction applies the
 * change it wants, puts its messages into the outbox and acknowledges the updates. Called by one thread for each chat at a time.
 */
public final class Conversation {
    private final Office office;
    private final Admission admission;
    private final Answering answering;
    private final Strangers strangers = new Strangers();
    private final InstantSource clock;

    public Conversation(Office office, Admission admission, Answering answering, InstantSource clock) {
        this.office = office;
        this.admission = admission;
        this.answering = answering;
        this.clock = clock;
    }

    /**
     * Handles one update, or the parts of one long text in their order.
     *
     * @throws RuntimeException when no answer could be worked out: the person has been told so, the updates are not acknowledged
     */
    public void handle(List<Incoming> parts) {
        Incoming incoming = joined(parts);
        Mailbox mailbox = mailbox(incoming.origin());
        try {
            commit(mailbox, answer(mailbox, incoming), parts);
        } catch (RuntimeException e) {
            apologise(mailbox, incoming.origin());
            throw e;
        }
    }

    private static Incoming joined(List<Incoming> parts) {
        Incoming first = parts.get(0);
        if (parts.size() == 1) {
            return first;
        }
        String whole = parts.stream().map(part -> part.said().words()).collect(Collectors.joining("\n"));
        return new Incoming(first.updateId(), first.origin(), first.said().withWords(whole));
    }

    private Mailbox mailbox(Origin origin) {
        return office.mailboxes()
                .findByChat(origin.chat(), origin.thread())
                .filter(known -> admission.readers().findByMailbox(known.id()).isPresent())
                .orElseGet(() -> office.db()
                        .write(tx -> office.mailboxes().open(tx, origin.chat(), origin.thread(), origin.group())));
    }

    private Reply answer(Mailbox mailbox, Incoming incoming) {
        if (incoming.origin().group()) {
            return inGroup(incoming);
        }
        return incoming.said()
                .fold(
                        text -> answer(mailbox, incoming, text.text()),
                        press -> answer(mailbox, incoming, ""),
                        membership -> membership.blocked() ? blocked(mailbox) : back(mailbox),
                        document -> answer(mailbox, incoming, ""),
                        other -> answer(mailbox, incoming, ""));
    }

    private Reply answer(Mailbox mailbox, Incoming incoming, String words) {
        Instant now = clock.instant();
        Optional<Reader> reader = admission.admit(mailbox, incoming.origin(), payload(words), now);
        if (reader.isEmpty()) {
            return strangers.answer(incoming.origin(), payload(words), now);
        }
        Reply reply = answering.answer(reader.get(), incoming, now);
        boolean away = mailbox.closed().isPresent() || reader.get().status() == Status.BLOCKED;
        return away ? new Reply(reply.posts(), reopen(mailbox, reader.get()).then(reply.change())) : reply;
    }

    private static String payload(String words) {
        String[] parts = words.strip().split("\\s+", 3);
        return parts.length == 2 && parts[0].matches("/start(@\\w+)?") ? parts[1] : "";
    }

    private Reply blocked(Mailbox mailbox) {
        return Reply.silent(tx -> {
            office.mailboxes().close(tx, mailbox.id(), "blocked by the reader");
            admission.choices().block(tx, mailbox.id());
        });
    }

    private Reply back(Mailbox mailbox) {
        return admission
                .readers()
                .findByMailbox(mailbox.id())
                .map(reader -> Reply.silent(reopen(mailbox, reader)))
                .orElseGet(() -> Reply.silent(tx -> office.mailboxes().reopen(tx, mailbox.id())));
    }

    private Change reopen(Mailbox mailbox, Reader reader) {
        return tx -> {
            office.mailboxes().reopen(tx, mailbox.id());
            if (reader.status() == Status.BLOCKED) {
                admission.choices().unblock(tx, reader);
            }
        };
    }

    /** Said once when the bot comes into a group, and to those who then give it commands; the talk of others is not answered. */
    private static Reply inGroup(Incoming incoming) {
        boolean addressed = incoming.said().words().startsWith("/");
        boolean cameIn = incoming.said()
                .fold(text -> false, press -> false, member -> !member.blocked(), document -> false, other -> false);
        Wording wording = Strangers.wording(incoming.origin());
        return addressed || cameIn ? Reply.send(Phrase.message(wording, "group.later")) : Reply.silent(Change.NONE);
    }

    private void commit(Mailbox mailbox, Reply reply, List<Incoming> parts) {
        Sending sending = Sending.answer(clock.instant());
        office.db().write(tx -> {
            reply.change().apply(tx);
            reply.posts()
                    .forEach(post ->
                            post.kept().as(tx, office.outbox().enqueue(tx, mailbox.id(), post.outgoing(), sending)));
            parts.forEach(part -> office.inbox().done(tx, part.updateId()));
            return null;
        });
    }

    private void apologise(Mailbox mailbox, Origin origin) {
        Wording wording = admission
                .readers()
                .findByMailbox(mailbox.id())
                .map(reader -> Wording.of(reader.language()))
                .orElseGet(() -> Strangers.wording(origin));
        commit(mailbox, Reply.send(Phrase.message(wording, "sorry")), List.of());
    }
}
