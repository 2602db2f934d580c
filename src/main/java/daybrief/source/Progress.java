package daybrief.source;

/** How far the first reading of all feeds is: "17 of 41 sources". */
public record Progress(int done, int total) {
    public boolean complete() {
        return done >= total;
    }
}
