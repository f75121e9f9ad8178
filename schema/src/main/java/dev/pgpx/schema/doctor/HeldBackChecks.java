package dev.pgpx.schema.doctor;

import java.util.List;

/** What keeps vacuum from removing rows and the server from removing its log: forgotten transactions and slots. */
final class HeldBackChecks {
    /** Source: <a href="https://www.postgresql.org/docs/current/view-pg-replication-slots.html">pg_replication_slots</a>. */
    private static final Check SLOTS = SqlCheck.of(
            "replication-slot-holds-wal",
            """
            select slot_name, case when wal_status in ('unreserved', 'lost') or held > 10::bigint << 30 then 'error' else 'warning' end,
                   case when not active then format('select pg_drop_replication_slot(%L)', slot_name) end,
                   case when active then 'in use' else 'not in use' end, pg_size_pretty(held), coalesce(wal_status, 'unknown')
              from (select slot_name, active, wal_status,
                           coalesce(pg_wal_lsn_diff(case when pg_is_in_recovery() then pg_last_wal_replay_lsn()
                                                         else pg_current_wal_lsn() end, restart_lsn), 0) as held
                      from pg_replication_slots) slots
             where not active or held > 1 << 30 or wal_status in ('unreserved', 'lost')
             order by 1
            """);

    static final List<Check> ALL = List.of(prepared("5 minutes"), idle("5 minutes"), SLOTS);

    private HeldBackChecks() {}

    /**
     * Looks for transactions that were prepared and not ended.
     *
     * @param age how old they may be
     */
    static Check prepared(String age) {
        return SqlCheck.of(
                "prepared-transaction-forgotten",
                """
                select gid, case when now() - prepared > interval '1 day' then 'error' else 'warning' end,
                       format('rollback prepared %%L', gid), owner, database, date_trunc('second', prepared)
                  from pg_prepared_xacts where now() - prepared >= interval '%s'
                 order by 1
                """
                        .formatted(age));
    }

    /**
     * Looks for sessions that do nothing while their transaction is open.
     *
     * @param age how long they may do nothing
     */
    static SqlCheck idle(String age) {
        return SqlCheck.of(
                        "idle-in-transaction",
                        """
                        select pid, case when clock_timestamp() - state_change > interval '1 hour' then 'error' else 'warning' end,
                               format('select pg_terminate_backend(%%s)', pid),
                               coalesce(nullif(application_name, ''), 'without name'), coalesce(usename::text, 'unknown'),
                               date_trunc('second', state_change)
                          from pg_stat_activity
                         where state like 'idle in transaction%%' and clock_timestamp() - state_change >= interval '%s'
                         order by 1
                        """
                                .formatted(age))
                .needing("pg_read_all_stats");
    }
}
