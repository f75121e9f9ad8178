package dev.pgpx.transfer.table;

import java.util.List;

/** What values of a type look like in a document: domains are as the type below them. */
public sealed interface TypeShape {
    /**
     * A value with one text.
     *
     * @param textual whether it is text to a spreadsheet: strings, names, enums
     */
    record Plain(boolean textual) implements TypeShape {}

    /** {@code json} or {@code jsonb}. */
    record Document() implements TypeShape {}

    /** {@code hstore}: an object of texts. */
    record Pairs() implements TypeShape {}

    /**
     * An array.
     *
     * @param element the type of its elements
     * @param delimiter what stands between them in its text
     */
    record ArrayOf(TypeShape element, char delimiter) implements TypeShape {}

    /**
     * A composite type.
     *
     * @param attributes its attributes, in order
     */
    record Composite(List<Attribute> attributes) implements TypeShape {
        /** Takes a copy. */
        public Composite {
            attributes = List.copyOf(attributes);
        }
    }

    /**
     * An attribute of a composite type.
     *
     * @param name its name
     * @param shape its type
     */
    record Attribute(String name, TypeShape shape) {}
}
