package dev.pgpx.migrate.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.MigrationOptions;
import dev.pgpx.migrate.file.MigrationPart;
import dev.pgpx.migrate.statement.StatementShape;
import dev.pgpx.schema.action.Execution;
import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.script.SqlScript;
import dev.pgpx.types.error.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LinterTest {
    private static final ObjectName ORDERS = new ObjectName("public", "orders");

    private static List<Finding> findings(Linter linter, String sql) {
        return linter.lint(List.of(LintSource.of("V1.sql", sql))).findings();
    }

    private static List<String> rules(Linter linter, String sql) {
        return findings(linter, sql).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static LintCatalog catalog(long bytes) {
        LintCatalog.Table orders = new LintCatalog.Table(
                ORDERS,
                bytes,
                0,
                100,
                Map.of(
                        "note", new LintCatalog.Column("character varying(20)", false),
                        "total", new LintCatalog.Column("numeric(8,2)", false),
                        "id", new LintCatalog.Column("bigint", true)),
                List.of("(total IS NOT NULL)"),
                Map.of(),
                List.of(List.of("id")),
                false,
                List.of(),
                List.of(new LintCatalog.Dependent(new ObjectName("public", "order_totals"), "total")));
        return LintCatalog.of(List.of(orders), Map.of(new ObjectName("public", "orders_pkey"), ORDERS));
    }

    @Test
    void tellsThePlaceOfTheSubCommand() {
        List<Finding> findings = findings(Linter.DEFAULT, "\nalter table orders\n  drop a,\n  alter b set not null;");
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly(
                        "V1.sql:3:3: warning: column a of orders is dropped [drop-column]",
                        "V1.sql:4:3: error: column b of orders is made not null by reading all rows while nobody can use the table"
                                + " [not-null-scans]");
        assertThat(findings.get(1).locks()).singleElement().satisfies(lock -> {
            assertThat(lock.mode()).isEqualTo(LockMode.ACCESS_EXCLUSIVE);
            assertThat(lock.relation().name()).isEqualTo("orders");
        });
    }

    @Test
    void aTableOfAnEarlierFileIsNew() {
        LintReport report = Linter.DEFAULT.lint(List.of(
                LintSource.of("V1.sql", "create table t (id bigint primary key, a text);"),
                LintSource.of("V2.sql", "create index t_a_idx on t (a); alter table t alter a set not null;")));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aSafeWayIsSafe() {
        List<String> harmful = List.of(
                "create unique index i on orders (a, lower(b)) where a > 0",
                "drop index i, j",
                "reindex table orders",
                "alter table orders add constraint c unique (a, b)",
                "alter table orders add primary key (id)",
                "alter table orders add constraint f foreign key (a) references other (id) on delete cascade",
                "alter table orders add check (a > 0)",
                "alter table orders alter \"Odd Name\" set not null",
                "alter table orders add column token uuid not null default gen_random_uuid()",
                "alter table orders add column n bigserial",
                "alter table orders add column n bigint generated always as identity",
                "alter table orders add column n text not null",
                "alter table orders alter column id type numeric(20,0)",
                "alter table events detach partition e1");
        LintOptions noNotes = LintOptions.DEFAULT
                .withRule("missing-if-not-exists", Severity.OFF)
                .withRule("missing-if-exists", Severity.OFF);
        for (String sql : harmful) {
            Finding finding = findings(Linter.DEFAULT, sql).stream()
                    .filter(found -> found.rewrite().isPresent())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no safe way for " + sql));
            String text = finding.rewrite().orElseThrow();
            assertThat(text).startsWith("-- transaction: off\n-- migrate:up\n");
            LintReport report = Linter.DEFAULT.withOptions(noNotes).lint(List.of(stepwise(text)));
            assertThat(report.findings()).as(sql + "\n" + text).isEmpty();
        }
    }

    private static LintSource stepwise(String text) {
        SqlScript script = SqlScript.of("safe.sql", text);
        var options = new MigrationOptions(false, Optional.empty(), Optional.empty(), Optional.empty());
        return new LintSource(text, new MigrationPart(options, script));
    }

    @Test
    void writesTheSafeWayOfAForeignKey() {
        Finding finding = findings(
                        Linter.DEFAULT,
                        "alter table sales.\"Orders\" add foreign key (a) references other on delete cascade;")
                .get(1);
        assertThat(finding.rewrite())
                .contains(
                        """
                -- transaction: off
                -- migrate:up
                alter table sales."Orders" add constraint "Orders_a_fkey" foreign key (a) references other on delete cascade not valid;
                alter table sales."Orders" validate constraint "Orders_a_fkey";
                """);
    }

    @Test
    void aCatalogTellsMore() {
        Linter large = Linter.DEFAULT.withCatalog(catalog(1L << 30));
        assertThat(findings(large, "alter table orders alter id type numeric"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.what()).endsWith("(public.orders has 1.0 GB, about 100 rows)"));
        assertThat(rules(large, "alter table orders alter total set not null")).isEmpty();
        assertThat(rules(large, "alter table orders alter note type text")).isEmpty();
        assertThat(rules(large, "alter table orders alter note type varchar(10)"))
                .containsExactly("type-change-rewrites", "varchar-length");
        assertThat(rules(large, "alter table orders alter total type numeric(10,2)"))
                .isEmpty();
        assertThat(rules(large, "alter table orders drop total"))
                .containsExactly("drop-column", "drop-with-dependents");
        assertThat(rules(large, "alter table orders add constraint f foreign key (note) references t (id) not valid"))
                .containsExactly("foreign-key-without-index");
        assertThat(rules(large, "alter table orders add constraint f foreign key (id) references t (id) not valid"))
                .isEmpty();
    }

    @Test
    void workOnASmallTableIsANote() {
        Linter small = Linter.DEFAULT.withCatalog(catalog(8192));
        assertThat(findings(small, "create index i on orders (total)"))
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
        Linter strict = small.withOptions(LintOptions.DEFAULT.withSmallTable(0));
        assertThat(findings(strict, "create index i on orders (total)"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void optionsChooseRules() {
        LintOptions only = LintOptions.DEFAULT.withOnly(List.of("text-without-limit"));
        assertThat(rules(Linter.DEFAULT.withOptions(only), "create table t (a text, b text check (b < 'x'))"))
                .containsExactly("text-without-limit");
        LintOptions changed = LintOptions.DEFAULT.withRule("drop-table", Severity.ERROR);
        assertThat(findings(Linter.DEFAULT.withOptions(changed), "drop table t"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        LintOptions alone = LintOptions.DEFAULT.withLimitByRunner(false);
        assertThat(rules(Linter.DEFAULT.withOptions(alone), "alter table t add a int"))
                .containsExactly("missing-lock-timeout");
        LintOptions old = LintOptions.DEFAULT.withServer(13);
        assertThat(rules(Linter.DEFAULT.withOptions(old), "alter table t detach partition p"))
                .isEmpty();
    }

    @Test
    void namesTheRuleThatWasProbablyMeant() {
        assertThatThrownBy(() -> LintOptions.DEFAULT.withRule("drop-colum", Severity.OFF))
                .isInstanceOf(MigrationException.class)
                .hasMessageContainingAll("PGPX-7082", "drop-colum", "did you mean drop-column?");
    }

    @Test
    void tellsAllThatIsWrongWithRulesAtOnce() {
        assertThatThrownBy(() -> LintOptions.DEFAULT.withRules(
                        Map.of("drop-colum", "off", "xyz", "note", "drop-table", "fatal", "cluster", "off")))
                .isInstanceOfSatisfying(MigrationException.class, wrong -> assertThat(wrong.problems())
                        .extracting(Problem::code)
                        .containsExactlyInAnyOrder("PGPX-7082", "PGPX-7080", "PGPX-7083"));
    }

    @Test
    void rulesThatAreAskedForHaveTheSeverityOfTheSettings() {
        LintOptions set = LintOptions.DEFAULT.withRules(Map.of("drop-table", "note", "drop-column", "off"));
        Linter linter = Linter.DEFAULT.withOptions(set.withOnly(List.of("drop-table", "drop-column")));
        assertThat(findings(linter, "drop table t; alter table u drop column c"))
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE, Severity.WARNING);
    }

    @Test
    void tellsWhatFailsABuild() {
        LintReport report =
                Linter.DEFAULT.lint(List.of(LintSource.of("x", "vacuum full t; drop table t; drop view v")));
        assertThat(report.failing(Severity.OFF)).isEmpty();
        assertThat(report.failing(Severity.ERROR)).hasSize((int) report.count(Severity.ERROR));
        assertThat(report.failing(Severity.WARNING))
                .hasSize((int) (report.count(Severity.ERROR) + report.count(Severity.WARNING)));
        assertThat(report.failing(Severity.NOTE)).isEqualTo(report.findings());
        assertThat(report.count(Severity.NOTE)).isPositive();
    }

    @Test
    void tellsWhatAFileThatCannotBeReadIs() {
        var part = LintSource.of("x", "select 1").part();
        assertThatThrownBy(() -> LintSource.read(Path.of("no", "such.sql"), part))
                .isInstanceOf(MigrationException.class)
                .hasMessageContainingAll("PGPX-7081", "such.sql");
    }

    @Test
    void silencedFindingsAreKept() {
        LintReport report = Linter.DEFAULT.lint(List.of(
                LintSource.of("V1.sql", "-- lint: allow drop-table\tit was never used\ndrop table t;\ndrop table u;")));
        assertThat(report.silenced()).extracting(Finding::what).containsExactly("t is dropped");
        assertThat(report.findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("several-strong-locks", "drop-table");
        assertThat(report.count(Severity.WARNING)).isEqualTo(2);
    }

    @Test
    void eachRuleHasItsTexts() {
        for (Rule rule : Rule.values()) {
            assertThat(Rule.of(rule.id())).contains(rule);
            assertThat(List.of(rule.title(), rule.lock(), rule.why(), rule.remedy()))
                    .as(rule.id())
                    .noneMatch(String::isBlank);
            assertThat(rule.what("A", "B", "C")).as(rule.id()).doesNotContain("{");
        }
    }

    @Test
    void transactionsAreKnownByVersion() {
        StatementShape shape = StatementShape.of(SqlScript.of("x", "alter type mood add value 'new'")
                .statements()
                .get(0));
        assertThat(shape.execution(11)).isEqualTo(Execution.ALONE);
        assertThat(shape.execution(13)).isEqualTo(Execution.COMMIT_BEFORE_USE);
    }
}
