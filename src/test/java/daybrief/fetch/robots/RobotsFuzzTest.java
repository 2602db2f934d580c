package daybrief.fetch.robots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import daybrief.fuzz.Input;
import java.time.Duration;
import java.util.regex.Pattern;

/** The first line of an input is a path, what follows is the robots.txt. */
class RobotsFuzzTest {
    @FuzzTest
    void aRuleMatchesWhatItWouldMatchAsARegularExpression(byte[] bytes) {
        Input input = Input.of(bytes);
        String path = "/" + input.head();
        Rules rules = RobotsText.read(input.body(), "daybrief");

        assertThat(rules.delay()).isBetween(Duration.ZERO, Duration.ofMinutes(1));
        String normal = Octets.normal(path);
        rules.rules().stream()
                .filter(rule -> rule.pattern().length() < 40 && normal.length() < 60)
                .filter(rule -> rule.pattern().chars().filter(c -> c == '*').count() < 4)
                .forEach(rule -> assertThat(rule.matches(normal))
                        .as("%s of %s", rule, normal)
                        .isEqualTo(expression(rule.pattern()).matcher(normal).find()));
        boolean named = rules.rules().stream().anyMatch(rule -> rule.matches(normal) && !rule.allow());
        assertThat(rules.allows(path) || named).isTrue();
        assertThat(rules).isEqualTo(RobotsText.read(("\uFEFF# robots\r\n" + input.text()).getBytes(UTF_8), "daybrief"));
    }

    private static Pattern expression(String pattern) {
        boolean anchored = pattern.endsWith("$");
        String bare = anchored ? pattern.substring(0, pattern.length() - 1) : pattern;
        return Pattern.compile(
                "^\\Q" + bare.replace("\\E", "\\E\\\\E\\Q").replace("*", "\\E.*\\Q") + "\\E" + (anchored ? "$" : ""),
                Pattern.DOTALL);
    }
}
