package daybrief.db;

import org.jdbi.v3.core.Handle;

/** One open unit of work on the database; only repositories look inside. Not to be kept after the work has returned. */
public final class Tx {
    private final Handle handle;

    Tx(Handle handle) {
        this.handle = handle;
    }

    public Handle handle() {
        return handle;
    }
}
