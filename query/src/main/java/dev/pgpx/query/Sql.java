package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;
import com.google.errorprone.annotations.CompileTimeConstant;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Begins every query and command; made to be imported statically.
 */
@CheckReturnValue
public final class Sql extends ModificationStatements {
    private Sql() {}

    /**
     * Begins a query for the records of a table.
     *
     * @param table the table
     * @param <E> the record
     * @return the query for all rows
     */
    public static <E> EntityQuery<E> from(Table<E> table) {
        return EntityQuery.of(table);
    }

    /**
     * A statement written by hand. Error Prone, where it is used, refuses a text that is not a constant of the source.
     *
     * @param text one statement, its parameters written {@code :name}; a constant, never put together from input
     * @return the statement, still without values
     * @throws QueryException when the text holds no statement or a second one, or something in it is not closed
     */
    public static RawSql sql(@CompileTimeConstant String text) {
        return RawSql.of(text, "sql");
    }

    /**
     * A statement whose text comes from elsewhere: a file, a command line. Whoever gives the text can do anything that the
     * database's user can.
     *
     * @param text one statement, its parameters written {@code :name}
     * @return the statement, still without values
     * @throws QueryException when the text holds no statement or a second one, or something in it is not closed
     */
    public static RawSql unsafe(String text) {
        return RawSql.of(text, "sql");
    }

    /**
     * Begins the call of a procedure that the search path finds.
     *
     * @param procedure its name, unquoted
     * @return the call, still without arguments
     */
    public static Call call(String procedure) {
        return Call.of("", procedure);
    }

    /**
     * Begins the call of a procedure.
     *
     * @param schema its schema, unquoted
     * @param procedure its name, unquoted
     * @return the call, still without arguments
     */
    public static Call call(String schema, String procedure) {
        return Call.of(schema, procedure);
    }

    /**
     * A cursor that is open on the server: that which a function of type {@code refcursor} gave back, for instance.
     *
     * @param name its name, as the function gave it
     * @return the cursor, to be read in the transaction that it is open in
     */
    public static Cursor cursor(String name) {
        return new Cursor(name);
    }

    /**
     * Begins a query for the records of a table of which not everything is read.
     *
     * @param scan {@link #only} or {@link #sample}
     * @param <E> the record
     * @return the query
     */
    public static <E> EntityQuery<E> from(TableScan<E> scan) {
        return EntityQuery.of(scan);
    }

    /**
     * A table without the rows of tables that inherit from it: {@code only}.
     *
     * @param table the table
     * @param <E> the record
     * @return the table, for FROM
     */
    public static <E> TableScan<E> only(Table<E> table) {
        return TableScan.only(table);
    }

    /**
     * A random sample of a table's rows: {@code tablesample}.
     *
     * @param table the table
     * @param method how the sample is taken
     * @param percentage how many rows, roughly: from 0 to 100
     * @param <E> the record
     * @return the table, for FROM
     * @throws QueryException when the percentage is out of range
     */
    public static <E> TableScan<E> sample(Table<E> table, TableScan.Method method, double percentage) {
        return TableScan.sample(table, method, percentage);
    }

    /**
     * Rows of expressions, in FROM: {@code values}. The columns are had by the expressions of the first row, or their
     * aliases.
     *
     * @param alias the name
     * @param rows each a {@code select(…)} without FROM, all of the same types
     * @param <S> the class of the selects
     * @return the rows
     * @throws QueryException when there is none, or one is more than a list of expressions
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S extends SelectList<S>> DerivedTable values(String alias, S... rows) {
        return ValuesTable.of(alias, List.of(rows));
    }

    /**
     * The rows that a function gives, in FROM.
     *
     * @param alias the name
     * @param function the function's name, unquoted; with its schema before a dot, or without
     * @param arguments its arguments; they may use columns of the items before it
     * @return the rows, still without columns: {@link FunctionTable#with}
     */
    public static FunctionTable function(String alias, String function, Expression<?>... arguments) {
        return FunctionTable.of(alias, new Node.Call(Identifiers.quoteQualified(function), nodes(arguments)));
    }

    /**
     * {@code unnest}: the elements of an array, as rows.
     *
     * @param alias the name
     * @param array the array
     * @param <T> the Java type of the elements
     * @param <X> the expressions that they make
     * @return the rows
     */
    public static <T, X extends Expression<T>> ElementTable<T, X> unnest(String alias, ArrayExpression<T, X> array) {
        return ElementTable.of(
                alias, Node.Call.of("unnest", array.node()), array.elementFamily(), array.elementCodec());
    }

    /**
     * {@code unnest}: values, as rows. They are sent as one array, so the text does not depend on their number.
     *
     * @param alias the name
     * @param family what makes the expression: text, number …
     * @param codec their type
     * @param values the values
     * @param <T> their Java type
     * @param <X> the expressions that they make
     * @return the rows, in the order of the values
     */
    public static <T, X extends Expression<T>> ElementTable<T, X> unnest(
            String alias, Family<T, X> family, Codec<T> codec, Collection<? extends T> values) {
        Node array = Node.Value.of(Codecs.array(codec), List.copyOf(values));
        return ElementTable.of(alias, Node.Call.of("unnest", array), family, codec);
    }

    /**
     * {@code generate_series}: numbers from one to another, as rows.
     *
     * @param alias the name
     * @param start the first
     * @param stop the last, which may not be met exactly
     * @param step the distance; not 0
     * @return the rows
     */
    public static ElementTable<Long, NumberExpression<Long>> generateSeries(
            String alias, long start, long stop, long step) {
        Node call = Node.Call.of(
                "generate_series",
                Node.Value.of(Codecs.INT8, start),
                Node.Value.of(Codecs.INT8, stop),
                Node.Value.of(Codecs.INT8, step));
        return ElementTable.of(alias, call, Family.number(), Codecs.INT8);
    }

    /**
     * {@code generate_series}: points in time from one to another, as rows.
     *
     * @param alias the name
     * @param start the first
     * @param stop the last, which may not be met exactly
     * @param step the distance, not empty
     * @param <T> a timestamp with or without time zone
     * @param <X> the expressions that they make
     * @param family what makes the expressions
     * @return the rows
     */
    public static <T, X extends Expression<T>> ElementTable<T, X> generateSeries(
            String alias, Family<T, X> family, Expression<T> start, Expression<T> stop, Interval step) {
        Node call = Node.Call.of("generate_series", start.node(), stop.node(), Node.Value.of(Codecs.INTERVAL, step));
        return ElementTable.of(alias, call, family, start.codec());
    }

    /**
     * A recursive common table: {@code with recursive … union all}.
     *
     * @param name the name, unquoted
     * @param seed the first rows
     * @param step makes the query for the rows that follow from those found before, which it reads from the table that it
     *     is given
     * @param <S> the class of both queries
     * @return the recursion; {@link RecursiveTable#table()} is read
     */
    public static <S extends Select<S>> RecursiveTable recursive(
            String name, S seed, Function<? super CommonTable, S> step) {
        return RecursiveTable.of(name, true, seed, step);
    }

    /**
     * A recursive common table that leaves out rows it has already: {@code with recursive … union}.
     *
     * @param name the name, unquoted
     * @param seed the first rows
     * @param step as in {@link #recursive}
     * @param <S> the class of both queries
     * @return the recursion; {@link RecursiveTable#table()} is read
     */
    public static <S extends Select<S>> RecursiveTable recursiveDistinct(
            String name, S seed, Function<? super CommonTable, S> step) {
        return RecursiveTable.of(name, false, seed, step);
    }

    /**
     * Joins along columns that both sides have.
     *
     * @param columns one or more columns, of either side
     * @return the condition of the join
     */
    public static Using using(Column<?>... columns) {
        return Using.of(columns);
    }

    /**
     * {@code rollup}: groups by all of the expressions, by all but the last, and so on to none.
     *
     * @param expressions the expressions
     * @return the grouping sets
     */
    public static GroupingSet rollup(Expression<?>... expressions) {
        return GroupingSet.of("rollup (", expressions);
    }

    /**
     * {@code rollup} of sets, each of which stays together: groups by all of the sets, by all but the last, and so on to none.
     *
     * @param sets the sets: {@link #group}
     * @return the grouping sets
     */
    public static GroupingSet rollup(GroupingSet... sets) {
        return GroupingSet.of("rollup (", sets);
    }

    /**
     * {@code cube}: groups by every subset of the expressions.
     *
     * @param expressions the expressions
     * @return the grouping sets
     */
    public static GroupingSet cube(Expression<?>... expressions) {
        return GroupingSet.of("cube (", expressions);
    }

    /**
     * {@code cube} of sets, each of which stays together: groups by every subset of the sets.
     *
     * @param sets the sets: {@link #group}
     * @return the grouping sets
     */
    public static GroupingSet cube(GroupingSet... sets) {
        return GroupingSet.of("cube (", sets);
    }

    /**
     * {@code grouping sets}: groups by each of some sets.
     *
     * @param sets the sets: {@link #group}, or further rollups and cubes
     * @return the grouping sets
     */
    public static GroupingSet groupingSets(GroupingSet... sets) {
        return GroupingSet.of("grouping sets (", sets);
    }

    /**
     * One set of expressions to group by, for {@link #groupingSets}; the empty one makes one group of all rows.
     *
     * @param expressions the expressions
     * @return the set
     */
    public static GroupingSet group(Expression<?>... expressions) {
        return GroupingSet.of("(", expressions);
    }

    /**
     * A window without a name, for {@code over(…)}.
     *
     * @return the window of all rows
     */
    public static Window window() {
        return Window.of(null);
    }

    /**
     * A window with a name, which several functions can use; to be listed with {@link Select#window}.
     *
     * @param name the name, unquoted
     * @return the window of all rows
     */
    public static Window window(String name) {
        return Window.of(name);
    }

    /**
     * A window that begins as another one and adds an order or a frame to it: {@code (name order by …)}.
     *
     * @param base a window with a name, to be listed with {@link Select#window}
     * @return the window, itself without a name
     * @throws QueryException when the other one has no name
     */
    public static Window window(Window base) {
        return Window.basedOn(base);
    }

    /**
     * A query under a name, for {@link Select#with}.
     *
     * @param name the name, unquoted
     * @param query the query
     * @return the common table
     */
    public static CommonTable commonTable(String name, Select<?> query) {
        return CommonTable.of(
                name, new CommonTableBody.OfQuery(query.clauses(), CommonTableBody.Materialization.AUTOMATIC));
    }

    /**
     * Whether a query gives any row.
     *
     * @param query the query; it sees the tables around it
     * @return the condition
     */
    public static Condition exists(Select<?> query) {
        return new Condition(new Node.Exists(query.clauses()));
    }

    /**
     * True when a condition is false.
     *
     * @param condition the condition
     * @return the opposite
     */
    public static Condition not(Condition condition) {
        return condition.not();
    }

    private static List<Node> nodes(Expression<?>... expressions) {
        return Lists.appendNodes(List.of(), expressions);
    }
}
