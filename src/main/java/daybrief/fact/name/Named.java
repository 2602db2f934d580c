package daybrief.fact.name;

import daybrief.fact.Mention;

/** A place that a text names, and how often. */
public record Named(Mention name, int mentions) {}
