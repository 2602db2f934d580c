package daybrief.source.visit;

import java.time.Instant;

/**
 * A feed whose time has come.
 *
 * @param feed its id
 * @param slow whether its host has not answered in good time of late
 */
public record Due(long feed, String host, Instant at, boolean slow) {}
