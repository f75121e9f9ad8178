package dev.pgpx.transfer.document;

import dev.pgpx.transfer.Place;
import java.util.List;

/** A part of a document, whatever it was written in, with the place where it stands. */
public sealed interface Node {
    /**
     * Where it stands.
     *
     * @return where it begins
     */
    Place place();

    /**
     * Whether it is a null.
     *
     * @return true for the scalar
     */
    default boolean isNull() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.NULL;
    }

    /** What a scalar is in JSON. */
    enum Kind {
        /** No value. */
        NULL,
        /** True or false. */
        BOOLEAN,
        /** A number, with all its digits. */
        NUMBER,
        /** A text, and whatever JSON has no form for. */
        TEXT
    }

    /**
     * A single value.
     *
     * @param kind what it is
     * @param text as it was written, without quotes and escapes
     * @param place where it begins
     */
    record Scalar(Kind kind, String text, Place place) implements Node {}

    /**
     * Values one after the other.
     *
     * @param items the values
     * @param place where it begins
     */
    record Items(List<Node> items, Place place) implements Node {
        /** Takes a copy. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Values with names, which may come twice.
     *
     * @param fields the values
     * @param place where it begins
     */
    record Fields(List<Field> fields, Place place) implements Node {
        /** Takes a copy. */
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A value with a name.
     *
     * @param name the name
     * @param value the value
     * @param place where the name begins
     */
    record Field(String name, Node value, Place place) {}
}
