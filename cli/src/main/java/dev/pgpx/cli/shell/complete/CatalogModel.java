package dev.pgpx.cli.shell.complete;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a database has, as far as it is proposed. Immutable.
 *
 * @param searchPath the schemas whose things need no schema before their name, in order
 * @param relations tables, views and the like, by schema and name
 * @param foreignKeys the foreign keys
 * @param functions names of functions by schema
 * @param types names of types, as they are written
 * @param enums the labels of enum types by their name, as the type of a column is written
 * @param settings the values of settings by their name; none where any is taken
 * @param names names of other things by what they are: role, database, index, sequence, extension
 */
public record CatalogModel(
        List<String> searchPath,
        Map<String, Map<String, Relation>> relations,
        List<ForeignKey> foreignKeys,
        Map<String, List<String>> functions,
        List<String> types,
        Map<String, List<String>> enums,
        Map<String, List<String>> settings,
        Map<String, List<String>> names) {
    /** Before anything is known. */
    public static final CatalogModel EMPTY =
            new CatalogModel(List.of(), Map.of(), List.of(), Map.of(), List.of(), Map.of(), Map.of(), Map.of());

    /** The table of a name, found as the server would; null when there is none. */
    @Nullable
    Relation relation(@Nullable String schema, String name) {
        if (schema != null) {
            return relations.getOrDefault(schema, Map.of()).get(name);
        }
        for (String each : searchPath) {
            Relation found = relations.getOrDefault(each, Map.of()).get(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Those that need no schema before their name. */
    List<Relation> visible() {
        Map<String, Relation> all = new LinkedHashMap<>();
        for (String schema : searchPath) {
            relations.getOrDefault(schema, Map.of()).forEach(all::putIfAbsent);
        }
        return new ArrayList<>(all.values());
    }

    List<String> schemas() {
        List<String> all = new ArrayList<>(names.getOrDefault("schema", List.of()));
        relations.keySet().stream().filter(name -> !all.contains(name)).forEach(all::add);
        return all;
    }

    List<String> labels(String type) {
        return enums.getOrDefault(type, List.of());
    }
}
