package daybrief.chat.errand;

import daybrief.chat.Answers;
import daybrief.chat.Change;
import daybrief.chat.Office;
import daybrief.chat.Phrase;
import daybrief.chat.Post;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.delivery.Outgoing;
import daybrief.delivery.PostId;
import daybrief.delivery.Sending;
import daybrief.message.Message;
import daybrief.subscriber.Reader;
import daybrief.subscriber.ReaderId;
import daybrief.subscriber.Readers;
import daybrief.wording.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that waits for the web, done off the chat's threads. What is to be done stands in the database with the message that waits for
 * it, so a restart does it again; a reader has few at once, and few in an hour.
 */
public final class Errands {
    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);
    private static final String WAITING = "errand";
    private static final String DONE = "errand.done";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);
    /** So many files or links are often forwarded in one go. */
    private static final int AT_ONCE = 5;

    private static final int IN_AN_HOUR = 30;

    private final Office office;
    private final Readers readers;
    private final Answers answers;
    private final Setup setup;
    private final Map<String, Function<Request, Reply>> works = new ConcurrentHashMap<>();
    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();

    /** On which threads, and by which clock. */
    public record Setup(Executor threads, InstantSource clock) {}

    public Errands(Office office, Readers readers, Answers answers, Setup setup) {
        this.office = office;
        this.readers = readers;
        this.answers = answers;
        this.setup = setup;
    }

    /** @param work takes the words that were given with the errand as its argument; may take long */
    public void does(String name, Function<Request, Reply> work) {
        works.put(name, work);
    }

    /**
     * Says a word now and has the work done after it.
     *
     * @param name of the work
     * @param words what it gets
     */
    public Reply send(Request request, String name, String words, Message meanwhile) {
        ReaderId reader = request.reader().id();
        if (count(WAITING, reader, request.now()) >= AT_ONCE) {
            return Reply.send(request.message("errand.busy"));
        }
        if (count(DONE, reader, request.now()) >= IN_AN_HOUR) {
            return Reply.send(request.message("errand.often", IN_AN_HOUR));
        }
        Answers.Note note = answers.note(reader, WAITING, "");
        Post.Kept kept = (tx, post) ->
                answers.keep(tx, note.saying(post.value() + "\n" + name + "\n" + words), request.now(), PATIENCE);
        return new Reply(List.of(new Post(Outgoing.send(meanwhile), kept)), Change.NONE);
    }

    private long count(String kind, ReaderId reader, Instant now) {
        return answers.ofKind(kind, now).stream()
                .filter(note -> note.reader().equals(reader))
                .count();
    }

    /** Begins what waits; to be called after each answer and at the start. Returns at once. */
    public void look() {
        for (Answers.Note note : answers.ofKind(WAITING, setup.clock().instant())) {
            if (underWay.add(note.id())) {
                begin(note);
            }
        }
    }

    private void begin(Answers.Note note) {
        try {
            setup.threads().execute(() -> {
                try {
                    run(note);
                } finally {
                    underWay.remove(note.id());
                }
            });
        } catch (RejectedExecutionException e) {
            underWay.remove(note.id()); // stands in the database, for the next look
        }
    }

    private void run(Answers.Note note) {
        String[] parts = note.body().split("\n", 3);
        Optional<Reader> reader = readers.find(note.reader());
        if (reader.isPresent() && parts.length == 3) {
            Wording wording = Wording.of(reader.get().language());
            Request request = new Request(reader.get(), wording, setup.clock().instant(), Request.Asked.of(parts[2]));
            Reply reply = done(parts[1], request);
            if (!Thread.currentThread().isInterrupted()) {
                finish(note, new PostId(Long.parseLong(parts[0])), reader.get(), reply);
            }
        }
    }

    private Reply done(String name, Request request) {
        try {
            return Optional.ofNullable(works.get(name))
                    .orElse(any -> sorry(any.wording()))
                    .apply(request);
        } catch (RuntimeException
                | StackOverflowError
                | OutOfMemoryError
                | LinkageError e) { // else it would be begun again at each look
            LOG.error("An errand of {} failed", name, e);
            return sorry(request.wording());
        }
    }

    private static Reply sorry(Wording wording) {
        return Reply.send(Phrase.message(wording, "sorry"));
    }

    private void finish(Answers.Note note, PostId earlier, Reader reader, Reply reply) {
        Instant now = setup.clock().instant();
        office.db().write(tx -> {
            if (answers.find(reader.id(), note.id(), now).isEmpty()) {
                return null; // too late, or the reader has gone
            }
            reply.change().apply(tx);
            boolean first = true;
            for (Post post : reply.posts()) {
                Outgoing out = first ? inPlaceOf(earlier, post.outgoing()) : post.outgoing();
                post.kept().as(tx, office.outbox().enqueue(tx, reader.mailbox(), out, Sending.answer(now)));
                first = false;
            }
            answers.drop(tx, note);
            answers.keep(tx, answers.note(reader.id(), DONE, ""), now, HOUR);
            return null;
        });
    }

    private static Outgoing inPlaceOf(PostId earlier, Outgoing outgoing) {
        return outgoing instanceof Outgoing.Send send ? new Outgoing.Revise(earlier, send) : outgoing;
    }
}
