package dev.pgpx.schema.doctor;

import java.util.List;

/**
 * Settings of the server.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/runtime-config.html">Server Configuration</a>.
 */
final class SettingChecks {
    private static final Check PENDING = SqlCheck.of(
            "setting-needs-restart",
            """
            select name, 'warning', null, setting from pg_settings where pending_restart order by name
            """);

    private static final Check SHARED_BUFFERS = SqlCheck.of(
            "shared-buffers-small",
            """
            select name, 'note', null,
                   pg_size_pretty(setting::bigint * 8192), pg_size_pretty(size)
              from pg_settings, (select sum(c.relpages::bigint) * 8192 as size from pg_class c) relations
             where name = 'shared_buffers' and setting::bigint <= 16384 and size > setting::bigint * 8192
            """);

    private static final Check MAX_CONNECTIONS = SqlCheck.of(
            "max-connections-high",
            """
            select name, 'note', null, setting from pg_settings where name = 'max_connections' and setting::int > 500
            """);

    /** Sessions of pgpx have one of their own, so the server's is looked for where it is set. */
    private static final Check IDLE_TIMEOUT = SqlCheck.of(
            "idle-in-transaction-timeout-off",
            """
            select name, 'note', format('alter system set %I = %L', name, '10min')
              from (values ('idle_in_transaction_session_timeout')) timeout (name)
             where not exists (select from pg_file_settings f
                                where f.name = timeout.name and f.applied and f.setting !~ '^0')
               and not exists (select from pg_db_role_setting r
                                where array_to_string(r.setconfig, ' ') ~ (timeout.name || '=[1-9]'))
            """);

    private static final Check WAL_LEVEL = SqlCheck.of(
            "wal-level-minimal",
            """
            select name, 'warning', 'alter system set wal_level = ''replica'''
              from pg_settings where name = 'wal_level' and setting = 'minimal'
            """);

    private static final Check PASSWORDS = SqlCheck.of(
            "password-encryption-md5",
            """
            select name, 'warning', 'alter system set password_encryption = ''scram-sha-256'''
              from pg_settings where name = 'password_encryption' and setting = 'md5'
            """);

    private static final Check CHECKSUMS = SqlCheck.of(
            "data-checksums-off",
            """
            select name, 'note', null from pg_settings where name = 'data_checksums' and setting = 'off'
            """);

    private static final Check CHECKPOINTS = SqlCheck.of(
                    "checkpoints-too-often",
                    """
                    select 'max_wal_size', 'note', null, checkpoints_req, checkpoints_timed, current_setting('max_wal_size')
                      from pg_stat_bgwriter where checkpoints_req > 100 and checkpoints_req > checkpoints_timed
                    """)
            .from(
                    17,
                    """
                    select 'max_wal_size', 'note', null, num_requested, num_timed, current_setting('max_wal_size')
                      from pg_stat_checkpointer where num_requested > 100 and num_requested > num_timed
                    """);

    static final List<Check> ALL = List.of(
            isOff("fsync-off", "fsync", "error"),
            isOff("full-page-writes-off", "full_page_writes", "error"),
            isOff("autovacuum-off", "autovacuum", "error"),
            isOff("track-counts-off", "track_counts", "error"),
            isOff("synchronous-commit-off", "synchronous_commit", "note"),
            CHECKSUMS,
            WAL_LEVEL,
            PENDING,
            SHARED_BUFFERS,
            MAX_CONNECTIONS,
            IDLE_TIMEOUT,
            PASSWORDS,
            CHECKPOINTS);

    private SettingChecks() {}

    private static Check isOff(String code, String setting, String severity) {
        return SqlCheck.of(
                code,
                """
                select name, '%s', format('alter system set %%I = on', name) from pg_settings
                 where name = '%s' and setting = 'off'
                """
                        .formatted(severity, setting));
    }
}
