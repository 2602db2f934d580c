package daybrief.chat.command;

import daybrief.chat.Answers;
import daybrief.chat.Command;
import daybrief.chat.Incoming;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.digest.Editor;
import daybrief.message.Block;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.summary.Summarizer;
import daybrief.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Summaries on demand: of the stored articles about some words, of a pasted text, of the message that is answered, or of the stored
 * article behind a link. None of it counts as read. Its buttons: {@code DEPTH:NOTE} and {@code evidence:DEPTH:NOTE}.
 */
public final class SummaryCommand implements Command {
    /** More words than these are no question but a text. */
    private static final int LONGEST_QUESTION = 60;

    private static final String KIND = "summary";
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final Library library;
    private final Summarizer summarizer;
    private final Desk desk;

    /** What else it needs. */
    public record Desk(
            Editor editor, Answers answers, Agenda agenda, Offer offer, LinkSummary links, FileSummary files) {}

    public SummaryCommand(Library library, Summarizer summarizer, Desk desk) {
        this.library = library;
        this.summarizer = summarizer;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public Reply answer(Request request) {
        String words = request.argument();
        if (isText(words)) {
            return tell(request, Inquiry.pasted(words));
        }
        Optional<String> answered = request.asked().replyTo();
        if (words.isEmpty()) {
            return answered.map(text -> tell(request, Inquiry.pasted(text)))
                    .orElseGet(() -> Reply.send(desk.editor().top(request.reader(), request.now())));
        }
        List<String> links = links(request);
        return links.isEmpty() ? about(request, words) : behind(request, links);
    }

    /** Whether somebody who sends this wants it summarised. */
    public static boolean isText(String words) {
        return Words.count(words) > LONGEST_QUESTION;
    }

    private static List<String> links(Request request) {
        return Stream.concat(
                        LINK.matcher(request.argument()).results().map(MatchResult::group),
                        request.asked().links().stream())
                .distinct()
                .toList();
    }

    private Reply behind(Request request, List<String> links) {
        return library.behind(links)
                .map(inquiry -> tell(request, inquiry))
                .orElseGet(() -> desk.links().send(request, name(), links.get(0)));
    }

    /** The walk to the web for a page that is not stored; what it says is kept as long as a pasted text, for this reader alone. */
    public Reply fetched(Request request) {
        return tell(request, desk.links().read(request));
    }

    @Override
    public Optional<Reply> given(Request request, Incoming.File file) {
        return desk.files().given(request, file);
    }

    /** The same for a file that the reader sent. */
    public Reply opened(Request request) {
        return tell(request, desk.files().read(request));
    }

    private Reply tell(Request request, LinkSummary.Read read) {
        if (read.inquiry().isEmpty()) {
            return Reply.send(new Message(read.notice(), Keyboard.NONE));
        }
        Answers.Note note = desk.answers()
                .note(request.reader().id(), KIND, read.inquiry().get().json());
        Message told = message(request, read.inquiry().get(), Depth.NORMAL, note);
        List<Block> blocks = new ArrayList<>(told.blocks());
        blocks.addAll(read.notice());
        return Reply.send(new Message(blocks, told.keyboard()))
                .with(tx -> desk.answers().keep(tx, note, request.now(), Answers.BUTTONS_WORK));
    }

    /** The name of a topic means the topic: few articles on sport contain that word. */
    private Reply about(Request request, String words) {
        Optional<Message> topic = desk.offer()
                .topics()
                .named(words)
                .flatMap(named -> desk.editor().top(request.reader(), named.id(), request.now()));
        return topic.map(Reply::send).orElseGet(() -> found(request));
    }

    private Reply found(Request request) {
        Optional<Inquiry> stored = library.about(request);
        if (stored.isPresent()) {
            return tell(request, stored.get());
        }
        return request.asked()
                .replyTo()
                .filter(SummaryCommand::isText)
                .map(text -> tell(request, Inquiry.pasted(text)))
                .orElseGet(() -> Reply.send(request.message("summary.nothing", request.echo())));
    }

    private Reply tell(Request request, Inquiry inquiry) {
        Answers.Note note = desk.answers().note(request.reader().id(), KIND, inquiry.json());
        return request.show(message(request, inquiry, Depth.NORMAL, note))
                .with(tx -> desk.answers().keep(tx, note, request.now(), Answers.BUTTONS_WORK));
    }

    private Message message(Request request, Inquiry inquiry, Depth depth, Answers.Note note) {
        Summarised told = Summarised.of(inquiry, depth, library, summarizer);
        if (told.sentences() == 0 && inquiry.asked().isEmpty()) {
            return request.message("summary.empty");
        }
        return new SummaryText(request, desk.agenda()).summary(told).with(keyboard(request, told, depth, note));
    }

    private Keyboard keyboard(Request request, Summarised told, Depth depth, Answers.Note note) {
        String id = Notes.text(note.id());
        List<Button> buttons = new ArrayList<>();
        if (!depth.isLeast() && differs(told, depth.previous())) {
            buttons.add(Button.press(
                    request.say("summary.shorter"),
                    "summary:" + depth.previous().code() + ":" + id));
        }
        if (!depth.isMost() && differs(told, depth.next())) {
            buttons.add(Button.press(
                    request.say("summary.longer"), "summary:" + depth.next().code() + ":" + id));
        }
        if (told.sentences() > 0) {
            buttons.add(Button.press(request.say("summary.evidence"), "summary:evidence:" + depth.code() + ":" + id));
        }
        return Keyboard.of(buttons);
    }

    private boolean differs(Summarised told, Depth other) {
        return Summarised.of(told.inquiry(), other, library, summarizer).sentences() != told.sentences();
    }

    @Override
    public Reply pressed(Request request) {
        Data data = Data.of(request.argument());
        boolean evidence = data.is("evidence");
        Depth depth = Depth.of(data.at(evidence ? 1 : 0));
        Optional<Answers.Note> note = Notes.id(data.at(evidence ? 2 : 1))
                .flatMap(id -> desk.answers().find(request.reader().id(), id, request.now()))
                .filter(kept -> kept.kind().equals(KIND));
        if (note.isEmpty()) {
            return Reply.send(request.message("button.expired"));
        }
        Inquiry inquiry = Inquiry.parse(note.get().body());
        return evidence
                ? Reply.send(new SummaryText(request, desk.agenda())
                        .evidence(Summarised.of(inquiry, depth, library, summarizer)))
                : request.show(message(request, inquiry, depth, note.get()));
    }
}
