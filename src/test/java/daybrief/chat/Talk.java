package daybrief.chat;

import daybrief.article.Articles;
import daybrief.article.Search;
import daybrief.chat.Incoming.Said;
import daybrief.chat.command.CommandList;
import daybrief.chat.command.FormChoice;
import daybrief.chat.command.Library;
import daybrief.chat.document.SentFiles;
import daybrief.chat.errand.Errands;
import daybrief.chat.feeds.FeedDesk;
import daybrief.chat.feeds.FeedScout;
import daybrief.chat.first.FirstBriefing;
import daybrief.chat.first.FirstReading;
import daybrief.db.Database;
import daybrief.db.Databases;
import daybrief.delivery.Mailboxes;
import daybrief.delivery.Outbox;
import daybrief.digest.Desk;
import daybrief.digest.Editions;
import daybrief.digest.Editor;
import daybrief.digest.print.Forms;
import daybrief.digest.replay.Replays;
import daybrief.fetch.Fetcher;
import daybrief.fetch.LoopbackServer;
import daybrief.fetch.robots.Robots;
import daybrief.inbox.Inbox;
import daybrief.inbox.RawUpdate;
import daybrief.source.Sources;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A chat with a whole Daybrief that has no edges: what is said goes in as values, and what stands in the outbox is shown as a chat
 * would show it. It is 07:42 in Berlin on Sunday 22 November 2026 until the clock is moved.
 */
public final class Talk implements AutoCloseable {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /** The news of tests has a few lines: a quarter of them is no sentence. */
    private static final Allowance ALL = new Allowance(400, 100);

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

    /** Whether the server is known to take rich messages. */
    public Optional<Boolean> server = Optional.of(false);

    public final Forms forms = new Forms(Format.AUTO, () -> server);

    public final Cloud cloud = new Cloud();

    /** On which errands are done: at once, unless a test says otherwise. */
    public Executor threads = Runnable::run;

    private final Errands errands;
    private final Fetcher fetcher;
    private final Conversation conversation;

    private final Screen screen;
    private final Papers papers;
    private long update = 100;
    public long user = 7;
    public String language = "en";
    public boolean group;

    /**
     * What may differ between one Daybrief and another.
     *
     * @param answer how much of an article is quoted to one reader
     */
    public record Setup(Policy policy, FeedDesk.Rules feeds, boolean privateAddresses, Allowance answer) {
        public static Setup of(Policy policy) {
            return new Setup(policy, new FeedDesk.Rules(false, 2), false, ALL);
        }

        /** A house that is open to all and has these administrators. */
        public static Setup open(Long... admins) {
            return of(new Policy(Policy.Access.OPEN, Set.of(admins), BERLIN, Optional::empty));
        }

        public Setup with(FeedDesk.Rules rules) {
            return new Setup(policy, rules, privateAddresses, answer);
        }

        public Setup withPrivateAddresses(boolean allowed) {
            return new Setup(policy, feeds, allowed, answer);
        }

        public Setup with(Allowance allowance) {
            return new Setup(policy, feeds, privateAddresses, allowance);
        }
    }

    public Talk(Path folder) {
        this(folder, Setup.open());
    }

    public Talk(Path folder, Setup setup) {
        Policy policy = setup.policy();
        InstantSource clock = time::get;
        db = Databases.open(folder.resolve("chat.db"));
        articles = new Articles(db);
        sources = new Sources(db);
        readers = new Readers(db);
        choices = new Choices(clock);
        outbox = new Outbox(db);
        screen = new Screen(db, time::get);
        inbox = new Inbox(db, clock);
        editions = new Editions(db);
        invitations = new Invitations(db, new Random(1));
        answers = new Answers(db, new Random(2 + updates()));
        Stories stories = new Stories(db, articles);
        papers = new Papers(db, sources, articles, new Grouping(db, articles, stories, clock));
        Topics topics = TopicsFile.packaged().topics();
        var summarizer = new ExtractiveSummarizer();
        Editor editor = new Editor(
                new Desk(stories, articles, sources, topics, summarizer, editions, ALL, policy.zone()), forms);
        FirstBriefing first =
                new FirstBriefing(editor, editions, new FirstBriefing.Reading(sources, articles), answers);
        personalData = new PersonalData(db, readers, outbox);
        Office office = new Office(db, new Mailboxes(db), outbox, inbox);
        errands = new Errands(office, readers, answers, new Errands.Setup(work -> threads.execute(work), clock));
        fetcher = new Fetcher(
                LoopbackServer.MANNERS.withAllowPrivate(setup.privateAddresses()), clock, System::nanoTime, host -> {
                    throw new java.net.UnknownHostException(host);
                });
        commands = CommandList.of(new CommandList.Parts(
                "0.1.0",
                policy,
                topics,
                sources,
                new Library(new Search(db), articles, stories, setup.answer()),
                summarizer,
                editor,
                editions,
                first,
                choices,
                answers,
                invitations,
                personalData,
                new FormChoice(choices, new Replays(db, topics, policy.zone()), forms),
                new FeedDesk(new Roster(db), new Healths(db), setup.feeds()),
                new CommandList.Web(
                        errands,
                        new FeedScout(fetcher),
                        new Pages(fetcher, new Robots(fetcher, clock, "daybrief")),
                        new SentFiles(cloud, folder.resolve("sent")))));
        Admission admission = new Admission(db, new Admission.Membership(readers, choices), invitations, policy);
        conversation = new Conversation(office, admission, new Answering(commands, answers), clock);
        firstReading = new FirstReading(office, readers, first, clock);
    }

    /** A chat that is opened again draws other numbers than before. */
    private long updates() {
        return db.read(tx -> tx.handle()
                .createQuery("SELECT count(*) FROM inbox")
                .mapTo(Long.class)
                .one());
    }

    /** Says something, and gives what is new on the screen, as text. */
    public String say(String text) {
        return show(List.of(new Incoming.Text(text, 1, Optional.empty(), List.of())));
    }

    public String sayInReplyTo(String earlier, String text) {
        return show(List.of(new Incoming.Text(text, 1, Optional.of(earlier), List.of())));
    }

    /** Sends a file, of which the sender says no more than its name and its size. */
    public String send(String name, byte[] content) {
        return does(cloud.take(name, content));
    }

    public String send(String name, String content) {
        return send(name, content.getBytes(StandardCharsets.UTF_8));
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
        Screen.Bubble bubble = bubble(label);
        return press(bubble.target(label).orElseThrow(), bubble.id());
    }

    /** The last one with a button of that label, the tick before it aside. */
    public Screen.Bubble bubble(String label) {
        return screen.bubble(label);
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
        return screen.text();
    }

    /** What the last turn brought: new messages and edited ones. */
    public List<Screen.Bubble> news() {
        return screen.news();
    }

    public Screen.Bubble last() {
        return screen.last();
    }

    /** Takes everything out of the outbox, as Telegram would, and puts it on the screen. */
    public void deliver() {
        screen.deliver();
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
        papers.publish(new Papers.Item(outlet, topic, title, text), published, time.get());
        return this;
    }

    /** Two outlets on a storm, one on a match. */
    public Talk withNews() {
        papers.stormAndCup(time.get());
        return this;
    }

    @Override
    public void close() {
        fetcher.close();
        db.close();
    }
}
