package daybrief.source.roster;

import daybrief.feed.OpmlFeed;
import daybrief.source.FeedList;
import daybrief.topic.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The administrator's file of feeds, looked at again and again. It counts when its size and time of change were the same in two
 * looks, so that one still being written is waited for; what cannot be read changes nothing and is told once.
 */
public final class ListFile implements Runnable {
    private static final long LARGEST = 10_000_000;

    private final Path file;
    private final Topics topics;
    private final Told told;
    private Mark seen = Mark.NONE;
    private Mark done;
    private byte[] content;
    private @Nullable String problem;

    /** Who is told what came of a change. */
    public interface Told {
        /** The feeds that the file lists now. */
        void feeds(List<OpmlFeed> feeds);

        /**
         * It cannot be used, and what it said before still counts.
         *
         * @param problem with the file's name and the cure
         */
        void broken(String problem);
    }

    private record Mark(long size, long time) {
        private static final Mark NONE = new Mark(-1, -1);
    }

    /** @param known its content as it was read at the start; empty where there was no file */
    public ListFile(Path file, Topics topics, byte[] known, Told told) {
        this.file = file;
        this.topics = topics;
        this.told = told;
        this.content = known.clone();
        this.done = Mark.NONE;
    }

    @Override
    public synchronized void run() {
        try {
            Mark now = mark();
            boolean stable = now.equals(seen) && !now.equals(done);
            seen = now;
            if (stable && !(now.equals(Mark.NONE) && content.length == 0)) {
                done = now;
                changed(now);
            }
        } catch (IOException e) {
            broken("cannot be read (" + e.getMessage() + "); let this user read it");
        }
    }

    private Mark mark() throws IOException {
        if (Files.notExists(file)) {
            return Mark.NONE;
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Mark(attributes.size(), attributes.lastModifiedTime().toMillis());
    }

    private void changed(Mark now) throws IOException {
        if (now.equals(Mark.NONE)) {
            broken("is not there any more; put it back, or restart for the list that ships");
        } else if (now.size() > LARGEST) {
            broken("is larger than 10 MB, which no list of feeds is; put the list back");
        } else {
            read(Files.readAllBytes(file));
        }
    }

    private void read(byte[] bytes) {
        Optional<String> wrong = FeedList.problem(bytes);
        if (wrong.isPresent()) {
            broken(wrong.get());
            return;
        }
        problem = null;
        if (!Arrays.equals(bytes, content)) {
            content = bytes;
            told.feeds(FeedList.read(bytes, topics));
        }
    }

    private void broken(String why) {
        if (!why.equals(problem)) {
            problem = why;
            told.broken(file + ": " + why);
        }
    }
}
