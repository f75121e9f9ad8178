package dev.pgpx.schema.doctor;

/** Parts of queries that many checks have: {@code c} is the relation, {@code n} its schema. */
final class Catalogs {
    /** Neither the server's own, nor another session's temporary ones. */
    static final String OWN_SCHEMA = "n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";

    /** What somebody made who can change it: no parts of extensions. */
    private static final String NOT_OF_AN_EXTENSION =
            """
             and not exists (select from pg_depend e
                              where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')""";

    static final String NAME = "format('%I.%I', n.nspname, c.relname)";

    /** To be followed by a where or a join. */
    static final String TABLES =
            "pg_class c join pg_namespace n on n.oid = c.relnamespace and c.relkind in ('r', 'p') and " + OWN_SCHEMA
                    + NOT_OF_AN_EXTENSION;

    private Catalogs() {}
}
