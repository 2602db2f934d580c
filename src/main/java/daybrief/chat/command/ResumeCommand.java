package daybrief.chat.command;

import daybrief.chat.Command;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.subscriber.Choices;
import daybrief.subscriber.Reader;
import daybrief.subscriber.Reader.Status;
import java.time.ZoneId;
import java.util.List;

/** Editions come again. */
public final class ResumeCommand implements Command {
    private final Choices choices;
    private final Agenda agenda;

    public ResumeCommand(Choices choices, Agenda agenda) {
        this.choices = choices;
        this.agenda = agenda;
    }

    @Override
    public String name() {
        return "resume";
    }

    @Override
    public Reply answer(Request request) {
        Reader reader = request.reader();
        if (reader.status() == Status.NEW) {
            return Reply.send(request.message("not.yet"));
        }
        ZoneId zone = agenda.zone(reader);
        List<String> coming = Agenda.coming(request, reader, zone, 1);
        return request.show(
                        coming.isEmpty()
                                ? request.message("resume.never")
                                : request.message("resume.next", coming.get(0), agenda.place(request, zone)))
                .with(tx -> choices.resume(tx, reader.id()));
    }
}
