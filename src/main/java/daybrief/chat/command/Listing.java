package daybrief.chat.command;

import daybrief.article.Article;
import daybrief.chat.Request;
import daybrief.message.Block;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Span;
import daybrief.text.RelativeDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles as a list of links, and where each comes from: outlet and date by the reader's clock. */
final class Listing {
    static final int MOST = 10;

    private final Request request;
    private final ZoneId zone;

    Listing(Request request, Agenda agenda) {
        this.request = request;
        this.zone = agenda.zone(request.reader());
    }

    Message message(String words, List<Article> articles) {
        List<Block> blocks = new ArrayList<>(
                request.message("search.found", articles.size(), words).blocks());
        articles.forEach(article -> blocks.add(Block.section(
                new Block.Paragraph(List.of(title(article.title(), article.link()))),
                Block.paragraph(Span.italic(article.outlet() + " · " + date(article.published(), article.seen()))))));
        return new Message(blocks, Keyboard.NONE);
    }

    static Span title(String title, Optional<String> link) {
        return link.map(address -> Span.link(title, address)).orElseGet(() -> Span.text(title));
    }

    /** Which day "yesterday" or "on Tuesday" means in the words of an article that did not come out today. */
    Optional<String> day(String words, Article article) {
        LocalDate today = LocalDate.ofInstant(request.now(), zone);
        return article.published()
                .filter(at -> !LocalDate.ofInstant(at, zone).equals(today))
                .flatMap(at -> RelativeDays.meant(words, article.language(), LocalDate.ofInstant(at, ZoneOffset.UTC)))
                .map(date -> request.wording().calendar().day(date));
    }

    /** "06:40", "20 Nov 06:40"; of an undated one only when it came in, and that it is so. */
    String date(Optional<Instant> published, Instant seen) {
        LocalDate today = LocalDate.ofInstant(request.now(), zone);
        return published
                .map(when -> request.wording().calendar().past(LocalDateTime.ofInstant(when, zone), today))
                .orElseGet(() ->
                        request.say("undated", request.wording().calendar().date(LocalDate.ofInstant(seen, zone))));
    }
}
