package dev.pgpx.database;

import dev.pgpx.query.StoredTable;
import dev.pgpx.query.StoredTables;
import dev.pgpx.query.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a portion of a hierarchy's records, as values by column, while they are written table by table. */
final class StoredPortion {
    private StoredPortion() {}

    /** The places of the rows of each subtype. */
    static Map<StoredTable, List<Integer>> bySubtype(StoredTables stored, List<Map<String, @Nullable Object>> rows) {
        Map<StoredTable, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.computeIfAbsent(stored.of(rows.get(i)), table -> new ArrayList<>())
                    .add(i);
        }
        return places;
    }

    static <T> List<T> at(List<Integer> places, List<T> all) {
        List<T> some = new ArrayList<>(places.size());
        places.forEach(place -> some.add(all.get(place)));
        return some;
    }

    /** Takes over what is known of all rows by now. */
    static void replace(List<Map<String, @Nullable Object>> rows, List<Map<String, @Nullable Object>> written) {
        for (int i = 0; i < written.size(); i++) {
            rows.set(i, SeveralTables.merged(rows.get(i), written.get(i)));
        }
    }

    /** Takes over what is known of some rows by now; nothing where that was not asked for. */
    static void replace(
            List<Map<String, @Nullable Object>> rows,
            List<Integer> places,
            List<Map<String, @Nullable Object>> written) {
        for (int i = 0; i < written.size(); i++) {
            int place = places.get(i);
            rows.set(place, SeveralTables.merged(rows.get(place), written.get(i)));
        }
    }

    /** The records of complete rows. */
    static <E> List<E> records(Database database, Table<E> table, List<Map<String, @Nullable Object>> rows) {
        ResultRelations relations = new ResultRelations(database, List.of());
        List<E> records = new ArrayList<>(rows.size());
        rows.forEach(row -> records.add(relations.loaded(table, table.fromMap(row, relations))));
        return records;
    }
}
