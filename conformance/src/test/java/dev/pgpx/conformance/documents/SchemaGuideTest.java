package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.documents.BookTable.BOOK;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.catalog.ReadOptions;
import dev.pgpx.schema.dictionary.DataDictionary;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.diff.DiffOptions;
import dev.pgpx.schema.draw.Drawing;
import dev.pgpx.schema.export.SchemaExport;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.ViewFact;
import dev.pgpx.schema.models.ModelSources;
import dev.pgpx.schema.plan.Plan;
import dev.pgpx.schema.plan.PlanOptions;
import dev.pgpx.schema.plan.PlanStep;
import dev.pgpx.schema.plan.Proof;
import dev.pgpx.schema.script.SqlScript;
import dev.pgpx.testing.PgpxTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the guide to schemas; its command lines are run in {@code cli/}. */
@PgpxTest
class SchemaGuideTest {
    private static EmbeddedServer server;
    private static int databases;

    private final List<String> logged = new ArrayList<>();

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void create(Database db) {
        if (!db.exists(sql("select from pg_namespace where nspname = 'shop'").map(row -> true))) {
            db.run(sql("create schema shop"));
            db.run(sql("create table shop.cart (id int primary key)"));
            db.run(sql("create table public.book (id int primary key, title text)"));
            db.run(sql("create view public.titles as select title from book"));
        }
    }

    private void log(String line) {
        logged.add(line);
    }

    private static Database empty() {
        String name = "scratch" + databases++;
        try (Database postgres = Database.open(server.url())) {
            postgres.run(unsafe("create database " + name));
        }
        return Database.open(server.url(name));
    }

    @Test
    void readsAndExports(Database db, @TempDir Path temporary) {
        Schema schema = Schema.read(db);
        List<TableFact> tables = schema.facts(TableFact.class);
        schema.unknown().forEach(unknown -> log(unknown.problem().text()));
        assertThat(tables).hasSize(2);
        assertThat(logged).isEmpty();

        Schema shop = Schema.read(db, ReadOptions.DEFAULT.withSchemas("shop"));
        assertThat(shop.facts(TableFact.class)).hasSize(1);

        String script = "create table public.a (id int); create view public.b as select id from a;";
        try (Database scratch = empty()) {
            Schema models = Schema.ofModels(AUTHOR, BOOK);
            Schema scripts = Schema.ofScripts(scratch, List.of(SqlScript.of("shop.sql", script)));
            assertThat(models.facts(TableFact.class)).hasSize(2);
            assertThat(scripts.facts(ViewFact.class)).hasSize(1);
        }

        Path folder = temporary.resolve("schema");
        String sql = schema.export().text();
        schema.export().withOwners().withoutPrivileges().writeTo(folder);
        assertThat(sql).contains("create table shop.cart");
        assertThat(SchemaExport.of(schema.facts()).text()).isEqualTo(sql);
        assertThat(folder.resolve("order.txt")).exists();
    }

    @Test
    void comparesPlansProvesAndApplies() {
        ObjectName book = new ObjectName("public", "book");
        try (Database one = empty();
                Database two = empty();
                Database scratch = empty()) {
            one.run(sql("create table public.book (id int primary key, title text, pages int)"));
            two.run(sql(
                    "create table public.book (id int primary key, heading text not null, isbn varchar(13) unique)"));
            Schema before = Schema.read(one);
            Schema after = Schema.read(two);

            Diff plain = diff(before, after);
            assertThat(plain.questions()).hasSize(1);
            assertThat(logged).contains("create unique public.book.book_isbn_key");

            DiffOptions told =
                    DiffOptions.DEFAULT.withRename(ColumnFact.keyOf(book, "title"), ColumnFact.keyOf(book, "heading"));
            Diff diff = Diff.of(before.facts(), after.facts(), told);
            assertThat(diff.questions()).isEmpty();

            Plan plan = plan(diff);

            Proof proof = Proof.of(plan, () -> scratch);
            boolean right = proof.holds();
            assertThat(right).isTrue();

            plan.allowingDataLoss().apply(one);
            assertThat(Diff.of(Schema.read(one).facts(), after.facts(), DiffOptions.DEFAULT)
                            .isEmpty())
                    .isTrue();
            apply(Plan.of(Diff.of(after.facts(), after.facts(), DiffOptions.DEFAULT)), one);
        }
    }

    private Diff diff(Schema before, Schema after) {
        Diff diff = Diff.of(before.facts(), after.facts(), DiffOptions.DEFAULT);
        diff.changes().forEach(change -> log(change.toString()));
        return diff;
    }

    private Plan plan(Diff diff) {
        Plan plan = Plan.of(diff, PlanOptions.DEFAULT.withServer(18));
        for (PlanStep step : plan.steps()) {
            log(step + " " + step.statements() + " " + step.locks() + " " + step.work());
        }
        String statements = plan.sql();
        boolean harmless = plan.losses().isEmpty();
        Plan back = plan.reverse();
        assertThat(statements).contains("alter table public.book rename column title to heading");
        assertThat(harmless).isFalse(); // the numbers of pages
        assertThat(back.sql()).contains("rename column heading to title");
        assertThat(plan.json()).contains("\"change\" : \"rename\"", "\"mode\" : \"access exclusive\"");
        return plan;
    }

    private static void apply(Plan plan, Database db) {
        plan.apply(db);
    }

    @Test
    void takesFromTheDatabaseWhatModelsDoNotSay() {
        try (Database db = empty();
                Database scratch = empty();
                Database tried = empty()) {
            db.run(sql("create table public.author (id bigint primary key generated by default as identity,"
                    + " name text not null, genres text[] not null) with (fillfactor = 80)"));
            db.run(sql("create index on public.author (name)"));
            db.run(sql("create table public.migration (id int primary key)"));
            db.run(sql("create view public.names as select name from author"));
            db.run(sql("alter table public.author add column age int"));
            Schema models = Schema.ofModels(AUTHOR, BOOK);

            Schema there = Schema.read(db).without(FactKind.OWNER);
            Schema wanted = models.on(scratch).within(there);

            Plan plan = Plan.of(Diff.of(there.facts(), wanted.facts(), DiffOptions.DEFAULT));
            assertThat(plan.sql())
                    .contains("create table public.book", "drop column age")
                    .doesNotContain("migration", "fillfactor", "author_name_idx", "view");
            Proof proof = Proof.of(plan, () -> tried);
            assertThat(proof.failure()).isEmpty();
            assertThat(proof.differences()).isEmpty();
            plan.allowingDataLoss().apply(db);
            assertThat(Diff.of(Schema.read(db).without(FactKind.OWNER).facts(), wanted.facts(), DiffOptions.DEFAULT)
                            .changes())
                    .isEmpty();
        }
    }

    @Test
    void drawsDescribesAndWritesModels(Database db, @TempDir Path temporary) {
        Schema schema = Schema.read(db);
        String page = Drawing.of(schema.facts()).around("public.book", 1).html();
        String markdown = DataDictionary.of(schema.facts()).titled("Shop").markdown();
        assertThat(page).startsWith("<!DOCTYPE html>");
        assertThat(markdown).startsWith("# Shop");

        Path folder = temporary.resolve("java");
        ModelSources sources = ModelSources.of(schema.facts(), "com.example");
        sources.writeTo(folder);
        sources.notes().forEach(note -> log(note));
        assertThat(folder.resolve("com/example/Book.java")).exists();
    }
}
