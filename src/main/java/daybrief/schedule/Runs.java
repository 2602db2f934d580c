package daybrief.schedule;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.spi.JobFactory;
import org.quartz.spi.TriggerFiredBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives Quartz the work that belongs to a name, and knows what is running. */
final class Runs implements JobFactory {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int ALL = 1_000;

    private final Map<String, Runnable> work = new ConcurrentHashMap<>();
    private final Set<Thread> running = ConcurrentHashMap.newKeySet();
    private final Semaphore free = new Semaphore(ALL);
    private volatile boolean cut;

    void add(String name, Runnable runnable) {
        work.put(name, runnable);
    }

    Set<String> names() {
        return work.keySet();
    }

    @Override
    public Job newJob(TriggerFiredBundle bundle, Scheduler scheduler) {
        String name = bundle.getJobDetail().getKey().getName();
        return new Errand(() -> run(name));
    }

    private void run(String name) {
        if (!free.tryAcquire()) {
            return; // it is being closed
        }
        running.add(Thread.currentThread());
        try {
            requireNonNull(work.get(name), name).run();
        } catch (RuntimeException | Error e) { // an Error ends this run, not the job: Quartz would go on in silence
            failed(name, e);
        } finally {
            running.remove(Thread.currentThread());
            free.release();
        }
    }

    private void failed(String name, Throwable cause) {
        if (cut) {
            LOG.info("The job {} was cut when the bot ended; it runs again at the next start", name);
        } else {
            LOG.error("The job {} failed; it runs again at its next time", name, cause);
        }
    }

    /** Waits so long for what is running, and interrupts what is running still. Nothing starts afterwards. */
    void finish(Duration patience) {
        try {
            if (!free.tryAcquire(ALL, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                cut = true;
                running.forEach(Thread::interrupt);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean idle() {
        return running.isEmpty();
    }

    /** One run of one job, as Quartz wants it. */
    @DisallowConcurrentExecution
    static final class Errand implements Job {
        private final Runnable runnable;

        Errand(Runnable runnable) {
            this.runnable = runnable;
        }

        @Override
        public void execute(JobExecutionContext context) {
            runnable.run();
        }
    }
}
