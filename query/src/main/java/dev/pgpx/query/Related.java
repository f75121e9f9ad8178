package dev.pgpx.query;

/**
 * A record that was found through a relation, with the key of the row whose relation it is.
 *
 * @param key for a relation to one row its key, for a relation to many the key of their owner
 * @param record the record
 * @param <T> its type
 */
public record Related<T>(Object key, T record) {}
