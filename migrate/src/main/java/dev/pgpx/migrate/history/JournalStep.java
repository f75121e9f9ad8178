package dev.pgpx.migrate.history;

/**
 * A step of a migration that runs step by step. Immutable.
 *
 * @param number its number, from 1
 * @param statement its statement, exactly
 * @param done whether it was seen to its end; else it was begun, and may or may not be done
 * @param before what was there before it, to tell later what it has made; empty when nothing needs to be known
 */
public record JournalStep(int number, String statement, boolean done, String before) {}
