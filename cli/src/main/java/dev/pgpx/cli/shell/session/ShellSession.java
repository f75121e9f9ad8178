package dev.pgpx.cli.shell.session;

import dev.pgpx.cli.output.OutputFormat;
import dev.pgpx.database.Database;
import dev.pgpx.database.OpenSession;
import dev.pgpx.database.engine.CopySource;
import dev.pgpx.database.engine.Notice;
import dev.pgpx.database.engine.Notification;
import dev.pgpx.database.engine.SessionStatus;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.query.Statement;
import dev.pgpx.query.text.Identifiers;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One session for all that is typed, with whatever transaction that opens. When the connection is lost a new one is made, and
 * what went with the old one is told. One thread at a time, but for {@link #cancel()}.
 */
public final class ShellSession implements AutoCloseable {
    /** A person says when it has been long enough. */
    private static final Duration UNLIMITED = Duration.ofDays(365);

    private final Database database;
    private boolean readOnly;
    private boolean listens;
    private volatile @Nullable OpenSession session;
    private Place place = Place.UNKNOWN;

    /**
     * Where the session is.
     *
     * @param database the name of the database
     * @param user the name of the user
     * @param superuser whether nothing is refused to that user
     */
    public record Place(String database, String user, boolean superuser) {
        static final Place UNKNOWN = new Place("?", "?", false);
    }

    /**
     * A session that is opened by {@link #connect()}, or when it is first needed.
     *
     * @param database the database; closed with this object
     * @param readOnly whether the server is told to refuse writes
     */
    public ShellSession(Database database, boolean readOnly) {
        this.database = database.withDeadline(UNLIMITED);
        this.readOnly = readOnly;
    }

    /** Makes a connection unless there is one. */
    public void connect() {
        opened();
    }

    private OpenSession opened() {
        OpenSession open = session;
        if (open == null || open.status() == SessionStatus.LOST) {
            drop();
            open = database.openSession();
            session = open;
            begin(open);
        }
        return open;
    }

    private void begin(OpenSession open) {
        if (readOnly) {
            run(open, readOnlyText());
        }
        SqlResult found = run(
                open,
                "select pg_catalog.current_database(), current_user,"
                        + " (select rolsuper from pg_catalog.pg_roles where rolname = current_user)");
        List<@Nullable String> row = found.rows().get(0);
        place = new Place(text(row.get(0)), text(row.get(1)), "t".equals(row.get(2)));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Runs a statement of ours, whose result people read. */
    public SqlResult run(String sql) {
        return run(opened(), sql, OutputFormat.TABLE);
    }

    /** Runs a statement of the user's, whose result is shown in a format. */
    public SqlResult run(String sql, OutputFormat format) {
        listens |= sql.toLowerCase(Locale.ROOT).contains("listen");
        return run(opened(), sql, format);
    }

    private static SqlResult run(OpenSession open, String sql) {
        return run(open, sql, OutputFormat.TABLE);
    }

    private static SqlResult run(OpenSession open, String sql, OutputFormat format) {
        return open.database().execute(Statement.of(sql, "shell"), result -> SqlResult.read(result, format));
    }

    /** Runs {@code copy … from stdin}, and gives the number of rows. */
    public long copyIn(String sql, CopySource source) {
        return opened().database().copyIn(Statement.of(sql, "copy"), source);
    }

    /** Runs {@code copy … to stdout}, and gives the number of rows. */
    public long copyOut(String sql, OutputStream target) {
        return opened().database().copyOut(Statement.of(sql, "copy"), target);
    }

    /** Does something with the session's database. */
    public <R> R with(Function<Database, R> use) {
        return use.apply(opened().database());
    }

    /** In what state its transaction is; nothing is sent. */
    public SessionStatus status() {
        OpenSession open = session;
        return open == null ? SessionStatus.LOST : open.status();
    }

    /**
     * Makes a connection in the place of one that was lost.
     *
     * @return whether there is one now; false when the server is not to be had
     */
    public boolean reconnect() {
        try {
            opened();
            return true;
        } catch (DatabaseException notToBeHad) {
            drop();
            return false;
        }
    }

    /** What the server said beside the last result. */
    public List<Notice> notices() {
        OpenSession open = session;
        return open == null ? List.of() : open.notices();
    }

    /** What others have sent; empty unless the user listens. */
    public List<Notification> notifications() {
        OpenSession open = session;
        boolean ask = listens && open != null && open.status() == SessionStatus.IDLE;
        return ask && open != null ? new ArrayList<>(open.notifications(Duration.ofMillis(1))) : List.of();
    }

    /** Asks the server to stop what it is doing for the session. */
    public void cancel() {
        OpenSession open = session;
        if (open != null) {
            open.cancel();
        }
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    /** Tells the server to refuse writes, or not to, from the next transaction on. */
    public void setReadOnly(boolean value) {
        readOnly = value;
        run(opened(), readOnlyText());
    }

    private String readOnlyText() {
        return "set default_transaction_read_only = " + (readOnly ? "on" : "off");
    }

    /** Where the session is; as it was when it was opened. */
    public Place place() {
        return place;
    }

    /** Address and database, without secrets. */
    public String target() {
        return database.target();
    }

    /** The server's version. */
    public String serverVersion() {
        return opened().facts().version().toString();
    }

    /** The value of a setting of the session. */
    public String setting(String name) {
        return text(run(opened(), "show " + Identifiers.quoteQualified(name)).value());
    }

    /** Values of the session that {@code \conninfo} tells. */
    public Map<String, String> facts() {
        SqlResult found = run(
                opened(),
                "select pg_catalog.pg_backend_pid(), coalesce(pg_catalog.inet_server_addr()::text, 'local socket'),"
                        + " (select case when ssl then version || ', ' || cipher else 'none' end"
                        + " from pg_catalog.pg_stat_ssl where pid = pg_catalog.pg_backend_pid())");
        List<@Nullable String> row = found.rows().get(0);
        return Map.of("process", text(row.get(0)), "address", text(row.get(1)), "tls", text(row.get(2)));
    }

    private void drop() {
        OpenSession open = session;
        session = null;
        listens = false;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void close() {
        try {
            drop();
        } finally {
            database.close();
        }
    }
}
