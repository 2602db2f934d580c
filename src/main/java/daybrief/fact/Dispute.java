package daybrief.fact;

/** Two accounts of one moment that give different figures for the same. */
public record Dispute(Account one, Quantity said, Account other, Quantity instead) {}
