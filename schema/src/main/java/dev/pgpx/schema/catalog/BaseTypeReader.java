package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.BaseTypeFact;

/** Reads base types, whose functions are written in C. */
final class BaseTypeReader implements FactReader {
    private static final String TYPES =
            """
            select t.oid::bigint, n.nspname, t.typname, array_remove(array[
                'input=' || t.typinput::oid::regproc, 'output=' || t.typoutput::oid::regproc,
                'receive=' || nullif(t.typreceive::oid, 0)::regproc, 'send=' || nullif(t.typsend::oid, 0)::regproc,
                'typmod_in=' || nullif(t.typmodin::oid, 0)::regproc,
                'typmod_out=' || nullif(t.typmodout::oid, 0)::regproc,
                'analyze=' || nullif(t.typanalyze::oid, 0)::regproc, %s,
                'internallength=' || case when t.typlen < 0 then 'variable' else t.typlen::text end,
                case when t.typbyval then 'passedbyvalue=' end,
                'alignment=' || case t.typalign when 'c' then 'char' when 's' then 'int2' when 'i' then 'int4' else 'double' end,
                'storage=' || case t.typstorage when 'p' then 'plain' when 'e' then 'external' when 'x' then 'extended'
                    else 'main' end,
                case when t.typcategory <> 'U' then 'category=' || quote_literal(t.typcategory::text) end,
                case when t.typispreferred then 'preferred=true' end,
                'default=' || quote_literal(t.typdefault), 'element=' || format_type(nullif(t.typelem, 0), null),
                case when t.typdelim <> ',' then 'delimiter=' || quote_literal(t.typdelim::text) end,
                case when t.typcollation <> 0 then 'collatable=true' end], null)
            from pg_type t join pg_namespace n on n.oid = t.typnamespace
            where t.typtype = 'b' and t.typisdefined and t.typnamespace::bigint = any(:namespaces)
                and not exists (select from pg_type e where e.typarray = t.oid)""";

    @Override
    public void read(Catalog catalog, Found found) {
        String subscript = "'subscript=' || nullif(t.typsubscript::oid, 0)::regproc";
        catalog.rows(TYPES.formatted(catalog.since(14, subscript, "null::text")), row -> {
            BaseTypeFact type = new BaseTypeFact(Cells.name(row, 1), Cells.options(row, 3));
            found.add("pg_type", row.getLong(0), type);
            if (!found.isMember("pg_type", row.getLong(0))) {
                found.shell(type.name(), type.key());
            }
        });
    }
}
