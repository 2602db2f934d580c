package daybrief;

import daybrief.chat.Admission;
import daybrief.chat.Answering;
import daybrief.chat.Answers;
import daybrief.chat.Commands;
import daybrief.chat.Conversation;
import daybrief.chat.Invitations;
import daybrief.chat.Office;
import daybrief.chat.PersonalData;
import daybrief.chat.Policy;
import daybrief.chat.command.CommandList;
import daybrief.chat.command.FormChoice;
import daybrief.chat.command.Library;
import daybrief.chat.document.Downloads;
import daybrief.chat.document.SentFiles;
import daybrief.chat.feeds.FeedDesk;
import daybrief.chat.first.FirstBriefing;
import daybrief.chat.first.FirstReading;
import daybrief.chat.first.FormQuestion;
import daybrief.chat.notice.AdminNotes;
import daybrief.chat.notice.FeedNotes;
import daybrief.db.Facts;
import daybrief.digest.Briefing;
import daybrief.digest.Cleaning;
import daybrief.digest.Editor;
import daybrief.schedule.Jobs;
import daybrief.source.health.Healths;
import daybrief.source.roster.Roster;
import daybrief.subscriber.Choices;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Puts together what answers people and what writes their editions, over one bot's stores. */
final class Assembly {
    /** The ledger that keeps news from being told twice looks two weeks back. */
    private static final Duration EDITIONS = Duration.ofDays(30);

    /** What was sent holds sentences of what people pasted; after this only editions remain. */
    private static final Duration SENT = Duration.ofDays(2);

    /** The job that writes what is due; to be triggered when somebody may have chosen another time. */
    static final String BRIEF = "brief";

    /** The fact under which the bot's user name stands. */
    static final String BOT_NAME = "bot.name";

    private final Stores stores;
    final RandomGenerator random = new SecureRandom();
    final Choices choices;
    final Office office;
    final Policy policy;
    final Invitations invitations;
    private final Editor editor;
    private final Answers answers;
    private final FirstBriefing firstBriefing;
    private final SentFiles files;
    final Legwork legwork;
    final Commands commands;

    /** @param downloads of what people send */
    Assembly(Stores stores, Web web, Downloads downloads) {
        Settings settings = stores.settings;
        this.stores = stores;
        this.choices = new Choices(stores.clock);
        this.office = new Office(stores.db, stores.mailboxes, stores.outbox, stores.inbox);
        this.policy = new Policy(
                Policy.Access.valueOf(settings.access().toUpperCase(Locale.ROOT)),
                settings.admins(),
                settings.zone(),
                this::botName);
        this.invitations = new Invitations(stores.db, random);
        this.editor = stores.editor();
        this.answers = new Answers(stores.db, random);
        this.firstBriefing = new FirstBriefing(
                editor, stores.editions, new FirstBriefing.Reading(stores.sources, stores.articles), answers);
        this.legwork = new Legwork(stores, web, office, answers);
        this.files = new SentFiles(downloads, settings.folder().sent());
        this.commands = commands();
    }

    /** As Telegram said it; the local chat's bot has no links. */
    private Optional<String> botName() {
        return stores.settings.local() ? Optional.empty() : new Facts(stores.db).find(BOT_NAME);
    }

    private Commands commands() {
        return CommandList.of(new CommandList.Parts(
                Version.CURRENT,
                policy,
                stores.topics,
                stores.sources,
                new Library(
                        stores.search,
                        stores.articles,
                        stores.stories,
                        stores.settings.quoting().answer()),
                stores.summarizer,
                editor,
                stores.editions,
                firstBriefing,
                choices,
                answers,
                invitations,
                new PersonalData(stores.db, stores.readers, stores.outbox),
                new FormChoice(choices, stores.replays(), stores.forms()),
                feedDesk(),
                new CommandList.Web(legwork.errands, legwork.scout, legwork.pages, files)));
    }

    AdminNotes notes() {
        return new AdminNotes(office, stores.readers, stores.clock);
    }

    private FeedDesk feedDesk() {
        return new FeedDesk(new Roster(stores.db), new Healths(stores.db), stores.settings.feedRules());
    }

    FormQuestion question() {
        return new FormQuestion(choices, stores.outbox, stores.forms(), stores.clock);
    }

    Conversation conversation() {
        Admission.Membership membership = new Admission.Membership(stores.readers, choices);
        return new Conversation(
                office,
                new Admission(stores.db, membership, invitations, policy),
                new Answering(commands, answers),
                stores.clock);
    }

    /**
     * The recurring work on readers: first briefings, editions, cleaning.
     *
     * @param upToDate done before editions are written, so that a moved clock does not outrun the news
     */
    void addTo(Jobs jobs, Runnable upToDate) {
        FirstReading first = new FirstReading(office, stores.readers, firstBriefing, stores.clock);
        jobs.every("first", Duration.ofSeconds(5), first::run);
        Briefing briefing = briefing();
        jobs.wake(BRIEF, stores.readers::earliestDue, () -> {
            if (somebodyIsDue()) {
                upToDate.run();
                briefing.run();
            }
        });
        jobs.every(
                "feeds",
                Duration.ofMinutes(30),
                new FeedNotes(new Healths(stores.db), notes(), stores.clock, stores.settings.zone()));
        jobs.every("clean", Duration.ofMinutes(5), cleaning()::run);
        jobs.every("keep", Duration.ofHours(1), stores.retention(EDITIONS)::run);
    }

    private boolean somebodyIsDue() {
        Instant now = stores.clock.instant();
        return stores.readers.earliestDue().filter(due -> !due.isAfter(now)).isPresent();
    }

    private Briefing briefing() {
        Briefing.Writing writing = new Briefing.Writing(stores.readers, choices, stores.editions, stores.outbox);
        return new Briefing(stores.db, editor, writing, stores.clock, stores.settings.catchUp());
    }

    private Cleaning cleaning() {
        return new Cleaning(
                stores.db,
                stores.clock,
                List.of(
                        new Cleaning.Shelf("buttons", Duration.ZERO, answers::clean),
                        new Cleaning.Shelf("inbox", Duration.ofDays(7), stores.inbox::clean),
                        new Cleaning.Shelf("editions", EDITIONS, stores.editions::clean),
                        new Cleaning.Shelf("outbox", SENT, stores.outbox::clean)));
    }
}
