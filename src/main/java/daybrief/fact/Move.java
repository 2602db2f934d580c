package daybrief.fact;

/** A figure that is another one now. */
public record Move(Quantity from, Quantity to) {}
