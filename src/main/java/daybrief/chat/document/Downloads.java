package daybrief.chat.document;

/** Where the content of a file that somebody sent is to be had. */
@FunctionalInterface
public interface Downloads {
    /**
     * Takes as long as it takes, up to a minute; never throws for what the world does.
     *
     * @param file its id
     * @param most bytes
     */
    Download get(String file, int most);
}
