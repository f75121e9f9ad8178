package dev.pgpx.schema.doctor;

import java.util.List;

/**
 * Transaction ids and sequences run out.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/routine-vacuuming.html#VACUUM-FOR-WRAPAROUND">Preventing
 * Transaction ID Wraparound Failures</a>. Vacuum should have begun at {@code autovacuum_freeze_max_age}, 200 million unless
 * set; the server stops at two thousand million.
 */
final class WrapAroundChecks {
    /** Half as much again as that at which vacuum should have begun. */
    private static final String LATE = "1.5";

    private static final String TRANSACTIONS = "current_setting('autovacuum_freeze_max_age')::bigint * " + LATE;
    private static final String MULTIXACTS = "current_setting('autovacuum_multixact_freeze_max_age')::bigint * " + LATE;

    private static final String DATABASES =
            """
            select format('%%I', datname), case when age > 1000000000 then 'error' else 'warning' end, null, age, (2000000000 - age)
              from (select datname, %s::bigint as age from pg_database) databases
             where age > %s
             order by 1
            """;

    private static final String TABLES =
            """
            select name, case when age > 1000000000 then 'error' else 'warning' end,
                   format('vacuum (freeze, verbose) %%s', name), age, (2000000000 - age)
              from (select format('%%I.%%I', n.nspname, c.relname) as name,
                           greatest(%s, (select %s from pg_class t where t.oid = c.reltoastrelid))::bigint as age
                      from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where c.relkind in ('r', 'm') and c.relfrozenxid <> '0') tables
             where age > %s
             order by 1
            """;

    /** The sequence's own end, and that of the column which its numbers go to, whichever comes first. */
    private static final Check SEQUENCES = SqlCheck.of(
                    "sequence-exhaustion",
                    """
            select name, case when used >= 90 then 'error' else 'warning' end, statement, trunc(used), last_value, most
              from (select format('%I.%I', n.nspname, c.relname) as name, s.last_value,
                           least(s.max_value, columns.most) as most,
                           (s.last_value::numeric - s.min_value) * 100
                               / nullif(least(s.max_value, columns.most)::numeric - s.min_value, 0) as used,
                           case when columns.most < 9223372036854775807
                                then format('alter table %s alter column %I type bigint', columns.name, columns.attname) end as statement
                      from pg_class c
                      join pg_namespace n on n.oid = c.relnamespace
                      join pg_sequences s on s.schemaname = n.nspname and s.sequencename = c.relname
                      left join lateral (
                          select a.attname, format('%I.%I', tn.nspname, t.relname) as name,
                                 case a.atttypid when 'int2'::regtype then 32767 when 'int4'::regtype then 2147483647
                                                 else 9223372036854775807 end as most
                            from (select d.refobjid as relid, d.refobjsubid as attnum from pg_depend d
                                   where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i')
                                     and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
                                  union
                                  select f.adrelid, f.adnum from pg_depend d join pg_attrdef f on f.oid = d.objid
                                   where d.classid = 'pg_attrdef'::regclass and d.refclassid = 'pg_class'::regclass
                                     and d.refobjid = c.oid) users
                            join pg_attribute a on a.attrelid = users.relid and a.attnum = users.attnum
                            join pg_class t on t.oid = a.attrelid
                            join pg_namespace tn on tn.oid = t.relnamespace
                           order by most limit 1) columns on true
                     where c.relkind = 'S' and s.increment_by > 0 and not s.cycle) sequences
             where used >= 50
             order by 1
            """)
            .needing("pg_read_all_data");

    static final List<Check> ALL = List.of(
            databases("transaction-wraparound-database", "age(datfrozenxid)", TRANSACTIONS),
            tables("transaction-wraparound-table", "age", "relfrozenxid", TRANSACTIONS),
            databases("multixact-wraparound-database", "mxid_age(datminmxid)", MULTIXACTS),
            tables("multixact-wraparound-table", "mxid_age", "relminmxid", MULTIXACTS),
            SEQUENCES);

    private WrapAroundChecks() {}

    /**
     * Looks at the databases of a server.
     *
     * @param code the check's code
     * @param age the age of a database, in SQL
     * @param limit how old it may be, in SQL
     */
    static Check databases(String code, String age, String limit) {
        return SqlCheck.of(code, DATABASES.formatted(age, limit));
    }

    /**
     * Looks at the tables of a database.
     *
     * @param code the check's code
     * @param function gives the age
     * @param column of this column
     * @param limit how old it may be, in SQL
     */
    static Check tables(String code, String function, String column, String limit) {
        return SqlCheck.of(
                code, TABLES.formatted(function + "(c." + column + ")", function + "(t." + column + ")", limit));
    }
}
