package daybrief.chat.command;

import daybrief.chat.Change;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.chat.first.FirstBriefing;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.subscriber.Choices;
import daybrief.subscriber.Reader;
import daybrief.subscriber.Slot;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Makes somebody who has just come a subscriber: topics, times and zone at once, and the first briefing. */
public record Enrolment(Choices choices, Agenda agenda, FirstBriefing firstBriefing) {
    /** When an edition comes to those who follow something before they have named a time. */
    static final LocalTime UNASKED = LocalTime.of(8, 0);

    /** What a new subscriber gets. */
    record Wanted(Set<String> topics, ZoneId zone, List<Slot> times) {}

    /** @param confirmation shown before the first briefing */
    Reply enrol(Request request, Wanted wanted, Message confirmation) {
        Reader reader = request.reader().reading(wanted.topics(), wanted.zone(), wanted.times(), request.now());
        FirstBriefing.First first = firstBriefing.of(request, reader);
        Message next = next(request, reader, first.word().orElseGet(() -> request.say("start.word")));
        return request.show(confirmation)
                .with(change(reader, wanted))
                .and(first.reply())
                .and(Reply.send(next));
    }

    private Message next(Request request, Reader reader, String word) {
        ZoneId zone = agenda.zone(reader);
        List<String> coming = Agenda.coming(request, reader, zone, 1);
        return request.message("start.next", String.join("", coming), agenda.place(request, zone), word);
    }

    private Change change(Reader reader, Wanted wanted) {
        return tx -> {
            wanted.topics().forEach(topic -> choices.topic(tx, reader.id(), topic, true));
            choices.zone(tx, reader.id(), wanted.zone().getId());
            choices.times(tx, reader.id(), wanted.times());
            choices.resume(tx, reader.id());
        };
    }

    /** Who has never named a time follows something: editions come at 08:00 by the host's clock, and that is said. */
    Reply byDefault(Request request, Set<String> topics, String what) {
        ZoneId zone = agenda.zone(request.reader());
        Wanted wanted = new Wanted(topics, zone, List.of(Agenda.daily(UNASKED)));
        Message told = request.message(
                        "enrolled",
                        what,
                        request.wording().calendar().time(UNASKED),
                        agenda.place(request, zone),
                        agenda.now(request, zone))
                .with(changes(request));
        return enrol(request, wanted, told);
    }

    static Keyboard changes(Request request) {
        return Keyboard.of(
                List.of(
                        Button.press(request.say("button.time"), "time:ask"),
                        Button.press(request.say("button.clock"), "timezone:ask")),
                List.of(Button.press(request.say("button.topics"), "topics:page:0")));
    }
}
