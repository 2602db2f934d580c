package daybrief.fact;

import daybrief.fact.reading.Lexicon;
import daybrief.fact.reading.Line;
import daybrief.fact.reading.Numeral;
import daybrief.fact.reading.Segment;

/** How a figure stands: the words of its own part of the sentence tell, and those that open the sentence. */
final class Standings {
    private static final int OPENING = 8;

    private final Line line;
    private final Lexicon lexicon;

    Standings(Line line, Lexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
    }

    /** @param from the first word of the statement, its qualifier included */
    Standing of(int from, Numeral numeral) {
        Segment own = Segment.around(line, numeral.first());
        Segment opening = Segment.around(line, 0);
        if (isPart(from, numeral, own)) {
            return Standing.PART;
        }
        if (isChange(from, numeral)) {
            return Standing.CHANGE;
        }
        if (isPast(own) || isOld(from, numeral) || (opening.length() <= OPENING && isPast(opening))) {
            return Standing.BACKGROUND;
        }
        boolean tentative = lexicon.list("tentative").anywhere(line, own.from(), own.to())
                || lexicon.is("not", line.lower(from - 1));
        return tentative ? Standing.TENTATIVE : Standing.NOW;
    }

    private boolean isPart(int from, Numeral numeral, Segment own) {
        boolean among = lexicon.list("part").lengthBefore(line, from) > 0 || lexicon.is("part", line.lower(own.from()));
        boolean ofThem = lexicon.list("partof").length(line, numeral.end()) > 0;
        boolean alone = lexicon.is("part", line.lower(numeral.end()))
                || lexicon.list("alone-part").anywhere(line, own.from(), own.to());
        return among || ofThem || alone || isWhole(from) || isShare(numeral.end());
    }

    /** {@code killing 22 of the 38 victims}: all 38 are counted so, the 22 are some of them. */
    private boolean isShare(int end) {
        int at = lexicon.is("of", line.lower(end)) ? end + 1 : end;
        int number = at > end && lexicon.stops(line.lower(at)) ? at + 1 : at;
        if (number == end || !isNumber(number)) {
            return false;
        }
        int behind = number + 1;
        while (behind < line.size() && isNumber(behind)) {
            behind++;
        }
        return isCounted(behind) || isCounted(behind + 1);
    }

    private boolean isNumber(int at) {
        return isDigit(at)
                || (at < line.size() && lexicon.number(line.lower(at)).isPresent());
    }

    private boolean isCounted(int at) {
        return lexicon.kinds().stream().anyMatch(kind -> lexicon.is(kind, line.lower(at)));
    }

    /** {@code 94 of the 200 seats}: the 200. */
    private boolean isWhole(int from) {
        int of = lexicon.is("of", line.lower(from - 1)) ? from - 1 : from - 2;
        return of > 0 && lexicon.is("of", line.lower(of)) && isNumber(of - 1);
    }

    private boolean isChange(int from, Numeral numeral) {
        return lexicon.is("change", line.lower(numeral.end())) || lexicon.is("change", line.lower(from - 1));
    }

    private boolean isPast(Segment segment) {
        return lexicon.list("background").anywhere(line, segment.from(), segment.to())
                || lexicon.list("decade").anywhere(line, segment.from(), segment.to())
                || isDated(segment);
    }

    /** {@code in 2019}, {@code since 1995}, {@code in March}. */
    private boolean isDated(Segment segment) {
        if (NoCount.isYear(line.lower(segment.from())) && segment.length() > 1) {
            return true;
        }
        for (int i = segment.from() + 1; i < segment.to(); i++) {
            boolean year = NoCount.isYear(line.lower(i)) && lexicon.is("year", line.lower(i - 1));
            boolean day = Line.isDigit(line.lower(i - 1).charAt(0)) || isDigit(i + 1);
            boolean month =
                    lexicon.is("month", line.lower(i)) && line.lower(i - 1).equals("in") && !day;
            if (year || month) {
                return true;
            }
        }
        return false;
    }

    private boolean isDigit(int at) {
        return at < line.size() && Line.isDigit(line.lower(at).charAt(0));
    }

    /** {@code rose from 6,500 to 9,000}: the 6,500. */
    private boolean isOld(int from, Numeral numeral) {
        boolean to = lexicon.is("to", line.lower(numeral.end())) || lexicon.is("to", line.lower(numeral.end() + 1));
        return lexicon.is("from", line.lower(from - 1))
                && (to || lexicon.language().equals("en"));
    }
}
