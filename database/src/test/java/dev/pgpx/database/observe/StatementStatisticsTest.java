package dev.pgpx.database.observe;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.StandInEngine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementStatisticsTest {
    private final StandInEngine engine = new StandInEngine();

    private Database counted(StatementStatistics statistics) {
        return Database.over(engine).withListener(statistics);
    }

    @Test
    void countsByLabelAndText() {
        StatementStatistics statistics = new StatementStatistics();
        Database db = counted(statistics);
        db.run(sql("a"));
        db.run(sql("a"));
        db.run(sql("a").label("other words"));

        List<StatementFigures> figures = statistics.snapshot();

        assertThat(figures).hasSize(2);
        StatementFigures twice =
                figures.stream().filter(shape -> shape.count() == 2).findFirst().orElseThrow();
        assertThat(twice.label()).isEqualTo("sql");
        assertThat(twice.sql()).isEqualTo("a");
        assertThat(twice.rows()).isEqualTo(2);
        assertThat(twice.failures()).isZero();
        assertThat(twice.p99()).isLessThanOrEqualTo(twice.max());
        assertThat(twice.max()).isLessThanOrEqualTo(twice.total());
        assertThat(twice.mean()).isLessThanOrEqualTo(twice.max()).isPositive();
        assertThat(figures.get(0).total()).isGreaterThanOrEqualTo(figures.get(1).total());
    }

    @Test
    void countsFailuresOfEveryKind() {
        StatementStatistics statistics = new StatementStatistics();
        engine.failing = "a"::equals;
        assertThatThrownBy(() -> counted(statistics).run(sql("a"))).hasMessage("told to fail at a");
        assertThat(statistics.snapshot().get(0).failures()).isEqualTo(1);
    }

    @Test
    void sumsUpTheLeastUsedShapesWhenThereAreTooMany() {
        StatementStatistics statistics = new StatementStatistics(20);
        Database db = counted(statistics);
        for (int i = 0; i < 200; i++) {
            db.run(unsafe("statement_" + i));
            db.run(sql("often"));
        }

        List<StatementFigures> figures = statistics.snapshot();

        assertThat(figures).hasSizeBetween(2, 21);
        assertThat(figures.stream().mapToLong(StatementFigures::count).sum()).isEqualTo(400);
        assertThat(figures.get(figures.size() - 1).label()).isEqualTo(StatementStatistics.OTHER);
        assertThat(figures).anySatisfy(shape -> assertThat(shape.sql().equals("often") && shape.count() == 200)
                .isTrue());
    }

    @Test
    void losesNothingWhenManyThreadsCount() throws InterruptedException {
        StatementStatistics statistics = new StatementStatistics(10);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int thread = i;
            Thread counting = new Thread(() -> {
                Database db = Database.over(new StandInEngine()).withListener(statistics);
                for (int j = 0; j < 20_000; j++) {
                    db.run(unsafe("statement_" + (thread * 7 + j) % 15));
                }
            });
            threads.add(counting);
            counting.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        long all = statistics.snapshot().stream()
                .mapToLong(StatementFigures::count)
                .sum();
        assertThat(all).isEqualTo(80_000);
    }

    @Test
    void beginsAnew() {
        StatementStatistics statistics = new StatementStatistics();
        counted(statistics).run(sql("a"));
        statistics.reset();
        assertThat(statistics.snapshot()).isEmpty();
        assertThat(new StatementFigures("a", "a", 0, 0, 0, null, null, null).mean())
                .isZero();
    }

    @Test
    void isATableForPeople() {
        StatementStatistics statistics = new StatementStatistics();
        counted(statistics).run(sql("select\n  1"));
        assertThat(statistics.toString().lines())
                .hasSize(2)
                .satisfiesExactly(
                        head -> assertThat(head).contains("count", "failed", "rows", "total", "p99", "max"),
                        line -> assertThat(line).startsWith("         1").endsWith("sql: select 1"));
    }

    @Test
    void refusesToKeepNothing() {
        assertThatThrownBy(() -> new StatementStatistics(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the number of shapes is 0: expected 1 or more");
    }
}
