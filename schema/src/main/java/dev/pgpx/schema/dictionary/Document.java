package dev.pgpx.schema.dictionary;

import java.util.List;

/** What a dictionary is written to, whatever its format. */
interface Document {
    /** A heading; an anchor of "" is none. */
    void heading(int level, List<Span> title, String anchor);

    void paragraph(List<Span> text);

    /** SQL text of several lines. */
    void listing(String sql);

    void list(List<List<Span>> items);

    void table(List<String> heads, List<List<List<Span>>> rows);

    String text();
}
