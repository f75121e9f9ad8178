package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.CollationFact;
import dev.pgpx.schema.fact.ConversionFact;
import dev.pgpx.types.Row;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads collations and conversions between encodings. */
final class CollationReader implements FactReader {
    private static final String COLLATIONS =
            """
            select c.oid::bigint, n.nspname, c.collname, array_remove(array[
                'provider=' || case c.collprovider when 'i' then 'icu' when 'b' then 'builtin' else 'libc' end,
                %s, 'lc_collate=' || quote_literal(nullif(c.collcollate, '')),
                'lc_ctype=' || quote_literal(nullif(c.collctype, '')),
                case when not c.collisdeterministic then 'deterministic=false' end, %s], null)
            from pg_collation c join pg_namespace n on n.oid = c.collnamespace
            where c.collnamespace::bigint = any(:namespaces)""";

    private static final String CONVERSIONS =
            """
            select c.oid::bigint, n.nspname, c.conname, pg_encoding_to_char(c.conforencoding),
                pg_encoding_to_char(c.contoencoding), c.conproc::oid::regproc::text, c.condefault
            from pg_conversion c join pg_namespace n on n.oid = c.connamespace
            where c.connamespace::bigint = any(:namespaces)""";

    @Override
    public void read(Catalog catalog, Found found) {
        String older = catalog.since(15, "'locale=' || quote_literal(c.colliculocale)", "null::text");
        String sql = COLLATIONS.formatted(
                catalog.since(17, "'locale=' || quote_literal(c.colllocale)", older),
                catalog.since(16, "'rules=' || quote_literal(c.collicurules)", "null::text"));
        catalog.rows(
                Set.of("pg_collation"),
                sql,
                row -> found.add(
                        "pg_collation",
                        row.getLong(0),
                        new CollationFact(Cells.name(row, 1), options(Cells.options(row, 3)))));
        catalog.rows(
                Set.of("pg_conversion"),
                CONVERSIONS,
                row -> found.add("pg_conversion", row.getLong(0), conversion(row)));
    }

    /** Servers before 15 have the locale of the provider icu in both of the others; what they share is said once. */
    private static Map<String, String> options(Map<String, String> options) {
        String collate = options.get("lc_collate");
        if (collate == null || !collate.equals(options.get("lc_ctype")) || options.containsKey("locale")) {
            return options;
        }
        Map<String, String> shorter = new TreeMap<>(options);
        shorter.put("locale", collate);
        shorter.keySet().removeAll(Set.of("lc_collate", "lc_ctype"));
        return shorter;
    }

    private static ConversionFact conversion(Row row) {
        return new ConversionFact(
                Cells.name(row, 1), Cells.text(row, 3), Cells.text(row, 4), Cells.text(row, 5), row.getBoolean(6));
    }
}
