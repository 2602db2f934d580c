package daybrief.chat.feeds;

import daybrief.source.health.Healths;
import daybrief.source.roster.Listed;
import daybrief.source.roster.Roster;
import daybrief.subscriber.Reader;

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

    /** How many more this reader may add. */
    public int room(Reader reader) {
        return reader.admin()
                ? Integer.MAX_VALUE
                : Math.max(0, rules.each() - roster.countOf(reader.id().value()));
    }
}
