package dev.pgpx.database.engine;

/**
 * What {@code notify} sent. Immutable.
 *
 * @param channel the channel
 * @param payload the payload; empty when there is none
 * @param processId the server process that sent it
 */
public record Notification(String channel, String payload, int processId) {}
