package dev.pgpx.transfer.seed;

import dev.pgpx.transfer.Place;
import dev.pgpx.transfer.document.Node;
import dev.pgpx.transfer.table.TableShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record whose columns and references are known. Filled while it is planned, then while it is written. */
final class PlannedRow {
    private final SeedRecord origin;
    private final TableShape table;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private List<String> key = List.of();
    private Map<String, @Nullable String> stored = Map.of();
    private SeededRow.@Nullable Change change;

    PlannedRow(SeedRecord origin, TableShape table) {
        this.origin = origin;
        this.table = table;
    }

    /** The value of a column. */
    sealed interface Value {
        /** Where it stands. */
        Place place();
    }

    /** A value that the file has. */
    record Given(Node node) implements Value {
        @Override
        public Place place() {
            return node.place();
        }
    }

    /** The value that a column of another record has in the database. */
    record Reference(PlannedRow target, String column, Place place) implements Value {}

    SeedRecord origin() {
        return origin;
    }

    TableShape table() {
        return table;
    }

    Map<String, Value> values() {
        return values;
    }

    List<String> key() {
        return key;
    }

    void keyIs(List<String> columns) {
        key = columns;
    }

    /** The rows that must be there before this one. */
    Stream<Reference> references() {
        return values.values().stream().filter(Reference.class::isInstance).map(Reference.class::cast);
    }

    /** Null until it has been written. */
    SeededRow.@Nullable Change change() {
        return change;
    }

    /** What the database has; empty until it has been written. */
    Map<String, @Nullable String> stored() {
        return stored;
    }

    void isStored(SeededRow.Change how, Map<String, @Nullable String> as) {
        change = how;
        stored = as;
    }
}
