package dev.pgpx.schema.models;

import java.util.List;

/** What a field of a sketch is. */
sealed interface FieldType {
    /**
     * A column of a type that PostgreSQL has.
     *
     * @param word the type
     * @param parameters what stands between its parentheses: {@code 10, 2}; empty for none
     * @param list whether it is an array of them
     */
    record Value(ColumnWord word, String parameters, boolean list) implements FieldType {}

    /**
     * A column of an enum type of its own.
     *
     * @param labels its labels, in order
     * @param list whether it is an array of them
     */
    record Enumeration(List<String> labels, boolean list) implements FieldType {
        /** Copies the labels. */
        public Enumeration {
            labels = List.copyOf(labels);
        }
    }

    /**
     * A relation to one row.
     *
     * @param model the record of the other table
     */
    record ToOne(String model) implements FieldType {}

    /**
     * A relation to many rows.
     *
     * @param model the record of the other table
     * @param linked whether a table between the two says which belong together
     */
    record ToMany(String model, boolean linked) implements FieldType {}
}
