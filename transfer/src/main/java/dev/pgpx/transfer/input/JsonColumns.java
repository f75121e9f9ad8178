package dev.pgpx.transfer.input;

import dev.pgpx.transfer.Place;
import dev.pgpx.transfer.document.JsonStream;
import dev.pgpx.transfer.document.Node;
import dev.pgpx.transfer.table.TableColumn;
import dev.pgpx.transfer.table.TableShape;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the columns of a JSON file: the keys that any of its objects has, or all columns when none has any. Reads all of it. */
final class JsonColumns {
    private final InputStream in;
    private final String file;

    JsonColumns(InputStream in, String file) {
        this.in = in;
        this.file = file;
    }

    List<TableColumn> of(TableShape table) {
        Map<String, Place> keys = new LinkedHashMap<>();
        try (JsonStream stream = new JsonStream(file, in)) {
            Node next = stream.next(true);
            while (next != null) {
                if (next instanceof Node.Fields fields) {
                    fields.fields().forEach(field -> keys.putIfAbsent(field.name(), field.place()));
                }
                next = stream.next(true);
            }
        }
        if (keys.isEmpty()) {
            return table.writable();
        }
        List<Place> places = new ArrayList<>(keys.values());
        return Columns.named(
                List.copyOf(keys.keySet()), table, index -> places.get(index).toString());
    }
}
