package daybrief.chat.command;

import daybrief.summary.Budget;

/** How much a summary tells: what the buttons shorter and longer move. */
enum Depth {
    SHORT(0, 2, 1, 1),
    NORMAL(1, 3, 3, 2),
    LONG(2, 5, 6, 3),
    LONGEST(3, 6, 10, 5);

    private final int code;
    private final int parts;
    private final int first;
    private final int others;

    Depth(int code, int parts, int first, int others) {
        this.code = code;
        this.parts = parts;
        this.first = first;
        this.others = others;
    }

    /** Of how many stories it tells. */
    int parts() {
        return parts;
    }

    /** How many sentences the first story gets, or another. */
    Budget budget(boolean isFirst) {
        return Budget.sentences(isFirst ? first : others);
    }

    boolean isLeast() {
        return this == SHORT;
    }

    boolean isMost() {
        return this == LONGEST;
    }

    Depth next() {
        return of(String.valueOf(code + 1));
    }

    Depth previous() {
        return of(String.valueOf(code - 1));
    }

    String code() {
        return String.valueOf(code);
    }

    /** As it stands in button data; anything else is the usual one. */
    static Depth of(String code) {
        for (Depth depth : values()) {
            if (depth.code().equals(code)) {
                return depth;
            }
        }
        return NORMAL;
    }
}
