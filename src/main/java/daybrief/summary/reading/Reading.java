package daybrief.summary.reading;

import daybrief.summary.Document;
import daybrief.summary.lexicon.Kind;
import daybrief.summary.lexicon.Lexicon;
import daybrief.summary.lexicon.Token;
import daybrief.summary.lexicon.Word;
import daybrief.summary.trimming.Trim;
import daybrief.text.Paragraphs;
import daybrief.text.Passage;
import daybrief.text.Sentences;
import daybrief.text.Tokens;
import daybrief.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One document as it was read: its sentences that may be printed, in order, and what else the guard has to know. */
public final class Reading {
    /** Nothing is read beyond: a text with more sentences than this is no news article. */
    static final int MOST_SENTENCES = 2_000;

    private static final double MOSTLY = .5;
    private static final int NEAR_BEGINNING = 6;

    private final int index;
    private final Document document;
    private final Lexicon lexicon;
    private final Quotation quotation;
    private final List<Passage> paragraphs;
    private final List<Sentence> all = new ArrayList<>();
    private final List<Sentence> prose = new ArrayList<>();
    private final List<Lean> leans = new ArrayList<>();
    private final List<List<Need>> needs = new ArrayList<>();
    private final BitSet afterGap = new BitSet();
    private final Names names;
    private final Order order;
    private final Optional<Sentence> lead;
    private final Optional<Sentence> opening;
    private final Map<String, Integer> spoken = new HashMap<>();

    public Reading(int index, Document document) {
        this.index = index;
        this.document = document;
        this.lexicon = Lexicon.of(document.language());
        this.paragraphs = Paragraphs.of(document.text());
        this.quotation = new Quotation(document.text());
        paragraphs.forEach(quotation::paragraph);
        readAll();
        this.names = new Names(prose);
        prose.forEach(sentence -> leans.add(Leaning.of(this, sentence)));
        this.order = new Order(this);
        this.lead = findLead();
        Needs found = new Needs(this);
        prose.forEach(sentence -> needs.add(found.of(sentence)));
        this.opening = findOpening();
    }

    public Document document() {
        return document;
    }

    /** The sentences that are worth printing; of a text that has none, those that at least have words. */
    public List<Sentence> sentences() {
        return prose;
    }

    public Quotation quotation() {
        return quotation;
    }

    public Names names() {
        return names;
    }

    public Order order() {
        return order;
    }

    /** Whether a sentence speaks of a person by a pronoun before naming anyone. */
    public boolean hasPersonUnnamed(Sentence sentence) {
        return Leaning.hasPersonUnnamed(this, sentence);
    }

    /** Whether a sentence has a pronoun or a role that speaks of a person. */
    public boolean hasPerson(Sentence sentence) {
        return sentence.has(Kind.PERSON) || sentence.has(Kind.ROLE);
    }

    /** The share of the document's sentences that the names in this one stand in, on average of its words; 0 to 1 and a little. */
    public double familiarity(Sentence sentence) {
        if (spoken.isEmpty()) {
            prose.forEach(this::countNames);
        }
        Set<String> counted = new HashSet<>();
        double known = 0;
        for (Token token : sentence.tokens()) {
            int times = spoken.getOrDefault(token.lower(), 0);
            known += times > 0 && counted.add(token.lower()) ? times : 0;
        }
        return known / Math.max(1, prose.size());
    }

    private void countNames(Sentence sentence) {
        Set<String> counted = new HashSet<>();
        for (Token token : sentence.tokens()) {
            if (token.capital() && token.lower().length() > 2 && counted.add(token.lower())) {
                spoken.merge(token.lower(), 1, Integer::sum);
            }
        }
    }

    /** Whether a sentence opens with what goes on from another, so that not even its place at the opening can make it stand. */
    boolean opensBack(Sentence sentence) {
        Token first = sentence.tokens().get(0);
        boolean points = first.is(Kind.PERSON) || first.is(Kind.THING);
        return Token.endOf(Kind.CONNECTIVE, sentence.tokens(), 0) >= 0 || (points && !isAuthorsOpening(sentence));
    }

    /** "They are the markings that…": whoever opens a text with a pronoun means to be read on. */
    private boolean isAuthorsOpening(Sentence sentence) {
        return sentence.position() == 0 && order.isNatural() && !isAfterGap(sentence);
    }

    /** How a sentence of this document leans on others. */
    public Lean lean(Sentence sentence) {
        return leans.get(sentence.position());
    }

    /** The sentence that tells what the document is about, and so frames all others: the first, if it can open a text at all. */
    public Optional<Sentence> lead() {
        return lead;
    }

    private Optional<Sentence> findLead() {
        return prose.stream()
                .filter(order::isLead)
                .findFirst()
                .filter(sentence -> lean(sentence) != Lean.ON_ALL && !opensBack(sentence));
    }

    /** The lead, or for a text that opens in mid-thought the first sentence near its beginning that stands by itself. */
    public Optional<Sentence> opening() {
        return opening;
    }

    private Optional<Sentence> findOpening() {
        return lead.isPresent()
                ? lead
                : prose.stream()
                        .limit(NEAR_BEGINNING)
                        .filter(sentence -> needs(sentence).isEmpty())
                        .findFirst();
    }

    /** Whether a sentence opens with a name, or with something new: it can open a summary in which the document's first has no room. */
    public boolean opensPlainly(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.isEmpty()) {
            return false;
        }
        boolean fresh = tokens.get(0).is(Kind.INDEFINITE)
                && tokens.size() > 1
                && !tokens.get(1).is(Kind.QUANTITY);
        return needs(sentence).isEmpty() && (fresh || names.isNameAt(sentence, 0));
    }

    /** All that a sentence needs before it; none if it can be read alone. */
    public List<Need> needs(Sentence sentence) {
        return needs.get(sentence.position());
    }

    /** Who is quoted in a sentence that does not say so itself. */
    public Optional<String> speaker(Sentence sentence) {
        return new Speakers(names).label(sentence, needs(sentence));
    }

    /** Whether a sentence introduces what a word stands for: by a name in full, or at all for other words. */
    public boolean introduces(Sentence sentence, String key) {
        if (names.introductions(key).contains(sentence.position())) {
            return true;
        }
        for (Token token : sentence.tokens()) {
            if (!token.capital() && token.lower().startsWith(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence that is never printed, for it is too short or too long, stood right before this one. */
    boolean isAfterGap(Sentence sentence) {
        return afterGap.get(sentence.position());
    }

    /** Whether what stands at a position leads on to the sentence, as the next one or in its paragraph. */
    boolean adjoins(int position, Sentence sentence) {
        return order.isNatural() || prose.get(position).paragraph() == sentence.paragraph();
    }

    private void readAll() {
        int paragraph = 0;
        for (Quotation.Whole whole :
                quotation.wholes(Sentences.split(document.text(), paragraphs, document.language()))) {
            while (whole.passage().start() >= paragraphs.get(paragraph).end()) {
                paragraph++;
            }
            if (all.size() < MOST_SENTENCES && whole.passage().length() < 4_000) {
                all.add(read(whole, paragraph));
            }
        }
        List<Junk> junk = all.stream().map(Junk::new).toList();
        if (isNotice(junk)) {
            return;
        }
        boolean gap = false;
        for (Junk each : junk) {
            boolean silent = Sensitive.is(each.sentence(), document.language());
            if (!silent && !each.isAny()) {
                afterGap.set(prose.size(), gap);
                keep(each.sentence());
                gap = false;
            } else {
                gap |= silent || !each.isNoProse();
            }
        }
        if (prose.isEmpty()) {
            junk.stream()
                    .filter(each -> each.sentence().words() > 0 && !each.isNoProse())
                    .map(Junk::sentence)
                    .filter(sentence -> !Sensitive.is(sentence, document.language()))
                    .forEach(this::keep);
        }
    }

    /** The page speaks and no article: a crawl's note, a question about cookies, a player that does not play. */
    private static boolean isNotice(List<Junk> junk) {
        int words = 0;
        int ofPage = 0;
        for (Junk each : junk) {
            words += each.sentence().words();
            ofPage += each.isOfThePage() ? each.sentence().words() : 0;
        }
        return ofPage > MOSTLY * words;
    }

    private void keep(Sentence sentence) {
        prose.add(sentence.at(prose.size()));
    }

    private Sentence read(Quotation.Whole whole, int paragraph) {
        List<Passage> runs = Trim.of(document.text(), whole.passage());
        String text = Print.joined(document.text(), runs);
        List<Token> tokens = tokens(text);
        Kind.Several kinds = Kind.Several.of(tokens);
        return new Sentence(index, 0, paragraph, runs, text, tokens, kinds, Words.count(text), whole.sentences());
    }

    private List<Token> tokens(String text) {
        Quotation marks = new Quotation(text).paragraph(new Passage(0, text.length()));
        List<Passage> places = Tokens.of(text);
        List<Word> words = lexicon.words(text, places);
        Token[] tokens = new Token[words.size()];
        for (int i = 0; i < tokens.length; i++) {
            int offset = places.get(i).start();
            tokens[i] = new Token(offset, marks.isInside(offset), words.get(i));
        }
        return List.of(tokens);
    }
}
