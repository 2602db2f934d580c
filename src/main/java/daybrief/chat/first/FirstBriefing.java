package daybrief.chat.first;

import daybrief.article.Articles;
import daybrief.chat.Answers;
import daybrief.chat.Change;
import daybrief.chat.Phrase;
import daybrief.chat.Post;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.db.Tx;
import daybrief.delivery.Outgoing;
import daybrief.delivery.PostId;
import daybrief.digest.Edition;
import daybrief.digest.Editions;
import daybrief.digest.Editor;
import daybrief.message.Message;
import daybrief.source.Progress;
import daybrief.source.Sources;
import daybrief.subscriber.Reader;
import daybrief.wording.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a new reader gets at once, unasked: an edition; or, as long as there is nothing to brief on, how far the reading is. */
public final class FirstBriefing {
    /** The notes of readers whose first briefing is still to come; the body is the post that will become it. */
    static final String KIND = "first";

    static final Duration KEPT = Duration.ofDays(1);

    private final Editor editor;
    private final Editions editions;
    private final Reading reading;
    private final Answers answers;

    /** Where articles come from. */
    public record Reading(Sources sources, Articles articles) {
        Progress progress() {
            return sources.firstReading();
        }

        /** Whether more is to be expected at once: a source that was never read, or an article that no story holds yet. */
        boolean goesOn() {
            return !progress().complete() || !articles.ungrouped(1).isEmpty();
        }
    }

    public FirstBriefing(Editor editor, Editions editions, Reading reading, Answers answers) {
        this.editor = editor;
        this.editions = editions;
        this.reading = reading;
        this.answers = answers;
    }

    /**
     * What a new reader gets.
     *
     * @param word one of the news, to ask for
     */
    public record First(Reply reply, Optional<String> word) {}

    /** @param reader as they will be once the answer is committed */
    public First of(Request request, Reader reader) {
        Edition edition = editor.brief(reader, Optional.empty(), request.now());
        if (edition.empty() && reading.goesOn()) {
            return new First(waiting(request, reader), Optional.empty());
        }
        Post.Kept kept = (tx, post) -> editions.insert(tx, edition, Optional.of(post));
        Reply reply = new Reply(List.of(new Post(edition.send(), kept)), Change.NONE);
        return new First(reply, edition.empty() ? Optional.empty() : TellingWord.of(edition.message()));
    }

    private Reply waiting(Request request, Reader reader) {
        Answers.Note note = answers.note(reader.id(), KIND, "");
        Post.Kept kept = (tx, post) -> answers.keep(tx, note.saying(String.valueOf(post.value())), request.now(), KEPT);
        return new Reply(List.of(new Post(Outgoing.send(progress(request.wording())), kept)), Change.NONE);
    }

    Message progress(Wording wording) {
        Progress progress = reading.progress();
        return progress.complete()
                ? Phrase.message(wording, "reading.sorting")
                : Phrase.message(wording, "reading", progress.total(), progress.done());
    }

    Answers answers() {
        return answers;
    }

    /** The edition that takes the place of the progress; empty as long as it is too early. */
    Optional<Edition> ripe(Reader reader, Instant now) {
        Edition edition = editor.brief(reader, Optional.empty(), now);
        return edition.empty() && reading.goesOn() ? Optional.empty() : Optional.of(edition);
    }

    void record(Tx tx, Edition edition, PostId post) {
        editions.insert(tx, edition, Optional.of(post));
    }
}
