package daybrief.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignaturesTest {
    private static final Instant THEN = Instant.parse("2026-11-21T10:00:00Z");

    private final Signatures signatures = new Signatures();

    private static Article article(Kind kind) {
        return new Article(
                new ArticleId(1),
                "Gazette",
                Optional.empty(),
                "Ferry Morven aground off Brannoch",
                "The ferry Morven ran aground off Brannoch in the night.",
                "en",
                Optional.empty(),
                kind,
                Optional.of(THEN),
                THEN,
                THEN,
                1,
                Map.of());
    }

    @Test
    void anArticleThatOnlyChangedItsKindIsSignedAnew() {
        assertThat(signatures.of(article(Kind.NEWS)).kind()).isEqualTo(Kind.NEWS);
        assertThat(signatures.of(article(Kind.TEASER)).kind()).isEqualTo(Kind.TEASER);
    }

    @Test
    void anArticleThatIsTheSameAsBeforeIsSignedOnce() {
        assertThat(signatures.of(article(Kind.NEWS))).isSameAs(signatures.of(article(Kind.NEWS)));
    }
}
