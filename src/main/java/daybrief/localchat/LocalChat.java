package daybrief.localchat;

import daybrief.http.Routes;
import daybrief.http.SameOrigin;
import daybrief.http.Server;
import daybrief.localchat.botapi.BotApi;
import daybrief.localchat.botapi.Bots;
import daybrief.localchat.botapi.Documents;
import daybrief.localchat.botapi.Faults;
import daybrief.localchat.botapi.Time;
import daybrief.localchat.botapi.Traffic;
import daybrief.localchat.world.MovableClock;
import daybrief.localchat.world.StateFile;
import daybrief.localchat.world.World;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A running local chat. Closing it keeps its state; so does, within a second, everything that happens in it. */
public final class LocalChat implements AutoCloseable {
    private static final int MAX_BODY = 28 << 20; // a document of 20 MB, in base64
    private static final long SAVE_EVERY_MILLIS = 1_000;

    private final Options options;
    private final StateFile file;
    private final World world;
    private final Readers readers;
    private final Faults faults = new Faults();
    private final Traffic traffic = new Traffic();
    private final ScheduledExecutorService alarms;
    private final Server server;

    private LocalChat(Options options) {
        this.options = options;
        this.file = new StateFile(options.state());
        this.world = new World(
                new MovableClock(options.time().system()),
                options.limits(),
                options.time().ticker(),
                file.read());
        this.alarms = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "local-chat");
            thread.setDaemon(true);
            return thread;
        });
        Documents documents = new Documents(world, file);
        this.readers = new Readers(world, documents);
        Time time = new Time(options.time().ticker(), alarms);
        Routes routes = routes(
                new BotApi(new BotApi.Parts(world, documents, faults, traffic, time), options.token()), documents);
        this.server = Server.start(
                options.listen().withMaxBody(MAX_BODY),
                new SameOrigin(options.listen().bind(), routes));
    }

    /** Serves until it is closed. Throws {@link java.io.UncheckedIOException} if it cannot listen where it should. */
    public static LocalChat start(Options options) {
        LocalChat chat = new LocalChat(options);
        chat.readers.addFirst();
        chat.world.clock().onMoved(chat::save);
        var unused = chat.alarms.scheduleWithFixedDelay(
                chat::save, SAVE_EVERY_MILLIS, SAVE_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return chat;
    }

    /** What stands before {@code /bot<token>/}: scheme, host and port, without a path. */
    public URI apiUrl() {
        String page = pageUrl().toString();
        return URI.create(page.substring(0, page.length() - 1));
    }

    public URI pageUrl() {
        return server.uri();
    }

    /** A token that is accepted. */
    public String token() {
        return options.token().orElse(Bots.TOKEN);
    }

    /** The machine's clock as moved forward on the page. */
    public InstantSource clock() {
        return world.clock();
    }

    /** Moves the clock, as the page does. Listeners have run when this returns. */
    public void forward(Duration by) {
        if (!world.clock().forward(by)) {
            throw new IllegalArgumentException("the clock moves forward only, by ten years at most; not by " + by);
        }
    }

    /** Told after each move, on the thread that caused it: be quick. */
    public void onClockMoved(Runnable listener) {
        world.clock().onMoved(listener);
    }

    public Readers readers() {
        return readers;
    }

    public Faults faults() {
        return faults;
    }

    public Traffic traffic() {
        return traffic;
    }

    /** Requests for updates that wait for some: one, if a bot is there. */
    public int waitingPolls() {
        return world.locked(() -> world.updates().isAwaited() ? 1 : 0);
    }

    /** Ends waiting requests, writes the state and frees the port. */
    @Override
    public void close() {
        alarms.shutdownNow();
        world.locked(() -> {
            world.updates().giveUpAll();
            world.changes().giveUpAll();
            return world;
        });
        server.close();
        save();
    }

    private Routes routes(BotApi api, Documents documents) {
        PageApi page = new PageApi(new PageApi.Parts(world, readers, documents, alarms));
        Routes routes = new Routes().under("/bot", api).under("/file/bot", api);
        page.mount(routes);
        if (options.controls()) {
            new TestApi(world, readers, faults, traffic).mount(routes);
        }
        return routes;
    }

    private void save() {
        world.unsaved().ifPresent(file::write);
    }
}
