package dev.pgpx.schema.doctor;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at a database and its server and says what is wrong, or soon will be. It only reads, catalogs and statistics mostly,
 * and works with few privileges; what it cannot see for want of them it says. Servers 13 to 18. Immutable and thread-safe.
 *
 * @see <a href="https://www.postgresql.org/docs/current/maintenance.html">Routine Database Maintenance Tasks</a>
 */
public final class Doctor {
    /** With all checks of pgpx. */
    public static final Doctor STANDARD = new Doctor(StandardChecks.ALL);

    private static final TransactionOptions READING = TransactionOptions.DEFAULT
            .withReadOnly(true)
            .withRetries(0)
            .withName("doctor")
            .withSetting("lock_timeout", "2s");

    private static final Set<String> NOT_ALLOWED = Set.of("42501", "55P03");

    private final List<Check> checks;

    private Doctor(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /**
     * The checks, in the order in which they look.
     *
     * @return those that were added first; unmodifiable
     */
    public List<Check> checks() {
        return checks;
    }

    /**
     * The same doctor with one more check, which looks before the others and takes the place of one of the same code.
     *
     * @param check the check
     * @return the doctor with it
     */
    public Doctor with(Check check) {
        Stream<Check> others = checks.stream().filter(other -> !other.code().equals(check.code()));
        return new Doctor(Stream.concat(Stream.of(check), others).toList());
    }

    /**
     * The same doctor with some checks only.
     *
     * @param codes theirs; those that there are not are ignored
     * @return the doctor with no others
     */
    public Doctor only(Collection<String> codes) {
        return new Doctor(
                checks.stream().filter(check -> codes.contains(check.code())).toList());
    }

    /**
     * The same doctor without some checks.
     *
     * @param codes theirs; those that there are not are ignored
     * @return the doctor with all others
     */
    public Doctor without(Collection<String> codes) {
        return new Doctor(
                checks.stream().filter(check -> !codes.contains(check.code())).toList());
    }

    /**
     * Looks at a database.
     *
     * @param database the database
     * @return what was found
     * @throws dev.pgpx.database.error.DatabaseException when the server cannot be asked; that a check lacks a privilege, or does not
     *     get a lock, is told in the diagnosis
     */
    public Diagnosis examine(Database database) {
        Patient patient = new Patient(database, database.serverFacts(), roles(database));
        List<Finding> findings = new ArrayList<>();
        List<Unseen> unseen = new ArrayList<>();
        for (Check check : checks) {
            try {
                findings.addAll(database.transaction(READING, transaction -> check.look(patient)));
                check.blindness(patient).forEach(why -> unseen.add(new Unseen(check.code(), why)));
            } catch (StatementException refused) {
                if (!NOT_ALLOWED.contains(refused.error().sqlState())) {
                    throw refused;
                }
                unseen.add(new Unseen(check.code(), refused.error().message()));
            }
        }
        return new Diagnosis(findings, unseen);
    }

    private static Set<String> roles(Database database) {
        return new HashSet<>(database.list(
                sql("select rolname::text from pg_roles where rolname like 'pg\\_%' and pg_has_role(oid, 'usage')")
                        .map(row -> row.require(0, Codecs.TEXT))));
    }
}
