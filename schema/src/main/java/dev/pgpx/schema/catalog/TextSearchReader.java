package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.TextSearchConfigurationFact;
import dev.pgpx.schema.fact.TextSearchDictionaryFact;
import dev.pgpx.schema.fact.TextSearchParserFact;
import dev.pgpx.schema.fact.TextSearchTemplateFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads text search parsers, templates, dictionaries and configurations. */
final class TextSearchReader implements FactReader {
    private static final String PARSERS =
            """
            select p.oid::bigint, n.nspname, p.prsname, array_remove(array['start=' || p.prsstart::oid::regproc,
                'gettoken=' || p.prstoken::oid::regproc, 'end=' || p.prsend::oid::regproc,
                'headline=' || nullif(p.prsheadline::oid, 0)::regproc, 'lextypes=' || p.prslextype::oid::regproc], null)
            from pg_ts_parser p join pg_namespace n on n.oid = p.prsnamespace
            where p.prsnamespace::bigint = any(:namespaces)""";

    private static final String TEMPLATES =
            """
            select t.oid::bigint, n.nspname, t.tmplname, array_remove(array[
                'init=' || nullif(t.tmplinit::oid, 0)::regproc, 'lexize=' || t.tmpllexize::oid::regproc], null)
            from pg_ts_template t join pg_namespace n on n.oid = t.tmplnamespace
            where t.tmplnamespace::bigint = any(:namespaces)""";

    private static final String DICTIONARIES =
            """
            select d.oid::bigint, n.nspname, d.dictname, tn.nspname, t.tmplname, d.dictinitoption
            from pg_ts_dict d join pg_namespace n on n.oid = d.dictnamespace
            join pg_ts_template t on t.oid = d.dicttemplate join pg_namespace tn on tn.oid = t.tmplnamespace
            where d.dictnamespace::bigint = any(:namespaces)""";

    private static final String CONFIGURATIONS =
            """
            select c.oid::bigint, n.nspname, c.cfgname, pn.nspname, p.prsname
            from pg_ts_config c join pg_namespace n on n.oid = c.cfgnamespace
            join pg_ts_parser p on p.oid = c.cfgparser join pg_namespace pn on pn.oid = p.prsnamespace
            where c.cfgnamespace::bigint = any(:namespaces)""";

    private static final String MAPPINGS =
            """
            select m.mapcfg::bigint, t.alias, array_agg(n.nspname::text order by m.mapseqno),
                array_agg(d.dictname::text order by m.mapseqno)
            from pg_ts_config c
            cross join lateral ts_token_type(c.cfgparser) t
            join pg_ts_config_map m on m.mapcfg = c.oid and m.maptokentype = t.tokid
            join pg_ts_dict d on d.oid = m.mapdict join pg_namespace n on n.oid = d.dictnamespace
            where c.cfgnamespace::bigint = any(:namespaces)
            group by m.mapcfg, t.alias""";

    @Override
    public void read(Catalog catalog, Found found) {
        catalog.rows(
                Set.of("pg_ts_parser"),
                PARSERS,
                row -> found.add(
                        "pg_ts_parser",
                        row.getLong(0),
                        new TextSearchParserFact(Cells.name(row, 1), Cells.options(row, 3))));
        catalog.rows(
                Set.of("pg_ts_template"),
                TEMPLATES,
                row -> found.add(
                        "pg_ts_template",
                        row.getLong(0),
                        new TextSearchTemplateFact(Cells.name(row, 1), Cells.options(row, 3))));
        catalog.rows(
                Set.of("pg_ts_dict"),
                DICTIONARIES,
                row -> found.add(
                        "pg_ts_dict",
                        row.getLong(0),
                        new TextSearchDictionaryFact(Cells.name(row, 1), Cells.name(row, 3), Cells.optional(row, 5))));
        configurations(catalog, found);
    }

    private static void configurations(Catalog catalog, Found found) {
        Map<Long, SortedMap<String, List<ObjectName>>> mappings = new HashMap<>();
        catalog.rows(Set.of("pg_ts_config"), MAPPINGS, row -> mappings.computeIfAbsent(
                        row.getLong(0), any -> new TreeMap<>())
                .put(Cells.text(row, 1), Cells.names(row, 2)));
        catalog.rows(
                Set.of("pg_ts_config"),
                CONFIGURATIONS,
                row -> found.add(
                        "pg_ts_config",
                        row.getLong(0),
                        new TextSearchConfigurationFact(
                                Cells.name(row, 1),
                                Cells.name(row, 3),
                                mappings.getOrDefault(row.getLong(0), new TreeMap<>()))));
    }
}
