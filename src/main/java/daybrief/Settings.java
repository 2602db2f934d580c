package daybrief;

import daybrief.chat.feeds.FeedDesk;
import daybrief.fetch.Manners;
import daybrief.source.FeedList;
import daybrief.subscriber.Format;
import daybrief.summary.Allowance;
import daybrief.topic.Topics;
import daybrief.topic.TopicsFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the person who runs Daybrief has chosen: environment variables and the configuration file together. Below the roof each
 * package is given only the small record that it declares.
 *
 * @param access owner, invite or open
 * @param contact stands in the User-Agent, so that a site can complain
 * @param quoting how much of one article is quoted
 * @param topics as listed beside the configuration file, else as they ship
 * @param feedRules who may have feeds read
 * @param format of editions; auto: each reader is asked
 * @param copies how many nightly copies of the database are kept; 0: none is made
 * @param fullText whether the page of an article that came as a teaser is read
 * @param keepArticles since they came in or were changed last
 */
public record Settings(
        Environment environment,
        String access,
        Set<Long> admins,
        ZoneId zone,
        Duration catchUp,
        Duration feedInterval,
        int feedsAtOnce,
        boolean privateAddresses,
        boolean fullText,
        String contact,
        int copies,
        Duration keepArticles,
        Format format,
        FeedDesk.Rules feedRules,
        Quoting quoting,
        Topics topics) {
    /** The list of feeds, beside the configuration file. */
    static final String FEEDS = "feeds.opml";

    static final Key<String> ACCESS = Key.choice("access", "", "owner", "invite", "open");
    static final Key<Set<Long>> ADMINS = Key.ids("admins");
    static final Key<ZoneId> ZONE = Key.zone("zone", ZoneId.systemDefault());
    static final Key<Duration> CATCH_UP =
            Key.duration("catch-up", Duration.ofHours(3), Duration.ofMinutes(1), Duration.ofHours(24));
    static final Key<Duration> FEED_INTERVAL =
            Key.duration("feed-interval", Duration.ofHours(1), Duration.ofMinutes(5), Duration.ofDays(1));
    static final Key<Integer> FEEDS_AT_ONCE = Key.number("feeds-at-once", 8, 1, 64);
    static final Key<Boolean> PRIVATE_ADDRESSES = Key.flag("private-addresses");
    static final Key<String> FULL_TEXT = Key.choice("full-text", "teasers", "teasers", "never");
    static final Key<String> CONTACT = Key.text("contact", "", "an address or a mail address");
    static final Key<String> READERS_ADD_FEEDS = Key.choice("readers-add-feeds", "", "no", "yes");
    static final Key<Integer> FEEDS_PER_READER = Key.number("feeds-per-reader", 10, 1, 1_000);
    static final Key<String> FORMAT = Key.choice("format", "auto", "auto", "rich", "classic");
    static final Key<Integer> COPIES = Key.number("copies", 7, 0, 365);
    static final Key<Duration> KEEP_ARTICLES =
            Key.duration("keep-articles", Duration.ofDays(90), Duration.ofDays(7), Duration.ofDays(3_650));

    static final Key<Integer> QUOTE_WORDS = Key.number("quote-words", 90, 20, 200);
    static final Key<Integer> QUOTE_SHARE = Key.number("quote-share", 25, 5, 50);
    static final Key<Integer> ANSWER_SHARE = Key.number("answer-share", 40, 5, 60);

    static final List<Key<?>> KEYS = List.of(
            ACCESS,
            ADMINS,
            ZONE,
            CATCH_UP,
            FEED_INTERVAL,
            FEEDS_AT_ONCE,
            PRIVATE_ADDRESSES,
            FULL_TEXT,
            CONTACT,
            COPIES,
            KEEP_ARTICLES,
            QUOTE_WORDS,
            QUOTE_SHARE,
            ANSWER_SHARE,
            FORMAT,
            READERS_ADD_FEEDS,
            FEEDS_PER_READER);

    /** How much of one article goes to many, and how much to one who asks. */
    public record Quoting(Allowance broadcast, Allowance answer) {}

    /** How the bot and its commands behave towards the servers of others. */
    public Manners manners() {
        return Manners.usual(Version.CURRENT, contact).withAllowPrivate(privateAddresses);
    }

    /**
     * Reads everything.
     *
     * @throws SettingsException with all problems at once
     */
    public static Settings read(Map<String, String> variables) {
        Environment environment = Environment.of(variables);
        ConfigFile file = ConfigFile.read(environment.config());
        String access = file.get(ACCESS);
        TopicsFile.Reading topics = TopicsFile.read(environment.beside("topics.yaml"));
        Settings settings = new Settings(
                environment,
                access.isEmpty() ? (environment.token().isPresent() ? "owner" : "open") : access,
                file.get(ADMINS),
                file.get(ZONE),
                file.get(CATCH_UP),
                file.get(FEED_INTERVAL),
                file.get(FEEDS_AT_ONCE),
                file.get(PRIVATE_ADDRESSES),
                !file.get(FULL_TEXT).equals("never"),
                file.get(CONTACT),
                file.get(COPIES),
                file.get(KEEP_ARTICLES),
                Format.of(file.get(FORMAT)),
                feedRules(file, environment),
                new Quoting(
                        new Allowance(file.get(QUOTE_WORDS), file.get(QUOTE_SHARE)),
                        new Allowance(Integer.MAX_VALUE, file.get(ANSWER_SHARE))),
                topics.topics());
        List<String> problems = new ArrayList<>(environment.problems());
        problems.addAll(file.problems(KEYS));
        problems.addAll(topics.problems());
        problems.addAll(settings.feedListProblems());
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        return settings;
    }

    /** In the local chat nobody is a stranger. */
    private static FeedDesk.Rules feedRules(ConfigFile file, Environment environment) {
        String readers = file.get(READERS_ADD_FEEDS);
        return new FeedDesk.Rules(
                readers.isEmpty() ? environment.token().isEmpty() : readers.equals("yes"), file.get(FEEDS_PER_READER));
    }

    /** A list that cannot be read would look like one without feeds, and every feed would be given up. */
    private List<String> feedListProblems() {
        Path list = configured(FEEDS);
        try {
            return Files.notExists(list)
                    ? List.of()
                    : FeedList.problem(Files.readAllBytes(list)).map(problem -> list + ":1: " + problem).stream()
                            .toList();
        } catch (IOException e) {
            return List.of(list + ": cannot be read (" + e.getMessage() + "); let this user read it");
        }
    }

    public boolean local() {
        return environment.token().isEmpty();
    }

    public Path data() {
        return environment.data();
    }

    DataFolder folder() {
        return new DataFolder(data());
    }

    /** A file beside the configuration file, such as {@code topics.yaml}. */
    public Path configured(String name) {
        return environment.beside(name);
    }

    public Optional<String> token() {
        return environment.token();
    }

    public URI telegram() {
        return environment.telegram();
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "Settings[data=" + data() + ", local=" + local() + ", access=" + access + "]";
    }
}
