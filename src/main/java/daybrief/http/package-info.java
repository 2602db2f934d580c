/**
 * One small HTTP/1.1 server, on the JDK's own, on which the roof mounts handlers. Start reading at {@link daybrief.http.Server}.
 *
 * <p>A handler answers at once or gives a future that somebody completes later, so that waiting requests (long polls) hold no
 * thread. It deliberately has no TLS, no sessions, no templates and no streaming: bodies are bounded and kept in memory.
 */
@NullMarked
package daybrief.http;

import org.jspecify.annotations.NullMarked;
