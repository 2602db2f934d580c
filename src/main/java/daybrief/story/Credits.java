package daybrief.story;

import daybrief.article.Article;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds whom an article credits with its news: an agency in brackets before its first dash, "told the …", "… reported", "according
 * to the newspaper …". Names are compared by {@link #key}. "The mayor told reporters" credits nobody: only an agency, an outlet of
 * the same story, or what is called a newspaper is believed to be one.
 */
final class Credits {
    private static final CreditWords WORDS = CreditWords.ALL;
    /** A credit stands near the beginning; a page of a million signs is not read for it. */
    private static final int READ = 6000;

    private static final int LONGEST_NAME = 5;
    private static final Pattern DATELINE = Pattern.compile("[^()\\n]{0,60}\\(([^()\\n]{2,40})\\)\\s{0,3}[-–—]");
    private static final Pattern QUOTED = Pattern.compile("\\s{0,2}[«“„\"]([^«»“”„\"\\n]{2,50})[»“”\"]");

    /** What is known as an outlet, by key: whether it is written with a capital. */
    private final Map<String, Boolean> known = new HashMap<>();

    /** @param articles of one story */
    Credits(Collection<Article> articles) {
        WORDS.of("agency").forEach(this::learn);
        articles.forEach(article -> learn(article.outlet()));
    }

    private void learn(String name) {
        String key = key(name);
        if (key.length() > 1) {
            known.put(key, Character.isUpperCase(name.strip().codePointAt(0)));
        }
    }

    /** The name without article, case and punctuation. */
    static String key(String name) {
        List<String> words = CreditWords.tokens(name.substring(0, Math.min(READ, name.length()))).stream()
                .map(CreditWords.Token::word)
                .toList();
        return String.join(
                " ", words.size() > 1 && WORDS.isArticle(words.get(0)) ? words.subList(1, words.size()) : words);
    }

    /** The key of the first one credited that is not the outlet itself. */
    Optional<String> of(Article article) {
        String text = article.text();
        String start = text.length() > READ ? text.substring(0, READ) : text;
        String own = key(article.outlet());
        return dateline(start).filter(name -> !name.equals(own)).or(() -> new Reading(start).credit(own));
    }

    private Optional<String> dateline(String start) {
        Matcher matcher = DATELINE.matcher(start);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String name = key(matcher.group(1));
        return Optional.of(name).filter(key -> known.containsKey(key) || WORDS.isOutlet(key));
    }

    /** The opening of one article, word by word. */
    private final class Reading {
        private final String text;
        private final List<CreditWords.Token> tokens;
        private final List<String> words;

        Reading(String text) {
            this.text = text;
            tokens = CreditWords.tokens(text);
            words = tokens.stream().map(CreditWords.Token::word).toList();
        }

        Optional<String> credit(String own) {
            for (int at = 0; at < words.size(); at++) {
                for (CreditWords.Cue cue : WORDS.beginningWith(words.get(at))) {
                    Optional<String> name = cue.standsAt(words, at)
                            ? name(cue, at).filter(found -> !found.equals(own))
                            : Optional.empty();
                    if (name.isPresent()) {
                        return name;
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<String> name(CreditWords.Cue cue, int at) {
            if (cue.afterName()) {
                return before(at);
            }
            int next = at + cue.words().size();
            return cue.any() ? knownAt(next).or(() -> any(next)) : knownAt(next);
        }

        private Optional<String> knownAt(int at) {
            int from = at < words.size() && WORDS.isArticle(words.get(at)) ? at + 1 : at;
            for (int to = Math.min(from + LONGEST_NAME, words.size()); to > from; to--) {
                if (isKnown(from, to) && isNear(from - 1)) {
                    return Optional.of(key(from, to));
                }
            }
            return Optional.empty();
        }

        private Optional<String> before(int end) {
            for (int from = Math.max(0, end - LONGEST_NAME); from < end; from++) {
                if (isKnown(from, end) && isNear(end - 1)) {
                    return Optional.of(key(from, end));
                }
            }
            return Optional.empty();
        }

        private boolean isKnown(int from, int to) {
            Boolean capital = known.get(key(from, to));
            return capital != null && (!capital || isCapital(from));
        }

        /** A name in quotation marks, or a run of words with capitals. */
        private Optional<String> any(int at) {
            if (at == 0 || at >= words.size()) {
                return Optional.empty();
            }
            Matcher quoted = QUOTED.matcher(text).region(tokens.get(at - 1).end(), text.length());
            if (quoted.lookingAt()) {
                return Optional.of(Credits.key(quoted.group(1))).filter(key -> !key.isEmpty());
            }
            int from = WORDS.isArticle(words.get(at)) ? at + 1 : at;
            int to = from;
            while (to < words.size() && to < from + LONGEST_NAME && isCapital(to) && isNear(to - 1)) {
                to++;
            }
            return to == from ? Optional.empty() : Optional.of(key(from, to));
        }

        private boolean isCapital(int at) {
            return Character.isUpperCase(text.codePointAt(tokens.get(at).start()));
        }

        /** Whether nothing but spaces and quotation marks parts this word from the next. */
        private boolean isNear(int at) {
            if (at < 0 || at + 1 >= tokens.size()) {
                return false;
            }
            return text.substring(tokens.get(at).end(), tokens.get(at + 1).start())
                    .chars()
                    .allMatch(sign -> Character.isWhitespace(sign) || "«»“”„\"'’".indexOf(sign) >= 0);
        }

        private String key(int from, int to) {
            return String.join(" ", words.subList(from, to));
        }
    }
}
