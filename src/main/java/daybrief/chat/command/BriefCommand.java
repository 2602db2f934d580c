package daybrief.chat.command;

import daybrief.chat.Change;
import daybrief.chat.Command;
import daybrief.chat.Post;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.digest.Edition;
import daybrief.digest.Editions;
import daybrief.digest.Editor;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.topic.Topic;
import java.util.List;
import java.util.Optional;

/** An edition now: of what is new to the reader, on all they follow or on one topic. It counts as read. Its button: {@code today}. */
public final class BriefCommand implements Command {
    private final Editor editor;
    private final Editions editions;
    private final Offer offer;

    public BriefCommand(Editor editor, Editions editions, Offer offer) {
        this.editor = editor;
        this.editions = editions;
        this.offer = offer;
    }

    @Override
    public String name() {
        return "brief";
    }

    @Override
    public boolean inMenu() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        if (request.argument().isEmpty()) {
            return send(editor.brief(request.reader(), Optional.empty(), request.now()));
        }
        return offer.topics()
                .named(request.argument())
                .map(topic -> send(editor.brief(request.reader(), Optional.of(topic.id()), request.now())))
                .orElseGet(() -> unknown(request));
    }

    private Reply send(Edition edition) {
        Post.Kept kept = (tx, post) -> editions.insert(tx, edition, Optional.of(post));
        return new Reply(List.of(new Post(edition.send(), kept)), Change.NONE);
    }

    private Reply unknown(Request request) {
        Optional<Topic> near = offer.topics().nearest(request.argument());
        if (near.isPresent()) {
            String label = Offer.label(near.get(), request.wording().language());
            return Reply.send(request.message("brief.near", request.echo(), label)
                    .with(Keyboard.of(List.of(
                            Button.press(label, "brief:topic:" + near.get().id())))));
        }
        String titles = String.join(
                ", ",
                offer.offered(request.now()).stream()
                        .map(topic -> topic.title(request.wording().language()))
                        .toList());
        return Reply.send(request.message("brief.unknown", request.echo(), titles));
    }

    @Override
    public Reply pressed(Request request) {
        Data data = Data.of(request.argument());
        if (data.is("topic") && offer.find(data.at(1)).isPresent()) {
            return send(editor.brief(request.reader(), Optional.of(data.at(1)), request.now()));
        }
        return send(editor.today(request.reader(), request.now()));
    }
}
