package daybrief.source;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Article;
import daybrief.article.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleArrivalsTest {
    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private SampleArrivals arrivals() {
        return new SampleArrivals(bench.db, bench.sources, bench.intake);
    }

    @Test
    void samplesArriveWhenTheClockReachesThemAndOnlyOnce() {
        SampleArrivals arrivals = arrivals();
        arrivals.run();
        long first = bench.articles.count();
        Instant next = arrivals.next().orElseThrow();
        assertThat(first).isGreaterThan(30);
        arrivals.run();
        assertThat(bench.articles.count()).isEqualTo(first);
        bench.pass(Duration.between(bench.clock.instant(), next));
        arrivals.run();
        assertThat(bench.articles.count()).isGreaterThan(first);
    }

    @Test
    void aRestartCountsFromTheFirstStartAndInTheEndAllAreThere() {
        arrivals().run();
        List<Instant> dates =
                bench.articles.recent(500).stream().map(Article::when).toList();
        bench.pass(Duration.ofHours(100));
        SampleArrivals restarted = arrivals();
        restarted.run();
        assertThat(restarted.next()).isEmpty();
        List<Article> all = bench.articles.recent(500);
        assertThat(all).hasSizeGreaterThan(60);
        assertThat(all).extracting(Article::when).containsAll(dates);
        assertThat(all).extracting(Article::kind).contains(Kind.OPINION, Kind.TEASER);
        assertThat(all)
                .allSatisfy(article ->
                        assertThat(article.published().orElse(Instant.EPOCH)).isBeforeOrEqualTo(bench.clock.instant()));
    }
}
