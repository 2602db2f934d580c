package daybrief.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {
    private Web web;

    @BeforeEach
    void open() throws IOException {
        web = new Web();
        web.server.answer("/end", 200, Map.of("ETag", "\"end\""), "<rss/>");
    }

    @AfterEach
    void close() {
        web.close();
    }

    private Optional<String> movedTo(String path) {
        return web.ok(path).terms().movedTo();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 308})
    void aPermanentRedirectTellsWhereTheFeedHasMoved(int status) {
        web.redirect("/old", status, "/end");
        assertThat(movedTo("/old")).contains(web.address("/end"));
        assertThat(movedTo("/end")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void aTemporaryRedirectMovesNothing(int status) {
        web.redirect("/old", status, "/end");
        assertThat(movedTo("/old")).isEmpty();
    }

    @Test
    void ofAMixedChainOnlyTheLeadingPermanentHopsCount() {
        web.redirect("/a", 301, "/b");
        web.redirect("/b", 308, "/c");
        web.redirect("/c", 302, "/d");
        web.redirect("/d", 301, "/end");
        assertThat(movedTo("/a")).contains(web.address("/c"));
        assertThat(movedTo("/c")).isEmpty();
        assertThat(web.ok("/a").address()).isEqualTo(web.address("/end"));
    }

    @Test
    void nothingHasMovedWhereTheTargetFails() {
        web.redirect("/old", 301, "/missing");
        assertThat(web.fetch("/old")).isEqualTo(new Fetched.Refused(404, Optional.empty(), "127.0.0.1", false));
    }

    @Test
    void validatorsGoOnlyToTheAddressThatGaveThemWhereverItStandsInTheChain() {
        web.redirect("/old", 302, "/end");
        Validators known = web.ok("/old").validators();
        assertThat(known.address()).isEqualTo(web.address("/end"));
        web.fetch("/old", known);
        assertThat(web.server.asked().get(2)).doesNotContainKey("If-none-match");
        assertThat(web.server.asked().get(3).getFirst("If-None-Match")).isEqualTo("\"end\"");
    }

    @Test
    void nothingNewAtTheEndOfAChainStillTellsOfTheMove() {
        web.redirect("/old", 301, "/same");
        web.server.answer("/same", 304, Map.of(), "");
        assertThat(web.fetch("/old"))
                .isInstanceOfSatisfying(
                        Fetched.NotModified.class,
                        same -> assertThat(same.terms().movedTo()).contains(web.address("/same")));
    }

    @Test
    void fiveRedirectsAreFollowedAndTheSixthIsNot() {
        for (int i = 0; i < 6; i++) {
            web.redirect("/hop" + i, 302, i == 5 ? "/end" : "/hop" + (i + 1));
        }
        assertThat(web.ok("/hop1").address()).isEqualTo(web.address("/end"));
        assertThat(web.problem("/hop0")).isEqualTo("more than 5 redirects");
    }

    @Test
    void aCircleIsSeenAtOnce() {
        web.redirect("/one", 302, "/two");
        web.redirect("/two", 302, "/one");
        assertThat(web.problem("/one")).isEqualTo("redirects in a circle");
        assertThat(web.server.asked()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"end", "/x/../end", "  /end", "//127.0.0.1:PORT/end"})
    void aRelativeLocationIsResolved(String location) {
        String port = String.valueOf(HttpUrl.get(web.address("/")).port());
        web.redirect("/old", 302, location.replace("PORT", port));
        assertThat(web.fetch("/old")).isInstanceOf(Fetched.Ok.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/a b/ü?q=ä ö", "/%zz", "", "?", "#x", "http://[", "http://:80/", "http:// /", "\\\\x", ":"})
    void aLocationThatIsHalfOrWhollyBrokenIsFollowedOrToldButNeverThrown(String location) {
        web.redirect("/old", 302, location);
        assertThat(web.fetch("/old")).isNotInstanceOf(Fetched.Ok.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://127.0.0.1/x",
                "data:text/plain,x",
                "javascript:alert(1)",
                "gopher://127.0.0.1/",
                "jar:http://127.0.0.1!/"
            })
    void aRedirectToAnythingButTheWebIsRefused(String location) {
        web.redirect("/old", 302, location);
        assertThat(web.problem("/old")).isEqualTo("a redirect to what is no http or https address");
    }

    @Test
    void aRedirectToAnAddressWithAPasswordIsRefused() {
        web.redirect("/old", 302, web.address("/end").replace("127.", "me:secret@127."));
        assertThat(web.problem("/old")).isEqualTo("an address with a password in it");
    }

    @Test
    void aSecureAddressDoesNotLeadToAnInsecureOne() {
        Trail trail = new Trail(HttpUrl.get("https://post.example/feed"));
        assertThat(trail.follow(301, "http://post.example/feed")).contains(Reason.of(Reason.Kind.REDIRECT_DOWN));
        assertThat(new Trail(HttpUrl.get("http://post.example/feed")).follow(301, "https://post.example/feed"))
                .isEmpty();
    }
}
