package daybrief.telegram;

import daybrief.inbox.Inbox;
import daybrief.inbox.RawUpdate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes updates from Telegram, on a thread of its own: kept on the disk, then confirmed, then passed on. Callback queries are answered
 * as soon as they are kept, before any work.
 */
public final class Receiver implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Receiver.class);
    /** Bot API, Update: without updates for a week the next id is random, and may be a lower one. */
    private static final long OFFSET_KEPT = Duration.ofDays(1).toNanos();

    private static final Duration JOIN = Duration.ofMillis(900);

    private final TelegramApi api;
    private final Inbox inbox;
    private final Events events;
    private final LongSupplier ticker;
    private final Callbacks callbacks;
    private final Patience patience;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "receiver");
    private @Nullable Long offset;
    private long lastUpdate;

    /** What the receiver tells; called on its thread. */
    public interface Events {
        /** Who the bot is: said once, before the first update is taken. @return false: this is not the bot to receive for */
        boolean hello(TelegramApi.Me me);

        /** Updates that are kept and were not known before. */
        void updates(List<RawUpdate> fresh);

        /** Nothing can be received any more; the message tells the cure. */
        void fatal(String message);
    }

    /** @param ticker monotonic nanoseconds */
    public record Setup(LongSupplier ticker, RandomGenerator random) {}

    public Receiver(TelegramApi api, Inbox inbox, Events events, Setup setup) {
        this.api = api;
        this.inbox = inbox;
        this.events = events;
        this.ticker = setup.ticker();
        this.patience = new Patience(setup.random());
        this.callbacks = new Callbacks(api);
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        try {
            if (greet()) {
                lastUpdate = ticker.getAsLong();
                while (isOpen()) {
                    Optional<Duration> pause = pollSafely();
                    if (pause.isPresent() && closing.await(pause.get().toNanos(), TimeUnit.NANOSECONDS)) {
                        return;
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Stop e) {
            LOG.debug("No more updates are taken");
        }
    }

    private boolean isOpen() {
        return closing.getCount() > 0;
    }

    private boolean greet() throws InterruptedException {
        while (isOpen()) {
            Answer<TelegramApi.Me> me = api.me();
            if (me instanceof Answer.Given<TelegramApi.Me> given) {
                patience.good();
                return events.hello(given.value());
            }
            Duration pause = me.fold(given -> Duration.ZERO, this::refused, failed -> failed(failed.reason()));
            if (closing.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
        }
        return false;
    }

    /** @return how long to wait before the next, if at all */
    private Optional<Duration> pollSafely() {
        try {
            return poll();
        } catch (Stop e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Updates cannot be kept or passed on; unless they are kept they stay at Telegram: {}", e, e);
            return Optional.of(patience.bad());
        }
    }

    private Optional<Duration> poll() {
        if (ticker.getAsLong() - lastUpdate > OFFSET_KEPT) {
            offset = null;
        }
        return api.updates(offset)
                .fold(
                        given -> keep(given.value()),
                        refused -> Optional.of(refused(refused)),
                        failed -> isOpen() ? Optional.of(failed(failed.reason())) : Optional.empty());
    }

    private Optional<Duration> keep(List<String> raw) {
        List<RawUpdate> updates = new ArrayList<>();
        raw.forEach(json -> Updates.raw(json)
                .ifPresentOrElse(updates::add, () -> LOG.error("An update without an id is passed over")));
        if (updates.isEmpty() && !raw.isEmpty()) {
            return Optional.of(failed("updates without an id")); // they cannot be confirmed, and come again at once
        }
        List<RawUpdate> fresh = inbox.keep(updates);
        patience.good();
        confirm(updates);
        callbacks.answer(fresh);
        events.updates(fresh);
        return Optional.empty();
    }

    private void confirm(List<RawUpdate> updates) {
        if (!updates.isEmpty()) {
            offset = updates.get(updates.size() - 1).id() + 1;
            lastUpdate = ticker.getAsLong();
        }
    }

    private Duration refused(Answer.Refused<?> refused) {
        if (refused.isAboutTheToken()) {
            events.fatal("TELEGRAM_BOT_TOKEN is refused by Telegram (" + refused.code()
                    + "); take a new one from @BotFather");
            throw new Stop();
        }
        if (refused.code() == 409) {
            return conflict(refused.description());
        }
        return refused.retryAfter().orElseGet(() -> failed(refused.code() + " " + refused.description()));
    }

    private Duration conflict(String description) {
        if (description.contains("webhook")) {
            LOG.warn("A webhook is set for this bot and is removed now: the bot asks for its updates itself");
            var unused = api.deleteWebhook();
            return patience.bad();
        }
        return failed("another program takes this bot's updates with the same token; end it, or give this bot a token "
                + "of its own (409)");
    }

    private Duration failed(String reason) {
        if (patience.isGood()) {
            LOG.warn("No updates from {}, trying again until there are: {}", api, reason);
        }
        return patience.bad();
    }

    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super("stopped", null, false, false);
        }
    }

    /** Returns within a second, also in the middle of a long poll. */
    @Override
    public void close() {
        closing.countDown();
        api.cancelPoll();
        callbacks.close();
        try {
            if (Thread.currentThread() != thread) {
                thread.join(JOIN.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
