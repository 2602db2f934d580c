package daybrief.feed;

/**
 * Where a feed came from, as far as the transport tells.
 *
 * @param type its Content-Type, or empty
 * @param address the address that gave it in the end, against which links are resolved; empty for a file of unknown origin
 * @param language its Content-Language, or empty
 */
public record Origin(String type, String address, String language) {
    public static Origin of(String type, String address) {
        return new Origin(type, address, "");
    }
}
