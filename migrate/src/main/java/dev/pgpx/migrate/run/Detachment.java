package dev.pgpx.migrate.run;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.run.Doubt.Verdict;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.manage.Operations;
import dev.pgpx.types.Codecs;
import java.util.Optional;

/**
 * A partition that is detached concurrently; what was cut off is finished.
 *
 * @param database where
 * @param table the partitioned table
 * @param partition the partition
 */
record Detachment(Database database, ObjectName table, ObjectName partition) {
    Verdict verdict() {
        Optional<Boolean> pending = database.optional(
                sql("""
                        select coalesce((to_jsonb(i) ->> 'inhdetachpending')::bool, false) from pg_inherits i
                        where i.inhrelid = to_regclass(:partition) and i.inhparent = to_regclass(:table)""")
                        .bind("partition", partition.sql())
                        .bind("table", table.sql())
                        .label("look for a detached partition")
                        .as(Codecs.BOOL));
        if (pending.isPresent() && !pending.get()) {
            return Verdict.AGAIN;
        }
        if (pending.isPresent()) {
            Operations.finishDetaching(table, partition).run(database);
        }
        return Verdict.DONE;
    }
}
