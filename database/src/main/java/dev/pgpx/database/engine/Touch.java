package dev.pgpx.database.engine;

/**
 * A part of a session that a statement may leave changed for whoever uses the session next. {@link SessionReset} undoes it.
 *
 * <p>The state behind {@code currval} and {@code lastval} is none of them: it shows only to one who asks for it without having
 * called {@code nextval}, which is a mistake in any session.
 */
public enum Touch {
    /** Settings: {@code set}, {@code reset}, {@code set_config}, {@code set session characteristics}. */
    SETTINGS,
    /** Who the session is: {@code set role}, {@code set session authorization}. */
    ROLE,
    /** Temporary tables and all else in the temporary schema. */
    TEMPORARY_TABLES,
    /** Channels that the session listens to. */
    LISTEN,
    /** Advisory locks that the session holds, not the transaction. */
    ADVISORY_LOCKS,
    /** Cursors that outlive their transaction: {@code declare … with hold}. */
    CURSORS,
    /** Prepared statements that SQL made: {@code prepare}. */
    PREPARED_STATEMENTS,
    /** What nothing but the session's end undoes: {@code load}, the seed of {@code random()}, a backup, a replication origin. */
    IRREVERSIBLE
}
