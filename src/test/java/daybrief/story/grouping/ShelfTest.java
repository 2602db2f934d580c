package daybrief.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTest {
    /** A feed may claim another language of two letters for each of its entries. */
    @Test
    void aLanguageOfOneArticleCostsLittle() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        List<Shelf> all = IntStream.range(0, 26 * 26).mapToObj(i -> new Shelf()).toList();
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(all.size() * 32_000L);
    }
}
