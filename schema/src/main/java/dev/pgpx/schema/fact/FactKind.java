package dev.pgpx.schema.fact;

/** The kinds of facts, in the order in which a reader expects them where dependencies leave a choice. */
public enum FactKind {
    /** A schema. */
    SCHEMA,
    /** An enum type. */
    ENUM,
    /** A table. */
    TABLE,
    /** A column of a table. */
    COLUMN,
    /** The primary key of a table. */
    PRIMARY_KEY,
    /** A unique constraint of a table. */
    UNIQUE,
    /** A foreign key of a table. */
    FOREIGN_KEY,
    /** An index. */
    INDEX
}
