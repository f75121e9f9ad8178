package dev.pgpx.schema.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Detects objects that no other reader found: every object of every system catalog is a fact, or belongs to one, or lies where
 * nothing is read, or is told to be unknown. Runs last.
 */
final class UnknownReader implements FactReader {
    /** Catalogs of this database with objects; large objects are data, labels belong to their enum types. */
    private static final String CATALOGS =
            """
            select c.oid::bigint, c.relname
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'oid' and a.attnum > 0
            where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'r' and not c.relisshared
                and c.relname not in ('pg_largeobject_metadata', 'pg_enum') and has_table_privilege(c.oid, 'select')""";

    private static final String OBJECTS = "select %d::bigint, oid::bigint from pg_catalog.%s where oid >= 16384%s";

    /** What always belongs to something else and there is much of. */
    private static final Map<String, String> BUT = Map.of(
            "pg_class", " and relnamespace <> 'pg_toast'::regnamespace",
            "pg_type", " and typnamespace <> 'pg_toast'::regnamespace",
            "pg_trigger", " and not tgisinternal");

    /** What belongs to what: an object that is created and dropped with another. */
    private static final String OWNERS =
            """
            select classid::bigint, objid::bigint, refclassid::bigint, refobjid::bigint
            from pg_depend where deptype in ('i', 'a', 'P', 'S', 'e') and objid >= 16384""";

    /** What the server calls them; in catalogs that are not known it may refuse to name what nothing depends on. */
    private static final String NAMES =
            """
            select coalesce(i.type, 'object'), coalesce(i.identity, o.id::text), i.schema, n.oid::bigint = any(:namespaces), c.relname
            from (values %s) o(catalog, id, known)
            join pg_class c on c.oid = o.catalog
            left join lateral pg_identify_object(
                case when o.known or exists (select from pg_depend d where d.classid = c.oid) then c.oid end,
                o.id::oid, 0) i on true
            left join pg_namespace n on quote_ident(n.nspname) = i.schema
            order by 1, 2""";

    @Override
    public void read(Catalog catalog, Found found) {
        List<String> objects = new ArrayList<>();
        Set<String> known = CatalogColumnReader.known();
        Set<Long> nameable = new HashSet<>();
        catalog.rows(CATALOGS, row -> {
            String name = Cells.text(row, 1);
            objects.add(OBJECTS.formatted(row.getLong(0), name, BUT.getOrDefault(name, "")));
            if (known.contains(name + ".oid")) {
                nameable.add(row.getLong(0));
            }
        });
        List<ObjectId> missed = new ArrayList<>();
        catalog.rows(String.join(" union all ", objects), row -> {
            ObjectId object = new ObjectId(row.getLong(0), row.getLong(1), 0);
            if (!found.knows(object)) {
                missed.add(object);
            }
        });
        if (!missed.isEmpty()) {
            Map<ObjectId, List<ObjectId>> owners = owners(catalog);
            missed.removeIf(object -> explained(object, owners, found));
        }
        if (!missed.isEmpty()) {
            tell(catalog, missed, nameable, found);
        }
    }

    private static Map<ObjectId, List<ObjectId>> owners(Catalog catalog) {
        Map<ObjectId, List<ObjectId>> owners = new HashMap<>();
        catalog.rows(OWNERS, row -> owners.computeIfAbsent(
                        new ObjectId(row.getLong(0), row.getLong(1), 0), any -> new ArrayList<>())
                .add(new ObjectId(row.getLong(2), row.getLong(3), 0)));
        return owners;
    }

    /** Whether it, or what it belongs to, was read. */
    private static boolean explained(ObjectId object, Map<ObjectId, List<ObjectId>> owners, Found found) {
        Set<ObjectId> seen = new HashSet<>();
        Deque<ObjectId> open = new ArrayDeque<>(List.of(object));
        while (!open.isEmpty()) {
            ObjectId next = open.pop();
            if (found.knows(next)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(owners.getOrDefault(next, List.of()));
            }
        }
        return false;
    }

    private static void tell(Catalog catalog, List<ObjectId> missed, Set<Long> nameable, Found found) {
        String values = missed.stream()
                .map(object -> "(" + object.catalog() + "::bigint, " + object.id() + "::bigint, "
                        + nameable.contains(object.catalog()) + ")")
                .collect(Collectors.joining(", "));
        catalog.rows(NAMES.formatted(values), row -> {
            boolean here =
                    row.isNull(2) ? catalog.whole() : row.getBoolean(3) || isOfSystem(Cells.text(row, 2), catalog);
            if (here) {
                String name = Cells.text(row, 0) + " " + Cells.text(row, 1);
                found.unknown(Unknown.of("PGPX-3018", name, Cells.text(row, 4)));
            }
        });
    }

    /** A user's object among those of the system is not read; in temporary schemas there are none to be kept. */
    private static boolean isOfSystem(String schema, Catalog catalog) {
        return catalog.whole() && (schema.equals("pg_catalog") || schema.equals("information_schema"));
    }
}
