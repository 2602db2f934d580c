package daybrief.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybrief.article.Articles;
import daybrief.article.Draft;
import daybrief.article.Kind;
import daybrief.article.Search;
import daybrief.chat.Incoming.Said;
import daybrief.chat.command.CommandList;
import daybrief.chat.command.FormChoice;
import daybrief.chat.command.Library;
import daybrief.chat.errand.Errands;
import daybrief.chat.feeds.FeedDesk;
import daybrief.chat.feeds.FeedScout;
import daybrief.chat.first.FirstBriefing;
import daybrief.chat.first.FirstReading;
import daybrief.db.Database;
import daybrief.delivery.Mailboxes;
import daybrief.delivery.Outbox;
import daybrief.digest.Desk;
import daybrief.digest.Editions;
import daybrief.digest.Editor;
import daybrief.digest.print.Forms;
import daybrief.digest.replay.Replays;
import daybrief.fetch.Fetcher;
import daybrief.fetch.Manners;
import daybrief.fetch.Turns;
import daybrief.fetch.robots.Robots;
import daybrief.inbox.Inbox;
import daybrief.inbox.RawUpdate;
import daybrief.source.SourceId;
import daybrief.source.Sources;
import daybrief.source.finding.Discovering;
import daybrief.source.fulltext.Pages;
import daybrief.source.health.Healths;
import daybrief.source.roster.Roster;
import daybrief.story.Grouping;
import daybrief.story.Stories;
import daybrief.subscriber.Choices;
import daybrief.subscriber.Format;
import daybrief.subscriber.Reader;
import daybrief.subscriber.Readers;
import daybrief.summary.Allowance;
import daybrief.summary.ExtractiveSummarizer;
import daybrief.topic.Topics;
import daybrief.topic.TopicsFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * A chat with a whole Daybrief that has no edges: what is said goes in as values, and what stands in the outbox is shown as a chat
 * would show it. It is 07:42 in Berlin on Sunday 22 November 2026 until the clock is moved.
 */
public final class Talk implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    public final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-22T06:42:00Z"));
    public final Database db;
    public final Articles articles;
    public final Sources sources;
    public final Readers readers;
    public final Choices choices;
    public final Outbox outbox;
    public final Inbox inbox;
    public final Editions editions;
    public final Invitations invitations;
    public final Answers answers;
    public final FirstReading firstReading;
    public final PersonalData personalData;
    public final Commands commands;
    /** The news of tests has a few lines: a quarter of them is no sentence. */
    private static final Allowance ALL = new Allowance(400, 100);

    /** Whether the server is known to take rich messages. */
    public Optional<Boolean> server = Optional.of(false);

    public final Forms forms = new Forms(Format.AUTO, () -> server);

    private final Errands errands;
    private final Fetcher fetcher;
    private final Grouping grouping;
    private final Conversation conversation;

    private final Map<Integer, Bubble> screen = new TreeMap<>();
    private final List<Bubble> news = new ArrayList<>();
    private long update = 100;
    public long user = 7;
    public String language = "en";
    public boolean group;

    /** A message as it is shown. */
    public record Bubble(int id, String text, String html, Map<String, String> buttons, boolean edited) {}

    public Talk(Path folder) {
        this(folder, new Policy(Policy.Access.OPEN, Set.of(), ZoneId.of("Europe/Berlin"), Optional::empty));
    }

    public Talk(Path folder, Policy policy) {
        this(folder, policy, new FeedDesk.Rules(false, 2));
    }

    public Talk(Path folder, Policy policy, FeedDesk.Rules rules) {
        this(folder, policy, rules, false);
    }

    public Talk(Path folder, Policy policy, FeedDesk.Rules rules, boolean privateAddresses) {
        InstantSource clock = time::get;
        db = Database.open(folder.resolve("chat.db"));
        articles = new Articles(db);
        sources = new Sources(db);
        readers = new Readers(db);
        choices = new Choices(clock);
        outbox = new Outbox(db);
        inbox = new Inbox(db, clock);
        editions = new Editions(db);
        invitations = new Invitations(db, new Random(1));
        answers = new Answers(db, new Random(2));
        Stories stories = new Stories(db, articles);
        grouping = new Grouping(db, articles, stories, clock);
        Topics topics = TopicsFile.packaged().topics();
        var summarizer = new ExtractiveSummarizer();
        Editor editor = new Editor(
                new Desk(stories, articles, sources, topics, summarizer, editions, ALL, policy.zone()), forms);
        FirstBriefing first =
                new FirstBriefing(editor, editions, new FirstBriefing.Reading(sources, articles), answers);
        personalData = new PersonalData(db, readers, outbox);
        Office office = new Office(db, new Mailboxes(db), outbox, inbox);
        errands = new Errands(office, readers, answers, new Errands.Setup(Runnable::run, clock));
        fetcher = new Fetcher(
                Manners.usual("0.1.0", "").withAllowPrivate(privateAddresses), clock, System::nanoTime, host -> {
                    throw new java.net.UnknownHostException(host);
                });
        Turns turns = new Turns(Duration.ZERO, System::nanoTime);
        commands = CommandList.of(new CommandList.Parts(
                "0.1.0",
                policy,
                topics,
                sources,
                new Library(new Search(db), articles, stories, ALL),
                summarizer,
                editor,
                editions,
                first,
                choices,
                answers,
                invitations,
                personalData,
                new FormChoice(choices, new Replays(db, topics, policy.zone()), forms),
                new FeedDesk(new Roster(db), new Healths(db), rules),
                new CommandList.Web(
                        errands,
                        new FeedScout(new Discovering(fetcher, turns), fetcher),
                        new Pages(fetcher, new Robots(fetcher, clock, "daybrief"), turns))));
        Admission admission = new Admission(db, new Admission.Membership(readers, choices), invitations, policy);
        conversation = new Conversation(office, admission, new Answering(commands, answers), clock);
        firstReading = new FirstReading(office, readers, first, clock);
    }

    /** Says something, and gives what is new on the screen, as text. */
    public String say(String text) {
        return show(List.of(new Incoming.Text(text, 1, Optional.empty(), List.of())));
    }

    public String sayInReplyTo(String earlier, String text) {
        return show(List.of(new Incoming.Text(text, 1, Optional.of(earlier), List.of())));
    }

    /** The parts of one long text. */
    public String paste(String... parts) {
        List<Said> texts = new ArrayList<>();
        for (String part : parts) {
            texts.add(new Incoming.Text(part, 1, Optional.empty(), List.of()));
        }
        return show(texts);
    }

    public String does(Said said) {
        return show(List.of(said));
    }

    /** Presses the last button of that label, the tick before it aside. */
    public String tap(String label) {
        Bubble bubble = bubble(label);
        for (var button : bubble.buttons().entrySet()) {
            if (button.getKey().replace("✅ ", "").equals(label)) {
                return press(button.getValue(), bubble.id());
            }
        }
        throw new AssertionError(bubble);
    }

    /** The last one with a button of that label, the tick before it aside. */
    public Bubble bubble(String label) {
        List<Bubble> bubbles = new ArrayList<>(screen.values());
        for (int i = bubbles.size() - 1; i >= 0; i--) {
            if (bubbles.get(i).buttons().keySet().stream()
                    .anyMatch(key -> key.replace("✅ ", "").equals(label))) {
                return bubbles.get(i);
            }
        }
        throw new AssertionError("No button " + label + " in " + bubbles);
    }

    public String press(String data, int messageId) {
        return show(List.of(new Incoming.Press(data, messageId)));
    }

    private String show(List<Said> said) {
        List<Incoming> incoming = said.stream().map(this::incoming).toList();
        incoming.forEach(one -> inbox.keep(List.of(new RawUpdate(one.updateId(), Optional.of(user), "{}"))));
        try {
            conversation.handle(incoming);
            errands.look();
        } finally {
            deliver();
        }
        return text();
    }

    /** Handles the very same update once more, as after a crash. */
    public String again(Said said) {
        conversation.handle(List.of(new Incoming(update, origin(), said)));
        deliver();
        return text();
    }

    private Incoming incoming(Said said) {
        return new Incoming(++update, origin(), said);
    }

    private Incoming.Origin origin() {
        return new Incoming.Origin(user, 0, group, new Incoming.Sender(user, "Ada", Optional.of(language)));
    }

    public String text() {
        return news.stream().map(Bubble::text).collect(Collectors.joining("\n---\n"));
    }

    /** What the last turn brought: new messages and edited ones. */
    public List<Bubble> news() {
        return List.copyOf(news);
    }

    public Bubble last() {
        return news.get(news.size() - 1);
    }

    /** Takes everything out of the outbox, as Telegram would, and puts it on the screen. */
    public void deliver() {
        news.clear();
        db.write(tx -> {
            tx.handle()
                    .createQuery(
                            "SELECT o.id, o.target, o.target_post, b.body FROM outbox o JOIN outbox_body b ON b.id = o.body_id"
                                    + " WHERE o.state = 'waiting' ORDER BY o.id")
                    .map((row, context) -> {
                        long target = row.getLong("target");
                        long post = row.getLong("target_post");
                        int id = (int) (target > 0 ? target : post > 0 ? post : row.getLong("id"));
                        show(id, row.getString("body"), target > 0 || post > 0);
                        return id;
                    })
                    .list();
            tx.handle()
                    .execute(
                            "UPDATE outbox SET state = 'accepted', ended_at = ?, message_id = coalesce(target, target_post, id) WHERE state = 'waiting'",
                            time.get().toEpochMilli());
            return null;
        });
    }

    private void show(int id, String body, boolean edited) {
        try {
            JsonNode json = JSON.readTree(body);
            Map<String, String> buttons = new java.util.LinkedHashMap<>();
            json.path("rows")
                    .forEach(row -> row.forEach(button -> buttons.put(
                            button.path("label").asText(), button.path("target").asText())));
            String document =
                    json.path("name").isTextual() ? "[" + json.path("name").asText() + "] " : "";
            String html = json.path("html").asText();
            Bubble bubble = new Bubble(id, document + plain(html), html, buttons, edited);
            screen.put(id, bubble);
            news.add(bubble);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** The reader who speaks. */
    public Reader reader() {
        return readers.findByMailbox(
                        new Mailboxes(db).findByChat(user, 0).orElseThrow().id())
                .orElseThrow();
    }

    /** Through the first two minutes with two taps. */
    public Talk started() {
        say("/start");
        if (language.equals("ru")) {
            tap("Начать с этих");
            tap("Да, ежедневно в 07:30");
        } else {
            tap("Start with these");
            tap("Yes, daily at 07:30");
        }
        return this;
    }

    public void wait(Duration duration) {
        time.updateAndGet(now -> now.plus(duration));
    }

    /** An article that came out an hour ago, grouped with the others. */
    public Talk publish(String outlet, String topic, String title, String text) {
        return publish(outlet, topic, title, text, Optional.of(time.get().minus(Duration.ofHours(1))));
    }

    public Talk publish(String outlet, String topic, String title, String text, Optional<Instant> published) {
        db.write(tx -> {
            SourceId source = sources.fileSource(tx, outlet, time.get());
            return articles.store(tx, draft(source, outlet, topic, title, text, published), time.get());
        });
        grouping.run();
        return this;
    }

    private static Draft draft(
            SourceId source, String outlet, String topic, String title, String text, Optional<Instant> published) {
        return new Draft(
                source.value(),
                Optional.of(title),
                outlet,
                Optional.of(
                        "https://" + outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".example/"
                                + Math.abs(title.hashCode())),
                Optional.empty(),
                title,
                text,
                Optional.empty(),
                Optional.empty(),
                Kind.NEWS,
                published,
                Map.of(topic, 1.0));
    }

    /** Two outlets on a storm, one on a match. */
    public Talk withNews() {
        publish("Harbour Gazette", "world", "Storm Ansel drives thousands from Norhaven", """
                NORHAVEN — Storm Ansel has driven 6,500 people from their homes in Norhaven, the harbour authority said. \
                The old sea wall broke in two places before dawn, and the market quarter stands under a metre of water. \
                Schools and the railway stay closed until the water has gone. \
                Mayor Ilse Torvald asked people not to return for their belongings.""");
        publish("Meridian Wire", "world", "Norhaven flooded as storm breaks sea wall", """
                The sea wall of Norhaven broke in two places as Storm Ansel reached the coast, flooding the market quarter. \
                About 6,500 people have left their homes, the harbour authority said. \
                Engineers want to close the gaps with sandbags before the next tide. \
                The mayor, Ilse Torvald, said that nobody had been killed.""");
        return publish("Corner Post", "sport", "Vellmar win the island cup on penalties", """
                Vellmar won the island cup for the first time after a goalless final that went to penalties. \
                Goalkeeper Ruben Askari saved the last two shots of the champions. \
                The team comes home by ferry, where thousands are expected at the quay.""");
    }

    @Override
    public void close() {
        fetcher.close();
        db.close();
    }
}
