package dev.pgpx.schema.dictionary;

import dev.pgpx.schema.fact.Facts;

/**
 * A data dictionary: every table with its columns, keys, foreign keys in both directions, indexes and checks, every view and type, and a
 * list of all else, each with its comment. A value: immutable and thread-safe; the same facts give the same text.
 */
public final class DataDictionary {
    private final Facts facts;
    private final String title;

    private DataDictionary(Facts facts, String title) {
        this.facts = facts;
        this.title = title;
    }

    /**
     * The dictionary of a schema, under the title "Data dictionary".
     *
     * @param facts its facts
     * @return the dictionary
     */
    public static DataDictionary of(Facts facts) {
        return new DataDictionary(facts, "Data dictionary");
    }

    /**
     * This dictionary under another title.
     *
     * @param another the title
     * @return a dictionary with it
     */
    public DataDictionary titled(String another) {
        return new DataDictionary(facts, another);
    }

    /**
     * The dictionary as Markdown with tables.
     *
     * @return the text
     */
    public String markdown() {
        return write(new MarkdownDocument());
    }

    /**
     * The dictionary as a page that needs nothing besides itself and loads nothing.
     *
     * @return the document
     */
    public String html() {
        return write(new HtmlDocument(title));
    }

    private String write(Document document) {
        new Contents(facts, document).write(title);
        return document.text();
    }
}
