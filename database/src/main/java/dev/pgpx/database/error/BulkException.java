package dev.pgpx.database.error;

import dev.pgpx.query.Column;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Table;
import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of many records could not be written: which one, and why. Nothing of the call was kept. Its cause tells what was met: a
 * {@link ConstraintException}, a {@link dev.pgpx.types.ValueException} …
 */
public final class BulkException extends DatabaseException {
    /** {@code Key (a, b)=(…) already exists}: only the names are taken. */
    private static final Pattern KEY = Pattern.compile("^[^(]*\\(([^()]*)\\)=\\(");

    /** Violations whose detail begins with the key: foreign keys, unique and exclusion constraints. Others show the whole row. */
    private static final Set<String> KEYS = Set.of("23503", "23505", "23P01");

    /** Where the server was in a COPY; its words are not translated before the column. */
    private static final Pattern COPY_COLUMN = Pattern.compile("^COPY [^\\n]*, [^,\\n]* \\d+, [^ \\n]+ ([^:\\n]+)");

    private final long index;
    private final String table;
    private final transient List<String> columns;
    private final @Nullable String constraint;

    private BulkException(
            Problem problem,
            long index,
            Table<?> table,
            List<String> columns,
            @Nullable String constraint,
            @Nullable PgpxException cause) {
        super(problem, cause instanceof DatabaseException met ? met.sqlState() : null, cause);
        this.index = index;
        this.table = table.name();
        this.columns = List.copyOf(columns);
        this.constraint = constraint;
    }

    /**
     * The exception for a record that the server refused.
     *
     * @param index its place in the input, from 0
     * @param table the table
     * @param refused what the server said
     * @return the exception, to throw
     */
    public static BulkException refused(long index, Table<?> table, StatementException refused) {
        String constraint = refused.error().constraint();
        List<String> columns = columnsOf(table, refused.error());
        String state = String.valueOf(refused.sqlState());
        Problem problem = constraint == null
                ? DatabaseMessages.CATALOG.problem("PGPX-2110", index, table.name(), state, named(columns))
                : DatabaseMessages.CATALOG.problem("PGPX-2111", index, table.name(), constraint, named(columns));
        return new BulkException(problem, index, table, columns, constraint, refused);
    }

    private static String named(List<String> columns) {
        return columns.isEmpty() ? "not known" : String.join(", ", columns);
    }

    private static List<String> columnsOf(Table<?> table, ServerError error) {
        if (error.column() != null) {
            return List.of(error.column());
        }
        for (Constraint constraint : table.constraints()) {
            if (constraint.name().equals(error.constraint())
                    && !constraint.columns().isEmpty()) {
                return constraint.columns().stream().map(Column::name).toList();
            }
        }
        boolean named = KEYS.contains(error.sqlState()) && error.detail() != null;
        Matcher key = KEY.matcher(named ? String.valueOf(error.detail()) : "");
        if (key.find()) {
            return List.of(key.group(1).split(", "));
        }
        Matcher copied = COPY_COLUMN.matcher(error.where() == null ? "" : error.where());
        return copied.find() ? List.of(copied.group(1)) : List.of();
    }

    /**
     * The exception for a record that was not sent, because of what its values are.
     *
     * @param index its place in the input, from 0
     * @param table the table
     * @param met what was met; it names the column
     * @return the exception, to throw
     */
    public static BulkException unwritable(long index, Table<?> table, PgpxException met) {
        String where = met.problem().where();
        List<String> columns = Stream.concat(table.columns().stream(), table.hiddenColumns().stream())
                .map(Column::name)
                .filter(name -> where != null && where.startsWith("column " + name + " of "))
                .toList();
        Problem problem = DatabaseMessages.CATALOG.problem(
                "PGPX-2112", index, table.name(), met.problem().what(), where == null ? "" : where);
        return new BulkException(problem, index, table, columns, null, met);
    }

    /**
     * The exception for a record whose row is not there, or is another by now.
     *
     * @param index its place in the input, from 0
     * @param table the table
     * @param there whether there is a row of its key
     * @return the exception, to throw
     */
    public static BulkException missing(long index, Table<?> table, boolean there) {
        List<String> key = table.keyColumns().stream().map(Column::name).toList();
        boolean mayBeOther = table.column(ColumnFlag.DISCRIMINATOR).isPresent();
        String code = !there ? "PGPX-2113" : mayBeOther ? "PGPX-2192" : "PGPX-2114";
        Problem problem = DatabaseMessages.CATALOG.problem(code, index, table.name(), named(key));
        return new BulkException(problem, index, table, key, null, null);
    }

    /**
     * The same for another place: of a record among those of a table that were written together.
     *
     * @param place the index of the record in the input, from 0
     * @param of the table
     * @return the exception, to throw
     */
    public BulkException at(long place, Table<?> of) {
        return missing(place, of, !code().equals("PGPX-2113"));
    }

    /**
     * The exception for records that are to be found by a key that they do not have; none was sent.
     *
     * @param table the table
     * @return the exception, to throw
     */
    public static BulkException withoutKey(Table<?> table) {
        Problem problem = DatabaseMessages.CATALOG.problem("PGPX-2115", table.name());
        return new BulkException(problem, 0, table, List.of(), null, null);
    }

    /**
     * The place of the record.
     *
     * @return its index in the input, from 0
     */
    public long index() {
        return index;
    }

    /**
     * The table.
     *
     * @return its name
     */
    public String table() {
        return table;
    }

    /**
     * The columns that it is about.
     *
     * @return their names; empty when they are not known
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * The constraint.
     *
     * @return its name; null when none was violated
     */
    public @Nullable String constraint() {
        return constraint;
    }
}
