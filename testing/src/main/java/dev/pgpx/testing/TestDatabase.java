package dev.pgpx.testing;

/**
 * The database of a test class.
 *
 * @param name its name, made from the class's name: {@code author_test} for {@code AuthorTest}
 * @param url its URL, for whatever wants to connect by itself
 */
public record TestDatabase(String name, String url) {}
