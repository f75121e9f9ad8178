package dev.pgpx.schema.doctor;

import java.util.List;

/** Tables, their constraints and what their values are compared by. */
final class TableChecks {
    private static final Check PRIMARY_KEYS = SqlCheck.of(
            "table-without-primary-key",
            """
            select %s, 'warning', null from %s
             where not c.relispartition
               and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)
             order by 1
            """
                    .formatted(Catalogs.NAME, Catalogs.TABLES));

    private static final Check NOT_VALIDATED = SqlCheck.of(
                    "constraint-not-validated",
                    """
            select %s, 'warning', format('alter table %%s validate constraint %%I', %s, k.conname), format('%%I', k.conname)
              from %s join pg_constraint k on k.conrelid = c.oid
             where not k.convalidated
             order by 1, 4
            """
                            .formatted(Catalogs.NAME, Catalogs.NAME, Catalogs.TABLES))
            .from(
                    18, // where some are not enforced, and cannot be validated
                    """
                    select %s, 'warning', format('alter table %%s validate constraint %%I', %s, k.conname), format('%%I', k.conname)
                      from %s join pg_constraint k on k.conrelid = c.oid
                     where not k.convalidated and k.conenforced
                     order by 1, 4
                    """
                            .formatted(Catalogs.NAME, Catalogs.NAME, Catalogs.TABLES));

    private static final Check NOT_ENFORCED = SqlCheck.since(
            18,
            "constraint-not-enforced",
            """
            select %s, 'note', null, format('%%I', k.conname)
              from %s join pg_constraint k on k.conrelid = c.oid
             where not k.conenforced
             order by 1, 4
            """
                    .formatted(Catalogs.NAME, Catalogs.TABLES));

    private static final Check AUTOVACUUM = SqlCheck.of(
            "table-without-autovacuum",
            """
            select %s, 'warning', format('alter table %%s reset (autovacuum_enabled)', %s) from %s
             where c.reloptions && array['autovacuum_enabled=false', 'autovacuum_enabled=off', 'autovacuum_enabled=0']
             order by 1
            """
                    .formatted(Catalogs.NAME, Catalogs.NAME, Catalogs.TABLES));

    /** Source: <a href="https://www.postgresql.org/docs/current/sql-altercollation.html">ALTER COLLATION</a>, Notes. */
    private static final Check COLLATIONS = SqlCheck.of(
            "collation-version-mismatch",
            """
            select format('%I.%I', n.nspname, c.collname), 'error',
                   format('alter collation %I.%I refresh version', n.nspname, c.collname),
                   c.collversion, pg_collation_actual_version(c.oid)
              from pg_collation c join pg_namespace n on n.oid = c.collnamespace
             where c.collversion is not null and c.collprovider <> 'd'
               and (c.collencoding = -1 or c.collencoding = (select encoding from pg_database where datname = current_database()))
               and c.collversion <> pg_collation_actual_version(c.oid)
             order by 1
            """);

    private static final Check DATABASE_COLLATION = SqlCheck.since(
            15,
            "database-collation-version-mismatch",
            """
            select format('%I', datname), 'error', format('alter database %I refresh collation version', datname),
                   datcollversion, pg_database_collation_actual_version(oid)
              from pg_database
             where datname = current_database() and datcollversion <> pg_database_collation_actual_version(oid)
            """);

    private static final Check EXTENSIONS = SqlCheck.of(
            "extension-outdated",
            """
            select format('%I', e.extname), 'note', format('alter extension %I update', e.extname), e.extversion, a.default_version
              from pg_extension e join pg_available_extensions a on a.name = e.extname
             where a.default_version <> e.extversion
             order by 1
            """);

    static final List<Check> ALL =
            List.of(PRIMARY_KEYS, NOT_VALIDATED, NOT_ENFORCED, AUTOVACUUM, COLLATIONS, DATABASE_COLLATION, EXTENSIONS);

    private TableChecks() {}
}
