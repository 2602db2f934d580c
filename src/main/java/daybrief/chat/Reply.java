package daybrief.chat;

import daybrief.delivery.Outgoing;
import daybrief.message.Message;
import java.util.ArrayList;
import java.util.List;

/** What a command answers: messages in order, and the change it wants. */
public record Reply(List<Post> posts, Change change) {
    public Reply {
        posts = List.copyOf(posts);
    }

    public static Reply of(Outgoing outgoing) {
        return new Reply(List.of(new Post(outgoing)), Change.NONE);
    }

    public static Reply send(Message message) {
        return of(Outgoing.send(message));
    }

    /** Nothing is said: only for what the person does not wait on. */
    public static Reply silent(Change change) {
        return new Reply(List.of(), change);
    }

    public Reply with(Change more) {
        return new Reply(posts, change.then(more));
    }

    /** This answer and then another. */
    public Reply and(Reply next) {
        List<Post> all = new ArrayList<>(posts);
        all.addAll(next.posts);
        return new Reply(all, change.then(next.change));
    }
}
