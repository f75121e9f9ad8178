package dev.pgpx.migrate.lint;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The rules, each with a stable id. Their texts stand in one catalogue. The page of the manual is made from them.
 *
 * <p>Sources: <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>, Notes; <a
 * href="https://wiki.postgresql.org/wiki/Don%27t_Do_This">Don't Do This</a>.
 */
public enum Rule {
    /** An index is built while writers wait. */
    INDEX_NOT_CONCURRENT(Severity.WARNING),
    /** An index is dropped while all wait. */
    DROP_INDEX_NOT_CONCURRENT(Severity.WARNING),
    /** An index is rebuilt while writers wait. */
    REINDEX_NOT_CONCURRENT(Severity.WARNING),
    /** A materialized view is filled while readers wait. */
    REFRESH_NOT_CONCURRENT(Severity.WARNING),
    /** A partition is detached while all wait. */
    DETACH_NOT_CONCURRENT(Severity.WARNING),
    /** A statement that no transaction can hold stands in one. */
    CANNOT_RUN_IN_TRANSACTION(Severity.ERROR),
    /** An index has more than three columns. */
    INDEX_MANY_COLUMNS(Severity.NOTE),
    /** An index has no name. */
    UNNAMED_INDEX(Severity.NOTE),
    /** A constraint has no name. */
    UNNAMED_CONSTRAINT(Severity.NOTE),
    /** A unique constraint builds its index while all wait. */
    UNIQUE_CONSTRAINT_BUILDS_INDEX(Severity.ERROR),
    /** A primary key builds its index while all wait. */
    PRIMARY_KEY_BUILDS_INDEX(Severity.ERROR),
    /** An exclusion constraint builds its index while all wait. */
    EXCLUSION_CONSTRAINT_BUILDS_INDEX(Severity.ERROR),
    /** A foreign key is checked while writers wait. */
    FOREIGN_KEY_VALIDATES(Severity.ERROR),
    /** A check is made of all rows while all wait. */
    CHECK_VALIDATES(Severity.ERROR),
    /** A constraint is validated in the transaction that added it. */
    VALIDATE_IN_SAME_TRANSACTION(Severity.ERROR),
    /** A column becomes not null by reading all rows while all wait. */
    NOT_NULL_SCANS(Severity.ERROR),
    /** A domain gets a constraint that is checked in all tables. */
    DOMAIN_CONSTRAINT_SCANS(Severity.WARNING),
    /** The columns of a foreign key have no index. */
    FOREIGN_KEY_WITHOUT_INDEX(Severity.WARNING),
    /** A partition is attached by reading all its rows. */
    ATTACH_PARTITION_SCANS(Severity.WARNING),
    /** Triggers are switched off. */
    DISABLE_TRIGGER(Severity.WARNING),
    /** A type changes so that the table is written anew. */
    TYPE_CHANGE_REWRITES(Severity.ERROR),
    /** A new column has a default that is computed for each row. */
    VOLATILE_DEFAULT_REWRITES(Severity.ERROR),
    /** A serial column is added. */
    ADD_SERIAL_COLUMN(Severity.ERROR),
    /** An identity column is added. */
    ADD_IDENTITY_COLUMN(Severity.ERROR),
    /** A stored generated column is added or changed. */
    ADD_STORED_COLUMN(Severity.ERROR),
    /** A column that must have a value is added without one. */
    REQUIRED_COLUMN_WITHOUT_DEFAULT(Severity.ERROR),
    /** A column is renamed. */
    RENAME_COLUMN(Severity.ERROR),
    /** A table is renamed or moved. */
    RENAME_TABLE(Severity.ERROR),
    /** A column is dropped. */
    DROP_COLUMN(Severity.WARNING),
    /** A table is dropped. */
    DROP_TABLE(Severity.WARNING),
    /** A view is dropped. */
    DROP_VIEW(Severity.NOTE),
    /** A schema is dropped. */
    DROP_SCHEMA(Severity.ERROR),
    /** A database is dropped. */
    DROP_DATABASE(Severity.ERROR),
    /** What depends on something goes, too. */
    DROP_CASCADE(Severity.WARNING),
    /** Something is dropped that others depend on. */
    DROP_WITH_DEPENDENTS(Severity.ERROR),
    /** A column may be null from now on. */
    DROP_NOT_NULL(Severity.NOTE),
    /** A type is dropped. */
    DROP_TYPE(Severity.WARNING),
    /** A label of an enum is renamed. */
    RENAME_ENUM_LABEL(Severity.WARNING),
    /** A new label of an enum is used before it is committed. */
    ENUM_LABEL_USED_IN_TRANSACTION(Severity.ERROR),
    /** A table is copied to be stored otherwise. */
    STORAGE_REWRITES(Severity.ERROR),
    /** A table is written anew by vacuum full. */
    VACUUM_FULL(Severity.ERROR),
    /** A table is sorted anew. */
    CLUSTER(Severity.ERROR),
    /** A table is emptied. */
    TRUNCATE(Severity.WARNING),
    /** Tables that are not named are emptied. */
    TRUNCATE_CASCADE(Severity.ERROR),
    /** A table is locked by name. */
    LOCK_TABLE(Severity.WARNING),
    /** A column is json. */
    JSON_COLUMN(Severity.WARNING),
    /** A column is a timestamp without time zone. */
    TIMESTAMP_WITHOUT_ZONE(Severity.WARNING),
    /** A column is a time with time zone. */
    TIME_WITH_ZONE(Severity.NOTE),
    /** A column is char(n). */
    CHAR_COLUMN(Severity.WARNING),
    /** A column is money. */
    MONEY_COLUMN(Severity.WARNING),
    /** A primary key has 32 bits or less. */
    NARROW_PRIMARY_KEY(Severity.WARNING),
    /** A column is serial. */
    SERIAL_TYPE(Severity.NOTE),
    /** A column is varchar(n). */
    VARCHAR_LENGTH(Severity.NOTE),
    /** A text has no limit. */
    TEXT_WITHOUT_LIMIT(Severity.OFF),
    /** A table has no primary key. */
    NO_PRIMARY_KEY(Severity.WARNING),
    /** A table is made from a query. */
    CREATE_TABLE_AS(Severity.NOTE),
    /** A drop fails when it was done before. */
    MISSING_IF_EXISTS(Severity.NOTE),
    /** A creation fails when it was done before. */
    MISSING_IF_NOT_EXISTS(Severity.NOTE),
    /** A transaction locks several tables strongly. */
    SEVERAL_STRONG_LOCKS(Severity.WARNING),
    /** Rows are read or written while another statement's lock stops others. */
    WORK_UNDER_STRONG_LOCK(Severity.WARNING),
    /** A strong lock is waited for without limit. */
    MISSING_LOCK_TIMEOUT(Severity.WARNING),
    /** A file begins or ends a transaction. */
    TRANSACTION_CONTROL(Severity.ERROR),
    /** All rows of a table are updated at once. */
    UPDATE_ALL_ROWS(Severity.WARNING),
    /** All rows of a table are deleted at once. */
    DELETE_ALL_ROWS(Severity.WARNING),
    /** A silenced rule without a reason. */
    ALLOW_WITHOUT_REASON(Severity.WARNING),
    /** A silenced rule that does not exist. */
    ALLOW_UNKNOWN_RULE(Severity.WARNING),
    /** A silenced rule that finds nothing. */
    ALLOW_UNUSED(Severity.NOTE);

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("dev.pgpx.migrate.rules", Locale.ROOT);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /**
     * The rule of an id.
     *
     * @param id {@code not-null-scans}
     * @return empty when there is none
     */
    public static Optional<Rule> of(String id) {
        return Stream.of(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * What comments and options call it.
     *
     * @return {@code not-null-scans}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * How much it matters, unless options say otherwise.
     *
     * @return {@link Severity#OFF} for those that must be asked for
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What it looks for.
     *
     * @return a sentence
     */
    public String title() {
        return text("title");
    }

    /**
     * The lock that makes it matter.
     *
     * @return its mode and on what
     */
    public String lock() {
        return text("lock");
    }

    /**
     * Why it matters.
     *
     * @return a sentence or two
     */
    public String why() {
        return text("why");
    }

    /**
     * What to do instead.
     *
     * @return a sentence or two
     */
    public String remedy() {
        return text("remedy");
    }

    /** What was found. */
    String what(Object... arguments) {
        return text("what", arguments);
    }

    private String text(String part, Object... arguments) {
        return new MessageFormat(TEXTS.getString(id() + "." + part), Locale.ROOT).format(arguments);
    }
}
