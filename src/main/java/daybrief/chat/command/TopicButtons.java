package daybrief.chat.command;

import daybrief.chat.Request;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Topics as buttons that set, page by page. Their data is {@code COMMAND:set:TOPIC:on|off:PAGE} and {@code COMMAND:page:PAGE}. */
record TopicButtons(String command, List<Topic> topics, Set<String> followed, int page) {
    private static final int ON_A_PAGE = 8;

    TopicButtons {
        topics = List.copyOf(topics);
        followed = Set.copyOf(followed);
        page = Math.max(0, Math.min(page, (topics.size() - 1) / ON_A_PAGE));
    }

    Keyboard keyboard(Request request) {
        int from = page * ON_A_PAGE;
        List<Button> buttons = topics.subList(from, Math.min(from + ON_A_PAGE, topics.size())).stream()
                .map(topic -> button(topic, request.wording().language()))
                .toList();
        return Keyboard.grid(buttons, 2).and(Keyboard.of(turns(request)));
    }

    private Button button(Topic topic, String language) {
        boolean on = followed.contains(topic.id());
        String label = (on ? "✅ " : "") + Offer.label(topic, language);
        return Button.press(label, command + ":set:" + topic.id() + ":" + (on ? "off" : "on") + ":" + page);
    }

    private List<Button> turns(Request request) {
        List<Button> turns = new ArrayList<>();
        if (page > 0) {
            turns.add(Button.press(request.say("page.back"), command + ":page:" + (page - 1)));
        }
        if ((page + 1) * ON_A_PAGE < topics.size()) {
            turns.add(Button.press(request.say("page.next"), command + ":page:" + (page + 1)));
        }
        return turns;
    }
}
