package dev.pgpx.processor.declaration;

/** What a component is to its table. */
public enum Role {
    /** A column. */
    VALUE,
    /** A relation to one row, and the column of its key. */
    ONE,
    /** A relation to the one row that points here; no column. */
    INVERSE,
    /** A relation to many rows; no column. */
    MANY,
    /** No column itself: its own components are. */
    EMBEDDED;

    /** @return whether it has a column, or several */
    public boolean hasColumn() {
        return this == VALUE || this == ONE;
    }
}
