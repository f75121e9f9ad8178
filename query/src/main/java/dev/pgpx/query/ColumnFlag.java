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
    UNIQUE,
    /** It counts the changes of its row: an update finds the row by it, too, and raises it. */
    VERSION,
    /** It holds when its row was inserted. */
    CREATED_AT,
    /** It holds when its row was changed last. */
    UPDATED_AT,
    /** It holds who inserted its row. */
    CREATED_BY,
    /** It holds who changed its row last. */
    UPDATED_BY,
    /** It holds when its row was deleted; null while it counts as being there. */
    DELETED_AT,
    /** It holds which subtype of a hierarchy its row is: an update finds the row by it, too, and never changes it. */
    DISCRIMINATOR,
    /** Records do not have it: it is selected only by name. */
    HIDDEN
}
