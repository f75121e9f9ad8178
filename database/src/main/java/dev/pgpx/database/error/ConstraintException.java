package dev.pgpx.database.error;

import dev.pgpx.query.Constraint;
import dev.pgpx.query.Statement;
import dev.pgpx.query.Table;
import dev.pgpx.types.error.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row would violate a constraint: fix the data, or tell the user. Nothing was changed. */
public final class ConstraintException extends StatementException {
    private ConstraintException(Problem problem, ServerError error, String label, @Nullable Throwable cause) {
        super(problem, error, label, cause);
    }

    static ConstraintException violation(ServerError error, Statement statement, @Nullable Throwable cause) {
        Problem problem = DatabaseMessages.CATALOG
                .problem("PGPX-2022", error.message(), error.sqlState(), statement.label(), subject(error))
                .at("in \"" + statement.label() + "\"");
        return new ConstraintException(problem, error, statement.label(), cause);
    }

    private static String subject(ServerError error) {
        List<String> columns = ViolatedColumns.of(error);
        return Stream.of(
                        error.table() == null ? "" : "table " + error.table(),
                        error.constraint() == null ? "" : "constraint " + error.constraint(),
                        columns.isEmpty() ? "" : "(" + String.join(", ", columns) + ")")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /**
     * Whether it was this constraint.
     *
     * @param asked a constraint of any table
     * @return true when it was violated
     */
    public boolean violates(Constraint asked) {
        return asked.name().equals(constraint()) && isOf(asked.table());
    }

    /** Of a hierarchy with several tables, any of those declares what the hierarchy does. */
    private boolean isOf(Table<?> of) {
        return of.name().equals(table())
                || qualified(of).equals(table())
                || of.stored().stream()
                        .flatMap(tables -> tables.ofSubtypes().stream())
                        .anyMatch(this::isOf);
    }

    private static String qualified(Table<?> table) {
        return table.schema() + "." + table.name();
    }

    /**
     * The constraint, as a table declares it.
     *
     * @param declaring a table
     * @return the constraint; nothing where it is another table's, or not declared, or a column must not be null
     */
    public Optional<Constraint> violated(Table<?> declaring) {
        return declaring.constraints().stream().filter(this::violates).findFirst();
    }

    /**
     * The columns that it is about.
     *
     * @return their names or, of an index, expressions; empty where the server does not tell: of checks
     */
    public List<String> columns() {
        return ViolatedColumns.of(error());
    }

    /**
     * The constraint.
     *
     * @return its name; null for a not-null violation on servers before 18, see {@link #column()}
     */
    public @Nullable String constraint() {
        return error().constraint();
    }

    /**
     * The table.
     *
     * @return its name
     */
    public @Nullable String table() {
        return error().table();
    }

    /**
     * The column, of a not-null violation.
     *
     * @return its name; null for other constraints
     */
    public @Nullable String column() {
        return error().column();
    }
}
