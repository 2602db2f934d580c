package daybrief.chat.command;

import daybrief.chat.Command;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.chat.feeds.FeedDesk;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import java.util.ArrayList;
import java.util.List;

/** What is read and when it was read last, by topic; for administrators what needs their hand comes first. */
public final class SourcesCommand implements Command {
    private final FeedDesk desk;
    private final Offer offer;
    private final Agenda agenda;

    public SourcesCommand(FeedDesk desk, Offer offer, Agenda agenda) {
        this.desk = desk;
        this.offer = offer;
        this.agenda = agenda;
    }

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public Reply answer(Request request) {
        return request.show(page(request, 0));
    }

    @Override
    public Reply pressed(Request request) {
        return request.show(page(request, Data.of(request.argument()).number(1)));
    }

    private Message page(Request request, int wanted) {
        SourcesText text = new SourcesText(request, offer, agenda.zone(request.reader()));
        SourcesText.Shown shown = new SourcesText.Shown(
                desk.roster().all(), desk.healths().all(request.now()), desk.mayAdd(request.reader()));
        int page = Math.min(wanted, text.pages(shown) - 1);
        List<Button> turns = new ArrayList<>();
        if (page > 0) {
            turns.add(Button.press(request.say("page.back"), "sources:page:" + (page - 1)));
        }
        if (page + 1 < text.pages(shown)) {
            turns.add(Button.press(request.say("page.next"), "sources:page:" + (page + 1)));
        }
        return text.page(shown, page).with(Keyboard.of(turns));
    }
}
