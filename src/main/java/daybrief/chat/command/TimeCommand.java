package daybrief.chat.command;

import daybrief.chat.Answers;
import daybrief.chat.Command;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.message.Block;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Span;
import daybrief.subscriber.Choices;
import daybrief.subscriber.Reader;
import daybrief.subscriber.Reader.Status;
import daybrief.subscriber.Slot;
import daybrief.subscriber.Times;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When editions come. Answers with the next three, in local time. Its buttons: {@code ask}, {@code at:HHMM}, {@code none}. */
public final class TimeCommand implements Command {
    private static final int SHOWN = 3;
    private static final List<String> PROPOSED =
            List.of("06:30", "07:00", "07:30", "08:00", "08:30", "09:00", "18:00", "20:00");

    private final Choices choices;
    private final Agenda agenda;
    private final Answers answers;

    public TimeCommand(Choices choices, Agenda agenda, Answers answers) {
        this.choices = choices;
        this.agenda = agenda;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "time";
    }

    @Override
    public List<String> aliases() {
        return List.of("times");
    }

    @Override
    public boolean inMenu() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        return request.argument().isEmpty() ? ask(request) : set(request, Times.parse(request.argument()));
    }

    @Override
    public Optional<Reply> typed(Request request) {
        Times times = Times.parse(request.argument());
        boolean meant = times.unclear().isEmpty() && !times.slots().isEmpty();
        return meant
                ? Optional.of(set(request, times)
                        .with(tx -> answers.dropQuestions(tx, request.reader().id())))
                : Optional.empty();
    }

    @Override
    public Reply pressed(Request request) {
        Data data = Data.of(request.argument());
        if (data.is("at") && data.at(1).matches("([01]\\d|2[0-3])[0-5]\\d")) {
            String time = data.at(1).substring(0, 2) + ":" + data.at(1).substring(2);
            return set(request, List.of(Agenda.daily(LocalTime.parse(time))));
        }
        return ask(request);
    }

    private Reply ask(Request request) {
        Reader reader = request.reader();
        List<Block> blocks = new ArrayList<>();
        if (!reader.times().isEmpty()) {
            blocks.addAll(plan(request, reader, "time.now"));
        }
        blocks.addAll(request.message("time.ask").blocks());
        List<Button> buttons = PROPOSED.stream()
                .map(time -> Button.press(time, "time:at:" + time.replace(":", "")))
                .toList();
        return request.show(new Message(blocks, Keyboard.grid(buttons, 4)))
                .with(answers.ask(reader.id(), name(), request.now()));
    }

    private Reply set(Request request, Times times) {
        if (!times.unclear().isEmpty()) {
            return Reply.send(request.message("time.unclear", Request.shortened(String.join(" ", times.unclear()))));
        }
        if (times.slots().isEmpty()) {
            return Reply.send(request.message("time.missing"));
        }
        return times.slots().size() > Times.MOST
                ? Reply.send(request.message("time.most", Times.MOST))
                : set(request, times.slots());
    }

    private Reply set(Request request, List<Slot> slots) {
        Reader reader = request.reader();
        ZoneId zone = agenda.zone(reader);
        boolean begins = reader.status() == Status.NEW;
        Reader changed = reader.reading(reader.topics(), zone, slots, request.now());
        List<Block> blocks = new ArrayList<>(plan(request, changed, "time.set"));
        if (!begins && reader.status() != Status.ACTIVE) {
            blocks.addAll(request.message("time.paused").blocks());
        }
        if (reader.zone().isEmpty()) {
            blocks.addAll(
                    request.message("time.zone", agenda.now(request, zone)).blocks());
        }
        Keyboard clock = Keyboard.of(List.of(Button.press(request.say("button.clock"), "timezone:ask")));
        return request.show(new Message(blocks, reader.zone().isEmpty() ? clock : Keyboard.NONE))
                .with(tx -> {
                    if (reader.zone().isEmpty()) {
                        choices.zone(tx, reader.id(), zone.getId());
                    }
                    choices.times(tx, reader.id(), slots);
                    if (begins) {
                        choices.resume(tx, reader.id());
                    }
                });
    }

    /** The times and the next three editions. */
    private List<Block> plan(Request request, Reader reader, String key) {
        ZoneId zone = agenda.zone(reader);
        List<Block> blocks =
                new ArrayList<>(request.message(key, Agenda.slots(request, reader.times()), agenda.place(request, zone))
                        .blocks());
        blocks.add(new Block.Bullets(Agenda.coming(request, reader, zone, SHOWN).stream()
                .map(line -> List.of(Span.text(line)))
                .toList()));
        return List.of(new Block.Section(blocks));
    }
}
