package daybrief.chat.command;

import daybrief.chat.Command;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.subscriber.Choices;
import daybrief.subscriber.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The topics and own words that a reader follows, as buttons. Called with a name it is /subscribe. */
public final class TopicsCommand implements Command {
    private final Offer offer;
    private final Choices choices;
    private final Command subscribe;

    public TopicsCommand(Offer offer, Choices choices, SubscribeCommand subscribe) {
        this.offer = offer;
        this.choices = choices;
        this.subscribe = subscribe;
    }

    @Override
    public String name() {
        return "topics";
    }

    @Override
    public boolean inMenu() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        return request.argument().isEmpty()
                ? Reply.send(view(request, new Followed(request.reader()), 0))
                : subscribe.answer(request);
    }

    /** What a reader follows, and will follow. */
    private record Followed(Set<String> topics, Set<String> wishes) {
        Followed(Reader reader) {
            this(reader.topics(), reader.wishes());
        }
    }

    private Message view(Request request, Followed followed, int page) {
        Keyboard topics =
                new TopicButtons(name(), offer.offered(request.now()), followed.topics(), page).keyboard(request);
        List<Button> wishes = followed.wishes().stream()
                .sorted()
                .map(wish ->
                        Button.press("✅ " + request.say("quoted", wish), "topics:wish:" + key(wish) + ":off:" + page))
                .toList();
        int count = followed.topics().size() + followed.wishes().size();
        String none = request.reader().status() == Reader.Status.NEW ? "topics.new" : "topics.none";
        Message told = count == 0 ? request.message(none) : request.message("topics.count", count);
        return told.with(topics.and(Keyboard.grid(wishes, 1)));
    }

    /** Words of any length in few bytes. */
    private static String key(String wish) {
        return Integer.toHexString(wish.hashCode());
    }

    @Override
    public Reply pressed(Request request) {
        Data data = Data.of(request.argument());
        return switch (data.at(0)) {
            case "set" -> topic(request, data);
            case "wish" -> wish(request, data);
            default -> request.show(view(request, new Followed(request.reader()), data.number(1)));
        };
    }

    private Reply topic(Request request, Data data) {
        Reader reader = request.reader();
        String topic = data.at(1);
        Set<String> topics = new HashSet<>(reader.topics());
        boolean known = offer.find(topic).isPresent();
        boolean changed = known && (data.on(2) ? topics.add(topic) : topics.remove(topic));
        Reply reply = request.show(view(request, new Followed(topics, reader.wishes()), data.number(3)));
        return changed ? reply.with(tx -> choices.topic(tx, reader.id(), topic, data.on(2))) : reply;
    }

    private Reply wish(Request request, Data data) {
        Reader reader = request.reader();
        Set<String> wishes = new HashSet<>(reader.wishes());
        wishes.removeIf(wish -> key(wish).equals(data.at(1)));
        Reply reply = request.show(view(request, new Followed(reader.topics(), wishes), data.number(3)));
        return reply.with(tx -> reader.wishes().stream()
                .filter(wish -> !wishes.contains(wish))
                .forEach(wish -> choices.wish(tx, reader.id(), wish, false)));
    }
}
