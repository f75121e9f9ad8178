package dev.pgpx.database.engine;

import static dev.pgpx.database.engine.Touch.ADVISORY_LOCKS;
import static dev.pgpx.database.engine.Touch.CURSORS;
import static dev.pgpx.database.engine.Touch.IRREVERSIBLE;
import static dev.pgpx.database.engine.Touch.LISTEN;
import static dev.pgpx.database.engine.Touch.PREPARED_STATEMENTS;
import static dev.pgpx.database.engine.Touch.ROLE;
import static dev.pgpx.database.engine.Touch.SETTINGS;
import static dev.pgpx.database.engine.Touch.TEMPORARY_TABLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlEffectsTest {
    private static final Set<Touch> ANYTHING = EnumSet.complementOf(EnumSet.of(PREPARED_STATEMENTS, IRREVERSIBLE));

    private static void touches(String sql, Touch... expected) {
        assertThat(SqlEffects.of(sql).touches()).as(sql).containsExactlyInAnyOrder(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ; -- nothing",
                "select 1",
                "SeLeCt Now()",
                "(select 1) union all (select 2) order by 1",
                "values (1), (2)",
                "table t",
                "show search_path",
                "fetch all from c",
                "explain select 1",
                "explain (costs off, format json) insert into t (a) values (1)",
                "explain delete from t",
                "explain analyze select count(*) from t",
                "explain verbose (select 1)",
                "explain (select count(*) from t)",
                "copy t (a, b) to stdout with (format csv)",
                "copy (select lower(a) from t) to stdout (format csv)",
                "begin",
                "commit",
                "select 'insert into t', \"delete\", $q$ update t $q$ /* merge */ from t -- into x",
                "select 'set_config(1,2,3)', E'it\\'s f(x)', 'f(x)' from t",
                "select a.\"into\", b.\"update\" from a, b",
                "with x(a, b) as (values (1, 2)), y (c) as not materialized (select a from x) select * from x, y",
                "with recursive x(n) as (select 1 union all select n + 1 from x) select max(n) from x",
                "with x as materialized (select 1) select * from x",
                "select * from unnest($1::int[], $2::text[]) as t(a, b)",
                "select * from unnest($1::int[]) with ordinality t(a, n), generate_series(1, 2) g(i)",
                "select * from unnest($1::int[]) with ordinality as t(a, n), generate_series(1, 2) as g(i)",
                "select * from (values (1, 2)) v(a, b) join lateral (select 1) w(c) on (v.a = w.c)",
                "select * from t tablesample system (10) repeatable (3)",
                "select * from rows from (generate_series(1, 2), unnest($1::int[])) x(a, b)",
                "select a::numeric(10, 2), cast(b as varchar(20)), c::other.vector(3), interval(3) '1 s' from t",
                "select sum(a) filter (where b) over (partition by c order by d), rank() over w from t window w as (order by a)",
                "select percentile_cont(0.5) within group (order by a) from t",
                "select a, count(*) from t group by grouping sets ((a), cube (b), rollup (c), ()), cube (a), rollup (b)",
                "select extract(year from now()), trim(both from a), substring(a from 1 for 2), position('a' in b) from t",
                "select * from t where a in (1, 2) and exists (select 1) and (b) between (1) and (2) or a = any (array(select 1))",
                "select row(1, 2), array[1, 2], coalesce(a, b), nullif(a, b), greatest(a, b), case when (a) then (b) else (c) end",
                "select pg_catalog.lower(a), \"lower\"(b), pg_catalog.\"lower\"(c) from t",
                "select a operator(pg_catalog.+) b, distance <-> (b) from t order by (a), lower(b)",
                "select * from json_table($1, '$' columns (a int path '$.a', nested path '$.b' columns (c int))) j",
                "select random(), gen_random_uuid(), clock_timestamp(), pg_sleep(1), pg_backend_pid()",
                "select distinct on (a, b) c from t where d is distinct from (1) limit (10) offset (1)",
                "select * from t order by a fetch first ($1) rows with ties",
                "select pg_advisory_xact_lock(1)",
                "select pg_advisory_unlock(1)",
                "select set_config('app.tenant', $1, true)",
                "set local role x",
                "set transaction isolation level serializable",
                "declare c cursor for select * from t",
                "rollback to savepoint a",
                "deallocate all",
                "unlisten *",
                "discard plans",
                "select 1 as größe, naïve from täble",
            })
    void isKnownToReadAndToLeaveTheSessionAlone(String sql) {
        SqlEffects effects = SqlEffects.of(sql);
        assertThat(effects.mayWrite()).as(sql).isFalse();
        assertThat(effects.touches()).as(sql).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into t (a, b) values ($1, $2) on conflict (a) do update set (a, b) = (excluded.a, excluded.b) returning a",
                "insert into s.t as x (a) select lower(a) from u on conflict on constraint c do nothing",
                "with x(a) as (select 1) insert into t (a) select a from x",
                "update t set (a, b) = (select 1, 2) from unnest($1) u(a) where t.a = u.a",
                "delete from t using unnest($1) u(a) where t.a = u.a",
                "merge into t using (values (1, 2)) s(a, b) on t.a = s.a when matched then update set b = s.b"
                        + " when not matched then insert (a, b) values (s.a, s.b)",
                "with x as (insert into t values (1) returning *) select * from x",
                "with a as (with b as (delete from t returning 1) select * from b) select * from a",
                "with a as (select 1), b as (merge into t using a on true when matched then delete returning *) table b",
                "explain analyze insert into t values (1)",
                "explain (costs off, analyze) update t set a = 1",
                "explain (analyze true) with x as (delete from t returning *) select * from x",
                "select 1 /* a */ into -- b\n t",
                "select 1into t",
                "select * from t for update",
                "select * from t for no key update skip locked",
                "select * from t for share",
                "select * from t for key share of t",
                "copy t (a, b) from stdin",
                "copy t from stdin (format binary)",
                "copy t to '/tmp/file'",
                "copy (insert into t values (1) returning *) to stdout",
                "create table s.t (id int primary key, a varchar(20), b numeric(10, 2) default lower('x'), v vector(3),"
                        + " unique (a), primary key (a), foreign key (a) references u (id), check (a > 1)) partition by range (a)",
                "create unique index if not exists i on s.t using gin (lower(a) gin_trgm_ops(siglen = 3)) include (b)",
                "create function f(a int) returns int language sql begin atomic select 1; select 2; end",
                "create type e as enum ('a')",
                "create view v (a, b) as select 1, 2",
                "create table t as select row_number() over (order by lower(a)) from u",
                "alter table t add column a numeric(10, 2), add primary key (a)",
                "create trigger x before insert on t for each row execute function f()",
                "drop function f(int)",
                "grant select (a) on t to x",
                "truncate t",
                "lock table t",
                "notify a",
                "vacuum (analyze) t (a)",
                "refresh materialized view v",
                "select nextval('s')",
                "select setval('s', 1)",
                "select txid_current()",
                "select pg_notify('a', 'b')",
                "prepare transaction 'x'",
                "commit prepared 'x'",
                "select 1; delete from t",
            })
    void mayWriteAndLeavesTheSessionAlone(String sql) {
        SqlEffects effects = SqlEffects.of(sql);
        assertThat(effects.mayWrite()).as(sql).isTrue();
        assertThat(effects.touches()).as(sql).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select f()",
                "select f /* x */ -- y\n (1)",
                "select \"f\"(1)",
                "select \"Lower\"(a)",
                "select other.lower(a)",
                "select other . lower (a)",
                "select db.pg_catalog.f(a)",
                "select U&\"\\006cower\"(a)",
                "select u&\"!0066\" uescape '!' (a)",
                "select pg_bac\u212Aend_pid()", // the Kelvin sign becomes a k in lower case, but not for the server
                "select * from f(1) t(a)",
                "select * from t, f(1)",
                "select * from a join b on (true), f(1) t(a)",
                "select * from a join b on f(1)",
                "select * from a cross join f(1)",
                "select * from a, lateral f(a.b) x",
                "select * from t tablesample f(10)",
                "select * from rows from (f(1))",
                "select distinct on (a) f(b) from t",
                "select a operator(pg_catalog.+) f(b) from t",
                "select (a) at time zone f(b) from t",
                "select * from t order by f(a)",
                "select * from t group by f(a)",
                "select count(*) filter (where f(a)) from t",
                "select rank() over (order by f(a)) from t",
                "select a is distinct from f(b) from t",
                "select filter(a), rollup(a) from t",
                "select cast(f(a) as numeric(10, 2)), f(a)::numeric(10, 2)",
                "select a[1:f(2)], a[:f(2)] from t",
                "select case when a then f(b) end",
                "with x as (select f(1)) select * from x",
                "with x(a) as (values (1)) values (1) order by f(1)",
                "with x(a) as (select 1) select * from x, f(a) as (b int)",
                "insert into t (a) values (f(1))",
                "insert into t select f(1)",
                "insert into t values (1) returning f(a)",
                "update t set a = f(1)",
                "create table t (a int default f())",
                "create index on t (f(a))",
                "create index on t ((f(a)))",
                "alter table t alter a type int using f(a)",
                "create table t as select f(1)",
                "create table t as select rank() over (order by f(1)) from u",
                "create table t as execute p",
                "explain analyze execute p(1)",
                "do $$ begin end $$",
                "call p()",
                "execute p",
                "create extension hstore",
                "alter extension hstore update",
                "fly me to the moon",
                "select query_to_xml('select f()', true, true, '')",
                "select ts_stat('select f()')",
                "select 'unclosed",
                "select \"unclosed",
                "select 1 /* unclosed",
                "select E'a' -- the next one goes on it\n'\\'', f(1), E'\\''",
            })
    void mayDoAnythingThatCanBeUndone(String sql) {
        SqlEffects effects = SqlEffects.of(sql);
        assertThat(effects.mayWrite()).as(sql).isTrue();
        assertThat(effects.touches()).as(sql).containsAll(ANYTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set search_path to a",
                "SeT /* x */ Session -- y\n statement_timeout = 1",
                "set time zone 'UTC'",
                "set names 'utf8'",
                "set session characteristics as transaction read only",
                "set local.tenant = 5",
                "set session.tenant to 5",
                "set transaction.x = 5",
                "set constraints.x = 5",
                "set role.x = 5",
                "reset all",
                "reset search_path",
                "select set_config('a.b', $1, false)",
                "select pg_catalog.set_config('a.b', array_to_string(array[1, 2], ','), $2)",
                "select \"set_config\"('a.b', 'c', 'f'), set_config('a.b', 'c', not true)",
                "select 1; set a.b = 1",
            })
    void touchesSettings(String sql) {
        touches(sql, SETTINGS);
        assertThat(SqlEffects.of(sql).mayWrite()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role x",
                "set session role x",
                "set \"role\" = 'x'",
                "set ROLE to x",
                "set session_authorization = x",
                "set session authorization x",
                "set session session authorization default",
                "reset role",
                "reset session authorization",
                "select set_config('Role', 'x', false)",
            })
    void touchesTheRole(String sql) {
        touches(sql, ROLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set local a.b = 1",
                "set local session authorization x",
                "set constraints all deferred",
                "set session transaction read only",
                "select set_config('role', 'x', true)",
                "select set_config($1, $2, TRUE)",
            })
    void whatEndsWithTheTransactionIsNoTouch(String sql) {
        touches(sql);
    }

    @Test
    void touchesOtherPartsOfTheSession() {
        touches("create temp table t (a int)", TEMPORARY_TABLES);
        touches("create temp table t (a int) on commit drop");
        touches("create temporary table t on commit drop as select 1");
        touches("create temp table t (a int) on commit delete rows", TEMPORARY_TABLES);
        touches("create temp table t as select commit drop from c", TEMPORARY_TABLES);
        touches("create temp table t (a int) on commit drop; create temp table u (a int)", TEMPORARY_TABLES);
        touches("create /* x */ local TEMPORARY table if not exists t as select 1", TEMPORARY_TABLES);
        touches("create or replace temp view v as select 1", TEMPORARY_TABLES);
        touches("create temp sequence s", TEMPORARY_TABLES);
        touches("create table pg_temp.t (a int)", TEMPORARY_TABLES);
        touches("create function \"pg_temp\".f() returns int language sql as 'select 1'", TEMPORARY_TABLES);
        touches("select 1 into temp t", TEMPORARY_TABLES);
        touches("select 1 into local temporary table t", TEMPORARY_TABLES);
        touches("explain analyze create temp table t as select 1", TEMPORARY_TABLES);
        touches("set search_path = pg_temp, public", SETTINGS, TEMPORARY_TABLES);
        touches("set local search_path = 'PG_TEMP'", TEMPORARY_TABLES);
        touches("select set_config('search_path', $1, false)", SETTINGS, TEMPORARY_TABLES);
        touches("select set_config($1, $2, false)", SETTINGS, ROLE, TEMPORARY_TABLES);
        touches(
                "select set_config(is_local => true, setting_name => 'a.b', new_value => 'c')",
                SETTINGS,
                ROLE,
                TEMPORARY_TABLES);
        touches("listen a", LISTEN);
        touches("select pg_advisory_lock(1)", ADVISORY_LOCKS);
        touches("select pg_catalog.pg_try_advisory_lock_shared(1, 2)", ADVISORY_LOCKS);
        touches("declare c scroll cursor with /* x */ hold for select 1", CURSORS);
        touches("declare c cursor without hold for select 1");
        touches("prepare p (int, text) as select $1", PREPARED_STATEMENTS);
        touches("prepare transaction as select 1", PREPARED_STATEMENTS);
        touches("discard all", SETTINGS, ROLE);
        touches("load 'auto_explain'", IRREVERSIBLE);
        touches("select setseed(0.5)", IRREVERSIBLE);
        touches("set local seed = 0.5", IRREVERSIBLE);
        touches("select set_config('seed', '0.5', true)", IRREVERSIBLE);
        touches("select public.dblink_connect('a', 'b')", IRREVERSIBLE);
        touches(
                "listen a; prepare p as select 1; select pg_advisory_lock(1)",
                LISTEN,
                PREPARED_STATEMENTS,
                ADVISORY_LOCKS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select 1 | NONE",
                "BeGin | BEGIN",
                "/* x */ begin isolation level serializable | BEGIN",
                "start transaction read only; | BEGIN",
                "commit | END",
                "commit and chain | END",
                "end work | END",
                "abort | END",
                "rollback | END",
                "rollback work | END",
                "rollback to a | SAVEPOINT",
                "rollback transaction to savepoint a | SAVEPOINT",
                "savepoint a | SAVEPOINT",
                "release a | SAVEPOINT",
                "release savepoint a | SAVEPOINT",
                "prepare transaction 'a' | TWO_PHASE",
                "prepare transaction as select 1 | NONE",
                "commit prepared 'a' | TWO_PHASE",
                "rollback prepared 'a' | TWO_PHASE",
                "begin; select 1 | BEGIN",
                "begin; select 1; commit | SEVERAL",
                "set transaction read only | NONE",
                "select 'commit' | NONE",
                "create function f() returns int begin atomic select 1; end | NONE",
                "create rule r as on insert to t do also (select 1; rollback) | NONE",
                "do $$ begin commit; end $$ | NONE",
            })
    void saysHowTheTextControlsTransactions(String sql, TransactionControl expected) {
        SqlEffects effects = SqlEffects.of(sql);
        assertThat(effects.transactionControl()).isEqualTo(expected);
        assertThat(effects.controlsTransaction()).isEqualTo(expected != TransactionControl.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vacuum",
                "vacuum (analyze) t",
                "create database d",
                "drop database if exists d",
                "create tablespace x location 'y'",
                "drop tablespace x",
                "create unique index concurrently i on t (a)",
                "CREATE INDEX /* x */ CONCURRENTLY ON t (a)",
                "drop index concurrently if exists i",
                "reindex (verbose) index concurrently i",
                "reindex (concurrently) table t",
                "reindex database d",
                "reindex (verbose) schema s",
                "alter system set work_mem = '1MB'",
                "alter database d set tablespace x",
                "alter table t detach partition p concurrently",
                "create subscription s connection '' publication p",
                "drop subscription s",
                "alter subscription s refresh publication",
                "cluster",
                "cluster verbose",
                "discard all",
                "commit prepared 'x'",
                "select 1; vacuum t",
            })
    void mustRunOutsideATransaction(String sql) {
        assertThat(SqlEffects.of(sql).outsideTransaction()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "create index i on t (a)",
                "create index \"concurrently\" on t (a)",
                "select 'vacuum'",
                "refresh materialized view concurrently v",
                "alter database d set work_mem = '1MB'",
                "discard temp",
                "reindex table t",
                "cluster t",
                "analyze t",
                "prepare transaction 'x'",
            })
    void mayRunInATransaction(String sql) {
        assertThat(SqlEffects.of(sql).outsideTransaction()).isFalse();
    }

    @Test
    void tellsOneStatementFromSeveralAndNone() {
        assertThat(SqlEffects.of("select 1").single()).isTrue();
        assertThat(SqlEffects.of(";; select 1 ; -- the end ; \n ;").single()).isTrue();
        assertThat(SqlEffects.of("select ';', \";\", $a$;$a$ /* ; */").single()).isTrue();
        assertThat(SqlEffects.of("create rule r as on insert to t do also (select 1; select 2)")
                        .single())
                .isTrue();
        assertThat(SqlEffects.of("create function f() returns int begin atomic select case when true then 1 end; end;")
                        .single())
                .isTrue();
        assertThat(SqlEffects.of("select 1; select 2").single()).isFalse();
        assertThat(SqlEffects.of("").single()).isFalse();
        assertThat(SqlEffects.of(" ; /* ; */ ").single()).isFalse();
    }

    @Test
    void aTextIsJudgedOnce() {
        String sql = "select 'a text of this test only'";
        assertThat(SqlEffects.of(new String(sql))).isSameAs(SqlEffects.of(sql));
    }

    @Test
    void longTextsAndTooManyAreJudgedAnew() {
        String text = "select '" + "x".repeat(16_000) + "'";
        assertThat(SqlEffects.of(text)).isNotSameAs(SqlEffects.of(text)).isEqualTo(SqlEffects.of(text));
        SqlEffects first = SqlEffects.of("select 'the first'");
        for (int i = 0; i < 4_001; i++) {
            assertThat(SqlEffects.of("select " + i).single()).isTrue();
        }
        assertThat(SqlEffects.of("select 'the first'")).isNotSameAs(first);
    }

    @Test
    void theTouchesCannotBeChanged() {
        Set<Touch> touches = SqlEffects.of("listen a").touches();
        assertThatThrownBy(() -> touches.add(ROLE)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aResetUndoesExactlyTheTouches() {
        assertThat(SessionReset.of(Set.of())).isEqualTo(new SessionReset("", true));
        assertThat(SessionReset.of(Set.of(IRREVERSIBLE))).isEqualTo(new SessionReset("", false));
        assertThat(SessionReset.of(Set.of(SETTINGS, CURSORS)).sql()).isEqualTo("close all; reset all");
        assertThat(SessionReset.of(EnumSet.allOf(Touch.class)))
                .isEqualTo(new SessionReset(
                        "close all; reset session authorization; reset role; reset all; unlisten *;"
                                + " select pg_catalog.pg_advisory_unlock_all(); discard temp; deallocate all",
                        false));
    }
}
