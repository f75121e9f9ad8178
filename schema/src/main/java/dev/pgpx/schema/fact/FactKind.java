package dev.pgpx.schema.fact;

/** The kinds of facts, in the order in which a reader expects them where dependencies leave a choice. */
public enum FactKind {
    /** A schema. */
    SCHEMA,
    /** An enum type. */
    ENUM,
    /** A sequence that belongs to no column. */
    SEQUENCE,
    /** A table. */
    TABLE,
    /** A column of a table. */
    COLUMN,
    /** The primary key of a table. */
    PRIMARY_KEY,
    /** A unique constraint of a table. */
    UNIQUE,
    /** A check of a table. */
    CHECK,
    /** An exclusion constraint of a table. */
    EXCLUSION,
    /** A foreign key of a table. */
    FOREIGN_KEY,
    /** An index. */
    INDEX,
    /** A comment on a table or a column. */
    COMMENT
}
