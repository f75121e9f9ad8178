package dev.pgpx.schema.diff;

import dev.pgpx.schema.fact.CheckFact;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What has to change to make one schema of another: facts are matched by their keys and compared component by component, whatever
 * kind they are. Immutable.
 */
public final class Diff {
    private final Facts before;
    private final Facts renamed;
    private final Facts after;
    private final DiffOptions options;
    private final List<Change> changes;
    private final List<PossibleRename> questions;
    private final List<Note> notes;

    private Diff(Facts before, Facts after, DiffOptions options) {
        Renames renames = Renames.of(before, after, options);
        this.before = before;
        this.renamed = renames.before();
        this.after = after;
        this.options = options;
        this.changes = changes(renames);
        this.questions = List.copyOf(renames.questions());
        this.notes = notes(ordersOfColumns());
    }

    /**
     * Compares two schemas.
     *
     * @param before what there is
     * @param after what there shall be
     * @param options which renames are known
     * @return what has to change
     * @throws dev.pgpx.schema.error.SchemaException when a rename is told of something that is not there
     */
    public static Diff of(Facts before, Facts after, DiffOptions options) {
        return new Diff(before, after, options);
    }

    /**
     * What there is.
     *
     * @return the facts before
     */
    public Facts before() {
        return before;
    }

    /**
     * What there is, under the names that the renames give.
     *
     * @return the facts after the renames
     */
    public Facts renamed() {
        return renamed;
    }

    /**
     * What something is called after the renames.
     *
     * @param key its key before
     * @return its key among {@link #renamed()}
     */
    public FactKey renamed(FactKey key) {
        FactKey now = key;
        for (Change change : changes) {
            if (change instanceof Change.Rename rename) {
                now = new Renaming(rename.before(), rename.after()).apply(now);
            }
        }
        return now;
    }

    /**
     * What there shall be.
     *
     * @return the facts after
     */
    public Facts after() {
        return after;
    }

    /**
     * How they were compared.
     *
     * @return the options
     */
    public DiffOptions options() {
        return options;
    }

    /**
     * What has to change.
     *
     * @return renames in order; then the rest by key
     */
    public List<Change> changes() {
        return changes;
    }

    /**
     * What may have been renamed, but is taken as dropped and created until it is told.
     *
     * @return the questions; none when all is certain
     */
    public List<PossibleRename> questions() {
        return questions;
    }

    /**
     * What differs and cannot be changed, nor matters.
     *
     * @return tables whose columns will stand in another order, parts that will be passed on otherwise
     */
    public List<Note> notes() {
        return notes;
    }

    /**
     * Whether nothing has to change.
     *
     * @return true when the schemas are equal but for the order of columns
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * What has to change to come back.
     *
     * @return the diff the other way round, with the same renames
     */
    public Diff reversed() {
        DiffOptions told = new DiffOptions(Map.of(), options.certainRenames());
        for (Change change : changes) {
            if (change instanceof Change.Rename rename) {
                told = told.withRename(rename.before(), rename.after());
            }
        }
        return new Diff(after, before, told.reversed());
    }

    private List<Change> changes(Renames renames) {
        List<Change> all = new ArrayList<>(renames.renames());
        for (Fact fact : renamed.all()) {
            Optional<Fact> other = after.exact(fact.key());
            if (other.isEmpty()) {
                all.add(new Change.Drop(fact));
            } else if (!fact.equals(other.get())) {
                List<PropertyChange> properties = properties(fact, other.get());
                if (!properties.isEmpty()) {
                    all.add(new Change.Alter(fact, other.get(), properties));
                }
            }
        }
        for (Fact fact : after.all()) {
            if (renamed.exact(fact.key()).isEmpty()) {
                all.add(new Change.Create(fact));
            }
        }
        return List.copyOf(all);
    }

    /** The position of a column, and whether it was first there by itself, are no properties that can be changed. */
    private static List<PropertyChange> properties(Fact before, Fact after) {
        List<PropertyChange> properties = Properties.compare(before, after);
        return before instanceof ColumnFact || before instanceof CheckFact
                ? properties.stream()
                        .filter(change -> !change.name().equals("position")
                                && !change.name().equals("inherited"))
                        .toList()
                : properties;
    }

    private List<Note> notes(List<Note> orders) {
        List<Note> all = new ArrayList<>(orders);
        for (Fact fact : renamed.all()) {
            Fact other = after.exact(fact.key()).orElse(null);
            if (other != null && isInherited(fact) != isInherited(other)) {
                all.add(new OwnPart(fact.key()));
            }
        }
        return List.copyOf(all);
    }

    private static boolean isInherited(Fact fact) {
        if (fact instanceof ColumnFact column) {
            return column.inherited();
        }
        return fact instanceof CheckFact check && check.inherited();
    }

    private List<Note> ordersOfColumns() {
        Map<ObjectName, List<String>> here = columns(renamed);
        List<Note> orders = new ArrayList<>();
        columns(after).forEach((table, expected) -> {
            List<String> there = here.get(table);
            if (there != null) {
                List<String> columns = new ArrayList<>(there);
                columns.retainAll(expected);
                expected.stream().filter(name -> !there.contains(name)).forEach(columns::add);
                if (!columns.equals(expected)) {
                    orders.add(new ColumnOrder(table, columns, expected));
                }
            }
        });
        return orders;
    }

    private static Map<ObjectName, List<String>> columns(Facts facts) {
        Map<ObjectName, List<ColumnFact>> columns = new LinkedHashMap<>();
        facts.of(ColumnFact.class).forEach(column -> columns.computeIfAbsent(column.table(), any -> new ArrayList<>())
                .add(column));
        Map<ObjectName, List<String>> names = new LinkedHashMap<>();
        columns.forEach((table, list) -> names.put(
                table,
                list.stream()
                        .sorted(Comparator.comparingInt(ColumnFact::position))
                        .map(ColumnFact::name)
                        .toList()));
        return names;
    }

    /** The changes, the questions and the notes, a line each. */
    @Override
    public String toString() {
        List<Object> all = new ArrayList<>(changes);
        all.addAll(questions);
        all.addAll(notes);
        return all.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
