package dev.pgpx.testing.script;

import dev.pgpx.database.error.ServerError;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.query.Statement;
import dev.pgpx.query.Table;
import dev.pgpx.testing.error.TestingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a {@link ScriptedEngine} expects, and what it answers: nothing, where the script says nothing more. Expected
 * once, unless it says otherwise. One thread at a time, until the engine is asked.
 */
public final class ScriptedAnswer {
    private final ScriptedEngine engine;
    private final String text;
    private final boolean byLabel;
    private @Nullable List<@Nullable Object> parameters;
    private int left = 1;
    private boolean always;
    private Function<Statement, ScriptedResult> answer = statement -> ScriptedResult.ofCommand(0, "");

    ScriptedAnswer(ScriptedEngine engine, String text, boolean byLabel) {
        this.engine = engine;
        this.text = byLabel ? text : plain(text);
        this.byLabel = byLabel;
    }

    /** Without regard to how white space stands. */
    private static String plain(String sql) {
        return sql.strip().replaceAll("\\s+", " ");
    }

    /**
     * Expects these values of the parameters, too.
     *
     * @param values the values, in order
     * @return this
     */
    public ScriptedAnswer with(@Nullable Object... values) {
        parameters = new ArrayList<>(Arrays.asList(values));
        return this;
    }

    /**
     * Expects it so often.
     *
     * @param count how often, each time with the same answer
     * @return this
     */
    public ScriptedAnswer times(int count) {
        left = count;
        return this;
    }

    /**
     * Expects it any number of times, none among them.
     *
     * @return this
     */
    public ScriptedAnswer always() {
        always = true;
        return this;
    }

    /**
     * Answers with records, as a query of the whole table, and what a write of one returns, has them.
     *
     * @param table the table
     * @param records the records; none for an empty result
     * @param <E> the record
     * @return the engine
     */
    @SafeVarargs
    public final <E> ScriptedEngine rows(Table<E> table, E... records) {
        List<String> names =
                table.columns().stream().map(column -> column.name()).toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (E record : records) {
            rows.add(new ArrayList<>(table.toMap(record).values()));
        }
        return answered(statement -> ScriptedResult.ofQuery(new ScriptedRow(names, rows)));
    }

    /**
     * Answers with rows.
     *
     * @param columns the names of the columns, separated by commas
     * @param rows the rows, each with a value for each column: of the type that is read, or as the server's text
     * @return the engine
     * @throws TestingException when a row has more or fewer values
     */
    public ScriptedEngine rows(String columns, List<?>... rows) {
        List<String> names = Stream.of(columns.split(",")).map(String::strip).toList();
        List<List<@Nullable Object>> copies = new ArrayList<>();
        for (List<?> row : rows) {
            if (row.size() != names.size()) {
                throw TestingException.of("PGPX-6533", this, names.size(), row.size());
            }
            copies.add(new ArrayList<>(row));
        }
        return answered(statement -> ScriptedResult.ofQuery(new ScriptedRow(names, copies)));
    }

    /**
     * Answers that rows were changed.
     *
     * @param rows how many
     * @return the engine
     */
    public ScriptedEngine count(long rows) {
        return answered(statement -> ScriptedResult.ofCommand(rows, ""));
    }

    /**
     * Answers a {@code copy … to stdout}.
     *
     * @param text the data
     * @return the engine; the rows are the lines of the text
     */
    public ScriptedEngine data(String text) {
        return answered(statement -> ScriptedResult.ofCommand(text.lines().count(), text));
    }

    /**
     * Refuses it as a server would.
     *
     * @param sqlState the five characters of the SQLSTATE: {@code 40001} for a conflict that another run resolves
     * @return the engine
     * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">Error Codes</a>
     */
    public ScriptedEngine fails(String sqlState) {
        return fails(new ServerError(sqlState, "scripted failure", null, null, 0, null, null, null));
    }

    /**
     * Refuses it as a server would.
     *
     * @param error what the server says
     * @return the engine
     */
    public ScriptedEngine fails(ServerError error) {
        return answered(statement -> {
            throw StatementException.of(error, statement, null);
        });
    }

    /**
     * Fails in any other way.
     *
     * @param failure what is thrown
     * @return the engine
     */
    public ScriptedEngine fails(RuntimeException failure) {
        return answered(statement -> {
            throw failure;
        });
    }

    private ScriptedEngine answered(Function<Statement, ScriptedResult> by) {
        answer = by;
        return engine;
    }

    boolean isExpected() {
        return always || left > 0;
    }

    boolean isMissed() {
        return !always && left > 0;
    }

    boolean matches(AskedStatement asked) {
        boolean same = byLabel ? text.equals(asked.label()) : text.equals(plain(asked.sql()));
        return same && (parameters == null || parameters.equals(asked.parameters()));
    }

    ScriptedResult answer(Statement statement) {
        left--;
        return answer.apply(statement);
    }

    /** How much it has in common with a statement that it does not match. */
    int likeness(AskedStatement asked) {
        String other = byLabel ? asked.label() : plain(asked.sql());
        int same = 0;
        while (same < Math.min(text.length(), other.length()) && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    @Override
    public String toString() {
        return (byLabel ? "label \"" + text + "\"" : text)
                + (parameters == null ? "" : " with " + parameters.size() + " given values");
    }
}
