package dev.pgpx.migrate.lint;

import static dev.pgpx.migrate.lint.Rule.*;

import java.util.EnumSet;
import java.util.Set;

/** The rules that matter the more the more rows there are. */
final class WorkRules {
    private static final Set<Rule> ABOUT_ROWS = EnumSet.of(
            INDEX_NOT_CONCURRENT,
            REINDEX_NOT_CONCURRENT,
            REFRESH_NOT_CONCURRENT,
            UNIQUE_CONSTRAINT_BUILDS_INDEX,
            PRIMARY_KEY_BUILDS_INDEX,
            EXCLUSION_CONSTRAINT_BUILDS_INDEX,
            FOREIGN_KEY_VALIDATES,
            CHECK_VALIDATES,
            VALIDATE_IN_SAME_TRANSACTION,
            NOT_NULL_SCANS,
            ATTACH_PARTITION_SCANS,
            TYPE_CHANGE_REWRITES,
            VOLATILE_DEFAULT_REWRITES,
            ADD_SERIAL_COLUMN,
            ADD_IDENTITY_COLUMN,
            ADD_STORED_COLUMN,
            STORAGE_REWRITES,
            VACUUM_FULL,
            CLUSTER,
            WORK_UNDER_STRONG_LOCK,
            UPDATE_ALL_ROWS,
            DELETE_ALL_ROWS);

    private WorkRules() {}

    static boolean isAboutRows(Rule rule) {
        return ABOUT_ROWS.contains(rule);
    }
}
