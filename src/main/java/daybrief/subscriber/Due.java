package daybrief.subscriber;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One edition to come: the day and time by which it is known, and the moment it falls on. The time stays as the reader said it
 * also where clocks are put forward over it and the moment is later.
 */
public record Due(LocalDate date, LocalTime time, Instant at) {}
