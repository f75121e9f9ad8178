package dev.pgpx.transfer.seed;

import dev.pgpx.transfer.Place;
import dev.pgpx.transfer.document.Node;
import dev.pgpx.transfer.table.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as a file has it.
 *
 * @param table the table that the file names
 * @param label its label; null when it has none
 * @param fields its values
 * @param place where it begins
 */
record SeedRecord(TableName table, @Nullable String label, List<Node.Field> fields, Place place) {
    /** Whether it has a value for a column. */
    boolean has(String column) {
        return fields.stream().anyMatch(field -> field.name().equals(column));
    }

    /** How messages name it. */
    String title() {
        return label == null ? "a record of " + table : table + " " + label;
    }
}
