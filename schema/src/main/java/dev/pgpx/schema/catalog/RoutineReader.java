package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.RoutineFact;
import dev.pgpx.schema.fact.RoutineFact.Parallel;
import dev.pgpx.schema.fact.RoutineFact.Traits;
import dev.pgpx.schema.fact.RoutineFact.Volatility;
import dev.pgpx.types.Row;
import java.util.Set;

/** Reads functions, procedures and aggregates. */
final class RoutineReader implements FactReader {
    /** Without those that come with a range type. */
    private static final String ROUTINES =
            """
            select p.oid::bigint, n.nspname, p.proname, p.prokind::text,
                case when p.prokind = 'p' and p.proallargtypes is not null
                    then (select string_agg(case m when 'o' then 'OUT ' when 'b' then 'INOUT ' when 'v' then 'VARIADIC '
                            else '' end || format_type(t, null), ', ' order by at)
                        from unnest(p.proallargtypes, p.proargmodes) with ordinality u(t, m, at))
                    else (select string_agg(format_type(t, null), ', ' order by at)
                        from unnest(p.proargtypes) with ordinality u(t, at)) end,
                pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), l.lanname, p.provolatile::text,
                p.proisstrict, p.prosecdef, p.proleakproof, p.proparallel::text, p.procost::text, p.prorows::text,
                nullif(p.prosupport::oid, 0)::regproc::text, p.proconfig, pg_get_functiondef(p.oid)
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
            where p.prokind <> 'a' and p.pronamespace::bigint = any(:namespaces) and not exists (
                select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'i')""";

    @Override
    public void read(Catalog catalog, Found found) {
        catalog.rows(Set.of("pg_proc"), ROUTINES, row -> found.add("pg_proc", row.getLong(0), routine(row)));
    }

    private static RoutineFact routine(Row row) {
        return new RoutineFact(
                Cells.name(row, 1),
                "(" + Cells.optional(row, 4).orElse("") + ")",
                Cells.text(row, 3).equals("p"),
                Cells.text(row, 5),
                Cells.optional(row, 6),
                Cells.text(row, 7),
                new Traits(
                        volatility(Cells.text(row, 8)),
                        row.getBoolean(9),
                        row.getBoolean(10),
                        row.getBoolean(11),
                        Cells.text(row, 3).equals("w"),
                        parallel(Cells.text(row, 12)),
                        Double.parseDouble(Cells.text(row, 13)),
                        Double.parseDouble(Cells.text(row, 14)),
                        Cells.optional(row, 15)),
                Cells.options(row, 16),
                Cells.text(row, 17).stripTrailing());
    }

    private static Volatility volatility(String letter) {
        return switch (letter) {
            case "i" -> Volatility.IMMUTABLE;
            case "s" -> Volatility.STABLE;
            default -> Volatility.VOLATILE;
        };
    }

    private static Parallel parallel(String letter) {
        return switch (letter) {
            case "s" -> Parallel.SAFE;
            case "r" -> Parallel.RESTRICTED;
            default -> Parallel.UNSAFE;
        };
    }
}
