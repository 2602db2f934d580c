package daybrief.article;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Drafts for tests, each differing from a plain one by what is said. */
record Drafts(Draft draft) {
    static Drafts of(String title, String text) {
        return new Drafts(new Draft(
                1,
                Optional.empty(),
                "Tidewater Post",
                Optional.empty(),
                Optional.empty(),
                title,
                text,
                Optional.empty(),
                Optional.empty(),
                Kind.NEWS,
                Optional.empty(),
                Map.of()));
    }

    Drafts source(long source) {
        return with(source, draft.identity(), draft.link(), draft.published(), draft.topics());
    }

    Drafts guid(String guid) {
        return with(draft.source(), Optional.of(guid), draft.link(), draft.published(), draft.topics());
    }

    Drafts link(String link) {
        return with(draft.source(), draft.identity(), Optional.of(link), draft.published(), draft.topics());
    }

    Drafts published(Instant published) {
        return with(draft.source(), draft.identity(), draft.link(), Optional.of(published), draft.topics());
    }

    Drafts topics(Map<String, Double> topics) {
        return with(draft.source(), draft.identity(), draft.link(), draft.published(), topics);
    }

    private Drafts with(
            long source,
            Optional<String> identity,
            Optional<String> link,
            Optional<Instant> published,
            Map<String, Double> topics) {
        return new Drafts(new Draft(
                source,
                identity,
                draft.outlet(),
                link,
                draft.canonical(),
                draft.title(),
                draft.text(),
                draft.language(),
                draft.author(),
                draft.kind(),
                published,
                topics));
    }
}
