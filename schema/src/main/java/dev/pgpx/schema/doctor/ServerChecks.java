package dev.pgpx.schema.doctor;

import java.util.List;

/** The server and the way to it. */
final class ServerChecks {
    /** Source: <a href="https://www.postgresql.org/support/versioning/">Versioning Policy</a>. */
    private static final Check END_OF_LIFE = SqlCheck.of(
            "server-end-of-life",
            """
            select 'server', case when ends < current_date then 'warning' else 'note' end, null,
                   current_setting('server_version'), ends
              from (values (13, date '2025-11-13'), (14, date '2026-11-12'), (15, date '2027-11-11'),
                           (16, date '2028-11-09'), (17, date '2029-11-08'), (18, date '2030-11-14')) v (major, ends)
             where major = current_setting('server_version_num')::int / 10000 and ends < current_date + 180
            """);

    private static final Check STANDBY = SqlCheck.of(
            "standby", """
            select 'server', 'note', null where pg_is_in_recovery()
            """);

    private static final Check NOT_ENCRYPTED = SqlCheck.of(
            "connection-not-encrypted",
            """
            select 'connection', 'warning', null, host(client_addr)
              from pg_stat_activity join pg_stat_ssl using (pid)
             where pid = pg_backend_pid() and not ssl and client_addr is not null
               and not client_addr <<= '127.0.0.0/8' and client_addr <> '::1'
            """);

    private static final Check TLS_OFF = SqlCheck.of(
            "tls-off",
            """
            select 'server', 'warning', null, addresses
              from (select coalesce(current_setting('listen_addresses', true), '') as addresses) listening
             where current_setting('ssl') = 'off'
               and exists (select from unnest(string_to_array(addresses, ',')) address
                            where trim(address) not in ('', 'localhost', '127.0.0.1', '::1'))
            """);

    private static final Check CONNECTIONS = SqlCheck.of(
            "connections-near-limit",
            """
            select 'server', case when used * 100 >= most * 95 then 'error' else 'warning' end, null, used, most
              from (select sum(numbackends)::int as used,
                           current_setting('max_connections')::int
                               - current_setting('superuser_reserved_connections')::int as most
                      from pg_stat_database) connections
             where used * 100 >= most * 80
            """);

    private static final Check ARCHIVER = SqlCheck.of(
            "archiving-fails",
            """
            select 'server', 'error', null, last_failed_wal, date_trunc('second', last_failed_time), failed_count
              from pg_stat_archiver
             where current_setting('archive_mode') <> 'off' and last_failed_time is not null
               and last_failed_time > coalesce(last_archived_time, '-infinity')
            """);

    static final List<Check> ALL =
            List.of(END_OF_LIFE, STANDBY, NOT_ENCRYPTED, TLS_OFF, new PoolerCheck(), CONNECTIONS, ARCHIVER);

    private ServerChecks() {}
}
