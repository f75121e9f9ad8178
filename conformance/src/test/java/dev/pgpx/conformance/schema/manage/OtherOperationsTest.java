package dev.pgpx.conformance.schema.manage;

import static dev.pgpx.conformance.schema.manage.Fixture.HOSTILE;
import static dev.pgpx.conformance.schema.manage.Fixture.run;
import static dev.pgpx.conformance.schema.manage.Fixture.sql;
import static dev.pgpx.conformance.schema.manage.Fixture.text;
import static dev.pgpx.conformance.schema.manage.Fixture.texts;
import static dev.pgpx.schema.manage.Keys.column;
import static dev.pgpx.schema.manage.Keys.function;
import static dev.pgpx.schema.manage.Keys.materializedView;
import static dev.pgpx.schema.manage.Keys.name;
import static dev.pgpx.schema.manage.Keys.part;
import static dev.pgpx.schema.manage.Keys.procedure;
import static dev.pgpx.schema.manage.Keys.sequence;
import static dev.pgpx.schema.manage.Keys.table;
import static dev.pgpx.schema.manage.Operations.addLabel;
import static dev.pgpx.schema.manage.Operations.addLabelBefore;
import static dev.pgpx.schema.manage.Operations.alter;
import static dev.pgpx.schema.manage.Operations.attachPartition;
import static dev.pgpx.schema.manage.Operations.comment;
import static dev.pgpx.schema.manage.Operations.create;
import static dev.pgpx.schema.manage.Operations.createPartition;
import static dev.pgpx.schema.manage.Operations.detachPartition;
import static dev.pgpx.schema.manage.Operations.drop;
import static dev.pgpx.schema.manage.Operations.exists;
import static dev.pgpx.schema.manage.Operations.finishDetaching;
import static dev.pgpx.schema.manage.Operations.grant;
import static dev.pgpx.schema.manage.Operations.grantWithGrantOption;
import static dev.pgpx.schema.manage.Operations.owner;
import static dev.pgpx.schema.manage.Operations.refresh;
import static dev.pgpx.schema.manage.Operations.refreshConcurrently;
import static dev.pgpx.schema.manage.Operations.renameLabel;
import static dev.pgpx.schema.manage.Operations.revoke;
import static dev.pgpx.schema.manage.Operations.uncomment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.OpenTransaction;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.MaterializedViewFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PolicyFact;
import dev.pgpx.schema.fact.SequenceFact;
import dev.pgpx.schema.fact.SequenceOptions;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.ViewFact;
import dev.pgpx.schema.manage.IndexDefinition;
import dev.pgpx.schema.manage.RoutineDefinition;
import dev.pgpx.schema.manage.TableDefinition;
import dev.pgpx.schema.manage.TriggerDefinition;
import dev.pgpx.testing.PgpxTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sequences, types, views, routines, triggers, policies, partitions, and what is said of them. */
@PgpxTest
class OtherOperationsTest {
    private static final ObjectName BOOK = name("shop", "book");
    private static final ObjectName EVENT = name("shop", "event");

    @BeforeEach
    void createAll(Database db) {
        run(db, "create schema shop", "create table shop.book (id bigint primary key, title text)");
    }

    @AfterEach
    void dropAll(Database db) {
        run(db, "drop schema shop cascade", "drop role if exists shop_reader");
    }

    @Test
    void sequencesAreCreatedAlteredAndDropped(Database db) {
        SequenceFact numbers = new SequenceFact(name("shop", "numbers"));
        SequenceFact byTen = new SequenceFact(
                numbers.name(),
                TableFact.Persistence.PERMANENT,
                new SequenceOptions("bigint", 1, 10, 1, Long.MAX_VALUE, 1, false));
        create(numbers).run(db);
        alter(numbers, byTen).run(db);
        run(db, "select nextval('shop.numbers')");
        assertThat(text(db, "select nextval('shop.numbers')::text")).isEqualTo("11");
        drop(sequence("shop", "numbers")).run(db);
        assertThat(exists(db, sequence("shop", "numbers"))).isFalse();
    }

    @Test
    void labelsAreAddedAndRenamed(Database db) {
        ObjectName mood = name("shop", HOSTILE);
        create(new EnumFact(mood, List.of("good", "bad"))).run(db);

        addLabel(mood, "it's").run(db);
        addLabelBefore(mood, "best", "good").run(db);
        renameLabel(mood, "bad", "worst").run(db);

        assertThat(texts(db, "select enumlabel::text from pg_enum order by enumsortorder"))
                .containsExactly("best", "good", "worst", "it's");
        assertThat(addLabel(mood, "good").run(db)).isEmpty();
        assertThatThrownBy(() -> addLabelBefore(mood, "x", "none").run(db))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll("PGPX-3064", "has no label none", "[best, good, worst, it's]");
        assertThatThrownBy(() -> addLabel(name("shop", "none"), "x").run(db)).hasMessageContaining("PGPX-3058");
    }

    @Test
    void viewsAreCreatedAlteredAndRefreshed(Database db) {
        ViewFact titles = view("select title from shop.book");
        create(titles).run(db);
        MaterializedViewFact counts = new MaterializedViewFact(
                name("shop", "counts"),
                List.of(),
                "select count(*) as books from shop.book",
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of());
        create(counts).run(db);
        run(db, "insert into shop.book values (1, 'A')");

        assertThat(text(db, "select books::text from shop.counts")).isEqualTo("0");
        refresh(counts.name()).run(db);
        assertThat(text(db, "select books::text from shop.counts")).isEqualTo("1");
        assertThatThrownBy(() -> refreshConcurrently(counts.name()).run(db)).isInstanceOf(DatabaseException.class);
        create(IndexDefinition.of("shop", "counts", "one", "books").unique()).run(db);
        run(db, "insert into shop.book values (2, 'B')");
        refreshConcurrently(counts.name()).run(db);
        assertThat(text(db, "select books::text from shop.counts")).isEqualTo("2");
        drop(materializedView("shop", "counts")).run(db);

        alter(titles, view("select title, id from shop.book")).run(db);
        assertThat(texts(db, "select title || id from shop.titles order by 1")).containsExactly("A1", "B2");
    }

    private static ViewFact view(String query) {
        return new ViewFact(name("shop", "titles"), List.of(), query, Map.of(), Map.of());
    }

    @Test
    void routinesAndTriggersAreCreatedAndDropped(Database db) {
        RoutineDefinition net = RoutineDefinition.function("shop", "net", "numeric", "select price * 0.8")
                .argument("price", "numeric")
                .immutable()
                .returningNullOnNull();
        RoutineDefinition shout = RoutineDefinition.function(
                        "shop", "shout", "trigger", "begin new.title := upper(new.title); return new; end")
                .in("plpgsql")
                .asOwner();
        RoutineDefinition clear = RoutineDefinition.procedure("shop", "clear", "delete from shop.book");
        TriggerDefinition trigger = TriggerDefinition.of(
                        "shop", "book", HOSTILE, "before insert or update of title", name("shop", "shout"))
                .when("new.title <> 'quiet'");
        create(net, shout, clear).run(db);
        create(trigger).run(db);

        run(db, "insert into shop.book values (1, 'a'), (2, 'quiet')");
        assertThat(texts(db, "select title || shop.net(10)::int from shop.book order by id"))
                .containsExactly("A8", "quiet8");
        run(db, "call shop.clear()");
        assertThat(texts(db, "select title from shop.book")).isEmpty();
        assertThat(exists(db, function("shop", "net", "numeric"))).isTrue();
        assertThat(exists(db, procedure("shop", "clear", ""))).isTrue();
        assertThatThrownBy(() -> drop(function("shop", "shout", "")).run(db))
                .hasMessageContainingAll("PGPX-3057", "trigger shop.book.");
        drop(part(FactKind.TRIGGER, "shop", "book", HOSTILE)).run(db);
        drop(function("shop", "shout", ""), procedure("shop", "clear", "")).run(db);
        assertThat(exists(db, function("shop", "shout", ""))).isFalse();
    }

    @Test
    void policiesCommentsOwnersAndPrivilegesAreGivenAndTaken(Database db) {
        run(db, "create role shop_reader");
        create(TableDefinition.of("shop", "tenant").column("name", "text").rowSecurity())
                .run(db);
        create(new PolicyFact(
                        name("shop", "tenant"),
                        HOSTILE,
                        /* permissive= */ true,
                        "select",
                        new TreeSet<>(List.of("shop_reader")),
                        Optional.of("name = current_user"),
                        Optional.empty()))
                .run(db);
        assertThat(exists(db, part(FactKind.POLICY, "shop", "tenant", HOSTILE))).isTrue();
        drop(part(FactKind.POLICY, "shop", "tenant", HOSTILE)).run(db);

        comment(column("shop", "book", "title"), "it's\n\\odd").run(db);
        assertThat(text(db, "select col_description('shop.book'::regclass, 2)")).isEqualTo("it's\n\\odd");
        uncomment(column("shop", "book", "title")).run(db);
        assertThat(text(db, "select col_description('shop.book'::regclass, 2)")).isEqualTo("null");

        grant(table("shop", "book"), "shop_reader", "select", "update").run(db);
        grantWithGrantOption(column("shop", "book", "id"), "shop_reader", "references")
                .run(db);
        assertThat(allowed(db)).isEqualTo("true");
        revoke(table("shop", "book"), "shop_reader", "select").run(db);
        assertThat(allowed(db)).isEqualTo("false");
        revoke(column("shop", "book", "id"), "shop_reader", "references").run(db);
        owner(table("shop", "book"), "shop_reader").run(db);
        assertThat(text(db, "select tableowner::text from pg_tables where tablename = 'book'"))
                .isEqualTo("shop_reader");
    }

    private static String allowed(Database db) {
        return text(db, "select has_table_privilege('shop_reader', 'shop.book', 'select')::text");
    }

    @Test
    void partitionsComeAndGo(Database db) {
        create(TableDefinition.of("shop", "event")
                        .column("day", "date")
                        .notNull()
                        .column("what", "text")
                        .partitionBy("range (day)")
                        .index("what"))
                .run(db);
        ObjectName odd = name("shop", HOSTILE);
        createPartition(EVENT, odd, "for values from ('2024-01-01') to ('2025-01-01')")
                .run(db);
        create(TableDefinition.of("shop", "event2025")
                        .column("day", "date")
                        .notNull()
                        .column("what", "text"))
                .run(db);
        attachPartition(EVENT, name("shop", "event2025"), "for values from ('2025-01-01') to ('2026-01-01')")
                .run(db);
        run(db, "insert into shop.event values ('2024-05-01', 'a'), ('2025-05-01', 'b')");

        detachPartition(EVENT, odd).run(db);
        assertThat(texts(db, "select what from shop.event")).containsExactly("b");
        assertThatThrownBy(() -> db.inTransaction(transaction -> detachPartition(EVENT, name("shop", "event2025"))
                        .concurrently()
                        .run(db)))
                .hasMessageContainingAll("PGPX-3059", "detach partition shop.event2025 concurrently");
        detachPartition(EVENT, name("shop", "event2025")).concurrently().run(db);
        assertThat(texts(db, "select what from shop.event")).isEmpty();
        assertThat(texts(db, "select what from shop.event2025")).containsExactly("b");
    }

    @Test
    void aDetachmentThatWasInterruptedIsFinished(Database db) {
        run(
                db,
                "create table shop.event (day date) partition by range (day)",
                "create table shop.event1 partition of shop.event for values from ('2020-01-01') to ('2021-01-01')");
        OpenTransaction reader = db.begin(TransactionOptions.DEFAULT);
        run(reader.database(), "select * from shop.event");
        assertThatThrownBy(() -> detachPartition(EVENT, name("shop", "event1"))
                        .concurrently()
                        .run(db.withDeadline(Duration.ofSeconds(1))))
                .isInstanceOf(DatabaseException.class);
        reader.rollback();
        reader.close();
        assertThat(sql(finishDetaching(EVENT, name("shop", "event1")).run(db)))
                .containsExactly("alter table shop.event detach partition shop.event1 finalize");
        assertThat(texts(db, "select 'x' from pg_inherits where inhrelid = 'shop.event1'::regclass"))
                .isEmpty();
    }
}
