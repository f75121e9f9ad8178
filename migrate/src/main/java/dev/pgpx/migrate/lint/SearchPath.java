package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.Operation;
import dev.pgpx.migrate.statement.SessionOperation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Follows {@code set search_path} in a file: names without a schema are then found elsewhere in the catalog. What a file sets does not
 * reach the next. One thread at a time.
 */
final class SearchPath {
    private final LintCatalog usual;
    private LintCatalog now;
    private String file = "";

    SearchPath(LintCatalog usual) {
        this.usual = usual;
        this.now = usual;
    }

    /** The catalog as the statements of a file see it at first. */
    LintCatalog begin(String next) {
        if (!next.equals(file)) {
            file = next;
            now = usual;
        }
        return now;
    }

    /** The catalog as the statements behind this one see it. */
    LintCatalog take(Operation operation) {
        if (operation instanceof SessionOperation.Set set
                && (set.name().equals("search_path") || set.name().equals("all"))) {
            List<String> schemas = schemas(set.value());
            now = schemas.isEmpty() ? usual : usual.at(schemas);
        }
        return now;
    }

    /** None for the usual ones. */
    private static List<String> schemas(String value) {
        if (value.equalsIgnoreCase("default")) {
            return List.of();
        }
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(schema -> !schema.isEmpty())
                .map(SearchPath::schema)
                .toList();
    }

    private static String schema(String written) {
        char first = written.charAt(0);
        boolean quoted = written.length() > 1
                && (first == '"' || first == '\'')
                && written.charAt(written.length() - 1) == first;
        return quoted ? written.substring(1, written.length() - 1) : written.toLowerCase(Locale.ROOT);
    }
}
