package daybrief.chat.command;

import daybrief.chat.Answers;
import daybrief.chat.Command;
import daybrief.chat.Incoming;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.chat.document.SentFiles;
import daybrief.chat.document.Slip;
import daybrief.chat.feeds.FeedDesk;
import daybrief.chat.feeds.ListOffer;
import daybrief.delivery.Outgoing;
import daybrief.feed.OpmlFeed;
import daybrief.feed.OpmlWriter;
import daybrief.message.Block;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.source.FeedList;
import daybrief.source.roster.Listed;
import daybrief.source.roster.SentList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Gives the list of feeds as a file, and takes such files in, after a preview. Its buttons: {@code add:NOTE:TOPIC},
 * {@code which:NOTE:TOPIC}, {@code topic:NOTE:TOPIC}, {@code cancel:NOTE}; the topic is that of feeds under none.
 */
public final class OpmlCommand implements Command {
    private static final String KIND = "opml";
    private static final String FILE = "daybrief.opml";
    private static final Set<String> LISTS = Set.of(".opml");
    /** Of what may be anything, those who may not add feeds need not hear of it. */
    private static final Set<String> MAYBE_LISTS = Set.of(".xml");

    private static final int MEGABYTES = 1;
    private static final int MOST = MEGABYTES << 20;

    private final FeedDesk desk;
    private final SentFiles files;
    private final Answers answers;
    private final AddFeedCommand.Tools tools;

    public OpmlCommand(FeedDesk desk, SentFiles files, Answers answers, AddFeedCommand.Tools tools) {
        this.desk = desk;
        this.files = files;
        this.answers = answers;
        this.tools = tools;
    }

    @Override
    public String name() {
        return "opml";
    }

    @Override
    public Reply answer(Request request) {
        List<Listed> all = desk.roster().all();
        List<Listed> seen =
                all.stream().filter(feed -> desk.maySee(request.reader(), feed)).toList();
        if (seen.isEmpty()) {
            return Reply.send(request.message(desk.mayAdd(request.reader()) ? "opml.none.add" : "sources.none"));
        }
        String list = OpmlWriter.write(seen.stream().map(Listed::feed).toList());
        return Reply.of(new Outgoing.Document(FILE, list, caption(request, seen, all.size() - seen.size())));
    }

    private Message caption(Request request, List<Listed> seen, int hidden) {
        long secrets = seen.stream().filter(Listed::isSecret).count();
        List<Block> blocks =
                new ArrayList<>(request.message("opml.caption", seen.size()).blocks());
        if (hidden > 0) {
            blocks.addAll(request.message("opml.hidden", hidden).blocks());
        }
        if (secrets > 0) {
            blocks.addAll(request.message("opml.secret", secrets).blocks());
        }
        if (desk.mayAdd(request.reader())) {
            blocks.addAll(request.message("opml.send").blocks());
        }
        return new Message(blocks, Keyboard.NONE);
    }

    @Override
    public Optional<Reply> given(Request request, Incoming.File file) {
        Slip slip = Slip.of(file);
        boolean ours = slip.isOf(LISTS) || (slip.isOf(MAYBE_LISTS) && desk.mayAdd(request.reader()));
        return ours ? Optional.of(given(request, slip, file.size())) : Optional.empty();
    }

    private Reply given(Request request, Slip slip, long size) {
        return refusal(request)
                .orElseGet(() -> size > MOST
                        ? Reply.send(large(request, slip))
                        : tools.errands()
                                .send(request, name(), slip.words(), request.message("link.reading", shown(slip))));
    }

    private Optional<Reply> refusal(Request request) {
        if (!desk.mayAdd(request.reader())) {
            return Optional.of(Reply.send(request.message("addfeed.notyou")));
        }
        return desk.room(request.reader()) == 0
                ? Optional.of(
                        Reply.send(request.message("addfeed.full", desk.rules().each())))
                : Optional.empty();
    }

    private static Message large(Request request, Slip slip) {
        return request.message("file.large", shown(slip), MEGABYTES);
    }

    private static String shown(Slip slip) {
        return Request.shortened(slip.name());
    }

    /** The walk to where the file is. */
    public Reply fetched(Request request) {
        Slip slip = Slip.parse(request.argument());
        return files.get(slip, MOST)
                .fold(
                        whole -> read(request, slip, whole.bytes()),
                        () -> Reply.send(large(request, slip)),
                        failed -> Reply.send(request.message("file.unfetched", shown(slip))));
    }

    private Reply read(Request request, Slip slip, byte[] opml) {
        Optional<FeedList.Flaw> flaw = FeedList.flaw(opml);
        if (flaw.isPresent()) {
            String key = "opml." + flaw.get().name().toLowerCase(Locale.ROOT);
            return Reply.send(request.message(key, shown(slip)));
        }
        ListOffer list =
                ListOffer.of(slip.name(), SentList.of(opml, tools.offer().topics(), desk.roster()));
        if (list.total() == 0) {
            return Reply.send(request.message("opml.empty", shown(slip)));
        }
        Answers.Note note = answers.note(request.reader().id(), KIND, list.json());
        ListText.Shown shown = new ListText.Shown(list, Notes.text(note.id()), Optional.empty());
        return Reply.send(text(request).preview(shown))
                .with(tx -> answers.keep(tx, note, request.now(), Answers.BUTTONS_WORK));
    }

    private ListText text(Request request) {
        return new ListText(request, tools.offer(), desk.room(request.reader()));
    }

    @Override
    public Reply pressed(Request request) {
        Data data = Data.of(request.argument());
        Optional<Answers.Note> note = Notes.id(data.at(1))
                .flatMap(id -> answers.find(request.reader().id(), id, request.now()))
                .filter(kept -> kept.kind().equals(KIND));
        if (note.isEmpty()) {
            return Reply.send(request.message("button.expired"));
        }
        ListText.Shown shown = new ListText.Shown(
                ListOffer.parse(note.get().body()), data.at(1), tools.offer().find(data.at(2)));
        return switch (data.at(0)) {
            case "add" -> add(request, shown);
            case "which" -> request.show(text(request).choice(shown));
            case "cancel" -> request.show(request.message("opml.cancelled")).with(tx -> answers.drop(tx, note.get()));
            default -> request.show(text(request).preview(shown));
        };
    }

    /** The same number is told however often the button is pressed, and each feed is added once. */
    private Reply add(Request request, ListText.Shown shown) {
        if (!desk.mayAdd(request.reader())) {
            return Reply.send(request.message("addfeed.notyou"));
        }
        List<OpmlFeed> all = shown.list().feeds(shown.topic().map(topic -> topic.id()));
        List<OpmlFeed> fresh = desk.roster().unknown(all);
        List<OpmlFeed> added = fresh.subList(0, Math.min(desk.room(request.reader()), fresh.size()));
        int there = all.size() - fresh.size() + added.size();
        if (there == 0) {
            return Reply.send(request.message("addfeed.full", desk.rules().each()));
        }
        OptionalLong by = desk.adder(request.reader());
        return request.show(request.message("opml.added", there))
                .with(tx -> added.forEach(feed -> desk.roster().add(tx, feed, by, request.now())));
    }
}
