package dev.pgpx.testing.server;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.types.Codecs;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Databases that runs have left behind on a server that outlives them. Dropped is only what has a name of ours and no comment
 * but ours, whose run has ended, that nobody is connected to, and that the user owns; and never by force.
 */
final class Leftovers {
    /** What our comments begin with. */
    static final String MARK = "pgpx-testing: ";

    private static final Pattern OF_RUN = Pattern.compile("pgpx_(?:test|building)_([0-9a-f]{8})_.*");
    private static final Pattern TEMPLATE = Pattern.compile("pgpx_template_[0-9a-f]{24}");
    private static final Pattern DATE = Pattern.compile("(?:used|kept) (\\d{4}-\\d\\d-\\d\\d)");
    private static final int DAYS_KEPT = 14;
    private static final String IN_USE = "55006";
    private static final String GONE = "3D000";

    private final Database administration;

    private record Candidate(String name, @Nullable String comment) {}

    Leftovers(Database administration) {
        this.administration = administration;
    }

    void sweep() {
        List<Candidate> candidates = candidates();
        Set<String> running = running(); // asked second: a run shows itself before it makes databases
        for (Candidate candidate : candidates) {
            if (isLeftOver(candidate.name(), candidate.comment(), running, LocalDate.now(ZoneOffset.UTC))) {
                drop(candidate.name());
            }
        }
    }

    static boolean isLeftOver(String name, @Nullable String comment, Set<String> running, LocalDate today) {
        if (comment != null && !comment.startsWith(MARK)) {
            return false;
        }
        Matcher ofRun = OF_RUN.matcher(name);
        boolean dated = comment != null && DATE.matcher(comment).find();
        if (ofRun.matches() && !dated) {
            return !running.contains(ofRun.group(1));
        }
        return dated && (ofRun.matches() || TEMPLATE.matcher(name).matches()) && isOld(comment, today);
    }

    private static boolean isOld(@Nullable String comment, LocalDate today) {
        Matcher date = DATE.matcher(String.valueOf(comment));
        return date.find() && LocalDate.parse(date.group(1)).plusDays(DAYS_KEPT).isBefore(today);
    }

    private List<Candidate> candidates() {
        return administration.list(
                sql("""
                select datname::text, shobj_description(oid, 'pg_database')
                from pg_database
                where datname like 'pgpx\\_%' and pg_has_role(datdba, 'USAGE')
                    and not exists (select from pg_stat_activity where datid = pg_database.oid)
                """)
                        .label("find left test databases")
                        .map(row -> new Candidate(row.require(0, Codecs.TEXT), row.get(1, Codecs.TEXT))));
    }

    /** The runs that go on, whichever database their administration is connected to. */
    private Set<String> running() {
        List<Long> numbers = administration.list(
                sql("select objid::bigint from pg_locks where locktype = 'advisory' and classid::bigint = :key and granted")
                        .bind("key", (long) RunLock.KEY)
                        .label("find test runs")
                        .as(Codecs.INT8));
        Set<String> running = new HashSet<>();
        numbers.forEach(number -> running.add(RunLock.text(number.intValue())));
        return running;
    }

    private void drop(String name) {
        try {
            DatabaseCommands.drop(administration, name, false);
        } catch (StatementException refused) {
            // somebody looks at it, or another run has swept it: as it should be
            if (!IN_USE.equals(refused.sqlState()) && !GONE.equals(refused.sqlState())) {
                throw refused;
            }
        }
    }
}
