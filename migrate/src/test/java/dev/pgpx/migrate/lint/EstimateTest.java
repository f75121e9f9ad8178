package dev.pgpx.migrate.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.migrate.statement.StatementShape;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.script.SqlScript;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long statements are said to take, beside what was measured on a table of 1,000,000 rows. */
final class EstimateTest {
    private static final ObjectName ORDERS = new ObjectName("public", "orders");
    private static final LintCatalog CATALOG = LintCatalog.of(
            List.of(
                    table(ORDERS, 135L << 20, 31L << 20, 1_000_000),
                    table(new ObjectName("public", "empty"), 8192, 8192, 0)),
            Map.of(new ObjectName("public", "orders_pkey"), ORDERS));

    private static LintCatalog.Table table(ObjectName name, long bytes, long indexBytes, long rows) {
        return new LintCatalog.Table(
                name,
                bytes,
                indexBytes,
                rows,
                Map.of(
                        "id", new LintCatalog.Column("bigint", true),
                        "title", new LintCatalog.Column("text", true),
                        "qty", new LintCatalog.Column("integer", false)),
                List.of(),
                Map.of(),
                List.of(List.of("id"), List.of("qty")),
                false,
                List.of(),
                List.of());
    }

    /** The estimate of the last statement. */
    private static Estimate estimate(String sql) {
        Forecast forecast = new Forecast(CATALOG, 18);
        List<StatementShape> shapes =
                StatementShape.all(SqlScript.of("V1.sql", sql).statements());
        shapes.subList(0, shapes.size() - 1).forEach(forecast::next);
        return forecast.next(shapes.get(shapes.size() - 1)).estimate();
    }

    private static void holds(String sql, long measuredMillis) {
        Estimate estimate = estimate(sql);
        Duration measured = Duration.ofMillis(measuredMillis);
        assertThat(estimate.kind()).as(sql).isEqualTo(Estimate.Kind.RANGE);
        assertThat(measured).as(sql).isBetween(estimate.least(), estimate.most());
    }

    @Test
    void holdsWhatWasMeasured() {
        holds("alter table orders alter column qty set not null", 389);
        holds("alter table orders add constraint c check (qty >= 0)", 276);
        holds("alter table orders add constraint f foreign key (qty) references customer", 481);
        holds("create index on orders (qty)", 1_168);
        holds("create index on orders (title)", 5_085);
        holds("create index concurrently i on orders (qty)", 1_995);
        holds("alter table orders alter column qty type bigint", 5_239);
        holds("update orders set qty = qty + 1", 33_746);
        holds("reindex table orders", 2_955);
        holds("analyze orders", 1_022);
        holds("vacuum orders", 536);
        holds("delete from orders", 1_912);
    }

    @Test
    void takesAnInstantWhereOnlyTheCatalogsChange() {
        for (String sql : List.of(
                "alter table orders add column note text default 'x'",
                "alter table orders drop column qty",
                "alter table orders add constraint c check (qty > 0) not valid",
                "alter table orders rename to purchase",
                "drop index orders_pkey",
                "create view v as select 1",
                "truncate orders",
                "set lock_timeout = '1s'",
                "create table t (a int); create index on t (a)",
                "create index on empty (qty)")) {
            assertThat(estimate(sql).kind()).as(sql).isEqualTo(Estimate.Kind.INSTANT);
        }
    }

    @Test
    void inventsNothing() {
        for (String sql : List.of(
                "insert into orders select * from other",
                "select count(*) from orders",
                "do 'begin end'",
                "create table t as select * from orders",
                "create materialized view v as select 1",
                "create index on orders using gin (title)",
                "create index on unknown (a)",
                "update unknown set a = 1",
                "create table t (a int); insert into t select 1; create index on t (a)",
                "create table t (a int); do 'begin end'; create index on t (a)",
                "alter table orders add exclude using gist (qty with =)",
                "reindex schema public",
                "vacuum")) {
            assertThat(estimate(sql)).as(sql).isEqualTo(Estimate.UNKNOWN);
        }
    }

    @Test
    void sharesOneReadingAmongSubCommands() {
        Estimate one = estimate("alter table orders alter column qty set not null");
        assertThat(estimate("alter table orders alter column qty set not null, alter column title set not null, "
                        + "add check (qty > 0)"))
                .as("title is not null already")
                .isEqualTo(one);
        Estimate index = estimate("alter table orders add unique (qty), add unique (title)");
        assertThat(index.most())
                .isGreaterThan(estimate("alter table orders add unique (title)").most());
    }

    @Test
    void followsTheSearchPath() {
        LintCatalog two = LintCatalog.of(
                List.of(
                        table(ORDERS, 135L << 20, 31L << 20, 1_000_000),
                        table(new ObjectName("app", "orders"), 8192, 8192, 0)),
                Map.of());
        Forecast forecast = new Forecast(two, 18);
        List<StatementShape> shapes = StatementShape.all(SqlScript.of(
                        "V1.sql",
                        """
                        create index on orders (qty);
                        set search_path = app, public;
                        create index on orders (qty);
                        reset search_path;
                        create index on orders (qty);
                        set local search_path to "app", other;
                        create index on orders (qty)""")
                .statements());
        assertThat(shapes.stream()
                        .filter(shape -> shape.source().sql().startsWith("create"))
                        .count())
                .isEqualTo(4);
        assertThat(shapes.stream().map(shape -> forecast.next(shape).estimate().kind()))
                .containsExactly(
                        Estimate.Kind.RANGE,
                        Estimate.Kind.INSTANT,
                        Estimate.Kind.INSTANT,
                        Estimate.Kind.INSTANT,
                        Estimate.Kind.RANGE,
                        Estimate.Kind.INSTANT,
                        Estimate.Kind.INSTANT);
        StatementShape next = StatementShape.of(SqlScript.of("V2.sql", "create index on orders (qty)")
                .statements()
                .get(0));
        assertThat(forecast.next(next).estimate().kind()).as("another file").isEqualTo(Estimate.Kind.RANGE);
    }

    @Test
    void countsIndexesThatAreMadeBefore() {
        assertThat(estimate("create index i on orders (title); update orders set qty = 1")
                        .most())
                .isGreaterThan(estimate("update orders set qty = 1").most());
        assertThat(estimate("update orders set qty = 1 where id < 5").least()).isZero();
    }
}
