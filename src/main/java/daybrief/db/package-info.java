/**
 * One SQLite file: one writer, any number of readers, ordered migrations, verified copies. Start at {@link daybrief.db.Database}.
 *
 * <p>It knows no table but {@code fact}: the others belong to the repositories of the packages above. It is no query builder
 * and no object mapper; repositories write their own SQL.
 */
@NullMarked
package daybrief.db;

import org.jspecify.annotations.NullMarked;
