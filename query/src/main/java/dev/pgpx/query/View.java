package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads rows of a table as records of another shape, and says which columns that takes. The processor generates a subclass
 * for each {@code @View} record, whose constructor declares columns, then records of relations to one, then lists, in the
 * order in which the columns stand in the row. Immutable and thread-safe once constructed; there is one of each class.
 *
 * @param <S> the record of the table
 * @param <V> the record that is read
 */
public abstract class View<S, V> {
    private final Table<S> table;
    private final String name;
    private final List<ViewColumn> columns = new ArrayList<>();
    private boolean listing;

    /**
     * A view.
     *
     * @param table the table, under its own name
     * @param name what messages and labels call it
     */
    protected View(Table<S> table, String name) {
        this.table = table;
        this.name = name;
    }

    /**
     * Makes the record of the columns of a row. Lists of it are loaded at once, for this row alone.
     *
     * @param row the row
     * @param at the position of the first column in it; the others follow in order
     * @param relations loads the lists
     * @return the record
     * @throws dev.pgpx.types.ValueException naming the column, when a value does not fit
     */
    public abstract V read(Row row, int at, Relations relations);

    /**
     * Reads the columns of a row. The record is made later, so that its lists can be loaded for all rows together.
     *
     * @param row the row; not kept
     * @param at the position of the first column in it
     * @param relations loads the lists
     * @return makes the record
     * @throws dev.pgpx.types.ValueException naming the column, when a value does not fit
     */
    public Supplier<V> begin(Row row, int at, Relations relations) {
        V record = read(row, at, relations);
        return () -> record;
    }

    /**
     * The table that it is of.
     *
     * @return the table, under its own name
     */
    public final Table<S> table() {
        return table;
    }

    /**
     * What it is called.
     *
     * @return the record's simple name
     */
    public final String name() {
        return name;
    }

    /**
     * Declares a column of the table.
     *
     * @param column the column, as the table under its own name has it
     * @param <T> its Java type
     * @return reads its values
     */
    protected final <T> Codec<T> column(Column<T> column) {
        return add(List.of(), column);
    }

    /**
     * Declares a column of a table that relations to one row lead to.
     *
     * @param path the relations
     * @param column the column, as the other table under its own name has it
     * @param <M> the record of the other table
     * @param <T> its Java type
     * @return reads its values
     */
    protected final <M, T> Codec<T> column(ViewPath<S, M> path, Column<T> column) {
        return add(path.steps(), column);
    }

    /**
     * Declares the record of a relation to one row that is there.
     *
     * @param path the relations
     * @param view what the row is read as
     * @param <M> the record of the other table
     * @param <P> what is read
     * @return reads it; where there is no row after all, it refuses that
     */
    protected final <M, P> ViewPart<P> one(ViewPath<S, M> path, View<M, P> view) {
        int at = addAll(path.steps(), view);
        return new ViewPart<>(view, at, keyIfNullable(path), true);
    }

    /**
     * Declares the record of a relation to one row that may be missing.
     *
     * @param path the relations
     * @param view what the row is read as
     * @param <M> the record of the other table
     * @param <P> what is read
     * @return reads it
     */
    protected final <M, P> ViewPart<P> oneOrNone(ViewPath<S, M> path, View<M, P> view) {
        int at = addAll(path.steps(), view);
        return new ViewPart<>(view, at, keyIfNullable(path), false);
    }

    /**
     * Declares the list of a relation to many rows.
     *
     * @param relation the relation
     * @param view what the rows are read as
     * @param <M> the record of the other table
     * @param <P> what they are read as
     * @return reads it
     */
    protected final <M, P> ViewList<P> many(ManyRelation<S, M> relation, View<M, P> view) {
        listing = true;
        return ViewList.of(relation, view, addKey(List.of(), relation.source()));
    }

    /**
     * Declares the list of a relation to many rows of a table that relations to one row lead to.
     *
     * @param path the relations to one row
     * @param relation the relation
     * @param view what the rows are read as
     * @param <N> the record of the table that has the relation
     * @param <M> the record of the other table
     * @param <P> what they are read as
     * @return reads it
     */
    protected final <N, M, P> ViewList<P> many(ViewPath<S, N> path, ManyRelation<N, M> relation, View<M, P> view) {
        listing = true;
        return ViewList.of(relation, view, addKey(path.steps(), relation.source()));
    }

    /**
     * The way over a relation to one row.
     *
     * @param relation a relation of this view's table
     * @param <M> the other record
     * @return the path
     */
    protected final <M> ViewPath<S, M> along(ToOne<S, M, ?> relation) {
        return ViewPath.of(relation);
    }

    /**
     * The way over a relation to the one row that points to a row of this view's table, if there is one.
     *
     * @param relation a relation of this view's table
     * @param <M> the other record
     * @return the path
     */
    protected final <M> ViewPath<S, M> along(InverseOne<S, M> relation) {
        return ViewPath.of(relation);
    }

    /** Whether its records have lists, at any depth, which take statements of their own. */
    final boolean isListing() {
        return listing;
    }

    /** What is selected from a table, which may have another name, or have been reached by a path. */
    final List<Node> nodes(Table<S> from) {
        List<Node> nodes = new ArrayList<>(columns.size());
        for (ViewColumn column : columns) {
            nodes.add(column.node(from));
        }
        return nodes;
    }

    private <T> Codec<T> add(List<Relation<?, ?>> steps, Column<T> column) {
        columns.add(new ViewColumn(steps, column.definition().index()));
        return column.definition().codec().unlimited();
    }

    private int addAll(List<Relation<?, ?>> steps, View<?, ?> view) {
        int at = columns.size();
        for (ViewColumn column : view.columns) {
            columns.add(column.behind(steps));
        }
        listing |= view.listing;
        return at;
    }

    /** The position of the key that tells whether there is a row; negative where there always is. */
    private int keyIfNullable(ViewPath<S, ?> path) {
        for (Relation<?, ?> step : path.steps()) {
            if (isNullable(step)) {
                return addKey(path.steps(), path.target()).get(0);
            }
        }
        return -1;
    }

    private static boolean isNullable(Relation<?, ?> step) {
        return !(step instanceof ToOne<?, ?, ?> one)
                || one.columns().stream().anyMatch(column -> column.has(ColumnFlag.NULLABLE));
    }

    /** The positions of the columns of a key, each of which is selected once, however often it is needed. */
    private List<Integer> addKey(List<Relation<?, ?>> steps, Table<?> keyed) {
        return keyed.keyColumnsFor("the view " + name).stream()
                .map(column -> addOnce(new ViewColumn(steps, column.definition().index())))
                .toList();
    }

    private int addOnce(ViewColumn key) {
        int known = columns.indexOf(key);
        if (known < 0) {
            columns.add(key);
            return columns.size() - 1;
        }
        return known;
    }

    @Override
    public final String toString() {
        return name;
    }
}
