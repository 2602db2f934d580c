package daybrief.text.charset;

/**
 * How much of some bytes is UTF-8.
 *
 * @param sequences whole characters of more than one byte
 * @param strangers bytes beyond ASCII that belong to none
 */
record Utf8Census(int sequences, int strangers) {
    boolean isWhole() {
        return strangers == 0;
    }

    static Utf8Census of(byte[] bytes) {
        int sequences = 0;
        int strangers = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int length = length(bytes, i);
                sequences += length > 0 ? 1 : 0;
                strangers += length > 0 ? 0 : 1;
                i += Math.max(0, length - 1);
            }
        }
        return new Utf8Census(sequences, strangers);
    }

    /** Of the sequence that begins here, or 0. */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int length =
                lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
