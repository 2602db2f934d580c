package daybrief.source.fulltext;

import daybrief.article.Article;
import daybrief.article.Articles;
import daybrief.db.Database;
import daybrief.fetch.Host;
import daybrief.source.health.Healths;
import daybrief.topic.Classifier;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the pages of short articles of feeds for the whole text, each once, several hosts at a time. */
public final class Completing implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Completing.class);
    private static final int MOST = 100;
    private static final int AT_ONCE = 4;

    private final Database db;
    private final FullTexts fullTexts;
    private final Articles articles;
    private final Healths healths;
    private final Classifier classifier;
    private final Pages pages;
    private final InstantSource clock;

    public Completing(Database db, Classifier classifier, Pages pages, InstantSource clock) {
        this.db = db;
        this.fullTexts = new FullTexts(db);
        this.articles = new Articles(db);
        this.healths = new Healths(db);
        this.classifier = classifier;
        this.pages = pages;
        this.clock = clock;
    }

    /** Whether an article of no more than this is worth asking its page for the rest. */
    public static boolean isShort(String text) {
        return text.length() < FullTexts.SHORT;
    }

    @Override
    public synchronized void run() {
        List<Article> wanted = articles.byIds(fullTexts.wanted(clock.instant(), MOST));
        if (wanted.isEmpty()) {
            return;
        }
        Map<String, List<Article>> hosts = wanted.stream()
                .collect(Collectors.groupingBy(article -> Host.of(article.link().orElse(""))));
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(AT_ONCE, hosts.size()), Completing::thread);
        try {
            threads.invokeAll(hosts.values().stream().map(this::completing).toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "complete");
        thread.setDaemon(true);
        return thread;
    }

    private Callable<Void> completing(List<Article> ofOneHost) {
        return () -> {
            for (Article article : ofOneHost) {
                if (!Thread.currentThread().isInterrupted()) {
                    safely(article);
                }
            }
            return null;
        };
    }

    /** An article on which our own code breaks takes no other with it. */
    private void safely(Article article) {
        try {
            complete(article);
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.error(
                        "The page of article {} could not be read", article.id().value(), e);
                keep(article, Judged.none("a fault of ours: " + e.getClass().getSimpleName()));
            }
        }
    }

    private void complete(Article article) {
        Visit visit = pages.visit(article.link().orElseThrow());
        if (!Thread.currentThread().isInterrupted()) {
            keep(article, Judged.of(article, visit));
        }
    }

    private void keep(Article article, Judged judged) {
        LOG.debug("{}: {}", article.link().orElse(""), judged.outcome());
        db.write(tx -> {
            judged.text().ifPresent(text -> {
                articles.complete(tx, article, text, clock.instant());
                articles.addTopics(tx, article.id(), topics(article, text));
            });
            if (judged.outcome().equals(Judged.PAYWALLED)) {
                articles.markTeaser(tx, article.id());
            }
            if (judged.gate() != Judged.Gate.UNKNOWN) {
                healths.page(tx, article.id(), judged.gate() == Judged.Gate.OPEN, clock.instant());
            }
            fullTexts.asked(tx, article.id(), clock.instant(), judged.outcome());
            return null;
        });
    }

    private Map<String, Double> topics(Article article, String text) {
        return classifier.topics(
                article.title(), text, article.language(), article.topics().keySet());
    }
}
