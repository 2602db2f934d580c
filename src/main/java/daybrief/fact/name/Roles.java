package daybrief.fact.name;

import daybrief.fact.reading.Lexicon;
import daybrief.fact.reading.Line;
import daybrief.text.Passage;

/**
 * By which role a line introduces a name: "Prime Minister Ana Veld", "the ecologist Jorun Falk", "Dunvarra's coach, Bela Morrant,",
 * "Tomas Reke, a spokesman for the harbour,".
 */
final class Roles {
    private static final int BEHIND = 12;
    private static final int BEFORE = 4;

    private final Line line;
    private final Lexicon lexicon;

    /**
     * @param first the first word of the name behind the role
     * @param isTitle whether it is a form of address or a rank alone, which does not say what somebody does
     */
    record Found(Passage role, boolean isPublic, int first, boolean isTitle) {
        static final Found NONE = new Found(new Passage(0, 0), false, -1);

        Found(Passage role, boolean isPublic, int first) {
            this(role, isPublic, first, false);
        }

        boolean isNone() {
            return role.length() == 0;
        }
    }

    Roles(Line line, Lexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
    }

    Found of(Run run) {
        Found inside = inside(run);
        if (!inside.isNone()) {
            Found behind = isRole(inside.first() - 1) && !inside.isTitle() ? Found.NONE : behind(run);
            return behind.isNone() ? inside : new Found(behind.role(), behind.isPublic(), inside.first());
        }
        Found before = before(run);
        return before.isNone() ? behind(run) : before;
    }

    boolean isRole(int at) {
        return lexicon.is("public", line.lower(at)) || lexicon.is("role", line.lower(at));
    }

    private boolean isPublic(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.is("public", line.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private Found inside(Run run) {
        for (int i = run.end() - 2; i >= run.first(); i--) {
            if (isRole(i) || lexicon.is("title", line.lower(i))) {
                int start = extended(i, run.first());
                boolean title = start == i && lexicon.is("title", line.lower(i));
                return new Found(line.passage(start, i), isPublic(start, i + 1), i + 1, title);
            }
        }
        return Found.NONE;
    }

    /** Capitals, modifiers and other roles before the role belong to it: "former Tolmark deputy prime minister". */
    private int extended(int role, int least) {
        int start = role;
        while (start > 0
                && start > role - BEFORE
                && Runs.adjoins(line, start)
                && belongs(start - 1, start - 1 >= least)) {
            start--;
        }
        return start;
    }

    private boolean belongs(int at, boolean inRun) {
        boolean capital = line.capital(at) && !lexicon.stops(line.lower(at));
        return capital || inRun || isRole(at) || lexicon.is("modifier", line.lower(at));
    }

    private Found before(Run run) {
        int last = run.first() - 1;
        boolean comma = line.gap(run.first()).strip().equals(",")
                && line.gap(run.end()).strip().startsWith(",");
        boolean close = Runs.adjoins(line, run.first());
        if (last >= 0 && (close || comma) && isRole(last)) {
            int start = possessive(extended(last, run.first()));
            int first = close ? name(run) : run.first();
            return new Found(line.passage(start, first - 1), isPublic(start, last + 1), first);
        }
        return close && !lexicon.language().equals("en") ? further(run) : Found.NONE;
    }

    /** {@code ministre de l'Intérieur Jean Orval}: the role stands some words before. */
    private Found further(Run run) {
        for (int i = run.first() - 1; i >= Math.max(0, run.first() - BEFORE - 1) && isLinked(i + 1); i--) {
            if (isRole(i)) {
                int first = name(run);
                return new Found(line.passage(i, first - 1), isPublic(i, i + 1), first);
            }
            if (lexicon.is("speech", line.lower(i))) {
                return Found.NONE;
            }
        }
        return Found.NONE;
    }

    private boolean isLinked(int at) {
        return Line.isSpace(line.gap(at))
                || line.gap(at).equals("'")
                || line.gap(at).equals("’");
    }

    /** Where the role names a country or a ministry ({@code премьер-министр Орры Анна Вельд}), the last two words are the name. */
    private int name(Run run) {
        boolean patronymic = line.lower(run.end() - 2).endsWith("вич")
                || line.lower(run.end() - 2).endsWith("вна");
        boolean behind = !lexicon.language().equals("en") && !lexicon.language().equals("de") && !patronymic;
        return behind && run.length() > 2 ? run.end() - 2 : run.first();
    }

    private int possessive(int start) {
        boolean owned = start >= 2
                && line.lower(start - 1).equals("s")
                && Line.isSpace(line.gap(start))
                && line.capital(start - 2);
        return owned ? start - 2 : start;
    }

    /** Between the commas behind a name. */
    private Found behind(Run run) {
        int from = run.end();
        if (from >= line.size() || !line.gap(from).equals(", ")) {
            return Found.NONE;
        }
        int to = from + 1;
        while (to < line.size()
                && to - from < BEHIND
                && Line.isSpace(line.gap(to).replace("-", " ").replace("'", " ").replace("’", " "))) {
            to++;
        }
        if (lexicon.is("relative", line.lower(from))) {
            boolean leads = lexicon.is("leads", line.lower(from + 1)) && to - from < BEHIND && to - from > 2;
            return leads ? new Found(line.passage(from, to - 1), true, run.first()) : Found.NONE;
        }
        for (int i = from; i < Math.min(to, from + 5); i++) {
            if (isRole(i) && (i == from || !lexicon.is("speech", line.lower(from)))) {
                return new Found(line.passage(from, to - 1), isPublic(from, to), run.first());
            }
        }
        return Found.NONE;
    }
}
