package dev.pgpx.migrate.run;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.database.LockKey;
import dev.pgpx.migrate.history.HistoryTable;
import dev.pgpx.types.Codecs;

/**
 * An advisory lock of a history.
 *
 * @param name what its number is made of
 */
record LockName(String name) {
    /** That of the runner. */
    static LockName runner(HistoryTable history) {
        return new LockName("pgpx migrate " + history);
    }

    /**
     * That of the session in which statements run that can be in no transaction. They outlive a runner that is killed, until the server
     * notices; so does this lock.
     */
    static LockName steps(HistoryTable history) {
        return new LockName("pgpx migrate step " + history);
    }

    LockKey key() {
        return LockKey.of(name);
    }

    /** Who has it, as far as this user may know. */
    String holder(Database database) {
        return database.first(
                        sql("""
                                select 'process ' || a.pid || coalesce(' "' || nullif(a.application_name, '') || '"', '')
                                    || coalesce(' at ' || host(a.client_addr), '') || coalesce(', running: ' || nullif(left(a.query, 200), ''), '')
                                from pg_locks l join pg_stat_activity a on a.pid = l.pid,
                                    lateral (select ('x' || left(encode(sha256(:name::bytea), 'hex'), 16))::bit(64)::int8) k (key)
                                where l.locktype = 'advisory' and l.granted and l.objsubid = 1
                                    and l.database = (select oid from pg_database where datname = current_database())
                                    and l.classid::int8 = (k.key >> 32) & 4294967295 and l.objid::int8 = k.key & 4294967295""")
                                .bind("name", name)
                                .label("holder of the lock of migrations")
                                .as(Codecs.TEXT))
                .orElse("a process that has ended by now");
    }
}
