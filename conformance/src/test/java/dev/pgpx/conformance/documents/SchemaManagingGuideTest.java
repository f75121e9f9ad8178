package dev.pgpx.conformance.documents;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.schema.manage.Keys.*;
import static dev.pgpx.schema.manage.Operations.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.model.DeleteRule;
import dev.pgpx.schema.fact.CheckFact;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.SchemaFact;
import dev.pgpx.schema.fact.ViewFact;
import dev.pgpx.schema.manage.IndexDefinition;
import dev.pgpx.schema.manage.RoutineDefinition;
import dev.pgpx.schema.manage.TableDefinition;
import dev.pgpx.testing.PgpxTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The code of the guide to managing schemas. */
@PgpxTest
class SchemaManagingGuideTest {
    @AfterEach
    void dropAll(Database db) {
        db.run(sql("drop schema if exists shop, archive cascade"));
        db.run(sql("drop role if exists librarian"));
    }

    @Test
    void tablesAsTheyStand(Database db) {
        TableDefinition author = TableDefinition.of("shop", "author")
                .column("id", "bigint")
                .identity()
                .column("name", "text")
                .notNull()
                .primaryKey("id");
        TableDefinition book = TableDefinition.of("shop", "book")
                .column("id", "bigint")
                .identity()
                .column("title", "text")
                .notNull()
                .columnComment("as printed")
                .column("price", "numeric(10,2)")
                .defaultValue("0")
                .column("author_id", "bigint")
                .primaryKey("id")
                .check("cheap", "price < 1000")
                .foreignKey("author_id", author.name(), "id", DeleteRule.CASCADE)
                .index("author_id");
        create(new SchemaFact("shop")).run(db);
        create(book, author).run(db);

        create(RoutineDefinition.function("shop", "net", "numeric", "select price * 0.8")
                        .argument("price", "numeric")
                        .immutable())
                .run(db);
        create(new ViewFact(name("shop", "titles"), List.of(), "select title from shop.book", Map.of(), Map.of()))
                .run(db);

        boolean there = exists(db, index("shop", "book", "book_author_id_idx"));
        TableDefinition now = describe(db, "shop", "book");
        assertThat(there).isTrue();

        alter(now, now.column("isbn", "text").at("title").type("varchar(200)")).run(db);
        assertThat(exists(db, view("shop", "titles"))).isTrue();

        alter(now, now.without("price")).allowingDataLoss().run(db);
        assertThat(describe(db, "shop", "book").toString()).isEqualTo("table shop.book [id, title, author_id, isbn]");

        db.run(sql("create schema archive"));
        rename(column("shop", "book", "title"), "heading").run(db);
        rename(table("shop", "book"), "volume").run(db);
        move(table("shop", "volume"), "archive").run(db);

        List<FactKey> also = drop(table("shop", "author")).alsoDropped(db);
        drop(table("shop", "author")).cascade().run(db);
        drop(table("shop", "nothing")).ifPresent().run(db);
        assertThat(also).containsExactly(part(FactKind.FOREIGN_KEY, "archive", "volume", "book_author_id_fkey"));
    }

    @Test
    void whatIsInUseAsItStands(Database db) {
        List<String> log = new CopyOnWriteArrayList<>();
        db.run(sql("create schema shop"));
        db.run(sql("create role librarian"));
        db.run(sql("create table shop.reader (name text, active boolean)"));

        IndexDefinition byName = IndexDefinition.of("shop", "reader", "reader_name")
                .expression("lower(name)")
                .where("active");
        createConcurrently(byName)
                .reporting(progress ->
                        log.add(progress.phase() + " " + progress.blocksDone() + "/" + progress.blocksTotal()))
                .run(db.withDeadline(Duration.ofHours(2)));
        assertThat(exists(db, index("shop", "reader", "reader_name"))).isTrue();

        CheckFact named = new CheckFact(name("shop", "reader"), "named", "name <> ''");
        createNotValid(named).withLockTimeout(Duration.ofSeconds(3)).run(db);
        validate(named).run(db);

        create(TableDefinition.of("shop", "event")
                        .column("day", "date")
                        .notNull()
                        .column("what", "text")
                        .partitionBy("range (day)"))
                .run(db);
        createPartition(
                        name("shop", "event"),
                        name("shop", "event2025"),
                        "for values from ('2025-01-01') to ('2026-01-01')")
                .run(db);
        detachPartition(name("shop", "event"), name("shop", "event2025"))
                .concurrently()
                .run(db);
        attachPartition(
                        name("shop", "event"),
                        name("shop", "event2025"),
                        "for values from ('2025-01-01') to ('2026-01-01')")
                .run(db);

        create(new EnumFact(name("shop", "mood"), List.of("good", "bad"))).run(db);
        addLabelBefore(name("shop", "mood"), "best", "good").run(db);
        renameLabel(name("shop", "mood"), "bad", "worst").run(db);
        comment(table("shop", "reader"), "who borrows").run(db);
        grant(table("shop", "reader"), "librarian", "select", "update").run(db);
        revoke(table("shop", "reader"), "librarian", "update").run(db);
        truncateRestarting(name("shop", "reader")).run(db);
        assertThat(describe(db, "shop", "reader").facts())
                .anyMatch(fact -> fact.toString().contains("who borrows"));
    }
}
