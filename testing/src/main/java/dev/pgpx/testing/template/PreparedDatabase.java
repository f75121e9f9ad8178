package dev.pgpx.testing.template;

/**
 * A database that a test has for itself.
 *
 * @param name its name
 * @param url its URL
 */
public record PreparedDatabase(String name, String url) {}
