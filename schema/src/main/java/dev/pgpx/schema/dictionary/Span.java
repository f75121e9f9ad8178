package dev.pgpx.schema.dictionary;

/**
 * A piece of text in a document.
 *
 * @param text the text
 * @param code whether it is a name or SQL
 * @param anchor what it leads to; empty for nothing
 */
record Span(String text, boolean code, String anchor) {
    static Span plain(String text) {
        return new Span(text, /* code= */ false, "");
    }

    static Span code(String text) {
        return new Span(text, /* code= */ true, "");
    }

    static Span link(String name, String anchor) {
        return new Span(name, /* code= */ true, anchor);
    }
}
