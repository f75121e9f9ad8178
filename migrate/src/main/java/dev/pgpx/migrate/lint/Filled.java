package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.Known;
import dev.pgpx.migrate.statement.Operation;
import dev.pgpx.migrate.statement.RowOperation;
import dev.pgpx.migrate.statement.SessionOperation;
import dev.pgpx.migrate.statement.TableOperation;
import dev.pgpx.schema.fact.ObjectName;
import java.util.HashSet;
import java.util.Set;

/** Which new tables may have rows: code may have filled any. One thread at a time. */
final class Filled {
    private final Set<ObjectName> tables = new HashSet<>();
    private boolean any;

    boolean mayHaveRows(ObjectName table) {
        return any || tables.contains(Earlier.plain(table));
    }

    void take(Operation operation, Known known) {
        if (operation instanceof TableOperation.Create create && create.asQuery()) {
            tables.add(Earlier.plain(create.table()));
        } else if (operation instanceof RowOperation && !(operation instanceof RowOperation.Delete)) {
            operation.predict(known).locks().forEach(lock -> tables.add(Earlier.plain(lock.relation())));
        } else {
            any |= operation instanceof SessionOperation.Code || operation instanceof SessionOperation.Other;
        }
    }
}
