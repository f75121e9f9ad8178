package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.DomainCheckFact;
import dev.pgpx.schema.fact.DomainFact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.ObjectName;
import java.util.Optional;

/** Reads domains with their checks. */
final class DomainReader implements FactReader {
    private static final String DOMAINS =
            """
            select t.oid::bigint, n.nspname, t.typname, format_type(t.typbasetype, t.typtypmod), cn.nspname, co.collname,
                case when t.typdefaultbin is null then quote_literal(t.typdefault)
                    else pg_get_expr(t.typdefaultbin, 'pg_type'::regclass) end,
                not t.typnotnull, k.conname, k.oid::bigint
            from pg_type t join pg_namespace n on n.oid = t.typnamespace
            join pg_type b on b.oid = t.typbasetype
            left join pg_collation co on co.oid = t.typcollation and t.typcollation <> b.typcollation
            left join pg_namespace cn on cn.oid = co.collnamespace
            left join pg_constraint k on k.contypid = t.oid and k.contype = 'n'
            where t.typtype = 'd' and t.typnamespace::bigint = any(:namespaces)""";

    private static final String CHECKS =
            """
            select k.oid::bigint, n.nspname, t.typname, k.conname, pg_get_expr(k.conbin, 'pg_type'::regclass), k.convalidated,
                t.oid::bigint
            from pg_constraint k join pg_type t on t.oid = k.contypid join pg_namespace n on n.oid = t.typnamespace
            where k.contype = 'c' and t.typnamespace::bigint = any(:namespaces)""";

    @Override
    public void read(Catalog catalog, Found found) {
        catalog.rows(DOMAINS, row -> {
            ObjectName name = Cells.name(row, 1);
            Optional<String> notNull = Cells.optional(row, 8).filter(given -> !given.equals(name.name() + "_not_null"));
            DomainFact domain = new DomainFact(
                    name,
                    Cells.text(row, 3),
                    Cells.optionalName(row, 4),
                    Cells.optional(row, 6),
                    row.getBoolean(7),
                    notNull);
            found.add("pg_type", row.getLong(0), domain);
            if (!row.isNull(9) && !found.isMember("pg_type", row.getLong(0))) {
                found.alias("pg_constraint", row.getLong(9), 0, domain.key());
                FactKey constraint = new FactKey(FactKind.DOMAIN_CHECK, name, Cells.text(row, 8));
                found.subject("pg_constraint", row.getLong(9), 0, constraint);
                found.provided(constraint, domain.key());
            }
        });
        catalog.rows(CHECKS, row -> {
            if (!found.isMember("pg_type", row.getLong(6))) {
                found.add(
                        "pg_constraint",
                        row.getLong(0),
                        new DomainCheckFact(
                                Cells.name(row, 1), Cells.text(row, 3), Cells.text(row, 4), row.getBoolean(5)));
            }
        });
    }
}
