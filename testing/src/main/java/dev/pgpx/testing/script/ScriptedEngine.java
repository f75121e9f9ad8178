package dev.pgpx.testing.script;

import dev.pgpx.database.Database;
import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.Engine;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.PoolListener;
import dev.pgpx.database.engine.PoolState;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.engine.TransactionId;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.settings.Deadlines;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.query.ServerVersion;
import dev.pgpx.query.Statement;
import dev.pgpx.testing.error.TestingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/**
 * An engine that answers from a script, without a server: for tests of what is done with a database's answers. What the script
 * does not expect is refused at once by an assertion that fails, and everything that was asked is kept. It knows no SQL: whether a
 * statement is right only a server can tell. Thread-safe once the script is written.
 *
 * <pre>{@code
 * ScriptedEngine engine = new ScriptedEngine();
 * engine.on("select author").with(7L).rows(AUTHOR, ursula);
 * engine.on("insert book").fails("23505");
 * Shop shop = new Shop(engine.database());
 * }</pre>
 */
public final class ScriptedEngine implements Engine {
    private static final Settings DEFAULTS = Settings.builder().build();

    private final List<ScriptedAnswer> script = new ArrayList<>();
    private final List<AskedStatement> asked = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private ServerVersion version = ServerVersion.of("18.0");
    private boolean ordered;

    /** An engine that expects nothing yet, in no order. */
    public ScriptedEngine() {}

    /**
     * Expects the statements in the order of the script.
     *
     * @return this
     */
    public ScriptedEngine inOrder() {
        ordered = true;
        return this;
    }

    /**
     * Is taken for a server of a version.
     *
     * @param text major and minor version; 18.0 where nothing is said
     * @return this
     */
    public ScriptedEngine version(String text) {
        version = ServerVersion.of(text);
        return this;
    }

    /**
     * Expects a statement by its label.
     *
     * @param label exactly the label: {@code select author}, {@code insert book}, what {@code label(…)} has given
     * @return what is answered
     */
    public ScriptedAnswer on(String label) {
        return expected(new ScriptedAnswer(this, label, true));
    }

    /**
     * Expects a statement by its text.
     *
     * @param sql the whole text, with {@code $1}, {@code $2} … for its parameters; white space may stand otherwise
     * @return what is answered
     */
    public ScriptedAnswer onSql(String sql) {
        return expected(new ScriptedAnswer(this, sql, false));
    }

    private synchronized ScriptedAnswer expected(ScriptedAnswer answer) {
        script.add(answer);
        return answer;
    }

    /**
     * A database over this engine.
     *
     * @return a new one; closing it is not needed
     */
    public Database database() {
        return Database.over(this);
    }

    /**
     * What has been asked.
     *
     * @return the statements in their order, with their values, those that were refused among them; a copy
     */
    public synchronized List<AskedStatement> asked() {
        return List.copyOf(asked);
    }

    /**
     * What has been done: statements by their labels, and what begins and ends transactions.
     *
     * @return {@code begin}, {@code commit}, {@code rollback} and labels, in their order; a copy
     */
    public synchronized List<String> events() {
        return List.copyOf(events);
    }

    /**
     * Fails unless all that the script expects has been asked.
     *
     * @throws AssertionFailedError naming what was not
     */
    public synchronized void assertAllAsked() {
        List<ScriptedAnswer> missed =
                script.stream().filter(ScriptedAnswer::isMissed).toList();
        if (!missed.isEmpty()) {
            throw failure("PGPX-6530", missed.size(), lines(missed), asked.size());
        }
    }

    synchronized void happened(String event) {
        events.add(event);
    }

    synchronized ScriptedResult answer(Statement statement) {
        AskedStatement now = new AskedStatement(statement.sql(), statement.label(), ParameterList.of(statement));
        asked.add(now);
        events.add(statement.label());
        List<ScriptedAnswer> open =
                script.stream().filter(ScriptedAnswer::isExpected).toList();
        for (ScriptedAnswer each : open) {
            if (each.matches(now)) {
                return each.answer(statement);
            }
            if (ordered && each.isMissed()) {
                throw failure("PGPX-6531", now, each);
            }
        }
        throw failure("PGPX-6532", now, nearest(open, now), lines(open));
    }

    private static String nearest(List<ScriptedAnswer> open, AskedStatement now) {
        Optional<ScriptedAnswer> nearest = open.stream().max(Comparator.comparingInt(each -> each.likeness(now)));
        return nearest.map(ScriptedAnswer::toString).orElse("nothing");
    }

    private static String lines(List<ScriptedAnswer> answers) {
        return answers.isEmpty()
                ? "nothing"
                : answers.stream().map(ScriptedAnswer::toString).collect(Collectors.joining("\n"));
    }

    private static AssertionFailedError failure(String code, Object... arguments) {
        return new AssertionFailedError(
                TestingException.problem(code, arguments).text());
    }

    @Override
    public EngineSession open(SessionRequest request) {
        return new ScriptedSession(this, version);
    }

    @Override
    public Deadlines deadlines() {
        return DEFAULTS.deadlines();
    }

    @Override
    public Duration acquireTimeout() {
        return DEFAULTS.pool().acquireTimeout();
    }

    @Override
    public int fetchSize() {
        return DEFAULTS.fetchSize();
    }

    @Override
    public Outcome outcome(TransactionId transaction, Deadline deadline) {
        return Outcome.UNKNOWN;
    }

    @Override
    public PoolState pool() {
        return PoolState.NONE;
    }

    /** Does nothing: there is no pool to listen to. */
    @Override
    public void addListener(PoolListener listener) {}

    @Override
    public String target() {
        return "script";
    }

    /** Does nothing. */
    @Override
    public void close(Deadline deadline) {}
}
