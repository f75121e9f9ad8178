package dev.pgpx.transfer.seed;

import dev.pgpx.transfer.Place;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.document.Node;
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
    void read(Node document) {
        if (document instanceof Node.Fields tables) {
            for (Node.Field table : tables.fields()) {
                table(TableName.parse(table.name()), table.value());
            }
        } else if (!document.isNull()) {
            problem("PGPX-2343", document.place());
        }
    }

    private void table(TableName table, Node content) {
        if (content instanceof Node.Fields labelled) {
            labelled.fields().forEach(field -> labelled(table, field));
        } else if (content instanceof Node.Items items) {
            items.items().forEach(item -> record(table, null, item, item.place()));
        } else if (!content.isNull()) {
            problem("PGPX-2344", content.place(), table);
        }
    }

    private void labelled(TableName table, Node.Field field) {
        if (field.name().equals(KEY)) {
            key(table, field);
        } else if (field.name().startsWith("$")) {
            problem("PGPX-2345", field.place(), field.name());
        } else {
            record(table, field.name(), field.value(), field.place());
        }
    }

    private void key(TableName table, Node.Field field) {
        List<Node> columns = field.value() instanceof Node.Items items ? items.items() : List.of(field.value());
        List<String> names = new ArrayList<>();
        for (Node column : columns) {
            if (column instanceof Node.Scalar scalar && !scalar.isNull()) {
                names.add(scalar.text());
            } else {
                problem("PGPX-2346", column.place(), table);
                return;
            }
        }
        keys.add(new SeedKey(table, names, field.place()));
    }

    private void record(TableName table, @Nullable String label, Node content, Place place) {
        if (!(content instanceof Node.Fields fields)) {
            problem("PGPX-2347", content.place(), table);
            return;
        }
        String found = label;
        List<Node.Field> values = new ArrayList<>();
        for (Node.Field field : fields.fields()) {
            if (!field.name().equals(LABEL)) {
                values.add(field);
            } else if (found == null && field.value() instanceof Node.Scalar scalar && !scalar.isNull()) {
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
    private static boolean isKeyOnly(List<Node.Field> values) {
        return values.size() == 1 && values.get(0).name().equals(KEY);
    }

    private void problem(String code, Place place, Object... arguments) {
        problems.accept(TransferException.problem(code, arguments).at(place.toString()));
    }
}
