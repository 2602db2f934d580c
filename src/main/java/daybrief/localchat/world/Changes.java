package daybrief.localchat.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What open pages have to be told: the last few thousand changes, numbered. Guarded by the world's lock. */
public final class Changes {
    private static final int KEPT = 2_000;
    private static final long EVERYBODY = 0;

    private record Change(long number, long reader, ObjectNode what) {}

    private record Waiting(long reader, long since, CompletableFuture<ObjectNode> answer) {}

    private final Deque<Change> recent = new ArrayDeque<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private long last;

    /** Numbers begin at the clock, so that a page from before a restart is told to start over. */
    Changes(long first) {
        last = first;
    }

    public long last() {
        return last;
    }

    public void forEverybody(ObjectNode change) {
        add(EVERYBODY, change);
    }

    public void forReader(long reader, ObjectNode change) {
        add(reader, change);
    }

    /** Completed with {@code {"last", "changes"}}, or with {@code {"reset": true}} if too much was missed. */
    public CompletableFuture<ObjectNode> since(long number, long reader) {
        CompletableFuture<ObjectNode> answer = new CompletableFuture<>();
        boolean missed = number > last
                || (!recent.isEmpty() && number < recent.getFirst().number() - 1);
        if (missed) {
            answer.complete(JsonNodeFactory.instance.objectNode().put("reset", true));
            return answer;
        }
        ObjectNode news = news(number, reader);
        if (news.path("changes").isEmpty()) {
            waiting.add(new Waiting(reader, number, answer));
        } else {
            answer.complete(news);
        }
        return answer;
    }

    /** Ends the wait of a page that has waited long enough, with no changes. */
    public void giveUp(CompletableFuture<ObjectNode> answer) {
        waiting.removeIf(one -> one.answer() == answer);
        answer.complete(JsonNodeFactory.instance.objectNode().put("last", last));
    }

    public void giveUpAll() {
        List.copyOf(waiting).forEach(one -> giveUp(one.answer()));
    }

    private void add(long reader, ObjectNode what) {
        recent.addLast(new Change(++last, reader, what));
        if (recent.size() > KEPT) {
            recent.removeFirst();
        }
        List<Waiting> told = waiting.stream()
                .filter(one -> reader == EVERYBODY || one.reader() == reader)
                .toList();
        waiting.removeAll(told);
        told.forEach(one -> one.answer().complete(news(one.since(), one.reader())));
    }

    private ObjectNode news(long number, long reader) {
        ObjectNode news = JsonNodeFactory.instance.objectNode().put("last", last);
        ArrayNode changes = news.putArray("changes");
        recent.stream()
                .filter(change -> change.number() > number)
                .filter(change -> change.reader() == EVERYBODY || change.reader() == reader)
                .forEach(change -> changes.add(change.what()));
        return news;
    }
}
