package daybrief.chat;

import daybrief.chat.document.Download;
import daybrief.chat.document.Downloads;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where files lie that were sent, as with Telegram, until they are lost. */
public final class Cloud implements Downloads {
    private final Map<String, byte[]> files = new HashMap<>();

    /** What happens when one of them is about to be fetched. */
    public Runnable before = () -> {};

    /** Of a file that its sender describes by no more than its name and its size. */
    Incoming.Document take(String name, byte[] content) {
        files.put(name, content);
        return described(name, content.length);
    }

    /** What is said of a file that may be here or not. */
    public static Incoming.Document described(String name, long size) {
        return new Incoming.Document(
                new Incoming.File(name, name, "", size), new Incoming.Text("", 1, Optional.empty(), List.of()));
    }

    public void copyTo(Cloud other) {
        other.files.putAll(files);
    }

    @Override
    public Download get(String file, int most) {
        before.run();
        byte[] content = files.get(file);
        if (content == null) {
            return new Download.Failed("Telegram does not answer");
        }
        return content.length > most ? new Download.Larger() : new Download.Whole(content);
    }
}
