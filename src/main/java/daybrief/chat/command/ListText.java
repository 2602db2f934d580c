package daybrief.chat.command;

import daybrief.chat.Request;
import daybrief.chat.feeds.ListOffer;
import daybrief.message.Block;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Span;
import daybrief.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A list of feeds that was sent, shown before anything is done with it.
 *
 * @param room how many feeds the reader may still add
 */
record ListText(Request request, Offer offer, int room) {
    private static final int NAMES = 8;

    /**
     * What is shown.
     *
     * @param note its number, as buttons name it
     * @param topic what is chosen for feeds under no topic
     */
    record Shown(ListOffer list, String note, Optional<Topic> topic) {
        int fresh() {
            return list.feeds().size();
        }
    }

    Message preview(Shown shown) {
        ListOffer list = shown.list();
        List<Block> blocks =
                new ArrayList<>(request.message("opml.preview", list.total(), Request.shortened(list.name()))
                        .blocks());
        List<List<Span>> lines = new ArrayList<>();
        if (shown.fresh() > 0) {
            lines.add(line("opml.new", shown.fresh() + list.beyond(), topics(shown)));
        }
        if (list.known() > 0) {
            lines.add(line("opml.known", list.known()));
        }
        if (list.unreadable() > 0) {
            lines.add(line("opml.unread", list.unreadable(), flaws(list)));
        }
        blocks.add(new Block.Bullets(lines));
        if (shown.fresh() > 0) {
            blocks.add(Block.paragraph(Span.italic(names(shown.list()))));
        }
        blocks.addAll(remarks(shown));
        return new Message(blocks, shown.fresh() == 0 ? Keyboard.NONE : keyboard(shown));
    }

    private List<Span> line(String key, Object... args) {
        return List.of(Span.text(request.say(key, args)));
    }

    /** "World 5, Science 4". */
    private String topics(Shown shown) {
        List<String> counts = new ArrayList<>();
        for (Topic topic : offer.topics().all()) {
            long count = shown.list().feeds(shown.topic().map(Topic::id)).stream()
                    .filter(feed -> feed.folders().contains(topic.id()))
                    .count();
            if (count > 0) {
                counts.add(topic.title(request.wording().language()) + " " + count);
            }
        }
        if (shown.topic().isEmpty() && shown.list().elsewhere() > 0) {
            counts.add(request.say("opml.notopic") + " " + shown.list().elsewhere());
        }
        return String.join(", ", counts);
    }

    /** Of the new ones, in the order in which they are added. */
    private String names(ListOffer list) {
        String names = list.feeds().stream()
                .limit(NAMES)
                .map(feed -> Request.shortened(feed.title()))
                .collect(Collectors.joining(", "));
        int more = list.feeds().size() - NAMES;
        return names + (more > 0 ? " " + request.say("opml.more", more) : "");
    }

    private String flaws(ListOffer list) {
        List<String> flaws = new ArrayList<>();
        for (ListOffer.Flawed one : list.unread()) {
            String why = request.say("opml.flaw." + one.flaw().name().toLowerCase(Locale.ROOT));
            flaws.add(request.say("opml.flawed", Request.shortened(one.name()), why));
        }
        int more = list.unreadable() - flaws.size();
        return String.join(", ", flaws) + (more > 0 ? " " + request.say("opml.more", more) : "");
    }

    private List<Block> remarks(Shown shown) {
        List<Block> remarks = new ArrayList<>();
        ListOffer list = shown.list();
        if (list.elsewhere() > 0 && shown.topic().isEmpty() && !list.folders().isEmpty()) {
            String folders = String.join(
                    ", ", list.folders().stream().map(Request::shortened).toList());
            remarks.addAll(request.message("opml.folders", folders).blocks());
        }
        if (list.beyond() > 0) {
            remarks.addAll(request.message("opml.beyond", ListOffer.MOST).blocks());
        }
        if (shown.fresh() > room) {
            remarks.addAll(request.message("opml.room", room).blocks());
        }
        return shown.fresh() == 0 ? request.message("opml.nothing").blocks() : remarks;
    }

    private Keyboard keyboard(Shown shown) {
        String topic = shown.topic().map(Topic::id).orElse("");
        int added = Math.min(room, shown.fresh());
        List<Button> first = new ArrayList<>();
        if (added > 0) {
            first.add(Button.press(request.say("opml.add", added), "opml:add:" + shown.note() + ":" + topic));
        }
        first.add(Button.press(request.say("opml.cancel"), "opml:cancel:" + shown.note()));
        int others = shown.list().elsewhere();
        return others == 0 || added == 0
                ? Keyboard.of(first)
                : Keyboard.of(first)
                        .and(Keyboard.of(List.of(Button.press(
                                request.say("opml.choose", others), "opml:which:" + shown.note() + ":" + topic))));
    }

    /** Which topic for those under none. */
    Message choice(Shown shown) {
        List<Button> buttons = new ArrayList<>();
        for (Topic topic : offer.topics().all()) {
            buttons.add(Button.press(
                    Offer.label(topic, request.wording().language()), "opml:topic:" + shown.note() + ":" + topic.id()));
        }
        Button none = Button.press(request.say("addfeed.notopic"), "opml:topic:" + shown.note() + ":");
        return request.message("opml.which", shown.list().elsewhere())
                .with(Keyboard.grid(buttons, 2).and(Keyboard.of(List.of(none))));
    }
}
