package daybrief.chat.command;

import daybrief.chat.Command;
import daybrief.chat.PersonalData;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.delivery.Outgoing;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Everything that is stored of the reader, as a JSON document. */
public final class ExportCommand implements Command {
    private final PersonalData data;

    public ExportCommand(PersonalData data) {
        this.data = data;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public Reply answer(Request request) {
        String day = LocalDate.ofInstant(request.now(), ZoneOffset.UTC).toString();
        return Reply.of(new Outgoing.Document(
                "daybrief-" + day + ".json",
                data.export(request.reader().id(), request.now()),
                request.message("export.caption")));
    }
}
