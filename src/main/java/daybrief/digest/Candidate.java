package daybrief.digest;

import daybrief.story.Rank;
import daybrief.story.Story;
import java.util.Optional;

/**
 * A story that may stand in an edition.
 *
 * @param heading the topic, or the reader's own words, that it meets best
 * @param told what the reader knows of it already
 */
record Candidate(Story story, String heading, Rank rank, Optional<Told> told) {}
