package daybrief.schedule;

import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.spi.JobFactory;

/** How Quartz is set up here: in memory, few daemon threads, no questions to the network, no settings from elsewhere. */
final class QuartzSetUp {
    /** Quartz keeps one scheduler a name in the whole JVM. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final String THREADS = "4";

    private QuartzSetUp() {}

    static Scheduler make(JobFactory factory) {
        try {
            Scheduler scheduler = new StdSchedulerFactory(properties()).getScheduler();
            scheduler.setJobFactory(factory);
            return scheduler;
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz cannot be started: " + e.getMessage(), e);
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", "daybrief-" + COUNT.incrementAndGet());
        properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.setProperty("org.quartz.threadPool.threadCount", THREADS);
        properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        properties.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        return properties;
    }
}
