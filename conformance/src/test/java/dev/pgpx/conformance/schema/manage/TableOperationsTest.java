package dev.pgpx.conformance.schema.manage;

import static dev.pgpx.conformance.schema.manage.Fixture.HOSTILE;
import static dev.pgpx.conformance.schema.manage.Fixture.run;
import static dev.pgpx.conformance.schema.manage.Fixture.sql;
import static dev.pgpx.conformance.schema.manage.Fixture.text;
import static dev.pgpx.conformance.schema.manage.Fixture.texts;
import static dev.pgpx.schema.manage.Keys.column;
import static dev.pgpx.schema.manage.Keys.index;
import static dev.pgpx.schema.manage.Keys.name;
import static dev.pgpx.schema.manage.Keys.part;
import static dev.pgpx.schema.manage.Keys.schema;
import static dev.pgpx.schema.manage.Keys.sequence;
import static dev.pgpx.schema.manage.Keys.table;
import static dev.pgpx.schema.manage.Keys.view;
import static dev.pgpx.schema.manage.Operations.alter;
import static dev.pgpx.schema.manage.Operations.create;
import static dev.pgpx.schema.manage.Operations.createNotValid;
import static dev.pgpx.schema.manage.Operations.createTable;
import static dev.pgpx.schema.manage.Operations.describe;
import static dev.pgpx.schema.manage.Operations.exists;
import static dev.pgpx.schema.manage.Operations.move;
import static dev.pgpx.schema.manage.Operations.rename;
import static dev.pgpx.schema.manage.Operations.truncate;
import static dev.pgpx.schema.manage.Operations.truncateRestarting;
import static dev.pgpx.schema.manage.Operations.validate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.OpenTransaction;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.model.DeleteRule;
import dev.pgpx.query.Statement;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.CheckFact;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.SchemaFact;
import dev.pgpx.schema.fact.SequenceFact;
import dev.pgpx.schema.manage.SchemaOperation;
import dev.pgpx.schema.manage.TableDefinition;
import dev.pgpx.testing.PgpxTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables and their parts: created, altered, renamed, emptied, looked at. */
@PgpxTest
class TableOperationsTest {
    private static final TableDefinition AUTHOR = TableDefinition.of("shop", "author")
            .column("id", "bigint")
            .identity()
            .column("name", "text")
            .notNull()
            .primaryKey("id");
    private static final TableDefinition BOOK = TableDefinition.of("shop", "book")
            .column("id", "bigint")
            .identity()
            .column("title", "text")
            .notNull()
            .columnComment("as printed")
            .column("price", "numeric(10,2)")
            .defaultValue("0")
            .column("author_id", "bigint")
            .column("gross", "numeric")
            .computed("price * 1.19")
            .primaryKey("id")
            .unique("title", "author_id")
            .check("cheap", "price < 1000")
            .foreignKey("author_id", AUTHOR.name(), "id", DeleteRule.CASCADE)
            .index("author_id")
            .comment("what is sold");

    @BeforeEach
    void createSchema(Database db) {
        create(new SchemaFact("shop")).run(db);
    }

    @AfterEach
    void dropSchema(Database db) {
        run(db, "drop schema if exists shop cascade", "drop schema if exists store cascade");
    }

    @Test
    void tablesAreCreatedWithAllThatTheyHaveInTheOrderOfNeed(Database db) {
        create(BOOK, AUTHOR).run(db);

        run(db, "insert into shop.author (name) values ('Ann')");
        run(db, "insert into shop.book (title, price, author_id) values ('A', 100, 1)");
        assertThat(text(db, "select gross::text from shop.book")).isEqualTo("119.0000");
        assertThat(text(db, "select obj_description('shop.book'::regclass)")).isEqualTo("what is sold");
        assertThat(texts(db, "select indexname::text from pg_indexes where tablename = 'book' order by 1"))
                .containsExactly("book_author_id_idx", "book_pkey", "book_title_author_id_key");
        assertThatThrownBy(() -> run(db, "insert into shop.book (title, price) values ('B', 2000)"))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("cheap");
    }

    @Test
    void anOperationShowsItsStatementsAndDoesNothingUntilItIsRun(Database db) {
        SchemaOperation create = create(AUTHOR);

        assertThat(sql(create.statements(db)))
                .containsExactly(
                        """
                        create table shop.author (
                            id bigint generated always as identity,
                            name text not null,
                            constraint author_pkey primary key (id)
                        )""");
        assertThat(exists(db, table("shop", "author"))).isFalse();
        List<Statement> sent = create.run(db);
        assertThat(sent).isEqualTo(create.statements(db));
        assertThat(exists(db, table("shop", "author"))).isTrue();
    }

    @Test
    void whatIsThereIsLeftAloneWhenAskedFor(Database db) {
        create(AUTHOR).run(db);

        assertThat(create(AUTHOR).ifAbsent().run(db)).isEmpty();
        List<Statement> sent = create(AUTHOR.index("name"), BOOK).ifAbsent().run(db);

        assertThat(sql(sent)).noneMatch(sql -> sql.startsWith("create table shop.author"));
        assertThat(exists(db, index("shop", "author", "author_name_idx"))).isTrue();
        assertThat(exists(db, table("shop", "book"))).isTrue();
        assertThat(create(new SchemaFact("shop"), new SchemaFact("store"))
                        .ifAbsent()
                        .run(db))
                .hasSize(1);
    }

    @Test
    void ofSeveralThingsAllAreCreatedOrNone(Database db) {
        TableDefinition bad = TableDefinition.of("shop", "zoo").column("id", "no_such_type");

        assertThatThrownBy(() -> create(AUTHOR, bad).run(db)).isInstanceOf(DatabaseException.class);
        assertThat(exists(db, table("shop", "author"))).isFalse();
    }

    @Test
    void operationsTakePartInTheThreadsTransaction(Database db) {
        assertThatThrownBy(() -> db.inTransaction(transaction -> {
                    create(AUTHOR).run(db);
                    create(BOOK).run(db);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(exists(db, table("shop", "author"))).isFalse();
    }

    @Test
    void tablesOfModelsAreCreated(Database db) {
        createTable(VolumeTable.VOLUME, ShelfTable.SHELF).run(db);
        assertThat(exists(db, table("shop", "volume"))).isTrue();
        assertThat(exists(db, index("shop", "volume", "volume_shelf_id_idx"))).isTrue();
        assertThat(createTable(VolumeTable.VOLUME, ShelfTable.SHELF).ifAbsent().run(db))
                .isEmpty();
    }

    @Test
    void hostileNamesAreQuotedEverywhere(Database db) {
        TableDefinition odd = TableDefinition.of("shop", HOSTILE)
                .column(HOSTILE, "text")
                .notNull()
                .columnComment(HOSTILE)
                .column("other", "int")
                .primaryKey(HOSTILE)
                .index("other")
                .check(HOSTILE + "2", "other > 0");
        create(odd).run(db);

        TableDefinition there = describe(db, "shop", HOSTILE);
        alter(there, there.at(HOSTILE).type("varchar(100)").column(HOSTILE + "3", "int"))
                .run(db);
        rename(column("shop", HOSTILE, HOSTILE), HOSTILE + "4").run(db);
        rename(table("shop", HOSTILE), HOSTILE + "5").run(db);
        truncate(name("shop", HOSTILE + "5")).run(db);
        assertThat(exists(db, column("shop", HOSTILE + "5", HOSTILE + "4"))).isTrue();
        assertThat(exists(db, column("shop", HOSTILE + "5", HOSTILE + "3"))).isTrue();
    }

    @Test
    void aTableIsDescribedAsItIs(Database db) {
        create(AUTHOR, BOOK).run(db);
        TableDefinition there = describe(db, "shop", "book");

        assertThat(there.facts(PrimaryKeyFact.class))
                .containsExactly(BOOK.facts(PrimaryKeyFact.class).get(0));
        assertThat(there.toString()).isEqualTo("table shop.book [id, title, price, author_id, gross]");
        assertThatThrownBy(() -> describe(db, "shop", "nothing"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll("PGPX-3058", "the database has no table shop.nothing", "Check the name");
    }

    @Test
    void aTableIsAlteredByWhatDiffersBetweenDefinitions(Database db) {
        create(AUTHOR, BOOK).run(db);
        run(
                db,
                "insert into shop.author (name) values ('Ann')",
                "create view shop.names as select name from shop.author");
        TableDefinition before = describe(db, "shop", "author");
        TableDefinition after = before.at("name")
                .type("varchar(80)")
                .column("born", "date")
                .unique("name")
                .check("grown", "born < date '2020-01-01'");

        List<Statement> sent = alter(before, after).run(db);

        assertThat(sql(sent))
                .anyMatch(sql -> sql.startsWith("drop view"))
                .anyMatch(sql -> sql.startsWith("create view"))
                .noneMatch(sql -> sql.contains("drop table"));
        assertThat(text(db, "select name::text from shop.names")).isEqualTo("Ann");
        assertThat(exists(db, column("shop", "author", "born"))).isTrue();
        assertThat(alter(before, before).run(db)).isEmpty();
    }

    @Test
    void aColumnIsDroppedOnlyWhenItsValuesMayBeLostAndNothingNeedsIt(Database db) {
        create(AUTHOR, BOOK).run(db);
        TableDefinition there = describe(db, "shop", "book");

        assertThatThrownBy(() -> alter(there, there.without("title")).run(db))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll(
                        "PGPX-3069",
                        "alter table shop.book",
                        "the values of column shop.book.title",
                        "allowingDataLoss()");
        assertThatThrownBy(() ->
                        alter(there, there.without("price")).allowingDataLoss().run(db))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll("PGPX-3057", "column shop.book.price", "column shop.book.gross");
        assertThat(exists(db, column("shop", "book", "title"))).isTrue();

        alter(there, there.without("title")).allowingDataLoss().run(db);
        assertThat(exists(db, column("shop", "book", "title"))).isFalse();
        assertThat(exists(db, part(FactKind.UNIQUE, "shop", "book", "book_title_author_id_key")))
                .isFalse();
    }

    @Test
    void whateverHasANameIsRenamed(Database db) {
        create(AUTHOR, BOOK).run(db);
        create(new SequenceFact(name("shop", "numbers"))).run(db);
        run(db, "create view shop.titles as select title from shop.book");

        rename(column("shop", "book", "title"), "heading").run(db);
        rename(index("shop", "book", "book_author_id_idx"), "by_author").run(db);
        rename(part(FactKind.CHECK, "shop", "book", "cheap"), "not_dear").run(db);
        rename(table("shop", "book"), "volume").run(db);
        rename(view("shop", "titles"), "headings").run(db);
        rename(sequence("shop", "numbers"), "counts").run(db);
        rename(schema("shop"), "store").run(db);
        run(db, "create schema shop");
        move(table("store", "author"), "shop").run(db);

        assertThat(exists(db, column("store", "volume", "heading"))).isTrue();
        assertThat(exists(db, index("store", "volume", "by_author"))).isTrue();
        assertThat(exists(db, part(FactKind.CHECK, "store", "volume", "not_dear")))
                .isTrue();
        assertThat(exists(db, view("store", "headings"))).isTrue();
        assertThat(exists(db, sequence("store", "counts"))).isTrue();
        assertThat(exists(db, table("shop", "author"))).isTrue();
    }

    @Test
    void aConstraintIsAddedFirstAndLooksAtTheRowsLater(Database db) {
        create(AUTHOR).run(db);
        run(db, "insert into shop.author (name) values ('')");
        CheckFact named = new CheckFact(AUTHOR.name(), "named", "name <> ''");

        assertThatThrownBy(() -> create(named).run(db)).isInstanceOf(DatabaseException.class);
        createNotValid(named).run(db);
        assertThatThrownBy(() -> run(db, "insert into shop.author (name) values ('')"))
                .isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> validate(named).run(db)).isInstanceOf(DatabaseException.class);
        run(db, "update shop.author set name = 'Ann'");
        assertThat(sql(validate(named).run(db))).containsExactly("alter table shop.author validate constraint named");
        assertThat(text(db, "select convalidated::text from pg_constraint where conname = 'named'"))
                .isEqualTo("true");

        PrimaryKeyFact key = AUTHOR.facts(PrimaryKeyFact.class).get(0);
        assertThatThrownBy(() -> createNotValid(key))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll("PGPX-3065", "primary key shop.author.author_pkey", "not valid");
    }

    @Test
    void tablesAreEmptiedTogether(Database db) {
        create(AUTHOR, BOOK).run(db);
        run(db, "insert into shop.author (name) values ('Ann')");

        assertThatThrownBy(() -> truncate(name("shop", "author")).run(db)).isInstanceOf(DatabaseException.class);
        truncateRestarting(name("shop", "author"), name("shop", "book")).run(db);
        run(db, "insert into shop.author (name) values ('Bob')");
        assertThat(texts(db, "select id || name from shop.author")).containsExactly("1Bob");
    }

    @Test
    void whoWaitsTooLongForALockGivesUp(Database db) {
        create(AUTHOR).run(db);
        SchemaOperation rename = rename(table("shop", "author"), "writer").withLockTimeout(Duration.ofMillis(50));
        try (OpenTransaction other = db.begin(TransactionOptions.DEFAULT)) {
            run(other.database(), "lock table shop.author in access share mode");
            assertThatThrownBy(() -> rename.run(db))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("55P03");
            db.inTransaction(transaction -> {
                assertThatThrownBy(() -> rename.run(db)).isInstanceOf(DatabaseException.class);
                assertThat(text(db, "show lock_timeout")).isEqualTo("0");
            });
        }
        db.inTransaction(transaction -> {
            rename.run(db);
            assertThat(text(db, "show lock_timeout")).isEqualTo("0");
        });
        assertThat(exists(db, table("shop", "writer"))).isTrue();
        assertThatThrownBy(() -> rename.withLockTimeout(Duration.ZERO))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll("PGPX-3063", "a lock timeout of PT0S", "at least a millisecond");
    }

    @Test
    void aDefinitionSaysWhatItCannotBe(Database db) {
        assertThatThrownBy(() -> TableDefinition.of("shop", "t").notNull())
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll("PGPX-3068", "table shop.t", "\"notNull\"", "column(name, type)");
        assertThatThrownBy(
                        () -> TableDefinition.of("shop", "t").column("a", "int").primaryKey("b"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll("PGPX-3067", "table shop.t has no column b", "[a]");
    }
}
