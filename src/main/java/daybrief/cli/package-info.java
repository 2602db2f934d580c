/**
 * The command line: one file for each sub-command.
 *
 * <p>A sub-command parses what was typed, calls one thing below and prints. Exit 1 is a failure, 2 wrong use; errors go to stderr.
 * It decides nothing about news, readers or messages.
 */
@NullMarked
package daybrief.cli;

import org.jspecify.annotations.NullMarked;
