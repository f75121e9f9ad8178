package dev.pgpx.schema.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Detects what a newer server can say of objects and pgpx does not read: columns of the system catalogs that none of the known
 * versions has.
 */
final class CatalogColumnReader implements FactReader {
    /** Columns of system catalogs, a line for each catalog with its columns: the union of all known versions. */
    private static final String KNOWN = "catalog-columns.txt";

    private static final String COLUMNS =
            """
            select c.relname, a.attname, current_setting('server_version')
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
                and (not c.relisshared or c.relname in ('pg_authid', 'pg_auth_members', 'pg_subscription'))
                and c.relname !~ '^pg_(statistic|statistic_ext_data|largeobject|largeobject_metadata)$'
            order by 1, 2""";

    @Override
    public void read(Catalog catalog, Found found) {
        Set<String> known = known();
        catalog.rows(COLUMNS, row -> {
            String table = Cells.text(row, 0);
            String column = table + "." + Cells.text(row, 1);
            if (!known.contains(column)) {
                found.unknown(Unknown.of("PGPX-3019", column, table, Cells.text(row, 2)));
            }
        });
    }

    /** The known columns, {@code pg_class.relname}. */
    static Set<String> known() {
        try (InputStream stream = Objects.requireNonNull(CatalogColumnReader.class.getResourceAsStream(KNOWN), KNOWN);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
