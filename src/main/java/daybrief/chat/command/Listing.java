package daybrief.chat.command;

import daybrief.article.Article;
import daybrief.chat.Request;
import daybrief.message.Block;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Span;
import daybrief.summary.Quote;
import daybrief.text.RelativeDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
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

    /** A printed sentence of an article with what its words alone do not say: who speaks, and which days "on Tuesday" means. */
    String labelled(Quote quote, Article article) {
        LocalDate today = LocalDate.ofInstant(request.now(), zone);
        List<LocalDate> days = article.published()
                .map(at -> LocalDate.ofInstant(at, zone))
                .map(published -> RelativeDays.untold(quote.text(), article.language(), published, today))
                .orElse(List.of());
        return quote.labelled() + request.wording().calendar().told(days);
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
