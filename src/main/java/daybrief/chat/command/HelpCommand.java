package daybrief.chat.command;

import daybrief.chat.Command;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.message.Block;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What can be said to the bot, made from the list of commands; with a command's name, more about that one. */
public final class HelpCommand implements Command {
    private final Supplier<List<Command>> commands;

    public HelpCommand(Supplier<List<Command>> commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public boolean inMenu() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        String wanted = request.argument().replaceFirst("^/", "");
        Optional<Command> one = visible(request).stream()
                .filter(command -> command.name().equals(wanted))
                .findFirst();
        return Reply.send(one.map(command -> Message.of(new Block.Paragraph(line(request, command))))
                .orElseGet(() -> overview(request)));
    }

    private List<Command> visible(Request request) {
        return commands.get().stream()
                .filter(command -> !command.forAdmins() || request.reader().admin())
                .toList();
    }

    private Message overview(Request request) {
        List<Block> blocks = new ArrayList<>(request.message("help.intro").blocks());
        blocks.add(new Block.Bullets(
                visible(request).stream().map(command -> line(request, command)).toList()));
        blocks.addAll(request.message("help.outro").blocks());
        return new Message(blocks, Keyboard.NONE);
    }

    private static List<Span> line(Request request, Command command) {
        return List.of(Span.text("/" + command.name() + " " + request.say("help." + command.name())));
    }
}
