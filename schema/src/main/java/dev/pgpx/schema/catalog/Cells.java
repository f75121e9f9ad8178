package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads cells of catalog rows. Text of any type is read as the server prints it; arrays must be {@code text[]}. */
final class Cells {
    private static final Codec<List<String>> TEXTS = Codecs.array(Codecs.TEXT);

    private Cells() {}

    /** Text that is not null. */
    static String text(Row row, int index) {
        return Objects.requireNonNull(row.getText(index), () -> row.name(index));
    }

    /** Text, or empty for null. */
    static Optional<String> optional(Row row, int index) {
        return Optional.ofNullable(row.getText(index));
    }

    /** A number, or empty for null; the column is {@code integer}. */
    static Optional<Integer> number(Row row, int index) {
        return row.isNull(index) ? Optional.empty() : Optional.of(row.getInt(index));
    }

    /** A qualified name from two columns: schema and name. */
    static ObjectName name(Row row, int index) {
        return new ObjectName(text(row, index), text(row, index + 1));
    }

    /** A qualified name from two columns, or empty where the second is null. */
    static Optional<ObjectName> optionalName(Row row, int index) {
        return row.isNull(index + 1) ? Optional.empty() : Optional.of(name(row, index));
    }

    /** The texts of an array; none for null. */
    static List<String> texts(Row row, int index) {
        return row.isNull(index) ? List.of() : row.require(index, TEXTS);
    }

    /** Qualified names from two arrays: schemas and names. */
    static List<ObjectName> names(Row row, int index) {
        List<String> schemas = texts(row, index);
        List<String> names = texts(row, index + 1);
        return IntStream.range(0, names.size())
                .mapToObj(at -> new ObjectName(schemas.get(at), names.get(at)))
                .toList();
    }

    /** Options, of which the catalogs have an array of {@code name=value}; in its order. */
    static Map<String, String> options(Row row, int index) {
        return options(row, index, "");
    }

    /** Options with a prefix before their names. */
    static Map<String, String> options(Row row, int index, String prefix) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : texts(row, index)) {
            int equals = option.indexOf('=');
            options.put(prefix + option.substring(0, equals), option.substring(equals + 1));
        }
        return options;
    }
}
