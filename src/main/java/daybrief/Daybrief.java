package daybrief;

import daybrief.db.ProcessLock;
import daybrief.http.Listen;
import daybrief.http.Routes;
import daybrief.http.Server;
import daybrief.localchat.LocalChat;
import daybrief.localchat.Options;
import daybrief.ops.Health;
import daybrief.schedule.Jobs;
import daybrief.telegram.TelegramAddress;
import daybrief.telegram.TelegramFiles;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot as one process, from its lock to its last thread: started in one call, ended in the opposite order in another. */
public final class Daybrief implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Daybrief.class);
    private static final LongSupplier TICKER = System::nanoTime;
    private static final int STANDARD_PORT = 8080;

    private final Settings settings;
    private final PrintWriter out;
    private final InstantSource time;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final CompletableFuture<String> failure = new CompletableFuture<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    private Daybrief(Settings settings, PrintWriter out, InstantSource time) {
        this.settings = settings;
        this.out = out;
        this.time = time;
    }

    /**
     * Starts everything; returns when it runs.
     *
     * @throws daybrief.db.DatabaseException when the data folder is in use or cannot be used
     * @throws SettingsException when something that is configured cannot be used
     * @throws java.io.UncheckedIOException when it cannot listen on its port
     */
    public static Daybrief start(Settings settings, PrintWriter out) {
        return start(settings, out, InstantSource.system());
    }

    /** The same at another time of day: what an edition holds depends on the hour. */
    static Daybrief start(Settings settings, PrintWriter out, InstantSource time) {
        Daybrief bot = new Daybrief(settings, out, time);
        try {
            bot.run();
            return bot;
        } catch (RuntimeException e) {
            bot.close();
            throw e;
        }
    }

    private void run() {
        Memory.giveBack();
        DataFolder folder = settings.folder();
        keep(ProcessLock.take(
                folder.lock(), DataFolder.holder(ProcessHandle.current().pid(), settings.local())));
        if (settings.local()) {
            LocalChat chat = keep(LocalChat.start(localChat(folder)));
            Line.Account account = new Line.Account(
                    chat.token(), TelegramAddress.parse(chat.apiUrl().toString()));
            Jobs jobs = work(chat.clock(), account);
            chat.onClockMoved(jobs::clockMoved);
            out.println("Daybrief is ready: " + chat.pageUrl());
        } else {
            Line.Account account = new Line.Account(
                    settings.token().orElseThrow(),
                    TelegramAddress.parse(settings.telegram().toString()));
            work(time, account);
        }
        out.flush();
    }

    private Options localChat(DataFolder folder) {
        return Options.standard(folder.localChat(), new Options.Clocks(time, TICKER))
                .withListen(listen());
    }

    private Listen listen() {
        String bind = settings.environment().bind();
        return settings.environment()
                .port()
                .map(port -> Listen.on(bind, port))
                .orElseGet(() -> Listen.on(bind, STANDARD_PORT).orNextFree());
    }

    /** Everything between the database and the line to Telegram. */
    private Jobs work(InstantSource clock, Line.Account account) {
        Stores stores = keep(Stores.ofBot(settings, clock));
        Web web = keep(new Web(stores, TICKER));
        TelegramFiles files = keep(new TelegramFiles(account.token(), account.address()));
        Assembly assembly = new Assembly(stores, web, files);
        Newsreading news = new Newsreading(stores, web, assembly.random, TICKER);
        keep(assembly.legwork);
        Jobs jobs = keep(new Jobs(clock, InstantSource.system()));
        news.addTo(jobs, assembly.notes());
        assembly.addTo(jobs, news::bringUpToDate);
        Line line = keep(new Line(
                stores,
                assembly,
                account,
                new Line.Told(() -> answered(jobs, assembly), this::connected, this::invite, failure::complete)));
        if (!settings.local()) {
            keep(health(stores));
        }
        jobs.start();
        line.start();
        assembly.legwork.errands.look();
        return jobs;
    }

    /** Whoever was answered may have chosen another time, or wait for what is on the web. */
    private static void answered(Jobs jobs, Assembly assembly) {
        jobs.trigger(Assembly.BRIEF);
        assembly.legwork.errands.look();
    }

    private Server health(Stores stores) {
        Health health = new Health(List.of(() -> {
            stores.articles.count();
            return Optional.ofNullable(failure.getNow(null));
        }));
        return Server.start(listen(), new Routes().at("/health", health));
    }

    private void connected(String name) {
        if (!settings.local()) {
            out.println("Daybrief is running; send /start to @" + name + " in Telegram.");
            out.flush();
        }
    }

    /** Once, while the bot has no administrator: whoever opens the link is the one. */
    private void invite(String link) {
        out.println("Open this link once to become the administrator: " + link);
        out.flush();
    }

    private <T extends AutoCloseable> T keep(T part) {
        open.push(part);
        return part;
    }

    /** Waits until something ends the bot by itself. @return what, with its cure */
    public String awaitFailure() throws InterruptedException {
        try {
            return failure.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends everything within five seconds; may be called more than once. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        while (!open.isEmpty()) {
            AutoCloseable part = open.pop();
            try {
                part.close();
            } catch (Exception e) {
                LOG.warn("{} did not end in order: {}", part.getClass().getSimpleName(), e.toString());
            }
        }
    }
}
