package daybrief.localchat.botapi;

import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;

/** Monotonic nanoseconds, and something that rings when a wait is over. */
public record Time(LongSupplier ticker, ScheduledExecutorService alarms) {}
