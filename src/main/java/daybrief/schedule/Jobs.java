package daybrief.schedule;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/**
 * The recurring work of the process, run by Quartz on a few daemon threads. No job overlaps itself; one that throws is logged by
 * name and runs again at its next time. Safe for use by any thread.
 */
public final class Jobs implements AutoCloseable {
    private static final Duration TICK = Duration.ofMinutes(1);
    /** How soon it looks again when something is still due after a run: long enough not to spin, short enough not to be noticed. */
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final InstantSource clock;
    private final InstantSource system;
    private final Runs runs = new Runs();
    private final Map<String, Supplier<Optional<Instant>>> wakers = new ConcurrentHashMap<>();
    private final Scheduler quartz;
    private volatile boolean closing;

    /**
     * Nothing runs before {@link #start}.
     *
     * @param clock by which work is due; it may be ahead of the machine's, and may be moved
     * @param system the machine's clock, the only one that Quartz knows
     */
    public Jobs(InstantSource clock, InstantSource system) {
        this.clock = clock;
        this.system = system;
        this.quartz = QuartzSetUp.make(runs);
    }

    public void start() {
        ask(() -> {
            quartz.start();
            return true;
        });
    }

    /** Runs the work at once and then again each period. */
    public void every(String name, Duration period, Runnable work) {
        runs.add(name, work);
        add(name, repeating(name, system.instant(), period));
    }

    /**
     * Runs the work when the earliest due time has come, by the clock, and at each full minute in case a change of it went
     * unnoticed. The time is asked for after each run; {@link #trigger} makes it look at once.
     */
    public void wake(String name, Supplier<Optional<Instant>> earliest, Runnable work) {
        wakers.put(name, earliest);
        runs.add(name, () -> {
            work.run();
            arm(name);
        });
        Instant now = clock.instant();
        Instant fullMinute = Instant.ofEpochSecond((now.getEpochSecond() / 60 + 1) * 60);
        add(name, repeating(name, system.instant().plus(Duration.between(now, fullMinute)), TICK));
        trigger(name);
    }

    /** Runs a job now, or once more as soon as it has ended when it is running: after the clock or a due time was moved. */
    public void trigger(String name) {
        put(once(name, "now", system.instant()));
    }

    /** Runs every job now: the clock was moved, and whatever it governs may be due. */
    public void clockMoved() {
        runs.names().forEach(this::trigger);
    }

    /** Stops what is running within two seconds; what has to be done is still due at the next start. */
    @Override
    public void close() {
        if (closing) {
            return;
        }
        closing = true;
        ask(() -> {
            quartz.standby();
            return true;
        });
        runs.finish(PATIENCE); // not within ask: what ends may want to be armed once more, and would wait for that
        ask(() -> {
            quartz.shutdown(false);
            return true;
        });
    }

    /** Whether nothing is running at this moment. */
    boolean isIdle() {
        return runs.idle();
    }

    private void arm(String name) {
        Instant now = clock.instant();
        requireNonNull(wakers.get(name), name).get().ifPresent(due -> {
            Duration wait = due.isAfter(now) ? Duration.between(now, due) : AGAIN;
            put(once(name, "due", system.instant().plus(wait)));
        });
    }

    private void add(String name, Trigger trigger) {
        JobDetail job = JobBuilder.newJob(Runs.Errand.class).withIdentity(name).build();
        ask(() -> quartz.scheduleJob(job, trigger));
    }

    private void put(Trigger trigger) {
        ask(() -> {
            if (closing) {
                return false;
            }
            Date replaced = quartz.rescheduleJob(trigger.getKey(), trigger);
            return replaced == null ? quartz.scheduleJob(trigger) : replaced;
        });
    }

    private static Trigger repeating(String name, Instant first, Duration period) {
        return TriggerBuilder.newTrigger()
                .withIdentity(new TriggerKey(name, "each"))
                .startAt(Date.from(first))
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(period.toMillis())
                        .repeatForever())
                .build();
    }

    private static Trigger once(String name, String why, Instant at) {
        return TriggerBuilder.newTrigger()
                .withIdentity(new TriggerKey(name, why))
                .forJob(new JobKey(name))
                .startAt(Date.from(at))
                .build();
    }

    private synchronized void ask(Request request) {
        try {
            request.make();
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz cannot do what was asked: " + e.getMessage(), e);
        }
    }

    /** A call that may end in Quartz's checked exception. */
    private interface Request {
        Object make() throws SchedulerException;
    }
}
