package daybrief;

import daybrief.chat.notice.AdminNotes;
import daybrief.feed.Opml;
import daybrief.feed.OpmlFeed;
import daybrief.source.FeedList;
import daybrief.source.roster.ListFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The administrator's list of feeds: read at the start, else the one that ships, and again whenever it changes. */
final class FeedsFile implements ListFile.Told {
    private static final Logger LOG = LoggerFactory.getLogger(FeedsFile.class);

    private final Stores stores;
    private final AdminNotes notes;
    private final Path file;

    FeedsFile(Stores stores, AdminNotes notes) {
        this.stores = stores;
        this.notes = notes;
        this.file = stores.settings.configured(Settings.FEEDS);
    }

    /** Takes the list over, and gives what looks for changes of it. */
    ListFile open() {
        boolean there = Files.exists(file);
        byte[] content = there ? own() : packaged();
        Opml.list(content).unread().forEach(one -> LOG.warn("{}: {} is not read ({})", file, one.name(), one.flaw()));
        take(FeedList.read(content, stores.topics));
        return new ListFile(file, stores.topics, there ? content : new byte[0], this);
    }

    private byte[] own() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of feeds " + file + " cannot be read", e);
        }
    }

    private static byte[] packaged() {
        try (InputStream in = FeedsFile.class.getResourceAsStream("/daybrief/config/feeds.opml")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of feeds that ships cannot be read", e);
        }
    }

    private void take(List<OpmlFeed> feeds) {
        stores.db.write(tx -> {
            stores.sources.sync(tx, feeds, stores.clock.instant());
            return null;
        });
    }

    @Override
    public void feeds(List<OpmlFeed> feeds) {
        take(feeds);
        LOG.info("{} has changed and lists {} feeds now", file, feeds.size());
    }

    @Override
    public void broken(String problem) {
        LOG.warn("{}. What it listed before is still read", problem);
        notes.tell(wording -> AdminNotes.message(wording, "list.broken", problem));
    }
}
