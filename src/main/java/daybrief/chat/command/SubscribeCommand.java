package daybrief.chat.command;

import daybrief.article.Article;
import daybrief.article.Articles;
import daybrief.chat.Answers;
import daybrief.chat.Command;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.message.Block;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Span;
import daybrief.subscriber.Reader;
import daybrief.subscriber.Reader.Status;
import daybrief.topic.Topic;
import daybrief.topic.Wish;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Follows topics by name. Words that name none become an offer to follow them as they are.
 *
 * <p>Its buttons: {@code topic:ID}, {@code see:NOTE}, {@code follow:NOTE}; a note keeps the words, which may be too long for a button.
 */
public final class SubscribeCommand implements Command {
    private static final int LOOKED_THROUGH = 100;
    private static final int EXAMPLES = 2;
    private static final int LONGEST = 60;
    private static final String KIND = "wish";

    private final Offer offer;
    private final Enrolment enrolment;
    private final Articles articles;
    private final Answers answers;

    public SubscribeCommand(Offer offer, Enrolment enrolment, Articles articles, Answers answers) {
        this.offer = offer;
        this.enrolment = enrolment;
        this.articles = articles;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "subscribe";
    }

    @Override
    public List<String> aliases() {
        return List.of("follow");
    }

    @Override
    public Reply answer(Request request) {
        if (request.argument().isEmpty()) {
            List<String> titles = offer.offered(request.now()).stream()
                    .map(topic -> topic.title(request.wording().language()))
                    .toList();
            return Reply.send(request.message("subscribe.what", String.join(", ", titles), titles.get(0))
                    .with(Keyboard.of(List.of(Button.press(request.say("button.topics"), "topics:page:0")))));
        }
        Set<Topic> topics = named(offer, request.argument());
        return topics.isEmpty() ? unknown(request) : follow(request, topics);
    }

    /** One topic, or several with commas, spaces or "and" between; none unless all of it is topics. */
    static Set<Topic> named(Offer offer, String words) {
        Optional<Topic> whole = offer.topics().named(words);
        if (whole.isPresent()) {
            return Set.of(whole.get());
        }
        for (String separator : List.of("\\s*[,;]\\s*", "[\\s,;]+(?:(?:and|и)\\s+)?")) {
            List<Optional<Topic>> parts = Arrays.stream(words.split(separator))
                    .map(part -> offer.topics().named(part))
                    .toList();
            if (parts.stream().allMatch(Optional::isPresent)) {
                return parts.stream().flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new));
            }
        }
        return Set.of();
    }

    private Reply follow(Request request, Set<Topic> topics) {
        Reader reader = request.reader();
        Set<String> ids = topics.stream().map(Topic::id).collect(Collectors.toSet());
        String labels = request.wording()
                .list(topics.stream()
                        .map(topic -> Offer.label(topic, request.wording().language()))
                        .toList());
        if (reader.status() == Status.NEW) {
            ids.addAll(reader.topics());
            return enrolment.byDefault(request, ids, labels);
        }
        boolean already = reader.topics().containsAll(ids);
        Message told = request.message(already ? "subscribed.already" : "subscribed", labels);
        return request.show(told.with(topicsButton(request)))
                .with(tx -> ids.forEach(id -> enrolment.choices().topic(tx, reader.id(), id, true)));
    }

    private static Keyboard topicsButton(Request request) {
        return Keyboard.of(List.of(Button.press(request.say("button.topics"), "topics:page:0")));
    }

    private Reply unknown(Request request) {
        String words = request.argument().replaceAll("\\s+", " ").strip();
        if (words.length() > LONGEST || words.chars().noneMatch(Character::isLetterOrDigit)) {
            return Reply.send(request.message("subscribe.long", LONGEST));
        }
        Wish wish = Wish.of(words);
        if (!wish.saysSomething(request.reader().language()) || !wish.saysSomething("en")) {
            return Reply.send(request.message("subscribe.empty", words));
        }
        Answers.Note note = answers.note(request.reader().id(), KIND, words);
        List<List<Button>> rows = new ArrayList<>();
        offer.topics()
                .nearest(words)
                .ifPresent(near -> rows.add(List.of(Button.press(
                        request.say(
                                "subscribe.near",
                                Offer.label(near, request.wording().language())),
                        "subscribe:topic:" + near.id()))));
        List<Article> matching = matching(wish);
        int matches = matching.size();
        String id = Notes.text(note.id());
        List<Button> own = new ArrayList<>();
        if (matches > 0) {
            own.add(Button.press(request.say("subscribe.see"), "subscribe:see:" + id));
        }
        own.add(Button.press(request.say("subscribe.follow"), "subscribe:follow:" + id));
        rows.add(own);
        long looked = Math.min(LOOKED_THROUGH, articles.count());
        return Reply.send(preview(request.message("subscribe.offer", matches, looked, words), matching)
                        .with(new Keyboard(rows)))
                .with(tx -> answers.keep(tx, note, request.now(), Answers.BUTTONS_WORK));
    }

    private List<Article> matching(Wish wish) {
        return articles.recent(LOOKED_THROUGH).stream()
                .filter(article -> wish.score(article.title(), article.text(), article.language()) > 0)
                .toList();
    }

    /** With two headlines of what would have come. */
    private static Message preview(Message offer, List<Article> matching) {
        List<Block> blocks = new ArrayList<>(offer.blocks());
        matching.stream()
                .limit(EXAMPLES)
                .map(article -> Block.paragraph(Span.text("• " + article.title() + " "), Span.italic(article.outlet())))
                .forEach(blocks::add);
        return new Message(List.of(Block.section(blocks.toArray(Block[]::new))), offer.keyboard());
    }

    @Override
    public Reply pressed(Request request) {
        Data data = Data.of(request.argument());
        if (data.is("topic")) {
            return offer.find(data.at(1))
                    .map(topic -> follow(request, Set.of(topic)))
                    .orElseGet(() -> Reply.send(request.message("button.unknown")));
        }
        Optional<String> words = Notes.id(data.at(1))
                .flatMap(id -> answers.find(request.reader().id(), id, request.now()))
                .filter(note -> note.kind().equals(KIND))
                .map(Answers.Note::body);
        if (words.isEmpty()) {
            return Reply.send(request.message("button.expired"));
        }
        return data.is("see") ? see(request, Wish.of(words.get())) : wish(request, words.get());
    }

    private Reply see(Request request, Wish wish) {
        List<Article> found = matching(wish).stream().limit(Listing.MOST).toList();
        return Reply.send(new Listing(request, enrolment.agenda()).message(wish.words(), found));
    }

    private Reply wish(Request request, String words) {
        Reader reader = request.reader();
        Reply told = request.show(request.message("subscribed.wish", words).with(topicsButton(request)))
                .with(tx -> enrolment.choices().wish(tx, reader.id(), words, true));
        return reader.status() == Status.NEW
                ? told.and(enrolment.byDefault(request.asking(""), reader.topics(), request.say("quoted", words)))
                : told;
    }
}
