package daybrief.chat.command;

import daybrief.chat.Command;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.subscriber.Choices;
import daybrief.subscriber.Reader;
import daybrief.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Follows a topic, or own words, no longer. */
public final class UnsubscribeCommand implements Command {
    private final Offer offer;
    private final Choices choices;

    public UnsubscribeCommand(Offer offer, Choices choices) {
        this.offer = offer;
        this.choices = choices;
    }

    @Override
    public String name() {
        return "unsubscribe";
    }

    @Override
    public List<String> aliases() {
        return List.of("unfollow");
    }

    @Override
    public Reply answer(Request request) {
        if (request.argument().isEmpty()) {
            return Reply.send(
                    request.message("unsubscribe.what", followed(request)).with(topics(request)));
        }
        Optional<String> wish = request.reader().wishes().stream()
                .filter(words ->
                        words.toLowerCase(Locale.ROOT).equals(request.argument().toLowerCase(Locale.ROOT)))
                .findFirst();
        Set<Topic> topics = SubscribeCommand.named(offer, request.argument());
        if (wish.isPresent()) {
            return Reply.send(request.message("unsubscribed", request.say("quoted", wish.get())))
                    .with(tx -> choices.wish(tx, request.reader().id(), wish.get(), false));
        }
        return topics.isEmpty() ? unknown(request) : drop(request, topics);
    }

    private Reply drop(Request request, Set<Topic> topics) {
        Reader reader = request.reader();
        String labels = request.wording()
                .list(topics.stream()
                        .map(topic -> Offer.label(topic, request.wording().language()))
                        .toList());
        boolean any = topics.stream().anyMatch(topic -> reader.topics().contains(topic.id()));
        return Reply.send(request.message(any ? "unsubscribed" : "unsubscribed.already", labels)
                        .with(topics(request)))
                .with(tx -> topics.forEach(topic -> choices.topic(tx, reader.id(), topic.id(), false)));
    }

    private Reply unknown(Request request) {
        return Reply.send(offer.topics()
                .nearest(request.argument())
                .map(near -> request.message(
                        "unsubscribe.near", near.title(request.wording().language())))
                .orElseGet(() -> request.message("unsubscribe.unknown", followed(request)))
                .with(topics(request)));
    }

    private String followed(Request request) {
        List<String> all = new ArrayList<>(
                offer.titles(request.reader().topics(), request.wording().language()));
        request.reader().wishes().stream()
                .sorted()
                .map(wish -> request.say("quoted", wish))
                .forEach(all::add);
        return all.isEmpty() ? request.say("topics.nothing") : String.join(", ", all);
    }

    private static Keyboard topics(Request request) {
        return Keyboard.of(List.of(Button.press(request.say("button.topics"), "topics:page:0")));
    }
}
