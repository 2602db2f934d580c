package daybrief.chat.notice;

import daybrief.chat.Request;
import daybrief.chat.feeds.HealthText;
import daybrief.db.Facts;
import daybrief.message.Block;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Span;
import daybrief.source.health.Health;
import daybrief.source.health.Healths;
import daybrief.subscriber.Reader;
import daybrief.wording.Wording;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The job that tells administrators of feeds which are dead, silent, moved or locked: all in one message, at most one a day, and of
 * each feed only once until its state changes.
 */
public final class FeedNotes implements Runnable {
    private static final String DAY = "feeds.told";
    private static final int MOST = 8;

    private final Healths healths;
    private final AdminNotes notes;
    private final InstantSource clock;
    private final ZoneId zone;

    public FeedNotes(Healths healths, AdminNotes notes, InstantSource clock, ZoneId zone) {
        this.healths = healths;
        this.notes = notes;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        String today = LocalDate.ofInstant(now, zone).toString();
        Facts facts = new Facts(notes.office().db());
        List<Reader> admins = notes.admins();
        if (admins.isEmpty() || facts.find(DAY).filter(today::equals).isPresent()) {
            return;
        }
        List<Health> news = healths.untold(now);
        if (!news.isEmpty()) {
            notes.office().db().write(tx -> {
                notes.tell(tx, admins, wording -> message(wording, news));
                news.forEach(health -> healths.told(tx, health));
                facts.put(tx, DAY, today);
                return null;
            });
        }
    }

    private Message message(Wording wording, List<Health> news) {
        List<Block> blocks = new ArrayList<>(
                AdminNotes.message(wording, "feeds.told", news.size()).blocks());
        blocks.add(new Block.Bullets(news.stream()
                .limit(MOST)
                .map(health -> HealthText.line(wording, zone, health))
                .toList()));
        if (news.size() > MOST) {
            blocks.add(Block.paragraph(Span.text(wording.say("feeds.told.more", news.size() - MOST))));
        }
        List<Button> buttons = new ArrayList<>(news.stream()
                .limit(MOST)
                .map(health -> Button.press(
                        wording.say("feeds.told.remove", Request.shortened(health.title())),
                        "removefeed:ask:" + health.id().value()))
                .toList());
        buttons.add(Button.press(wording.say("removefeed.keep"), "removefeed:keep"));
        return new Message(blocks, Keyboard.grid(buttons, 1));
    }
}
