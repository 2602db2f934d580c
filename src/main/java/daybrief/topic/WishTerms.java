package daybrief.topic;

import daybrief.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a {@link Wish}. Where it has only what must stand in the article, that is the one alternative. */
record WishTerms(List<Alternative> alternatives, List<String> musts, List<String> nots) {

    private static final String MARKS = "\"“”„«»";
    private static final Pattern PART = Pattern.compile(
            "([+-]?)[" + MARKS + "]([^" + MARKS + "]*)[" + MARKS + "]?|([+-]?)([^\\s," + MARKS + "]+)|(,)");

    /** Words that stand close together, and phrases beside them. */
    record Alternative(List<String> near, List<String> phrases) {

        private static final int APART = 2;

        List<String> words() {
            List<String> words = new ArrayList<>(near);
            words.addAll(phrases);
            return words;
        }

        /** 0: all of it stands in the title; n: the last of it begins at the n-th word of the text; -1: not all of it stands. */
        int place(List<List<String>> parts, String language) {
            List<String> together = Words.content(String.join(" ", near), language);
            int last = together.isEmpty() ? -1 : place(together, false, parts);
            if (!together.isEmpty() && last < 0) {
                return -1;
            }
            for (String phrase : phrases) {
                List<String> stems = Words.content(phrase, language);
                int place = stems.isEmpty() ? last : place(stems, true, parts);
                if (place < 0) {
                    return -1;
                }
                last = Math.max(last, place);
            }
            return last;
        }

        private static int place(List<String> wanted, boolean phrase, List<List<String>> parts) {
            if (first(wanted, phrase, parts.get(0)) >= 0) {
                return 0;
            }
            int inText = first(wanted, phrase, parts.get(1));
            return inText < 0 ? -1 : inText + 1;
        }

        private static int first(List<String> wanted, boolean phrase, List<String> text) {
            return phrase ? Collections.indexOfSubList(text, wanted) : together(wanted, text);
        }

        /** Where all wanted words first stand within a window little longer than the wish; -1 if nowhere. */
        private static int together(List<String> wanted, List<String> text) {
            Set<String> distinct = new HashSet<>(wanted);
            int window = wanted.size() == 1 ? 1 : wanted.size() + APART;
            for (int start = 0; start < text.size(); start++) {
                if (distinct.contains(text.get(start))) {
                    List<String> near = text.subList(start, Math.min(text.size(), start + window));
                    if (new HashSet<>(near).containsAll(distinct)) {
                        return start;
                    }
                }
            }
            return -1;
        }
    }

    static WishTerms of(String words) {
        List<Alternative> alternatives = new ArrayList<>();
        List<String> musts = new ArrayList<>();
        List<String> nots = new ArrayList<>();
        Alternative open = new Alternative(new ArrayList<>(), new ArrayList<>());
        Matcher part = PART.matcher(words);
        while (part.find()) {
            boolean quoted = part.group(2) != null;
            String sign = quoted ? part.group(1) : part.group(3);
            String term = quoted ? part.group(2) : part.group(4);
            if (part.group(5) != null) {
                alternatives.add(open);
                open = new Alternative(new ArrayList<>(), new ArrayList<>());
            } else if (term.chars().anyMatch(Character::isLetterOrDigit)) {
                (sign.equals("+") ? musts : sign.equals("-") ? nots : quoted ? open.phrases() : open.near()).add(term);
            }
        }
        alternatives.add(open);
        alternatives.removeIf(alternative -> alternative.words().isEmpty());
        return alternatives.isEmpty() && !musts.isEmpty()
                ? new WishTerms(List.of(new Alternative(List.of(), musts)), List.of(), nots)
                : new WishTerms(alternatives, musts, nots);
    }
}
