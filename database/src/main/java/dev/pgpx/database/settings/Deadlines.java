package dev.pgpx.database.settings;

import java.time.Duration;

/**
 * How long things may take. Immutable.
 *
 * @param connect the making of a connection to one host, login included
 * @param statement a statement, on the server and in reading its answer
 * @param transaction a transaction from begin to end; zero: no limit
 * @param idleInTransaction how long the server waits for the next statement of a transaction; zero: no limit
 * @param close how long closing a database waits for what runs
 * @param replay how long a read waits for a standby to catch up before the primary is asked; zero: not at all
 */
public record Deadlines(
        Duration connect,
        Duration statement,
        Duration transaction,
        Duration idleInTransaction,
        Duration close,
        Duration replay) {}
