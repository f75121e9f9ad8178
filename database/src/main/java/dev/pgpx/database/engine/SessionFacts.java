package dev.pgpx.database.engine;

import dev.pgpx.query.ServerVersion;

/**
 * What is known of a session's server. Immutable.
 *
 * @param version its version
 * @param pooled whether a pooler stands between that may give each transaction another server session
 * @param standby whether it was a standby when the connection was made
 */
public record SessionFacts(ServerVersion version, boolean pooled, boolean standby) {}
