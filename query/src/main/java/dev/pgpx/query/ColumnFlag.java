package dev.pgpx.query;

/** What is special about a column. */
public enum ColumnFlag {
    /** It is the primary key, or a part of it. */
    ID,
    /** The database makes its value; inserts leave it out. */
    GENERATED,
    /** It can be null. */
    NULLABLE,
    /** The database has a default for it, used when a draft leaves it out. */
    DEFAULT,
    /** No two rows have the same value in it; any number may have null, if it can be null. */
    UNIQUE
}
