package dev.pgpx.schema.fact;

import java.util.Locale;

/** The kinds of facts, in the order in which a reader expects them where dependencies leave a choice. */
public enum FactKind {
    /** A role of the cluster. */
    ROLE,
    /** A schema. */
    SCHEMA,
    /** An extension. */
    EXTENSION,
    /** A procedural language. */
    LANGUAGE,
    /** A collation. */
    COLLATION,
    /** An enum type. */
    ENUM,
    /** A composite type. */
    COMPOSITE_TYPE,
    /** The name of a base or range type whose functions are created before the type itself. */
    SHELL_TYPE,
    /** A base type, whose functions are written in C. */
    BASE_TYPE,
    /** A range type, with its multirange type. */
    RANGE_TYPE,
    /** A domain. */
    DOMAIN,
    /** A check of a domain. */
    DOMAIN_CHECK,
    /** A function; the part of its key is its argument types. */
    FUNCTION,
    /** A procedure; the part of its key is its argument types. */
    PROCEDURE,
    /** An aggregate; the part of its key is its argument types. */
    AGGREGATE,
    /** An operator; the part of its key is its operand types. */
    OPERATOR,
    /** An operator family; the part of its key is its access method. */
    OPERATOR_FAMILY,
    /** An operator class; the part of its key is its access method. */
    OPERATOR_CLASS,
    /** A cast. */
    CAST,
    /** A transform. */
    TRANSFORM,
    /** A conversion between encodings. */
    CONVERSION,
    /** An access method. */
    ACCESS_METHOD,
    /** A text search parser. */
    TEXT_SEARCH_PARSER,
    /** A text search template. */
    TEXT_SEARCH_TEMPLATE,
    /** A text search dictionary. */
    TEXT_SEARCH_DICTIONARY,
    /** A text search configuration. */
    TEXT_SEARCH_CONFIGURATION,
    /** A foreign-data wrapper. */
    FOREIGN_DATA_WRAPPER,
    /** A foreign server. */
    SERVER,
    /** A user mapping; the part of its key is the role. */
    USER_MAPPING,
    /** A sequence that belongs to no identity column. */
    SEQUENCE,
    /** A table: ordinary, partitioned or a partition. */
    TABLE,
    /** A foreign table. */
    FOREIGN_TABLE,
    /** A column of a table. */
    COLUMN,
    /** The default of a column; no fact of its own, but what needs and is needed by its expression. */
    COLUMN_DEFAULT,
    /** A not-null constraint that has a name or a property of its own. */
    NOT_NULL,
    /** The primary key of a table. */
    PRIMARY_KEY,
    /** A unique constraint of a table. */
    UNIQUE,
    /** A check of a table. */
    CHECK,
    /** An exclusion constraint of a table. */
    EXCLUSION,
    /** That a table is a partition of another. */
    PARTITION,
    /** A view. */
    VIEW,
    /** A materialized view. */
    MATERIALIZED_VIEW,
    /** An index. */
    INDEX,
    /** That an index is part of the index of a partitioned table. */
    INDEX_PARTITION,
    /** A foreign key of a table. */
    FOREIGN_KEY,
    /** Which column a sequence belongs to. */
    SEQUENCE_OWNER,
    /** By which index a table is clustered. */
    CLUSTER,
    /** What identifies a row of a table to logical replication. */
    REPLICA_IDENTITY,
    /** Extended statistics. */
    STATISTICS,
    /** A rewrite rule. */
    RULE,
    /** A trigger. */
    TRIGGER,
    /** A row-level security policy. */
    POLICY,
    /** A publication. */
    PUBLICATION,
    /** A subscription. */
    SUBSCRIPTION,
    /** A comment; its key is {@link FactKey#about about} another. */
    COMMENT,
    /** A security label; its key is {@link FactKey#about about} another. */
    SECURITY_LABEL,
    /** The role that owns an object; its key is {@link FactKey#about about} another. */
    OWNER,
    /** What a role may do with an object; its key is {@link FactKey#about about} another. */
    PRIVILEGE,
    /** What a role may do with objects that another creates. */
    DEFAULT_PRIVILEGE,
    /** An event trigger; after all else, which it would fire for. */
    EVENT_TRIGGER;

    /**
     * The kind as messages and statements name it.
     *
     * @return {@code foreign key}
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
