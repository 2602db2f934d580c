package daybrief.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Authors as a reader would say them: names without addresses, unless there is nothing else. */
final class Byline {
    private static final String MAIL = "[^\\s@<>()]+@[^\\s@<>()]+";
    private static final Pattern MAIL_AND_NAME = Pattern.compile("<?(?:mailto:)?" + MAIL + ">?[\\s,]*\\(([^()]+)\\)");
    private static final Pattern NAME_AND_MAIL =
            Pattern.compile("\"?([^\"<>()]+?)\"?(?:\\s+|\\s*[<(\\[]\\s*)(?:mailto:)?" + MAIL + "[>)\\]]?");

    private Byline() {}

    static String of(String authors) {
        return Stream.of(authors.split(", ", -1)).map(Byline::name).collect(Collectors.joining(", "));
    }

    private static String name(String author) {
        Matcher named = MAIL_AND_NAME.matcher(author);
        if (named.matches()) {
            return named.group(1).strip();
        }
        Matcher addressed = NAME_AND_MAIL.matcher(author);
        return addressed.matches() && !addressed.group(1).contains("@") ? addressed.group(1) : author;
    }
}
