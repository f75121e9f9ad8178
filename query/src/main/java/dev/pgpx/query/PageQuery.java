package dev.pgpx.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The query for one page of another query: its rows from a position in its order on, found by comparing the sort keys
 * ("keyset pagination"), so that the thousandth page costs no more than the first, and rows that come and go meanwhile move
 * no others. It selects one row more than the page has, to know whether there are more, and after what the other query
 * selects, the sort keys that are not among it. Immutable and thread-safe.
 *
 * <p>The order must tell all rows apart: it has the primary key, or columns that are unique and not null, of every table that
 * brings rows; a table that is joined by its key brings none. Window functions would see the rows of the page and of those that
 * follow, not all rows, and are refused: compute them in a query in FROM.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-comparisons.html#ROW-WISE-COMPARISON">Row
 * Constructor Comparison</a>.
 *
 * @param <R> what each row is read as
 */
public final class PageQuery<R> implements Query<PageRow<R>> {
    private final Query<R> query;
    private final PageRequest request;
    private final Keyset keyset;
    private final SelectClauses clauses;
    private final String label;

    private PageQuery(Query<R> query, PageRequest request, Keyset keyset, String label) {
        this.query = query;
        this.request = request;
        this.keyset = keyset;
        this.clauses = keyset.page(request);
        this.label = label;
    }

    /**
     * The query for a page.
     *
     * @param query a query begun by {@code from} or {@code select}, ordered, without limit and offset
     * @param request which page
     * @param <R> what each row is read as
     * @return the query for the rows of the page
     * @throws QueryException when the query cannot be read in pages, its order does not tell all rows apart, or the cursor is
     *     none of this query and order
     */
    public static <R> PageQuery<R> of(Query<R> query, PageRequest request) {
        SelectClauses clauses = SelectClauses.of(query);
        if (clauses == null) {
            throw QueryException.of(
                    "PGPX-1291",
                    query.getClass().getSimpleName() + " is no query begun by from or select",
                    "Begin one");
        }
        return new PageQuery<>(query, request, Keyset.of(clauses), labelOf(query, clauses));
    }

    static String labelOf(Query<?> query, SelectClauses clauses) {
        if (query instanceof MappedQuery<?> mapped) {
            return mapped.label();
        }
        if (query instanceof ViewQuery<?, ?> view) {
            return view.label();
        }
        return clauses.label();
    }

    @Override
    public Statement statement() {
        SqlWriter out = new SqlWriter();
        out.query(clauses, Token.Mark.OPEN);
        return out.statement(label);
    }

    @Override
    public RowReader<PageRow<R>> reader() {
        return new PageReader<>(query.reader(), keyset);
    }

    @Override
    public List<Load<?, ?>> loads() {
        return query.loads();
    }

    /**
     * Makes the page of the rows that this query gave.
     *
     * @param rows all rows, in the order of the statement
     * @return the page
     */
    public Page<R> page(List<PageRow<R>> rows) {
        List<PageRow<R>> kept = new ArrayList<>(rows.subList(0, Math.min(rows.size(), request.size())));
        if (request.backward()) {
            Collections.reverse(kept);
        }
        List<R> values = new ArrayList<>(kept.size());
        for (PageRow<R> row : kept) {
            values.add(row.value());
        }
        boolean more = rows.size() > request.size();
        return new Page<>(request, values, more, cursor(kept, 0), cursor(kept, kept.size() - 1));
    }

    private @Nullable String cursor(List<PageRow<R>> rows, int index) {
        return rows.isEmpty() ? null : keyset.cursor(rows.get(index).position());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageQuery<?> that
                && clauses.equals(that.clauses)
                && request.equals(that.request)
                && loads().equals(that.loads());
    }

    @Override
    public int hashCode() {
        return clauses.hashCode();
    }

    @Override
    public String toString() {
        return statement().sql();
    }
}
