package dev.pgpx.database;

import dev.pgpx.query.Related;
import dev.pgpx.query.ViewList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One list of all records of a view in a result: asked for with their keys, loaded by one statement when the first of them
 * is made. Confined to the thread that reads the result.
 */
final class ViewBatch<P> {
    private final Database database;
    private final ViewList<P> list;
    private final Set<Object> keys = new LinkedHashSet<>();
    private @Nullable Map<Object, List<P>> loaded;

    ViewBatch(Database database, ViewList<P> list) {
        this.database = database;
        this.list = list;
    }

    Supplier<List<P>> ask(Object ownerKey) {
        if (keys.add(ownerKey)) {
            loaded = null; // it would not be among what was loaded for the rows before
        }
        return () -> load().getOrDefault(ownerKey, List.of());
    }

    private Map<Object, List<P>> load() {
        Map<Object, List<P>> known = loaded;
        if (known == null) {
            Map<Object, List<P>> lists = new HashMap<>();
            for (Related<P> related : database.list(list.level(keys))) {
                lists.computeIfAbsent(related.key(), key -> new ArrayList<>()).add(related.record());
            }
            lists.replaceAll((key, rows) -> List.copyOf(rows));
            loaded = lists;
            known = lists;
        }
        return known;
    }
}
