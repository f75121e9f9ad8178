package dev.pgpx.conformance;

import static dev.pgpx.query.Sql.call;
import static dev.pgpx.query.Sql.cursor;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.query.Call;
import dev.pgpx.query.Cursor;
import dev.pgpx.query.QueryException;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** SQL written by hand: what the lexer hands over is what the server was meant to read. */
@PgpxTest
class RawSqlTest {
    @BeforeAll
    static void create(Database db) {
        db.run(sql("create table account (id int8 primary key, owner text not null, balance numeric not null)"));
        db.run(
                sql(
                        """
                create procedure deposit(account_id int8, amount numeric, inout new_balance numeric, inout owner_name text)
                language plpgsql as $body$
                begin
                    update account set balance = balance + amount where id = account_id;
                    select balance, owner || coalesce(owner_name, '') into new_balance, owner_name
                    from account where id = account_id;
                end
                $body$
                """));
        db.run(sql("create procedure add_accounts(owners text[]) language sql as"
                + " 'insert into account select 100 + n, o, 0 from unnest(owners) with ordinality as u(o, n)'"));
        db.run(sql("create procedure commits() language plpgsql as $$ begin commit; end $$"));
        db.run(sql("create function accounts_of(name text) returns setof account language sql stable as"
                + " $$ select * from account where owner = name order by id $$"));
        db.run(sql("create function open_accounts(out names refcursor) language plpgsql as"
                + " $$ begin open names for select owner from account where id < 4 order by id; end $$"));
        db.run(sql("create function open_both(a refcursor, b refcursor) returns setof refcursor language plpgsql as"
                + " $$ begin open a for select 1; return next a; open b for select 2; return next b; end $$"));
        db.run(sql("insert into account values (1, 'Ann', 10), (2, 'Bob', 20.5), (3, 'Ann', 0)"));
    }

    int server() {
        return Integer.getInteger("pgpx.test.server", 18);
    }

    @Test
    void bindsListsAsArrays(Database db) {
        assertThat(db.list(sql("select id from account where id = any(:ids) order by id")
                        .bind("ids", List.of(3L, 1L, 99L))
                        .as(Codecs.INT8)))
                .containsExactly(1L, 3L);
        assertThat(db.list(sql("select id from account where owner = any(:names) and id = any(:ids)")
                        .bind("names", List.of("Bob"))
                        .bindAll("ids", Codecs.INT8, List.of())
                        .as(Codecs.INT8)))
                .isEmpty();
        assertThat(db.one(sql("select cardinality(:v)")
                        .bind("v", Arrays.asList(null, "a"))
                        .as(Codecs.INT4)))
                .isEqualTo(2);
        UUID uuid = new UUID(1, 2);
        assertThat(db.one(sql("select (:v)[2]").bind("v", List.of(uuid, uuid)).as(Codecs.UUID)))
                .isEqualTo(uuid);
        assertThat(db.one(sql("select (:v::jsonb[])[1] ->> 'a'")
                        .bind("v", List.of(Json.of("{\"a\": \"b\"}")))
                        .as(Codecs.TEXT)))
                .isEqualTo("b");
        assertThat(db.one(sql("select max(d) from unnest(:v) as d")
                        .bind("v", List.of(LocalDate.EPOCH, LocalDate.MIN.withYear(1)))
                        .as(Codecs.DATE)))
                .isEqualTo(LocalDate.EPOCH);
    }

    @Test
    void leavesOperatorsWithQuestionMarksAlone(Database db) {
        assertThat(db.one(sql("select '{\"a\": [1, 2]}'::jsonb ? :key and '{\"a\": 1}' ?| :keys"
                                + " and not '{\"a\": 1}'::jsonb ?& :keys and :json::jsonb @? '$.a[*] ? (@ > 1)'"
                                + " and '{\"a\": 2}'::jsonb @@ '$.a > 1' -- ?")
                        .bind("key", "a")
                        .bind("keys", List.of("a", "b"))
                        .bind("json", "{\"a\": [1, 2]}")
                        .as(Codecs.BOOL)))
                .isTrue();
        assertThat(db.one(
                        sql("select '{\"a\": 1}'::jsonb ? 'a' and '?' = $$?$$").as(Codecs.BOOL)))
                .isTrue();
        assertThat(db.one(sql("select point '(0,0)' ?| point '(0,1)'").as(Codecs.BOOL)))
                .isTrue();
    }

    @Test
    void tellsSlicesCastsAndConstantsFromParameters(Database db) {
        String text = db.one(
                sql("""
                        select concat_ws('|', (array[1, 2, 3])[1:2]::text, (array[1, 2, 3])[1 :n], (array[1,2,3])[:m : :top]::text, E'\\':a'
                          ':b', U&'\\003a', $x$ :c $$ $x$, /* :d /* ' */ */ 1.e1, ':e'::text, "col:f")
                        from (select 2 as n, 'g' as "col:f") as t -- :h '
                        """)
                        .bind("m", 2)
                        .bind("top", 3)
                        .as(Codecs.TEXT));

        assertThat(text).isEqualTo("{1,2}|{1,2}|{2,3}|':a:b|:| :c $$ |10|:e|g");
    }

    @Test
    void runsOneStatementThatHoldsSemicolons(Database db) {
        db.run(sql("create table noted (a int); -- done; really"));
        db.run(sql("create rule twice as on insert to noted do also (notify a; notify b)"));
        assertThat(db.run(sql("insert into noted values (:a);").bind("a", 1))).isEqualTo(1);
        if (server() >= 14) {
            db.run(sql("create function two(a int) returns int begin atomic"
                    + " select 1; select case when $1 > 1 then a else 2 end as end; end;"));
            assertThat(db.one(sql("select two(:a)").bind("a", 7).as(Codecs.INT4)))
                    .isEqualTo(7);
        }
        assertThatThrownBy(() -> db.run(sql("select 1; drop table noted"))).isInstanceOf(QueryException.class);
        assertThat(db.count(sql("select * from noted -- all").as(Codecs.INT4))).isEqualTo(1);
    }

    @Test
    void readsRowsAsMaps(Database db) {
        Map<String, @Nullable Object> map =
                db.one(sql("select owner, balance as \"How much\", null as none" + " from account where id = 2")
                        .asMaps(Codecs.TEXT, Codecs.NUMERIC, Codecs.TEXT));
        assertThat(map.toString()).isEqualTo("{owner=Bob, How much=20.5, none=null}");
        Map<String, @Nullable String> texts = db.one(
                sql("select *, array[1, null] as a from account where id = 2").asTextMaps());
        assertThat(texts.toString()).isEqualTo("{id=2, owner=Bob, balance=20.5, a={1,NULL}}");
    }

    @Test
    void callsProceduresAndReadsTheirOutParameters(Database db) {
        db.inTransaction(tx -> {
            Call deposit = call("deposit")
                    .in(1L)
                    .in(value(Codecs.NUMERIC, new BigDecimal("2.50")))
                    .out("new_balance", Codecs.NUMERIC)
                    .inOut("owner_name", Codecs.TEXT, "!");
            Map<String, @Nullable Object> row = db.one(deposit.asMaps());
            assertThat(row.toString()).isEqualTo("{new_balance=12.50, owner_name=Ann!}");
            assertThat(db.one(deposit.as(Codecs.NUMERIC))).isEqualTo(new BigDecimal("15.00"));
            String owner = db.one(deposit.map(result -> result.require(1, Codecs.TEXT)));
            assertThat(owner).isEqualTo("Ann!");
            db.run(deposit);
            assertThat(db.one(sql("select balance from account where id = 1").as(Codecs.NUMERIC)))
                    .isEqualTo(new BigDecimal("20.00"));
            db.run(call("public", "add_accounts").in(List.of("Cleo", "Dan")));
            assertThat(db.count(sql("select from account where id > 100").asTextMaps()))
                    .isEqualTo(2);
            tx.rollback();
        });
    }

    @Test
    void callsProceduresThatEndTransactions(Database db) {
        assertThat(db.run(call("commits"))).isZero();
        assertThatThrownBy(() -> db.inTransaction(tx -> db.run(call("commits"))))
                .isInstanceOf(StatementException.class)
                .hasMessageContaining("invalid transaction termination");
    }

    @Test
    void callsProceduresWithOutParameters(Database db) {
        assumeTrue(server() >= 14, "requires PostgreSQL 14");
        db.run(sql("create procedure split(whole int8, out half int8, out rest int8) language sql as"
                + " 'select whole / 2, whole % 2'"));
        Map<String, @Nullable Object> halves = db.one(call("split")
                .in(7L)
                .out("half", Codecs.INT8)
                .out("rest", Codecs.INT8)
                .asMaps());
        assertThat(halves.toString()).isEqualTo("{half=3, rest=1}");
        assertThatThrownBy(() -> db.one(call("split")
                        .in(7L)
                        .out("rest", Codecs.INT8)
                        .out("half", Codecs.INT8)
                        .asMaps()))
                .hasMessageStartingWith("PGPX-1237: procedure split gave back half, rest");
    }

    @Test
    void readsFunctionsThatReturnSets(Database db) {
        assertThat(db.list(sql("select id from accounts_of(:name)")
                        .bind("name", "Ann")
                        .as(Codecs.INT8)))
                .containsExactly(1L, 3L);
    }

    @Test
    void readsCursorsThatFunctionsReturn(Database db) {
        List<String> owners = db.transaction(tx -> {
            Cursor names = cursor(db.one(sql("select open_accounts()").as(Codecs.TEXT)));
            assertThat(db.list(names.fetch(1).as(Codecs.TEXT))).containsExactly("Ann");
            List<String> rest = db.list(names.fetchAll().as(Codecs.TEXT));
            assertThat(db.list(names.fetch(10).as(Codecs.TEXT))).isEmpty();
            db.run(names.close());
            return rest;
        });
        assertThat(owners).containsExactly("Bob", "Ann");
    }

    @Test
    void readsSeveralCursorsWhateverTheirNames(Database db) {
        String hostile = "b\"; drop table account; --";
        List<Integer> values = db.transaction(tx -> db
                .list(sql("select * from open_both(:a::refcursor, :b::refcursor)")
                        .bind("a", "A :x")
                        .bind("b", hostile)
                        .as(Codecs.TEXT))
                .stream()
                .map(name -> db.one(cursor(name).fetchAll().as(Codecs.INT4)))
                .toList());
        assertThat(values).containsExactly(1, 2);
        assertThatThrownBy(() -> db.list(cursor("A :x").fetchAll().as(Codecs.INT4)))
                .isInstanceOf(StatementException.class)
                .hasMessageContaining("cursor \"A :x\" does not exist");
    }
}
