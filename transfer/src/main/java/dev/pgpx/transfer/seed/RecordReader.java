package dev.pgpx.transfer.seed;

import dev.pgpx.transfer.Place;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.table.TableName;
import dev.pgpx.types.error.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the records out of a document: {@code table: {label: {column: value}}}, or a list of records. */
final class RecordReader {
    static final String LABEL = "$label";
    private static final String KEY = "$key";

    private final Consumer<Problem> problems;
    private final List<SeedRecord> records = new ArrayList<>();
    private final List<SeedKey> keys = new ArrayList<>();

    RecordReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    List<SeedRecord> records() {
        return records;
    }

    List<SeedKey> keys() {
        return keys;
    }

    /** Reads a document. */
    void read(SeedNode document) {
        if (document instanceof SeedNode.Fields tables) {
            for (SeedNode.Field table : tables.fields()) {
                table(TableName.parse(table.name()), table.value());
            }
        } else if (!isNull(document)) {
            problem("PGPX-2343", document.place());
        }
    }

    private void table(TableName table, SeedNode content) {
        if (content instanceof SeedNode.Fields labelled) {
            labelled.fields().forEach(field -> labelled(table, field));
        } else if (content instanceof SeedNode.Items items) {
            items.items().forEach(item -> record(table, null, item, item.place()));
        } else if (!isNull(content)) {
            problem("PGPX-2344", content.place(), table);
        }
    }

    private void labelled(TableName table, SeedNode.Field field) {
        if (field.name().equals(KEY)) {
            key(table, field);
        } else if (field.name().startsWith("$")) {
            problem("PGPX-2345", field.place(), field.name());
        } else {
            record(table, field.name(), field.value(), field.place());
        }
    }

    private void key(TableName table, SeedNode.Field field) {
        List<SeedNode> columns = field.value() instanceof SeedNode.Items items ? items.items() : List.of(field.value());
        List<String> names = new ArrayList<>();
        for (SeedNode column : columns) {
            if (column instanceof SeedNode.Scalar scalar && !isNull(scalar)) {
                names.add(scalar.text());
            } else {
                problem("PGPX-2346", column.place(), table);
                return;
            }
        }
        keys.add(new SeedKey(table, names, field.place()));
    }

    private void record(TableName table, @Nullable String label, SeedNode content, Place place) {
        if (!(content instanceof SeedNode.Fields fields)) {
            problem("PGPX-2347", content.place(), table);
            return;
        }
        String found = label;
        List<SeedNode.Field> values = new ArrayList<>();
        for (SeedNode.Field field : fields.fields()) {
            if (!field.name().equals(LABEL)) {
                values.add(field);
            } else if (found == null && field.value() instanceof SeedNode.Scalar scalar && !isNull(scalar)) {
                found = scalar.text();
            } else {
                problem("PGPX-2348", field.place());
            }
        }
        if (found == null && isKeyOnly(values)) {
            key(table, values.get(0));
        } else {
            records.add(new SeedRecord(table, found, values, place));
        }
    }

    /** {@code - $key: email} in a list. */
    private static boolean isKeyOnly(List<SeedNode.Field> values) {
        return values.size() == 1 && values.get(0).name().equals(KEY);
    }

    static boolean isNull(SeedNode node) {
        return node instanceof SeedNode.Scalar scalar && scalar.kind() == SeedNode.Kind.NULL;
    }

    private void problem(String code, Place place, Object... arguments) {
        problems.accept(TransferException.problem(code, arguments).at(place.toString()));
    }
}
