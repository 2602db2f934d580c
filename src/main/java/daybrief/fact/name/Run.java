package daybrief.fact.name;

/** A run of capitalised words in a line: from its first word to the one behind it. */
record Run(int first, int end) {
    int length() {
        return end - first;
    }
}
