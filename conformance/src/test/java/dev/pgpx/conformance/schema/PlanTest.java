package dev.pgpx.conformance.schema;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.action.Lock;
import dev.pgpx.schema.diff.DiffOptions;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.plan.Plan;
import dev.pgpx.schema.plan.PlanOptions;
import dev.pgpx.schema.plan.PlanStep;
import dev.pgpx.schema.plan.Proof;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What plans say of themselves, held against a server. */
class PlanTest {
    private static final ObjectName BOOK = new ObjectName("public", "book");
    private static final DiffOptions EXACT = DiffOptions.DEFAULT.withCertainRenames(false);

    private static EmbeddedServer server;
    private static Database database;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start();
        database = Database.open("postgresql://" + server.user() + "@127.0.0.1:" + server.port() + "/postgres");
    }

    @AfterAll
    static void stop() {
        database.close();
        server.close();
    }

    @BeforeEach
    void empty() {
        run("drop schema public cascade", "create schema public");
    }

    private static void run(String... statements) {
        for (String statement : statements) {
            database.run(unsafe(statement));
        }
    }

    private static Schema read() {
        return Schema.read(database).without(FactKind.OWNER, FactKind.PRIVILEGE);
    }

    private static void books() {
        run(
                "create table author (id int primary key)",
                "create table book (id int primary key, title text not null, pages int, author int)",
                "create view long as select title from book",
                "create sequence numbers");
    }

    /** Each statement runs in a transaction whose locks are compared with those that the plan tells of. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table book add isbn text",
                "alter table book alter pages type bigint",
                "alter table book alter pages set not null",
                "alter table book alter title set default 'x'",
                "alter table book alter title set statistics 100",
                "alter table book alter title set storage external",
                "alter table book set (fillfactor = 70)",
                "alter table book set unlogged",
                "alter table book enable row level security",
                "alter table book add check (pages > 0)",
                "alter table book add unique (title)",
                "alter table book add foreign key (author) references author",
                "alter table book replica identity full",
                "alter table book cluster on book_pkey",
                "alter table book drop constraint book_pkey",
                "create index on book (title)",
                "create statistics s on id, pages from book",
                "create policy p on book using (pages > 0)",
                "create rule r as on delete to book do instead nothing",
                "create trigger t before update on book for each row execute function suppress_redundant_updates_trigger()",
                "comment on table book is 'x'",
                "drop view long",
                "create or replace view long as select title, pages from book",
                "alter view long set (security_barrier = true)",
                "alter sequence numbers increment by 2",
                "alter sequence numbers owned by book.id"
            })
    void tellsTheLocksThatAServerTakes(String change) {
        books();
        Schema before = read();
        run(change);
        Schema after = read();
        empty();
        books();
        Plan plan = Plan.of(before.diff(after, EXACT));
        assertThat(plan.isEmpty()).isFalse();
        for (PlanStep step : plan.steps()) {
            for (var action : step.actions()) {
                Set<String> told = new TreeSet<>();
                action.locks().forEach(lock -> told.add(text(lock)));
                assertThat(taken(action.sql())).as(action.sql()).containsAll(told);
                assertThat(strongest(action.sql(), told)).as(action.sql()).isEmpty();
            }
        }
    }

    private static String text(Lock lock) {
        return lock.relation().name() + " " + lock.mode().catalogName();
    }

    /** The locks that a statement takes on tables, views and sequences that were there before; it is rolled back. */
    private static List<String> taken(String statement) {
        Map<Long, String> names = new HashMap<>();
        database.list(sql("select oid::bigint, relname::text from pg_class where relnamespace = 'public'::regnamespace")
                .map(row -> String.valueOf(names.put(row.getLong(0), String.valueOf(row.getText(1))))));
        return database.transaction(transaction -> {
            run(statement);
            List<String> locks = new ArrayList<>();
            database.list(
                    sql("""
                            select relation::bigint, mode from pg_locks
                            where pid = pg_backend_pid() and locktype = 'relation'""")
                            .map(row -> locks.add(names.get(row.getLong(0)) + " " + row.getText(1))));
            transaction.rollback();
            return locks;
        });
    }

    /** Locks on tables stronger than those of reading that the plan does not tell of. */
    private static List<String> strongest(String statement, Set<String> told) {
        Set<String> tables = Set.of("book", "author");
        Set<String> relations = new TreeSet<>();
        told.forEach(lock -> relations.add(lock.substring(0, lock.indexOf(' '))));
        return taken(statement).stream()
                .filter(lock -> tables.contains(lock.substring(0, lock.indexOf(' '))))
                .filter(lock -> !lock.endsWith("AccessShareLock") && !lock.endsWith("RowShareLock"))
                .filter(lock -> !relations.contains(lock.substring(0, lock.indexOf(' '))))
                .toList();
    }

    @Test
    void isProvedOnAScratchDatabase() {
        books();
        Schema before = read();
        run("alter table book alter pages type bigint", "create index on book (pages)", "drop view long");
        Schema after = read();
        empty();
        run("drop schema public");
        Proof proof = Proof.of(Plan.of(before.diff(after)), () -> database);
        assertThat(proof.failure()).isEmpty();
        assertThat(proof.differences()).isEmpty();
        assertThat(proof.holds()).isTrue();
    }

    @Test
    void tellsWhatFailedOnAScratchDatabase() {
        books();
        Schema before = read();
        ColumnFact column =
                new ColumnFact(BOOK, 4, "isbn", "no_such_type", /* nullable= */ true, ColumnValue.Given.GIVEN);
        List<Fact> facts = new ArrayList<>(before.facts().all());
        facts.add(column);
        empty();
        run("drop schema public");
        Proof proof = Proof.of(Plan.of(before.diff(new Schema(new Facts(facts)))), () -> database);
        assertThat(proof.holds()).isFalse();
        assertThat(proof.failure()).isPresent();
        assertThat(proof.differences()).hasToString("[create column public.book.isbn]");
    }

    @Test
    void buildsIndexesConcurrently() {
        books();
        Schema before = read();
        run("create index by_title on book (title)", "alter table book add isbn text");
        Schema after = read();
        empty();
        books();
        Plan plan = Plan.of(before.diff(after), PlanOptions.DEFAULT.withConcurrentIndexes(true));
        assertThat(plan.groups()).hasSize(2);
        assertThat(plan.steps().get(1).transactional()).isFalse();
        assertThat(plan.sql())
                .isEqualTo(
                        """
                        begin;

                        alter table public.book add column isbn text;

                        commit;

                        create index concurrently by_title on public.book (title);
                        """);
        plan.apply(database);
        assertThat(read()).isEqualTo(after);
    }

    @Test
    void refusesToLoseDataUnlessAllowed() {
        books();
        Schema before = read();
        run("drop view long", "drop table author");
        Plan plan = Plan.of(before.diff(read()));
        assertThatThrownBy(() -> plan.apply(database))
                .hasMessageContaining(
                        "PGPX-3025: the plan would lose data: drop table public.author: the rows of table public.author")
                .hasMessageContaining("nothing in it looks like a rename")
                .hasMessageContaining(
                        "Allow it with Plan.allowingDataLoss(), or tell renames with DiffOptions.withRename.");
    }

    @Test
    void refusesIndexesThatAreInvalid() {
        books();
        Schema before = read();
        IndexFact index = new IndexFact(
                BOOK,
                "broken",
                "btree",
                List.of(IndexFact.Key.of("title")),
                List.of(),
                IndexFact.Uniqueness.NONE,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                /* partitioned= */ false,
                /* valid= */ false);
        List<Fact> facts = new ArrayList<>(before.facts().all());
        facts.add(index);
        assertThatThrownBy(() -> Plan.of(before.diff(new Schema(new Facts(facts)))))
                .hasMessageContaining("PGPX-3026: index public.book.broken cannot be made: it is invalid")
                .hasMessageContaining("reindex index concurrently");
    }

    @Test
    void refusesNamesThatAServerCutsToTheSame() {
        String name = "n".repeat(63);
        Facts facts = new Facts(
                List.of(new TableFact(new ObjectName("", name + "a")), new TableFact(new ObjectName("", name + "b"))));
        assertThatThrownBy(() -> Plan.of(new Schema(new Facts(List.of())).diff(new Schema(facts))))
                .hasMessageContaining(
                        "PGPX-3028: the names of table " + name + "a and table " + name + "b are the same")
                .hasMessageContaining("63 bytes")
                .hasMessageContaining("Give one of them a shorter name.");
    }

    @Test
    void refusesRenamesOfWhatIsNotThere() {
        books();
        Schema schema = read();
        DiffOptions options = DiffOptions.DEFAULT.withRename(
                TableFact.keyOf(new ObjectName("public", "paper")), TableFact.keyOf(BOOK));
        assertThatThrownBy(() -> schema.diff(schema, options))
                .hasMessageContaining(
                        "PGPX-3027: table public.paper cannot be taken as renamed to table public.book: there is no table public.paper")
                .hasMessageContaining("a part of a renamed table is named with the table's new name in both");
    }
}
