/**
 * What the fuzzed tests share: how an input is cut into its parts, and what must be true of text that came from outside. Each test
 * named FuzzTest stands beside what it tests and has its seeds in the resources of that package. In the suite they run over the
 * seeds alone; {@code -Pfuzz} lets Jazzer look for more.
 */
@NullMarked
package daybrief.fuzz;

import org.jspecify.annotations.NullMarked;
