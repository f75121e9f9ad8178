package dev.pgpx.settings;

import java.util.List;

/**
 * What can be set about migrations. This module does not see that of migrations, so the ids of the rules of lint stand here a second
 * time, that a wrong one is told with its place like any other key; a test of the command line holds both lists together.
 */
final class MigrateSection {
    private static final List<String> RULES = List.of(
            "index-not-concurrent",
            "drop-index-not-concurrent",
            "reindex-not-concurrent",
            "refresh-not-concurrent",
            "detach-not-concurrent",
            "cannot-run-in-transaction",
            "index-many-columns",
            "unnamed-index",
            "unnamed-constraint",
            "unique-constraint-builds-index",
            "primary-key-builds-index",
            "exclusion-constraint-builds-index",
            "foreign-key-validates",
            "check-validates",
            "validate-in-same-transaction",
            "not-null-scans",
            "domain-constraint-scans",
            "foreign-key-without-index",
            "attach-partition-scans",
            "disable-trigger",
            "type-change-rewrites",
            "volatile-default-rewrites",
            "add-serial-column",
            "add-identity-column",
            "add-stored-column",
            "required-column-without-default",
            "rename-column",
            "rename-table",
            "drop-column",
            "drop-table",
            "drop-view",
            "drop-schema",
            "drop-database",
            "drop-cascade",
            "drop-with-dependents",
            "drop-not-null",
            "drop-type",
            "rename-enum-label",
            "enum-label-used-in-transaction",
            "storage-rewrites",
            "vacuum-full",
            "cluster",
            "truncate",
            "truncate-cascade",
            "lock-table",
            "json-column",
            "timestamp-without-zone",
            "time-with-zone",
            "char-column",
            "money-column",
            "narrow-primary-key",
            "serial-type",
            "varchar-length",
            "text-without-limit",
            "no-primary-key",
            "create-table-as",
            "missing-if-exists",
            "missing-if-not-exists",
            "several-strong-locks",
            "work-under-strong-lock",
            "missing-lock-timeout",
            "transaction-control",
            "update-all-rows",
            "delete-all-rows",
            "allow-without-reason",
            "allow-unknown-rule",
            "allow-unused");

    private static final List<String> SEVERITIES = List.of("error", "warning", "note", "off");

    private MigrateSection() {}

    static SettingsSection section() {
        return new SettingsSection(
                "migrate",
                List.of(
                        SettingKey.of("folders", SettingKind.PATHS, "migrations", "Where the migrations are."),
                        SettingKey.of(
                                "models",
                                SettingKind.PATHS,
                                "target/classes",
                                "The compiled models, with which pgpx migrate create --auto compares."),
                        SettingKey.of(
                                "table",
                                SettingKind.TEXT,
                                "pgpx_migration",
                                "The table of the history, with or without its schema."),
                        SettingKey.of(
                                "lock-timeout",
                                SettingKind.DURATION,
                                "3s",
                                "How long a statement waits for a lock before it gives way; 0 for as long as it takes."),
                        SettingKey.of(
                                "statement-timeout",
                                SettingKind.DURATION,
                                "0",
                                "How long a statement may take, unless its file says otherwise; 0 for a day."),
                        SettingKey.of("wait", SettingKind.DURATION, "10min", "How long another runner is waited for."),
                        SettingKey.of(
                                "retries",
                                SettingKind.WHOLE_NUMBER,
                                "10",
                                "How often is tried again what did not get a lock or met others; 0 for never."),
                        SettingKey.of(
                                "retry-pause",
                                SettingKind.DURATION,
                                "1s",
                                "How long the first pause before that is, about; each is twice as long as the one before, at most 30s."),
                        SettingKey.of(
                                "out-of-order",
                                SettingKind.TRUE_OR_FALSE,
                                "false",
                                "Whether migrations are applied that are older than one that was; else they are refused."),
                        SettingKey.oneOf(
                                "gaps",
                                List.of("error", "warning", "off"),
                                "warning",
                                "What it is when versions are counted (1, 2, 4) and one is not there."),
                        SettingKey.oneOf(
                                "lint.fail-on",
                                SEVERITIES,
                                "error",
                                "From which severity on what lint finds makes it fail; off for never."),
                        SettingKey.of(
                                "lint.small-table",
                                SettingKind.SIZE,
                                "8MB",
                                "Up to which size of a table work on its rows is a note only; 0B for none."),
                        SettingKey.forEach(
                                "lint.rules",
                                RULES,
                                SEVERITIES,
                                "the rule's own",
                                "How much a rule of lint matters; docs/reference/lint.md lists them.")));
    }
}
