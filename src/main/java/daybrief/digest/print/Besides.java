package daybrief.digest.print;

import daybrief.story.StoryId;
import java.util.List;
import java.util.Optional;

/**
 * What an edition says beside its stories.
 *
 * @param brief stories for which there was no room, in one line each; they do not count as told
 * @param opinions never more than their headlines
 * @param corrections of what the reader got
 */
public record Besides(List<Mention> brief, List<Mention> opinions, List<Correction> corrections) {
    public static final Besides NOTHING = new Besides(List.of(), List.of(), List.of());

    public Besides {
        brief = List.copyOf(brief);
        opinions = List.copyOf(opinions);
        corrections = List.copyOf(corrections);
    }

    /**
     * One article in one line.
     *
     * @param label what sort of text it is, as its kind is called in the database: opinion, analysis…; news in brief
     */
    public record Mention(StoryId story, String label, String headline, Optional<String> author, Attribution source) {}

    /**
     * A source takes back what it said.
     *
     * @param before the sentence that the reader got
     * @param now what the source says instead; empty where the article is withdrawn
     */
    public record Correction(StoryId story, String headline, String before, Optional<String> now, Attribution source) {}
}
