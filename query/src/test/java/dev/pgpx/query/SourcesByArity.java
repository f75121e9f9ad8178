package dev.pgpx.query;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sources that say the same for each number of selected values, because Java has no types for lists of types. They are
 * correct but not formatted. {@link Select1} is none of them: a query for one value can do more, and is written by hand.
 */
final class SourcesByArity {
    private static final int MOST = 16;

    private static final ArityTemplate SELECT = new ArityTemplate(
            """
            package dev.pgpx.query;

            import java.util.List;

            /**
             * A query for $number expressions and tables: {@link #map} says what a row is read as.
             *
             * @param <$T> the type of the $nth value
             */
            public final class Select$count<$types> extends SelectList<Select$count<$types>> {
                private final Selected<$types> selected;

                Select$count(
                        Selectable<$T> $nth,
                ) {
                    this(
                            SelectClauses.of(List.of(
                                    $nth.item(),
                            )),
                            new Selected<>($names));
                }

                private Select$count(SelectClauses clauses, Selected<$types> selected) {
                    super(clauses);
                    this.selected = selected;
                }

                private record Selected<$types>(
                        Selectable<$T> $nth,
                ) {}

                @Override
                Select$count<$types> changed(SelectClauses changed) {
                    return new Select$count<>(changed, selected);
                }

                @Override
                List<Selectable<?>> selected() {
                    return List.of(
                            selected.$nth,
                    );
                }

                /**
                 * Reads each row as what a function makes of its values; a record's constructor, most often.
                 *
                 * @param mapper makes the result; called once for each row
                 * @param <R> what it makes
                 * @return the query
                 */
                public <R> Query<R> map(Mapper<$types, R> mapper) {
                    $positions
                    return mapped((row, relations) -> mapper.map(
                            value(row, $at, relations, selected.$nth),
                    ));
                }

                /**
                 * Makes a result of the values of a row.
                 *
                 * @param <$T> the type of the $nth value
                 * @param <R> the result
                 */
                @FunctionalInterface
                public interface Mapper<$types, R> {
                    /**
                     * Makes the result.
                     *
                     * @param $nth the $nth value
                     * @return the result
                     */
                    R map(
                            $T $nth,
                    );
                }
            }
            """);

    private static final String SELECT_STATEMENTS =
            """
            package dev.pgpx.query;

            /** {@code select}, for one to sixteen expressions and tables; {@link Sql} inherits it. */
            abstract sealed class SelectStatements extends GenericExpressions permits ColumnLists {
                SelectStatements() {}
            """;

    private static final String SELECT_METHOD =
            """

                /**
                 * Begins a query for $what.
                 *
                 * @param $nth the $nth expression
                 * @param <$T> the type of the $nth value
                 * @return the query, still without FROM
                 */
                public static <$types> Select$count<$types> select(
                        Selectable<$T> $nth,
                ) {
                    return new Select$count<>($names);
                }
            """;

    private static final String COLUMN_LISTS =
            """
            package dev.pgpx.query;

            import java.util.List;

            /** {@code columns}, for one to sixteen columns of a table; {@link Sql} inherits it. */
            abstract sealed class ColumnLists extends SelectStatements permits ModificationStatements {
                ColumnLists() {}
            """;

    private static final String COLUMNS_METHOD =
            """

                /**
                 * $what.
                 *
                 * @param $nth the $nth column
                 * @param <$T> the type of the $nth column
                 * @return the columns, for a query of the same types
                 */
                public static <$types> ColumnList<Select$count<$types>> columns(
                        Column<$T> $nth,
                ) {
                    return new ColumnList<>(List.of($names));
                }
            """;

    private static final String RETURNING_CLAUSE =
            """
            package dev.pgpx.query;

            /** RETURNING, for one to sixteen expressions and tables; every command inherits it. */
            abstract sealed class ReturningClause permits DataModification {
                ReturningClause() {}

                /** The same list, over what the command gives back instead of a table. */
                abstract <S extends Select<S>> S over(S selected);
            """;

    private static final String RETURNING_METHOD =
            """

                /**
                 * Gives back $what of each row that is written: {@code returning}.
                 *
                 * @param $nth the $nth expression, or a table
                 * @param <$T> the type of the $nth value
                 * @return the command as a query; only what reads its rows may follow
                 */
                public final <$types> Select$count<$types> returning(
                        Selectable<$T> $nth,
                ) {
                    return over(new Select$count<>($names));
                }
            """;

    private SourcesByArity() {}

    /** The text of each source, by the simple name of its class. */
    static Map<String, String> all() {
        Map<String, String> sources = new TreeMap<>();
        IntStream.rangeClosed(2, MOST).forEach(count -> sources.put("Select" + count, SELECT.filled(count)));
        sources.put(
                "SelectStatements",
                SELECT_STATEMENTS
                        + methods(SELECT_METHOD, "one expression or table", "$number expressions and tables"));
        sources.put(
                "ColumnLists",
                COLUMN_LISTS
                        + methods(
                                COLUMNS_METHOD,
                                "A column of a table, for a query to give its value",
                                "$Number columns of a table, for a query to give their values"));
        sources.put(
                "ReturningClause",
                RETURNING_CLAUSE + methods(RETURNING_METHOD, "an expression", "$number expressions"));
        return sources;
    }

    /** A method for each number of values, and the end of the class. */
    private static String methods(String method, String one, String more) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(count -> new ArityTemplate(method.replace("$what", count == 1 ? one : more)).filled(count))
                .collect(Collectors.joining("", "", "}\n"));
    }
}
