package daybrief.chat.command;

import daybrief.chat.Command;
import daybrief.chat.PersonalData;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.message.Block;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Deletes everything that is stored of the reader, after a confirming tap, and says what it was. */
public final class ForgetCommand implements Command {
    private final PersonalData data;

    public ForgetCommand(PersonalData data) {
        this.data = data;
    }

    @Override
    public String name() {
        return "forget";
    }

    @Override
    public Reply answer(Request request) {
        Keyboard keyboard = Keyboard.of(
                List.of(Button.press(request.say("forget.yes"), "forget:yes")),
                List.of(Button.press(request.say("forget.no"), "forget:no")));
        return request.show(request.message("forget.ask").with(keyboard));
    }

    @Override
    public Reply pressed(Request request) {
        Data pressed = Data.of(request.argument());
        if (pressed.is("yes")) {
            return Reply.send(receipt(request))
                    .with(tx -> data.forget(tx, request.reader().id()));
        }
        return pressed.is("no") ? request.show(request.message("forget.kept")) : answer(request);
    }

    /** Counted before the deletion, which is committed together with the receipt. */
    private Message receipt(Request request) {
        List<Block> blocks = new ArrayList<>(request.message("forget.done").blocks());
        Map<String, Integer> counts = data.counts(request.reader().id());
        blocks.add(new Block.Bullets(counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> List.of(Span.text(request.say("forget.of." + count.getKey()) + ": " + count.getValue())))
                .toList()));
        List<Block> receipt = new ArrayList<>(List.of(new Block.Section(blocks)));
        receipt.addAll(request.message("forget.last").blocks());
        return new Message(receipt, Keyboard.NONE);
    }
}
