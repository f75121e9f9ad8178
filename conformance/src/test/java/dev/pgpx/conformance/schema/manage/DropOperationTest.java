package dev.pgpx.conformance.schema.manage;

import static dev.pgpx.conformance.schema.manage.Fixture.HOSTILE;
import static dev.pgpx.conformance.schema.manage.Fixture.run;
import static dev.pgpx.conformance.schema.manage.Fixture.sql;
import static dev.pgpx.schema.manage.Keys.column;
import static dev.pgpx.schema.manage.Keys.enumType;
import static dev.pgpx.schema.manage.Keys.function;
import static dev.pgpx.schema.manage.Keys.index;
import static dev.pgpx.schema.manage.Keys.part;
import static dev.pgpx.schema.manage.Keys.schema;
import static dev.pgpx.schema.manage.Keys.sequence;
import static dev.pgpx.schema.manage.Keys.table;
import static dev.pgpx.schema.manage.Keys.view;
import static dev.pgpx.schema.manage.Operations.drop;
import static dev.pgpx.schema.manage.Operations.exists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.testing.PgpxTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is dropped, what goes with it, and what keeps it. */
@PgpxTest
class DropOperationTest {
    @BeforeEach
    void create(Database db) {
        run(
                db,
                "create schema shop",
                "create type shop.mood as enum ('good', 'bad')",
                "create function shop.net(numeric) returns numeric immutable language sql as 'select $1 * 0.8'",
                "create sequence shop.numbers",
                "create table shop.author (id bigserial primary key, name text, mood shop.mood,"
                        + " number bigint default nextval('shop.numbers'), net numeric default shop.net(1))",
                "create table shop.book (id bigint primary key, author_id bigint references shop.author, title text)",
                "create index author_name on shop.author (name)",
                "create view shop.names as select name from shop.author",
                "create view shop.upper_names as select upper(name) as name from shop.names",
                "comment on table shop.author is 'who writes'",
                "comment on view shop.names is 'their names'",
                "create publication news for table shop.author, shop.book");
    }

    @AfterEach
    void dropAll(Database db) {
        run(db, "drop publication news", "drop schema if exists shop cascade");
    }

    @Test
    void whatOthersNeedIsNotDropped(Database db) {
        assertThatThrownBy(() -> drop(table("shop", "author")).run(db))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll(
                        "PGPX-3057",
                        "table shop.author cannot be dropped",
                        "view shop.names, view shop.upper_names, foreign key shop.book.book_author_id_fkey",
                        "cascade()");
        assertThat(exists(db, table("shop", "author"))).isTrue();
    }

    @Test
    void whatCascadeDropsIsListedAndNothingElseGoes(Database db) {
        List<FactKey> also = drop(table("shop", "author")).alsoDropped(db);
        assertThat(also)
                .containsExactly(
                        view("shop", "names"),
                        view("shop", "upper_names"),
                        part(FactKind.FOREIGN_KEY, "shop", "book", "book_author_id_fkey"));

        List<String> sent = sql(drop(table("shop", "author")).cascade().run(db));
        assertThat(sent)
                .contains("drop view shop.upper_names", "drop view shop.names", "drop table shop.author")
                .noneMatch(text -> text.contains("cascade"));
        assertThat(exists(db, table("shop", "author"))).isFalse();
        assertThat(exists(db, sequence("shop", "author_id_seq"))).isFalse();
        assertThat(exists(db, sequence("shop", "numbers"))).isTrue();
        assertThat(exists(db, column("shop", "book", "author_id"))).isTrue();
    }

    @Test
    void aTableThatNobodyNeedsGoesWithItsParts(Database db) {
        assertThat(drop(table("shop", "book")).alsoDropped(db)).isEmpty();
        drop(table("shop", "book")).run(db);
        assertThat(exists(db, table("shop", "book"))).isFalse();
    }

    @Test
    void severalThingsGoTogether(Database db) {
        drop(view("shop", "names"), view("shop", "upper_names"), table("shop", "author"), table("shop", "book"))
                .run(db);
        assertThat(exists(db, table("shop", "author"))).isFalse();
    }

    @Test
    void aColumnGoesWithItsIndex(Database db) {
        drop(view("shop", "names")).cascade().run(db);
        assertThat(drop(column("shop", "author", "name")).alsoDropped(db)).isEmpty();
        drop(column("shop", "author", "name")).run(db);
        assertThat(exists(db, index("shop", "author", "author_name"))).isFalse();
        assertThat(exists(db, table("shop", "author"))).isTrue();
    }

    @Test
    void aTypeTakesItsColumnsAndAFunctionOnlyDefaults(Database db) {
        assertThat(drop(enumType("shop", "mood")).alsoDropped(db)).containsExactly(column("shop", "author", "mood"));
        drop(enumType("shop", "mood")).cascade().run(db);
        assertThat(exists(db, column("shop", "author", "mood"))).isFalse();

        FactKey net = function("shop", "net", "numeric");
        assertThatThrownBy(() -> drop(net).run(db)).hasMessageContaining("column default shop.author.net");
        drop(net, sequence("shop", "numbers")).cascade().run(db);
        assertThat(exists(db, net)).isFalse();
        assertThat(exists(db, column("shop", "author", "net"))).isTrue();
        assertThat(exists(db, column("shop", "author", "number"))).isTrue();
    }

    @Test
    void aPrimaryKeyIsKeptByForeignKeys(Database db) {
        FactKey key = part(FactKind.PRIMARY_KEY, "shop", "author", "author_pkey");
        assertThatThrownBy(() -> drop(key).run(db)).hasMessageContaining("foreign key shop.book.book_author_id_fkey");
        drop(key).cascade().run(db);
        assertThat(exists(db, key)).isFalse();
    }

    @Test
    void aSchemaIsKeptByWhatIsInIt(Database db) {
        assertThatThrownBy(() -> drop(schema("shop")).run(db))
                .hasMessageContainingAll("PGPX-3057", "schema shop", "table shop.author", "enum shop.mood");
        drop(schema("shop")).cascade().run(db);
        assertThat(exists(db, schema("shop"))).isFalse();
    }

    @Test
    void partitionsGoWithTheirTableAndItsIndexesStayWithoutThem(Database db) {
        run(
                db,
                "create table shop.event (id bigint, day date, primary key (id, day)) partition by range (day)",
                "create table shop.event1 partition of shop.event for values from ('2020-01-01') to ('2021-01-01')",
                "create table shop.event2 partition of shop.event for values from ('2021-01-01') to ('2022-01-01')",
                "create index event_day on shop.event (day)");

        drop(table("shop", "event1")).run(db);
        assertThat(exists(db, index("shop", "event", "event_day"))).isTrue();
        drop(index("shop", "event", "event_day")).run(db);
        assertThat(exists(db, index("shop", "event2", "event2_day_idx"))).isFalse();
        drop(column("shop", "event", "id")).run(db);
        assertThat(exists(db, column("shop", "event2", "id"))).isFalse();
        assertThat(drop(table("shop", "event")).alsoDropped(db)).isEmpty();
        drop(table("shop", "event")).run(db);
        assertThat(exists(db, table("shop", "event2"))).isFalse();
    }

    @Test
    void whatIsNotThereIsAnErrorUnlessToldOtherwise(Database db) {
        FactKey odd = table("shop", HOSTILE);
        assertThatThrownBy(() -> drop(odd).run(db))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("PGPX-3058");
        assertThat(drop(odd).ifPresent().run(db)).isEmpty();
        assertThatThrownBy(() -> drop(table("shop", "names")).run(db))
                .as("a view is no table")
                .hasMessageContaining("PGPX-3058");
    }

    @Test
    void anIndexIsDroppedConcurrentlyOutsideOfTransactions(Database db) {
        FactKey index = index("shop", "author", "author_name");
        assertThatThrownBy(() -> db.inTransaction(
                        transaction -> drop(index).concurrently().run(db)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll("PGPX-3059", "drop index shop.author.author_name");
        assertThat(sql(drop(index).concurrently().run(db))).containsExactly("drop index concurrently shop.author_name");
        assertThat(exists(db, index)).isFalse();
    }
}
