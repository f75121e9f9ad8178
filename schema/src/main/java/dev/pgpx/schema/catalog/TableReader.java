package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PartitionFact;
import dev.pgpx.schema.fact.ReplicaIdentityFact;
import dev.pgpx.schema.fact.ReplicaIdentityFact.Identity;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.TableFact.Foreign;
import dev.pgpx.schema.fact.TableFact.Persistence;
import dev.pgpx.schema.fact.TableFact.RowSecurity;
import dev.pgpx.types.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads tables without their columns. */
final class TableReader implements FactReader {
    private static final String TABLES =
            """
            select c.oid::bigint, n.nspname, c.relname, c.relpersistence::text, tn.nspname, ty.typname,
                case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end, am.amname, ts.spcname,
                c.reloptions, tc.reloptions, c.relrowsecurity, c.relforcerowsecurity,
                fs.srvname, ft.ftoptions, case when c.relkind = 'f' then 'd' else c.relreplident::text end,
                case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end,
                p.schemas, p.names
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_type ty on ty.oid = c.reloftype
            left join pg_namespace tn on tn.oid = ty.typnamespace
            left join pg_am am on am.oid = c.relam and am.amname <> 'heap'
            left join pg_tablespace ts on ts.oid = c.reltablespace
            left join pg_class tc on tc.oid = c.reltoastrelid
            left join pg_foreign_table ft on ft.ftrelid = c.oid
            left join pg_foreign_server fs on fs.oid = ft.ftserver
            left join lateral (
                select array_agg(pn.nspname::text order by i.inhseqno) as schemas,
                    array_agg(pc.relname::text order by i.inhseqno) as names
                from pg_inherits i join pg_class pc on pc.oid = i.inhparent
                join pg_namespace pn on pn.oid = pc.relnamespace
                where i.inhrelid = c.oid) p on true
            where c.relkind in ('r', 'p', 'f') and c.relnamespace::bigint = any(:namespaces)""";

    @Override
    public void read(Catalog catalog, Found found) {
        catalog.rows(TABLES, row -> add(row, found));
    }

    /** Whether a crash empties a relation; what is temporary is in schemas that are not read. */
    static Persistence persistence(Row row, int index) {
        return Cells.text(row, index).equals("u") ? Persistence.UNLOGGED : Persistence.PERMANENT;
    }

    private static void add(Row row, Found found) {
        ObjectName name = Cells.name(row, 1);
        List<ObjectName> parents = Cells.names(row, 17);
        Optional<String> bound = Cells.optional(row, 16);
        Map<String, String> parameters = new LinkedHashMap<>(Cells.options(row, 9));
        parameters.putAll(Cells.options(row, 10, "toast."));
        TableFact table = new TableFact(
                name,
                persistence(row, 3),
                Cells.optionalName(row, 4),
                bound.isPresent() ? List.of() : parents,
                Cells.optional(row, 6),
                Cells.optional(row, 7),
                Cells.optional(row, 8),
                parameters,
                new RowSecurity(row.getBoolean(11), row.getBoolean(12)),
                Cells.optional(row, 13).map(server -> new Foreign(server, Cells.options(row, 14))));
        found.add("pg_class", row.getLong(0), table);
        if (found.isMember("pg_class", row.getLong(0))) {
            return;
        }
        found.relation(row.getLong(0), name);
        bound.ifPresent(rows -> found.add(new PartitionFact(name, parents.get(0), rows)));
        switch (table.foreign().isPresent() ? "d" : Cells.text(row, 15)) {
            case "f" -> found.add(new ReplicaIdentityFact(name, Identity.FULL, Optional.empty()));
            case "n" -> found.add(new ReplicaIdentityFact(name, Identity.NOTHING, Optional.empty()));
            default -> {} // by the primary key, or by an index, which is read with it
        }
    }
}
