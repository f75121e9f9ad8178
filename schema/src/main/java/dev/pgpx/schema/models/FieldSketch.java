package dev.pgpx.schema.models;

/**
 * A field of a sketch, as it was written.
 *
 * @param name the name as it was written
 * @param type what it is
 * @param marks what stands behind the type
 */
record FieldSketch(String name, FieldType type, Marks marks) {
    /**
     * What stands behind a type.
     *
     * @param nullable whether there may be no value
     * @param unique whether no two rows have the same
     * @param key whether it is (part of) the primary key
     * @param rule what stands between braces; empty for nothing
     * @param fallback what stands behind the equals sign; empty for nothing
     */
    record Marks(boolean nullable, boolean unique, boolean key, String rule, String fallback) {}

    /** The name of the component. */
    String component() {
        return JavaNames.camel(name);
    }

    /** The name of the column; of what has none, too. */
    String column() {
        if (type instanceof FieldType.ToOne) {
            return JavaNames.snake(component()) + "_id";
        }
        return isNamedByHand() ? name : JavaNames.snake(component());
    }

    /** Whether the column has another name than the component leads to: words of one letter are lost on the way. */
    boolean isNamedByHand() {
        return name.equals(JavaNames.snake(name)) && !name.equals(JavaNames.snake(component()));
    }

    /** Whether it is a column of its table. */
    boolean isColumn() {
        return !(type instanceof FieldType.ToMany);
    }
}
