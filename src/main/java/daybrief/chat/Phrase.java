package daybrief.chat;

import daybrief.message.Block;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Span;
import daybrief.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Turns what the bot says into what is sent: emphasis becomes bold, and lines stay lines. */
public final class Phrase {
    private Phrase() {}

    public static Message message(Wording wording, String key, Object... args) {
        return new Message(blocks(wording, key, args), Keyboard.NONE);
    }

    public static List<Block> blocks(Wording wording, String key, Object... args) {
        List<Block> blocks = new ArrayList<>();
        List<Span> line = new ArrayList<>();
        for (var piece : wording.pieces(key, args)) {
            String[] parts = piece.emphasised()
                    ? new String[] {piece.text()}
                    : piece.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    end(line, blocks);
                }
                if (!parts[i].isEmpty()) {
                    line.add(piece.emphasised() ? Span.bold(parts[i]) : Span.text(parts[i]));
                }
            }
        }
        end(line, blocks);
        return blocks.size() > 1 ? List.of(new Block.Section(blocks)) : blocks;
    }

    private static void end(List<Span> line, List<Block> blocks) {
        if (!line.isEmpty()) {
            blocks.add(new Block.Paragraph(line));
            line.clear();
        }
    }
}
