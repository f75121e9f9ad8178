package dev.pgpx.testing.template;

import dev.pgpx.database.Database;

/**
 * Something that the databases of tests begin with. Thread-safe. Named in an annotation, it needs a constructor without
 * parameters.
 */
public interface TemplatePart {
    /**
     * What it puts in, or what stands for that: a template whose parts have the same contents is used again, also by later
     * JVMs on a server that goes on.
     *
     * @return a text of any length that changes whenever {@link #apply} would do something else
     */
    String contents();

    /**
     * Fills a database, once for all that are made of the template.
     *
     * @param database the database, with what the parts before have put in; not to be closed
     */
    void apply(Database database);
}
