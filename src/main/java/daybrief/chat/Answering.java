package daybrief.chat;

import daybrief.chat.Incoming.Document;
import daybrief.chat.Incoming.Press;
import daybrief.chat.Incoming.Text;
import daybrief.chat.Request.Asked;
import daybrief.subscriber.Reader;
import daybrief.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the command that is meant, and has it answer. Whatever a reader says gets some answer. */
public final class Answering {
    /** An answer to a question of the bot is short; what is longer is a text. */
    private static final int LONGEST_ANSWER = 100;

    private final Commands commands;
    private final Answers answers;

    public Answering(Commands commands, Answers answers) {
        this.commands = commands;
        this.answers = answers;
    }

    Reply answer(Reader reader, Incoming incoming, Instant now) {
        Ask ask = new Ask(reader, incoming, Wording.of(reader.language()), now);
        return incoming.said()
                .fold(
                        text -> text(ask, text),
                        press -> press(ask, press),
                        membership -> Reply.silent(Change.NONE),
                        document -> document(ask, document),
                        other -> other(ask, other.what()));
    }

    private record Ask(Reader reader, Incoming incoming, Wording wording, Instant now) {
        Request request(String argument, Optional<Text> text, OptionalInt editing) {
            Asked asked = new Asked(
                    argument,
                    editing,
                    text.flatMap(Text::replyTo),
                    text.map(Text::links).orElse(List.of()),
                    incoming.origin().sender().languageCode());
            return new Request(reader, wording, now, asked);
        }
    }

    private Reply text(Ask ask, Text text) {
        String words = text.text().strip();
        if (words.isEmpty()) {
            return other(ask, "nothing");
        }
        return words.startsWith("/") ? command(ask, text, words) : plain(ask, text, words);
    }

    private Reply command(Ask ask, Text text, String words) {
        String[] parts = words.substring(1).split("\\s+", 2);
        String name = parts[0].split("@", 2)[0];
        String argument = parts.length > 1 ? parts[1].strip() : "";
        Optional<Command> command = commands.find(name)
                .filter(found -> !found.forAdmins() || ask.reader().admin());
        return command.map(found -> found.answer(ask.request(argument, Optional.of(text), OptionalInt.empty()))
                        .with(tx -> answers.dropUnless(tx, ask.reader().id(), found.name())))
                .orElseGet(() -> unknown(ask, name));
    }

    private Reply unknown(Ask ask, String name) {
        return Reply.send(commands.nearest(name)
                .map(near -> Phrase.message(ask.wording(), "unknown.near", near.name()))
                .orElseGet(() -> Phrase.message(ask.wording(), "unknown")));
    }

    private Reply plain(Ask ask, Text text, String words) {
        Request request = ask.request(words, Optional.of(text), OptionalInt.empty());
        if (words.length() <= LONGEST_ANSWER) {
            Optional<Reply> answer = answers.asked(ask.reader().id(), ask.now())
                    .flatMap(commands::find)
                    .flatMap(command -> command.typed(request));
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return commands.plain().answer(request);
    }

    private Reply press(Ask ask, Press press) {
        String[] parts = press.data().split(":", 2);
        String data = parts.length > 1 ? parts[1] : "";
        return commands.find(parts[0])
                .map(command -> command.pressed(ask.request(data, Optional.empty(), OptionalInt.of(press.messageId()))))
                .orElseGet(() -> Reply.send(Phrase.message(ask.wording(), "button.unknown")));
    }

    /** Read by the first command that takes such files; else what stands under it counts, as under a picture. */
    private Reply document(Ask ask, Document document) {
        Request request = ask.request("", Optional.empty(), OptionalInt.empty());
        Optional<Reply> reply = commands.all().stream()
                .flatMap(command -> command.given(request, document.file()).stream())
                .findFirst();
        Text caption = document.caption();
        return reply.orElseGet(() -> caption.text().isBlank() ? other(ask, "document") : text(ask, caption));
    }

    /** Telegram's own notes, such as that a message was pinned, are nothing that a person says. */
    private static Reply other(Ask ask, String what) {
        if (what.equals("service message")) {
            return Reply.silent(Change.NONE);
        }
        String key = "other." + what.toLowerCase(Locale.ROOT).replace(' ', '_');
        return Reply.send(Phrase.message(ask.wording(), ask.wording().knows(key) ? key : "other"));
    }
}
