/**
 * Measurements that take minutes, some with the built jar, each a program with a {@code main} that stops by itself. Start at
 * {@link daybrief.bench.CrashBench}. No part of the test suite: Maven profiles run them.
 */
@NullMarked
package daybrief.bench;

import org.jspecify.annotations.NullMarked;
