package dev.pgpx.migrate.statement;

import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.action.Work;

/**
 * What else can be set about a relation, with the lock that it takes.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>, 13 to 18.
 */
public enum Setting {
    /** {@code alter column … set statistics}. */
    STATISTICS(LockMode.SHARE_UPDATE_EXCLUSIVE, Work.CATALOG),
    /** {@code alter column … set (n_distinct = …)}. */
    COLUMN_OPTIONS(LockMode.SHARE_UPDATE_EXCLUSIVE, Work.CATALOG),
    /** {@code alter column … set storage}. */
    STORAGE(LockMode.ACCESS_EXCLUSIVE, Work.CATALOG),
    /** {@code alter column … set compression}. */
    COMPRESSION(LockMode.ACCESS_EXCLUSIVE, Work.CATALOG),
    /** {@code cluster on} and {@code set without cluster}. */
    CLUSTER(LockMode.SHARE_UPDATE_EXCLUSIVE, Work.CATALOG),
    /** {@code enable trigger} and {@code disable trigger}. */
    TRIGGER(LockMode.SHARE_ROW_EXCLUSIVE, Work.CATALOG),
    /** {@code enable rule} and {@code disable rule}. */
    RULE(LockMode.ACCESS_EXCLUSIVE, Work.CATALOG),
    /** {@code enable row level security} and its like. */
    ROW_SECURITY(LockMode.ACCESS_EXCLUSIVE, Work.CATALOG),
    /** {@code replica identity}. */
    REPLICA_IDENTITY(LockMode.ACCESS_EXCLUSIVE, Work.CATALOG),
    /** {@code owner to}. */
    OWNER(LockMode.ACCESS_EXCLUSIVE, Work.CATALOG),
    /** {@code of} and {@code not of} a type. */
    TYPED(LockMode.ACCESS_EXCLUSIVE, Work.CATALOG),
    /** {@code alter column … add generated}, {@code set generated}, {@code restart}, {@code drop identity}. */
    IDENTITY(LockMode.ACCESS_EXCLUSIVE, Work.CATALOG),
    /** {@code alter column … drop expression}. */
    DROP_EXPRESSION(LockMode.ACCESS_EXCLUSIVE, Work.CATALOG),
    /** {@code alter column … set expression}, since PostgreSQL 17: all stored values are computed anew. */
    SET_EXPRESSION(LockMode.ACCESS_EXCLUSIVE, Work.REWRITE),
    /** {@code set tablespace}: all files are copied. */
    TABLESPACE(LockMode.ACCESS_EXCLUSIVE, Work.REWRITE),
    /** {@code set logged} and {@code set unlogged}. */
    LOGGED(LockMode.ACCESS_EXCLUSIVE, Work.REWRITE),
    /** {@code set access method}, since PostgreSQL 15. */
    ACCESS_METHOD(LockMode.ACCESS_EXCLUSIVE, Work.REWRITE),
    /** {@code alter constraint}. */
    CONSTRAINT(LockMode.ACCESS_EXCLUSIVE, Work.CATALOG),
    /** The options of a sequence. */
    SEQUENCE(LockMode.SHARE_ROW_EXCLUSIVE, Work.CATALOG),
    /** {@code depends on extension}. */
    DEPENDENCY(LockMode.ACCESS_EXCLUSIVE, Work.CATALOG),
    /** Something that is not known here; the strongest lock is assumed. */
    OTHER(LockMode.ACCESS_EXCLUSIVE, Work.CATALOG);

    private final LockMode mode;
    private final Work work;

    Setting(LockMode mode, Work work) {
        this.mode = mode;
        this.work = work;
    }

    /**
     * The lock on the relation.
     *
     * @return its mode
     */
    public LockMode mode() {
        return mode;
    }

    /**
     * What it does to the rows.
     *
     * @return the work
     */
    public Work work() {
        return work;
    }
}
