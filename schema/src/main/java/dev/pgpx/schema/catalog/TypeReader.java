package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.CompositeTypeFact;
import dev.pgpx.schema.fact.CompositeTypeFact.Attribute;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.RangeTypeFact;
import dev.pgpx.schema.fact.ShellTypeFact;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads enum, composite, range and base types. */
final class TypeReader implements FactReader {
    private static final String ENUMS =
            """
            select t.oid::bigint, n.nspname, t.typname, array_agg(e.enumlabel::text order by e.enumsortorder)
                filter (where e.oid is not null)
            from pg_type t join pg_namespace n on n.oid = t.typnamespace left join pg_enum e on e.enumtypid = t.oid
            where t.typtype = 'e' and t.typnamespace::bigint = any(:namespaces)
            group by t.oid, n.nspname, t.typname""";

    private static final String COMPOSITES =
            """
            select t.oid::bigint, n.nspname, t.typname, t.typrelid::bigint, array_agg(a.attname::text order by a.attnum) filter %1$s,
                array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) filter %1$s,
                array_agg(coalesce(cn.nspname::text, '') order by a.attnum) filter %1$s,
                array_agg(coalesce(co.collname::text, '') order by a.attnum) filter %1$s,
                array_agg(a.attnum::text order by a.attnum) filter %1$s
            from pg_type t join pg_namespace n on n.oid = t.typnamespace
            join pg_class c on c.oid = t.typrelid and c.relkind = 'c'
            left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_type at on at.oid = a.atttypid
            left join pg_collation co on co.oid = a.attcollation and a.attcollation <> at.typcollation
            left join pg_namespace cn on cn.oid = co.collnamespace
            where t.typnamespace::bigint = any(:namespaces)
            group by t.oid, n.nspname, t.typname, t.typrelid"""
                    .formatted("(where a.attnum is not null)");

    private static final String RANGES =
            """
            select t.oid::bigint, n.nspname, t.typname, format_type(r.rngsubtype, null),
                case when not oc.opcdefault then ocn.nspname end, case when not oc.opcdefault then oc.opcname end,
                cn.nspname, co.collname, nullif(r.rngcanonical::oid, 0)::regproc::text,
                nullif(r.rngsubdiff::oid, 0)::regproc::text, mn.nspname, m.typname, m.oid::bigint
            from pg_range r join pg_type t on t.oid = r.rngtypid join pg_namespace n on n.oid = t.typnamespace
            join pg_type st on st.oid = r.rngsubtype
            join pg_opclass oc on oc.oid = r.rngsubopc join pg_namespace ocn on ocn.oid = oc.opcnamespace
            left join pg_collation co on co.oid = r.rngcollation and r.rngcollation <> st.typcollation
            left join pg_namespace cn on cn.oid = co.collnamespace
            left join pg_type m on m.oid = %s
            left join pg_namespace mn on mn.oid = m.typnamespace
            where t.typnamespace::bigint = any(:namespaces)""";

    /** A pseudo type that is not defined is the name of one that will be. */
    private static final String SHELLS =
            """
            select t.oid::bigint, n.nspname, t.typname from pg_type t join pg_namespace n on n.oid = t.typnamespace
            where not t.typisdefined and t.typnamespace::bigint = any(:namespaces)""";

    @Override
    public void read(Catalog catalog, Found found) {
        catalog.rows(
                ENUMS,
                row -> found.add("pg_type", row.getLong(0), new EnumFact(Cells.name(row, 1), Cells.texts(row, 3))));
        catalog.rows(COMPOSITES, row -> composite(row, found));
        catalog.rows(RANGES.formatted(catalog.since(14, "r.rngmultitypid", "null::oid")), row -> range(row, found));
        catalog.rows(SHELLS, row -> found.add("pg_type", row.getLong(0), new ShellTypeFact(Cells.name(row, 1))));
    }

    private static void composite(Row row, Found found) {
        ObjectName name = Cells.name(row, 1);
        List<String> names = Cells.texts(row, 4);
        List<String> types = Cells.texts(row, 5);
        List<String> numbers = Cells.texts(row, 8);
        List<ObjectName> collations = Cells.names(row, 6);
        List<Attribute> attributes = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            Optional<ObjectName> collation = Optional.of(collations.get(at))
                    .filter(known -> !known.name().isEmpty());
            attributes.add(new Attribute(names.get(at), types.get(at), collation));
        }
        CompositeTypeFact type = new CompositeTypeFact(name, attributes);
        found.add("pg_type", row.getLong(0), type);
        if (!found.isMember("pg_type", row.getLong(0))) {
            found.alias("pg_class", row.getLong(3), 0, type.key());
            for (int at = 0; at < attributes.size(); at++) {
                FactKey column = ColumnFact.keyOf(name, attributes.get(at).name());
                found.subject("pg_class", row.getLong(3), Integer.parseInt(numbers.get(at)), column);
            }
        }
    }

    private static void range(Row row, Found found) {
        RangeTypeFact type = new RangeTypeFact(
                Cells.name(row, 1),
                Cells.text(row, 3),
                Cells.optionalName(row, 4),
                Cells.optionalName(row, 6),
                Cells.optional(row, 8),
                Cells.optional(row, 9),
                Cells.optionalName(row, 10));
        found.add("pg_type", row.getLong(0), type);
        boolean own = !found.isMember("pg_type", row.getLong(0));
        if (own && !row.isNull(12)) {
            found.alias("pg_type", row.getLong(12), 0, type.key());
        }
        if (own && type.canonical().isPresent()) {
            found.shell(type.name(), type.key());
        }
    }
}
