package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.AggregateFact;
import java.util.Set;

/** Reads aggregates. */
final class AggregateReader implements FactReader {
    private static final String AGGREGATES =
            """
            select p.oid::bigint, n.nspname, p.proname,
                coalesce((select string_agg(format_type(t, null), ', ' order by at)
                    from unnest(p.proargtypes) with ordinality u(t, at)), '*'),
                coalesce(nullif(pg_get_function_arguments(p.oid), ''), '*'),
                array_remove(array[
                    'sfunc=' || a.aggtransfn::oid::regproc, 'stype=' || format_type(a.aggtranstype, null),
                    'sspace=' || nullif(a.aggtransspace, 0), 'finalfunc=' || nullif(a.aggfinalfn::oid, 0)::regproc,
                    case when a.aggfinalextra then 'finalfunc_extra=' end,
                    case when a.aggfinalfn <> 0 and a.aggfinalmodify <> usual.modify
                        then 'finalfunc_modify=' || names.modify[position(a.aggfinalmodify in 'rsw')] end,
                    'combinefunc=' || nullif(a.aggcombinefn::oid, 0)::regproc,
                    'serialfunc=' || nullif(a.aggserialfn::oid, 0)::regproc,
                    'deserialfunc=' || nullif(a.aggdeserialfn::oid, 0)::regproc,
                    'initcond=' || quote_literal(a.agginitval), 'msfunc=' || nullif(a.aggmtransfn::oid, 0)::regproc,
                    'minvfunc=' || nullif(a.aggminvtransfn::oid, 0)::regproc,
                    'mstype=' || format_type(nullif(a.aggmtranstype, 0), null),
                    'msspace=' || nullif(a.aggmtransspace, 0), 'mfinalfunc=' || nullif(a.aggmfinalfn::oid, 0)::regproc,
                    case when a.aggmfinalextra then 'mfinalfunc_extra=' end,
                    case when a.aggmfinalfn <> 0 and a.aggmfinalmodify <> usual.modify
                        then 'mfinalfunc_modify=' || names.modify[position(a.aggmfinalmodify in 'rsw')] end,
                    'minitcond=' || quote_literal(a.aggminitval),
                    'sortop=operator(' || quote_ident(sn.nspname) || '.' || so.oprname || ')',
                    case p.proparallel when 's' then 'parallel=safe' when 'r' then 'parallel=restricted' end,
                    case when a.aggkind = 'h' then 'hypothetical=' end], null)
            from pg_aggregate a join pg_proc p on p.oid = a.aggfnoid join pg_namespace n on n.oid = p.pronamespace
            left join pg_operator so on so.oid = a.aggsortop left join pg_namespace sn on sn.oid = so.oprnamespace
            cross join lateral (select case when a.aggkind = 'n' then 'r'::"char" else 'w' end as modify) usual
            cross join (select array['read_only', 'shareable', 'read_write'] as modify) names
            where p.pronamespace::bigint = any(:namespaces)""";

    @Override
    public void read(Catalog catalog, Found found) {
        catalog.rows(
                Set.of("pg_proc"),
                AGGREGATES,
                row -> found.add(
                        "pg_proc",
                        row.getLong(0),
                        new AggregateFact(
                                Cells.name(row, 1),
                                "(" + Cells.text(row, 3) + ")",
                                Cells.text(row, 4),
                                Cells.options(row, 5))));
    }
}
