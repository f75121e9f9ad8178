package dev.pgpx.database.transaction;

import dev.pgpx.query.Parameter;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction is asked to be. Immutable; begin with {@link #DEFAULT} or {@link #SNAPSHOT} and change what is to be
 * different.
 *
 * @param isolation the isolation level; null for the session's default
 * @param readOnly whether writes are refused
 * @param deferrable whether a serializable read-only transaction waits until it can run without failing
 * @param name shows in {@code pg_stat_activity} as the application's name, and in reports; null for the application's own
 * @param deadline how long all of it may take, retries included; null for what the settings say
 * @param retries how often the function may be run again when the server has rolled the transaction back because of what
 *     others did at the same time (SQLSTATE 40001, 40P01), or because they changed the schema under a plan that was kept (0A000)
 * @param settings server settings for this transaction only, by name
 */
public record TransactionOptions(
        @Nullable Isolation isolation,
        boolean readOnly,
        boolean deferrable,
        @Nullable String name,
        @Nullable Duration deadline,
        int retries,
        Map<String, String> settings) {
    /** Tokens and claims are handed to row security this way. */
    private static final Codec<String> SECRET = Codecs.sensitive(Codecs.TEXT);

    private static final int DEFAULT_RETRIES = 5;

    /** The session's defaults: read committed and read-write unless the server is configured otherwise; 5 retries. */
    public static final TransactionOptions DEFAULT =
            new TransactionOptions(null, false, false, null, null, DEFAULT_RETRIES, Map.of());

    /** All statements see the same state, writes are refused: for consistent reading. */
    public static final TransactionOptions SNAPSHOT =
            DEFAULT.withIsolation(Isolation.REPEATABLE_READ).withReadOnly(true);

    /** Copies what can be changed. */
    public TransactionOptions {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        if (retries < 0) {
            throw new IllegalArgumentException("retries are " + retries + ": expected 0 or more");
        }
    }

    /**
     * With another isolation level.
     *
     * @param level the level; null for the session's default
     * @return a copy
     */
    public TransactionOptions withIsolation(@Nullable Isolation level) {
        return new TransactionOptions(level, readOnly, deferrable, name, deadline, retries, settings);
    }

    /**
     * Read-only or not.
     *
     * @param only whether writes are refused
     * @return a copy
     */
    public TransactionOptions withReadOnly(boolean only) {
        return new TransactionOptions(isolation, only, deferrable, name, deadline, retries, settings);
    }

    /**
     * Deferrable or not.
     *
     * @param waits whether a serializable read-only transaction waits until it can run without failing
     * @return a copy
     */
    public TransactionOptions withDeferrable(boolean waits) {
        return new TransactionOptions(isolation, readOnly, waits, name, deadline, retries, settings);
    }

    /**
     * With a name.
     *
     * @param text at most 63 bytes of it show; never with values in it
     * @return a copy
     */
    public TransactionOptions withName(String text) {
        return new TransactionOptions(isolation, readOnly, deferrable, text, deadline, retries, settings);
    }

    /**
     * With a deadline.
     *
     * @param all how long all of it may take
     * @return a copy
     */
    public TransactionOptions withDeadline(Duration all) {
        return new TransactionOptions(isolation, readOnly, deferrable, name, all, retries, settings);
    }

    /**
     * With another number of retries.
     *
     * @param most how often the function may be run again; 0 for never
     * @return a copy
     */
    public TransactionOptions withRetries(int most) {
        return new TransactionOptions(isolation, readOnly, deferrable, name, deadline, most, settings);
    }

    /**
     * With one more server setting for this transaction only.
     *
     * @param setting its name, such as {@code app.tenant} or {@code work_mem}
     * @param value its value
     * @return a copy
     */
    public TransactionOptions withSetting(String setting, String value) {
        Map<String, String> more = new LinkedHashMap<>(settings);
        more.put(setting, value);
        return new TransactionOptions(isolation, readOnly, deferrable, name, deadline, retries, more);
    }

    /**
     * The statements that make a transaction what it is to be. Names and values of settings are parameters, so that the texts are the
     * same for all transactions of a kind.
     *
     * @return the statements, to be run before any other; empty when the session's defaults are asked for
     */
    public List<Statement> opening() {
        List<Statement> statements = new ArrayList<>();
        StringJoiner characteristics = characteristics();
        if (characteristics.length() > 0) {
            statements.add(Statement.of("set transaction " + characteristics, "begin"));
        }
        Map<String, String> all = new LinkedHashMap<>();
        if (name != null) {
            all.put("application_name", name);
        }
        all.putAll(settings);
        if (!all.isEmpty()) {
            statements.add(set(all));
        }
        return statements;
    }

    private static Statement set(Map<String, String> all) {
        List<Parameter<?>> parameters = new ArrayList<>();
        StringJoiner calls = new StringJoiner(", ", "select ", "");
        all.forEach((setting, value) -> {
            int at = parameters.size();
            calls.add("pg_catalog.set_config($" + (at + 1) + ", $" + (at + 2) + ", true)");
            parameters.add(new Parameter<>(Codecs.TEXT, setting));
            parameters.add(new Parameter<>(SECRET, value));
        });
        return Statement.of(calls.toString(), parameters, "begin");
    }

    private StringJoiner characteristics() {
        StringJoiner words = new StringJoiner(", ");
        if (isolation != null) {
            words.add("isolation level " + isolation.sql());
        }
        if (readOnly) {
            words.add("read only");
        }
        if (deferrable) {
            words.add("deferrable");
        }
        return words;
    }
}
