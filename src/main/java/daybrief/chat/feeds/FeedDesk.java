package daybrief.chat.feeds;

import daybrief.source.health.Healths;
import daybrief.source.roster.Listed;
import daybrief.source.roster.Roster;
import daybrief.subscriber.Reader;
import java.util.OptionalLong;

/** The feeds, as those who speak with the bot may see and change them. */
public record FeedDesk(Roster roster, Healths healths, Rules rules) {
    /**
     * Who may add.
     *
     * @param readers not only administrators
     * @param each how many feeds one reader may add
     */
    public record Rules(boolean readers, int each) {}

    public boolean mayAdd(Reader reader) {
        return reader.admin() || rules.readers();
    }

    public boolean mayRemove(Reader reader, Listed feed) {
        return reader.admin() || (rules.readers() && feed.isOf(reader.id().value()));
    }

    /** As whose feed it is kept; those of administrators are the house's. */
    public OptionalLong adder(Reader reader) {
        return reader.admin()
                ? OptionalLong.empty()
                : OptionalLong.of(reader.id().value());
    }

    /** An address with a password in it is told to administrators, and to whoever gave it. */
    public boolean maySee(Reader reader, Listed feed) {
        return reader.admin() || !feed.isSecret() || feed.isOf(reader.id().value());
    }

    /** How many more this reader may add. */
    public int room(Reader reader) {
        return reader.admin()
                ? Integer.MAX_VALUE
                : Math.max(0, rules.each() - roster.countOf(reader.id().value()));
    }
}
