package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a batch as the input of one command: as an array for each column, or in a staging table, which must have been
 * filled. Values are read from records and drafts when a statement is sent. Immutable.
 *
 * <p>Those that give back rows give the row's ordinal first, a {@code bigint} from 1, and then all columns of the table.
 *
 * @param <E> the record
 */
public final class InputBatch<E> {
    private final RowBatch<E> batch;
    private final @Nullable String staging;
    private final @Nullable Range range;

    private record Range(long first, long last) {}

    InputBatch(RowBatch<E> batch, @Nullable String staging) {
        this(batch, staging, null);
    }

    private InputBatch(RowBatch<E> batch, @Nullable String staging, @Nullable Range range) {
        this.batch = batch;
        this.staging = staging;
        this.range = range;
    }

    /**
     * Some of the rows of a staging table.
     *
     * @param first the ordinal of the first of them, from 1
     * @param last the ordinal of the last of them
     * @return the commands that read only these
     */
    public InputBatch<E> between(long first, long last) {
        return new InputBatch<>(batch, staging, new Range(first, last));
    }

    private Table<E> table() {
        return batch.table();
    }

    /**
     * Makes the staging table: temporary, gone with the transaction, its columns those that the batch writes, and the ordinal.
     *
     * @return the statement
     */
    public Statement createStaging() {
        String columns = names();
        String sql = "create temporary table " + Identifiers.quote("", name()) + " on commit drop as select " + columns
                + ", 0::bigint as " + InputToken.ORDINAL + " from "
                + Identifiers.quote(table().schema(), table().name())
                + " with no data";
        return Statement.of(sql, "stage " + table().name());
    }

    private String name() {
        if (staging == null) {
            throw new IllegalStateException("the rows are not in a staging table");
        }
        return staging;
    }

    private String names() {
        return batch.columns().stream()
                .map(column -> Identifiers.quote("", column.name()))
                .collect(Collectors.joining(", "));
    }

    /**
     * Fills the staging table.
     *
     * @return {@code copy … from stdin (format binary)}; its data are the rows, each with its ordinal as one more value
     */
    public Statement copyToStaging() {
        String sql = "copy " + Identifiers.quote("", name()) + " (" + names() + ", " + InputToken.ORDINAL
                + ") from stdin (format binary)";
        return Statement.of(sql, "stage " + table().name());
    }

    /**
     * Inserts the rows.
     *
     * @return the statement; it gives back nothing
     */
    public Statement insert() {
        return command(InputCommand.Kind.INSERT, false, "insert ");
    }

    /**
     * Updates the rows by their key, and by their version where they have one, which is raised.
     *
     * @param returning whether it gives back the rows
     * @return the statement
     */
    public Statement update(boolean returning) {
        return command(InputCommand.Kind.UPDATE, returning, "update ");
    }

    /**
     * Deletes the rows by their key, and by their version where they have one. Where the table has a column for when a row was
     * deleted, it is set instead.
     *
     * @param returning whether it gives back the rows
     * @return the statement
     */
    public Statement delete(boolean returning) {
        boolean marks = table().column(ColumnFlag.DELETED_AT).isPresent();
        return command(marks ? InputCommand.Kind.MARK_DELETED : InputCommand.Kind.DELETE, returning, "delete ");
    }

    /**
     * Reads the rows that have the keys of the batch.
     *
     * @return the statement; it gives back those that are there, in the batch's order
     */
    public Statement find() {
        return command(InputCommand.Kind.FIND, false, "find ");
    }

    private Statement command(InputCommand.Kind kind, boolean returning, String label) {
        SqlWriter out = new SqlWriter();
        boolean counted = returning || kind == InputCommand.Kind.FIND;
        out.token(new InputCommand(kind, token(counted), returning));
        values(out);
        return out.statement(label + table().name());
    }

    private InputToken token(boolean counted) {
        return new InputToken(table(), batch.positions(), staging, InputToken.ALIAS, range != null, counted);
    }

    private void values(SqlWriter out) {
        if (range != null) {
            out.values(new Bounds(range.first, range.last));
        } else if (staging == null) {
            out.values(new Arrays(batch));
        }
    }

    /**
     * Inserts the rows in their order, or updates those that are there.
     *
     * @param rule what is done with rows that are there; without rows of its own
     * @param returning whether it gives back the rows that were written, in the batch's order; the rule must have
     *     {@linkplain #conflictColumns columns} then. A row that is not found again by them has no ordinal
     * @return the statement
     * @throws QueryException when the rule has rows
     */
    public Statement upsert(Upsert<E> rule, boolean returning) {
        SqlWriter out = new SqlWriter();
        if (returning) {
            out.text("with pgpx_rows as materialized (select * from ").token(token(true));
            values(out);
            out.text("), pgpx_written as (");
            command(out, rule.reading(new InsertSource.Input(batch.columns(), new Named("pgpx_rows"))));
            returning(out, rule);
        } else {
            values(out); // before those of the rule, as the input stands before it in the text
            command(out, rule.reading(new InsertSource.Input(batch.columns(), token(true))));
        }
        return out.statement("upsert " + table().name());
    }

    private static void command(SqlWriter out, DataModification<?, ?> command) {
        out.token(Token.Mark.OPEN);
        command.renderCommand(out);
        out.token(Token.Mark.CLOSE);
    }

    /**
     * INSERT gives back rows of the target only, so the ordinal is found again by the columns that tell rows apart: the order is
     * that of the ordinals, whatever order the rows were given back in.
     */
    private void returning(SqlWriter out, Upsert<E> rule) {
        out.text(" returning *");
        table().columns().stream()
                .filter(ColumnRoles::isSystemVersion) // which are not among all
                .forEach(column -> out.text(", ").identifier(column.name()));
        out.text(") select pgpx_rows.").identifier(InputToken.ORDINAL);
        for (Column<?> column : table().columns()) {
            out.text(", pgpx_written.").identifier(column.name());
        }
        out.text(" from pgpx_written left join pgpx_rows on ");
        String before = "";
        for (Column<?> column : rule.conflictColumns()) {
            out.text(before).text("pgpx_written.").identifier(column.name());
            out.text(" = pgpx_rows.").identifier(column.name());
            before = " and ";
        }
        out.text(" order by pgpx_rows.").identifier(InputToken.ORDINAL);
    }

    /**
     * Inserts, updates and deletes by the rows.
     *
     * @param rule what is done; its source, an alias of the same table, stands for the rows
     * @return the statement
     * @throws QueryException when the rule's source is anything else
     */
    public Statement merge(Merge<E> rule) {
        SqlWriter out = new SqlWriter();
        values(out); // before those of the rule, as the source comes first in the text
        command(out, rule.reading(token(false)));
        return out.statement("merge " + table().name());
    }

    /**
     * The columns by which an upsert finds that a row is there.
     *
     * @param rule the upsert
     * @return the columns; empty where they are not known: expressions, a part of an index, a constraint that the model lacks
     */
    public static List<Column<?>> conflictColumns(Upsert<?> rule) {
        return rule.conflictColumns();
    }

    /**
     * The columns that an upsert writes although the database would generate them.
     *
     * @param rule the upsert
     * @return the columns
     */
    public static List<Column<?>> includedColumns(Upsert<?> rule) {
        return rule.includedColumns();
    }

    /**
     * The table that an upsert writes to.
     *
     * @param rule the upsert
     * @param <E> the record
     * @return the table
     */
    public static <E> Table<E> table(Upsert<E> rule) {
        return rule.table();
    }

    /**
     * The table that a merge writes to.
     *
     * @param rule the merge
     * @param <E> the record
     * @return the table
     */
    public static <E> Table<E> table(Merge<E> rule) {
        return rule.table();
    }

    /** A name of rows, with nothing to say of them. */
    private record Named(String name) implements Token {
        @Override
        public void write(SqlText out) {
            out.identifier(name);
        }
    }

    private record Arrays(RowBatch<?> batch) implements Parameters {
        @Override
        public int count() {
            return batch.columns().size();
        }

        @Override
        public void writeTo(ParameterWriter out) {
            for (Column<?> column : batch.columns()) {
                out.write(new ColumnArray(column), batch);
            }
        }
    }

    private record Bounds(long first, long last) implements Parameters {
        @Override
        public int count() {
            return 2;
        }

        @Override
        public void writeTo(ParameterWriter out) {
            out.write(Codecs.INT8, first);
            out.write(Codecs.INT8, last);
        }
    }
}
