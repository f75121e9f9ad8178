package dev.pgpx.migrate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.schema.action.Execution;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.script.ScriptPlace;
import dev.pgpx.schema.script.SqlScript;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StatementShapeTest {
    private static final ObjectName T = new ObjectName("", "t");

    private static StatementShape shape(String sql) {
        return StatementShape.of(SqlScript.of("V1.sql", sql).statements().get(0));
    }

    private static List<TableChange> changes(String sql) {
        return ((TableOperation.Alter) shape(sql).operation())
                .changes().stream().map(TableOperation.Placed::change).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create index concurrently i on t (a)",
                "create unique index /* now */ concurrently if not exists i on t (a)",
                "drop index concurrently if exists i",
                "reindex index concurrently i",
                "reindex (verbose, concurrently) table t",
                "reindex database shop",
                "reindex schema s",
                "vacuum",
                "vacuum (analyze) t",
                "create database d",
                "drop database if exists d",
                "create tablespace s location '/x'",
                "drop tablespace s",
                "alter database d set tablespace s",
                "alter system set work_mem = '1GB'",
                "cluster",
                "cluster verbose",
                "alter table t detach partition p concurrently",
                "create subscription s connection 'x' publication p",
                "drop subscription s",
                "alter subscription s refresh publication",
                "discard all"
            })
    void noTransactionCanHold(String sql) {
        assertThat(shape(sql).execution(17)).isEqualTo(Execution.ALONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create index i on t (a)",
                "create index concurrent on t (a)",
                "comment on table t is 'create index concurrently'",
                "do $$ begin execute 'vacuum'; end $$",
                "reindex table t",
                "cluster t using i",
                "analyze t",
                "alter table t detach partition p",
                "alter table t detach partition p finalize",
                "alter database d set work_mem = '1GB'",
                "create subscription s connection 'x' publication p with (connect = false)",
                "discard plans",
                "refresh materialized view concurrently v"
            })
    void aTransactionCanHold(String sql) {
        assertThat(shape(sql).execution(17)).isEqualTo(Execution.TRANSACTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin",
                "BEGIN ISOLATION LEVEL SERIALIZABLE",
                "start transaction",
                "commit and chain",
                "end",
                "abort",
                "rollback",
                "rollback work",
                "prepare transaction 'x'",
                "commit prepared 'x'"
            })
    void transactionsAreBegunAndEnded(String sql) {
        assertThat(shape(sql).isTransactionControl()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "savepoint a",
                "release a",
                "rollback to savepoint a",
                "rollback work to a",
                "prepare p as select 1"
            })
    void savepointsLeaveTheTransaction(String sql) {
        assertThat(shape(sql).isTransactionControl()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create",
                "create table",
                "create table (",
                "create table t (a int",
                "create index on",
                "alter table t add column",
                "alter table t frobnicate",
                "lock table t in strange mode",
                "reindex everything",
                "drop",
                "drop policy p",
                "nonsense",
                "\"select\" 1",
                "vacuum (full",
                "create table t (a int default )",
                "alter table t alter column",
                "comment on"
            })
    void whatIsWrongIsTheAffairOfTheServer(String sql) {
        assertThat(shape(sql).predict(Known.version(17)).work()).isEqualTo(Work.CATALOG);
        assertThat(shape(sql).makes()).isEmpty();
    }

    @Test
    void tellsWhatIsMade() {
        assertThat(shape("create unique index concurrently \"My Idx\" on app.t (a)")
                        .makes())
                .containsExactly(new Made.Index("My Idx", new ObjectName("app", "t")));
        assertThat(shape("create index on t (a)").makes()).isEmpty();
        assertThat(shape("alter table t add constraint c check (a > 0) not valid, add b int")
                        .makes())
                .containsExactly(new Made.Constraint(T, "c", false), new Made.Column(T, "b"));
        assertThat(shape("alter table t validate constraint c").makes())
                .containsExactly(new Made.Constraint(T, "c", true));
        assertThat(shape("alter type app.mood add value if not exists 'it''s' before 'x'")
                        .makes())
                .containsExactly(new Made.Label(new ObjectName("app", "mood"), "it's"));
        assertThat(shape("create table if not exists Public.T (id int)").makes())
                .containsExactly(new Made.Relation(new ObjectName("public", "t")));
    }

    @Test
    void readsColumns() {
        TableOperation.Create create = (TableOperation.Create) shape(
                        """
                        create table t (
                          id bigint generated by default as identity (start with 5) primary key,
                          "Name" varchar(10)[] not null default array['a', 'b']::varchar(10)[] check (cardinality("Name") < 3),
                          at timestamp(3) with time zone default now(),
                          price numeric(10, 2) collate "C" default -1.5 null,
                          sum int generated always as (a + 1) stored,
                          other_id int references other (id) match full on delete set null (other_id) deferrable,
                          constraint both unique nulls not distinct (id, at) include (price),
                          like template including all)
                        """)
                .operation();
        assertThat(create.columns())
                .extracting(Column::name)
                .containsExactly("id", "Name", "at", "price", "sum", "other_id");
        assertThat(create.columns())
                .extracting(column -> column.type().map(TypeName::sql).orElse(""))
                .containsExactly(
                        "bigint",
                        "character varying(10)[]",
                        "timestamp(3) with time zone",
                        "numeric(10,2)",
                        "integer",
                        "integer");
        assertThat(create.columns())
                .extracting(Column::generated)
                .containsExactly(
                        Column.Generated.IDENTITY,
                        Column.Generated.NOT,
                        Column.Generated.NOT,
                        Column.Generated.NOT,
                        Column.Generated.STORED,
                        Column.Generated.NOT);
        assertThat(create.columns().get(1).defaultValue()).contains("array['a', 'b']::varchar(10)[]");
        assertThat(create.columns().get(3).defaultValue()).contains("-1.5");
        assertThat(create.allConstraints())
                .extracting(Constraint::kind)
                .containsExactly(
                        Constraint.Kind.PRIMARY_KEY,
                        Constraint.Kind.NOT_NULL,
                        Constraint.Kind.CHECK,
                        Constraint.Kind.FOREIGN_KEY,
                        Constraint.Kind.UNIQUE);
        assertThat(create.constraints().get(0).columns()).containsExactly("id", "at");
    }

    @Test
    void readsSubCommands() {
        assertThat(
                        changes(
                                """
                alter table if exists only t add if not exists a int, add column "add" text, drop b cascade, drop constraint if exists c,
                  alter a type text using a::text, alter column a set data type varchar(5), alter a set default 1 + 2,
                  alter a drop default, alter a set not null, alter a drop not null, validate constraint v, rename x to y
                """))
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactly(
                        "AddColumn",
                        "AddColumn",
                        "DropColumn",
                        "DropConstraint",
                        "SetType",
                        "SetType",
                        "SetDefault",
                        "DropDefault",
                        "SetNotNull",
                        "DropNotNull",
                        "ValidateConstraint",
                        "RenameColumn");
        assertThat(changes("alter table t alter a set default 1 + 2, alter b drop default")
                        .get(0))
                .isEqualTo(new TableChange.SetDefault("a", "1 + 2"));
        assertThat(changes("alter table t alter a type text collate \"C\" using (lower(a)), drop b")
                        .get(0))
                .isEqualTo(new TableChange.SetType("a", TypeName.of("text"), Optional.of("(lower(a))")));
    }

    @Test
    void knowsThePlaceOfSubCommands() {
        StatementShape shape = shape("\n  alter table t\n    add a int,\n    drop b");
        TableOperation.Alter alter = (TableOperation.Alter) shape.operation();
        assertThat(alter.changes())
                .extracting(placed -> shape.place(placed.offset()))
                .containsExactly(new ScriptPlace("V1.sql", 3, 5), new ScriptPlace("V1.sql", 4, 5));
        assertThat(shape.place(6)).isEqualTo(new ScriptPlace("V1.sql", 2, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now()",
                "'x'",
                "lower('A')",
                "'{}'::jsonb",
                "0::numeric(10,2)",
                "current_timestamp",
                "array[]::text[]",
                "pg_catalog.now() - interval '1 day'",
                "'random()'",
                "null"
            })
    void someDefaultsAreOneValueForAllRows(String expression) {
        assertThat(Volatility.isVolatile(expression)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "random()",
                "gen_random_uuid()",
                "nextval('s')",
                "clock_timestamp()",
                "my.now()",
                "lower(random()::text)"
            })
    void othersAreOneForEach(String expression) {
        assertThat(Volatility.isVolatile(expression)).isTrue();
    }

    @Test
    void knowsWhichTypeChangesAreFree() {
        assertThat(free("character varying(10)", "varchar(20)")).isTrue();
        assertThat(free("character varying(10)", "text")).isTrue();
        assertThat(free("text", "varchar")).isTrue();
        assertThat(free("numeric(8,2)", "numeric(10,2)")).isTrue();
        assertThat(free("timestamp(3) with time zone", "timestamptz")).isTrue();
        assertThat(free("cidr", "inet")).isTrue();
        assertThat(free("character varying(10)", "varchar(5)")).isFalse();
        assertThat(free("text", "varchar(5)")).isFalse();
        assertThat(free("integer", "bigint")).isFalse();
        assertThat(free("numeric(8,2)", "numeric(10,3)")).isFalse();
        assertThat(free("character(3)", "char(5)")).isFalse();
        assertThat(free("text", "text[]")).isFalse();
    }

    private static boolean free(String before, String after) {
        return TypeChange.isFree(TypeName.of(before), TypeName.of(after));
    }
}
