package dev.pgpx.faults.phase;

import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.faults.contestant.Tables;
import dev.pgpx.faults.figure.Figures;
import dev.pgpx.testing.fault.Ledger;
import dev.pgpx.testing.fault.LedgerReport;
import dev.pgpx.testing.fault.Outcome;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A contestant's books beside its rows.
 *
 * @param report what the ledger says
 * @param lost how many writes were acknowledged and are not there
 * @param written how many writes had failed and are there
 * @param resolvedWrongly how many of unknown outcome became something else than was found out
 * @param torn how many entries are there in part only
 */
record Settlement(LedgerReport report, long lost, long written, long resolvedWrongly, int torn) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Compares, once the sessions of the contestant have ended: one that was given up might still commit. */
    static Settlement of(EmbeddedServer server, Kind kind, Ledger ledger, Map<Long, Boolean> found)
            throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Tables.sessions(server, kind.label()) > 0 && System.nanoTime() < end) {
            Pause.of(Duration.ofMillis(20));
        }
        Set<Long> rows = new HashSet<>(Tables.entries(server, kind.label()));
        return new Settlement(
                ledger.check(rows),
                ledger.ids(Outcome.ACKNOWLEDGED).stream()
                        .filter(id -> !rows.contains(id))
                        .count(),
                ledger.ids(Outcome.FAILED).stream().filter(rows::contains).count(),
                found.entrySet().stream()
                        .filter(one -> one.getValue() != rows.contains(one.getKey()))
                        .count(),
                Tables.torn(server, kind.label()).size());
    }

    void tell(Kind kind, Figures figures) {
        figures.number(kind.figure("acknowledged"), report.acknowledged());
        figures.number(kind.figure("acknowledged-lost"), lost);
        figures.number(kind.figure("failed"), report.failed());
        figures.number(kind.figure("failed-but-written"), written);
        figures.number(kind.figure("unknown"), report.unknown());
        figures.number(kind.figure("unknown-unresolved"), report.unknown() - report.resolved());
        figures.percent(kind.figure("unknown-resolved-percent"), report.resolved(), report.unknown());
        figures.number(kind.figure("resolved-wrongly"), resolvedWrongly);
        figures.number(kind.figure("torn-transactions"), torn);
    }
}
