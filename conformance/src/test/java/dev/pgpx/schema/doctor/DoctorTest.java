package dev.pgpx.schema.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sickness is found, on a server that has it. */
@Tag("any-jvm")
final class DoctorTest {
    private static final SickServer OLD = new SickServer(13);
    private static final SickServer NEW = new SickServer(18);

    /** Limits that need no patience. */
    private static final Doctor STRICT = Doctor.STANDARD
            .with(HeldBackChecks.prepared("0 seconds"))
            .with(HeldBackChecks.idle("0 seconds"))
            .with(WrapAroundChecks.databases("transaction-wraparound-database", "age(datfrozenxid)", "0"))
            .with(WrapAroundChecks.tables("transaction-wraparound-table", "age", "relfrozenxid", "0"))
            .with(WrapAroundChecks.databases("multixact-wraparound-database", "mxid_age(datminmxid)", "-1"))
            .with(WrapAroundChecks.tables("multixact-wraparound-table", "mxid_age", "relminmxid", "-1"))
            .with(SpaceChecks.tables("100 kB"))
            .with(SpaceChecks.indexes("100 kB"));

    /** These need another machine, a standby, a pooler, or a hundred checkpoints. */
    private static final Set<String> ELSEWHERE =
            Set.of("connection-not-encrypted", "tls-off", "standby", "pooler-between", "checkpoints-too-often");

    @AfterAll
    static void stopServers() {
        OLD.close();
        NEW.close();
    }

    private static SickServer server(int version) {
        return version == 13 ? OLD : NEW;
    }

    @Test
    void findsEverySickness() {
        Set<String> found = Stream.of(OLD, NEW)
                .flatMap(server -> STRICT.examine(server.database()).findings().stream())
                .map(Finding::code)
                .collect(Collectors.toCollection(TreeSet::new));
        try (Database icu = NEW.open("postgres", "icu")) {
            STRICT.examine(icu).findings().forEach(finding -> found.add(finding.code()));
        }
        Set<String> all =
                Doctor.STANDARD.checks().stream().map(Check::code).collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(ELSEWHERE);
        assertThat(found).containsExactlyElementsOf(all);
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 18})
    void saysWhatToDo(int version) {
        List<Finding> findings = STRICT.examine(server(version).database()).findings();
        assertThat(findings)
                .contains(
                        new Finding(
                                "foreign-key-without-index",
                                Severity.WARNING,
                                "public.child",
                                "foreign key child_parent_id_fkey of public.child (parent_id), to parent, has no index",
                                "Create one.",
                                Optional.of("create index concurrently on public.child (parent_id)")),
                        new Finding(
                                "sequence-exhaustion",
                                Severity.ERROR,
                                "public.small_id_seq",
                                "sequence public.small_id_seq has used 91 % of its numbers: 30000 of 32767",
                                "Make the column and the sequence bigint; for a large table, which is written anew, do it in"
                                        + " steps.",
                                Optional.of("alter table public.small alter column id type bigint")),
                        new Finding(
                                "invalid-index",
                                Severity.ERROR,
                                "public.broken",
                                "index public.broken of public.plain is invalid",
                                "Build it again, or drop it if its name ends in _ccnew or _ccold.",
                                Optional.of("reindex index concurrently public.broken")));
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("sequence-exhaustion"))
                .extracting(Finding::object, Finding::severity)
                .contains(org.assertj.core.groups.Tuple.tuple("public.own", Severity.WARNING));
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("duplicate-index"))
                .extracting(Finding::object)
                .containsExactly("public.child_two");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 18})
    void worksWithFewPrivilegesAndSaysWhatItDoesNotSee(int version) {
        try (Database few = server(version).open("doctor_few", "postgres")) {
            Diagnosis diagnosis = Doctor.STANDARD.examine(few);
            assertThat(diagnosis.findings()).extracting(Finding::code).contains("invalid-index");
            assertThat(diagnosis.unseen())
                    .contains(new Unseen(
                            "idle-in-transaction",
                            "without the role pg_read_all_stats only what belongs to this one is seen"));
        }
    }

    @Test
    void seesAllAsSuperuser() {
        assertThat(Doctor.STANDARD.examine(NEW.database()).unseen()).isEmpty();
    }

    @Test
    void asksOnlyChosenChecksAndOnesOwnFirst() {
        Check own = SqlCheck.of("fsync-off", "select 'own', 'note', null");
        Doctor doctor = Doctor.STANDARD
                .with(own)
                .only(List.of("fsync-off", "autovacuum-off"))
                .without(List.of("autovacuum-off"));
        assertThat(doctor.checks()).containsExactly(own);
        assertThat(doctor.examine(NEW.database()).findings())
                .extracting(Finding::object)
                .containsExactly("own");
    }
}
