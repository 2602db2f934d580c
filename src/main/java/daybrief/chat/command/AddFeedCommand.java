package daybrief.chat.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybrief.chat.Answers;
import daybrief.chat.Command;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.chat.errand.Errands;
import daybrief.chat.feeds.FeedDesk;
import daybrief.chat.feeds.FeedScout;
import daybrief.feed.FeedOffer;
import daybrief.feed.OpmlFeed;
import daybrief.message.Block;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Span;
import daybrief.source.Reasons;
import daybrief.source.roster.Listed;
import daybrief.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Has a feed read: finds it from a site's address, shows its last entries, and asks for its topic. Its buttons: {@code offer:NOTE:NUMBER}
 * and {@code topic:NOTE:TOPIC}.
 */
public final class AddFeedCommand implements Command {
    private static final String FEED = "addfeed.feed";
    private static final String OFFERS = "addfeed.offers";
    private static final String ITSELF = "feed ";
    private static final int MOST_OFFERS = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FeedDesk desk;
    private final FeedScout scout;
    private final Answers answers;
    private final Tools tools;

    /** What else it needs. */
    public record Tools(Errands errands, Offer offer) {}

    public AddFeedCommand(FeedDesk desk, FeedScout scout, Answers answers, Tools tools) {
        this.desk = desk;
        this.scout = scout;
        this.answers = answers;
        this.tools = tools;
    }

    @Override
    public String name() {
        return "addfeed";
    }

    @Override
    public boolean forAdmins() {
        return !desk.rules().readers();
    }

    @Override
    public Reply answer(Request request) {
        if (request.argument().isEmpty()) {
            return Reply.send(request.message("addfeed.what"))
                    .with(answers.ask(request.reader().id(), name(), request.now()));
        }
        String link = request.asked().links().stream().findFirst().orElse(request.argument());
        String address = link.matches("(?i)https?://.*") ? link : "https://" + link;
        if (!address.matches("(?i)https?://[^\\s/.]+\\.[^\\s/][^\\s]{0,2000}")) {
            return Reply.send(request.message("addfeed.noaddress", request.echo()));
        }
        return refusal(request, address)
                .orElseGet(() -> tools.errands()
                        .send(request, name(), link, request.message("addfeed.reading", shown(address))));
    }

    @Override
    public Optional<Reply> typed(Request request) {
        return request.argument().matches("\\S+\\.\\S+") ? Optional.of(answer(request)) : Optional.empty();
    }

    private static String shown(String address) {
        return Request.shortened(address.replaceFirst("(?i)^https?://", ""));
    }

    private Optional<Reply> refusal(Request request, String address) {
        Optional<Listed> known = desk.roster().find(address);
        if (!desk.mayAdd(request.reader())) {
            return Optional.of(Reply.send(request.message("addfeed.notyou")));
        }
        if (known.isPresent() && !known.get().readings().gone()) {
            return Optional.of(Reply.send(request.message(
                    "addfeed.known", Request.shortened(known.get().title()))));
        }
        return desk.room(request.reader()) == 0
                ? Optional.of(
                        Reply.send(request.message("addfeed.full", desk.rules().each())))
                : Optional.empty();
    }

    /** The walk to the web; its words are an address, behind a mark where it is the feed's own. */
    public Reply fetched(Request request) {
        String words = request.argument();
        String address = words.startsWith(ITSELF) ? words.substring(ITSELF.length()) : words;
        FeedScout.Report report = words.startsWith(ITSELF) ? scout.look(address) : scout.scout(address);
        if (!report.offers().isEmpty()) {
            return choose(request, report.offers());
        }
        return report.preview()
                .map(preview -> refusal(request, preview.address()).orElseGet(() -> preview(request, preview)))
                .orElseGet(() -> Reply.send(request.message("addfeed.none", shown(address), why(request, report))));
    }

    private static String why(Request request, FeedScout.Report report) {
        return report.problem().map(why -> Reasons.said(request.wording(), why)).orElse("");
    }

    private Reply choose(Request request, List<FeedOffer> all) {
        List<FeedOffer> offers = all.subList(0, Math.min(MOST_OFFERS, all.size()));
        Answers.Note note = answers.note(
                request.reader().id(),
                OFFERS,
                json(offers.stream().map(FeedOffer::address).toList()));
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            String label = offers.get(i).title().isBlank()
                    ? shown(offers.get(i).address())
                    : Request.shortened(offers.get(i).title());
            buttons.add(Button.press(label, "addfeed:offer:" + Notes.text(note.id()) + ":" + i));
        }
        return Reply.send(request.message("addfeed.which").with(Keyboard.grid(buttons, 1)))
                .with(tx -> answers.keep(tx, note, request.now(), Answers.BUTTONS_WORK));
    }

    private Reply preview(Request request, FeedScout.Preview feed) {
        Answers.Note note = answers.note(
                request.reader().id(),
                FEED,
                json(List.of(
                        feed.address(),
                        feed.title(),
                        feed.link().orElse(""),
                        feed.language().orElse(""))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.section(
                Block.paragraph(Span.bold(Request.shortened(feed.title()))),
                Block.paragraph(Span.text(shown(feed.address())))));
        if (!feed.latest().isEmpty()) {
            blocks.add(new Block.Bullets(feed.latest().stream()
                    .map(title -> List.of(Span.text(title(title))))
                    .toList()));
        }
        blocks.addAll(request.message(feed.latest().isEmpty() ? "addfeed.topic.empty" : "addfeed.topic")
                .blocks());
        return Reply.send(new Message(blocks, topics(request, Notes.text(note.id()))))
                .with(tx -> answers.keep(tx, note, request.now(), Answers.BUTTONS_WORK));
    }

    private static String title(String title) {
        return title.codePointCount(0, title.length()) > 150
                ? title.substring(0, title.offsetByCodePoints(0, 150)) + "…"
                : title;
    }

    private Keyboard topics(Request request, String note) {
        List<Button> buttons = new ArrayList<>();
        for (Topic topic : tools.offer().topics().all()) {
            buttons.add(Button.press(
                    Offer.label(topic, request.wording().language()), "addfeed:topic:" + note + ":" + topic.id()));
        }
        Button none = Button.press(request.say("addfeed.notopic"), "addfeed:topic:" + note + ":");
        return Keyboard.grid(buttons, 2).and(Keyboard.of(List.of(none)));
    }

    @Override
    public Reply pressed(Request request) {
        Data data = Data.of(request.argument());
        Optional<Answers.Note> note =
                Notes.id(data.at(1)).flatMap(id -> answers.find(request.reader().id(), id, request.now()));
        if (note.isEmpty()) {
            return Reply.send(request.message("button.expired"));
        }
        List<String> kept = strings(note.get().body());
        if (note.get().kind().equals(OFFERS) && data.number(2) < kept.size()) {
            String address = kept.get(data.number(2));
            return refusal(request, address)
                    .orElseGet(() -> tools.errands()
                            .send(
                                    request,
                                    name(),
                                    ITSELF + address,
                                    request.message("addfeed.reading", shown(address))));
        }
        return note.get().kind().equals(FEED)
                ? add(request, kept, data.at(2))
                : Reply.send(request.message("button.expired"));
    }

    private Reply add(Request request, List<String> kept, String topicId) {
        Optional<Topic> topic = tools.offer().find(topicId);
        OpmlFeed feed = new OpmlFeed(
                kept.get(0),
                kept.get(1),
                Optional.of(kept.get(2)).filter(link -> !link.isEmpty()),
                Optional.of(kept.get(3)).filter(language -> !language.isEmpty()),
                topic.map(found -> Set.of(found.id())).orElse(Set.of()));
        String under = topic.map(found -> Offer.label(found, request.wording().language()))
                .orElseGet(() -> request.say("addfeed.notopic"));
        OptionalLong by = desk.adder(request.reader());
        return refusal(request, feed.address())
                .orElseGet(() -> request.show(request.message("addfeed.done", Request.shortened(feed.title()), under))
                        .with(tx -> desk.roster().add(tx, feed, by, request.now())));
    }

    private static String json(List<String> strings) {
        try {
            return JSON.writeValueAsString(strings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was found cannot be kept", e);
        }
    }

    private static List<String> strings(String json) {
        try {
            return List.of(JSON.readValue(json, String[].class));
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }
}
