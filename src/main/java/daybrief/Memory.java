package daybrief;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;

/**
 * Asks the JVM to give memory back to the machine between two bursts of work. A JVM sizes its heap by the machine, and on a large one
 * the bot would keep a gigabyte that it used once. These options are "manageable": they may be set while it runs.
 */
final class Memory {
    private static final Map<String, String> OPTIONS =
            Map.of("MinHeapFreeRatio", "5", "MaxHeapFreeRatio", "15", "G1PeriodicGCInterval", "15000");

    private Memory() {}

    /** Does what this JVM knows of it; another one is left as it is. */
    static void giveBack() {
        HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (jvm != null) {
            OPTIONS.forEach((name, value) -> set(jvm, name, value));
        }
    }

    private static void set(HotSpotDiagnosticMXBean jvm, String name, String value) {
        try {
            jvm.setVMOption(name, value);
        } catch (IllegalArgumentException unknownOrRefused) {
            // Only the footprint is larger then.
        }
    }
}
