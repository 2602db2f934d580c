package daybrief.wording;

/** A run of words within something said. */
public record Piece(String text, boolean emphasised) {}
