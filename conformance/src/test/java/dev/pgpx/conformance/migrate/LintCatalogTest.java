package dev.pgpx.conformance.migrate;

import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.lint.Finding;
import dev.pgpx.migrate.lint.LintCatalog;
import dev.pgpx.migrate.lint.LintOptions;
import dev.pgpx.migrate.lint.LintSource;
import dev.pgpx.migrate.lint.Linter;
import dev.pgpx.schema.script.SqlScript;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a catalog adds to the lint, and the safe ways that it offers, run. */
@Tag("any-jvm")
@PgpxTest
class LintCatalogTest {
    private static final String TABLES =
            """
            create schema if not exists lint;
            drop table if exists lint.item, lint.maker cascade;
            create table lint.maker (id bigint primary key);
            create table lint.item (id bigint, maker_id bigint, name varchar(20), total numeric(8, 2), code char(3),
              constraint item_total_not_null check (total is not null));
            create view lint.totals as select total from lint.item;
            create index item_name_idx on lint.item (name);
            insert into lint.maker select generate_series(1, 10);
            insert into lint.item select n, n % 10 + 1, 'name ' || n, n, 'abc' from generate_series(1, 1000) n;
            analyze lint.item;""";

    /** The same on the oldest server. */
    @Nested
    @PgpxTest(version = 13)
    class On13 {
        @Test
        void theSafeWaysRun(Database db) {
            SqlScript.of("tables.sql", TABLES).run(db);
            runSafeWays(db, 13);
        }

        @Test
        void theCatalogIsRead(Database db) {
            SqlScript.of("tables.sql", TABLES).run(db);
            checkCatalog(db, 13);
        }
    }

    @BeforeEach
    void create(Database db) {
        SqlScript.of("tables.sql", TABLES).run(db);
    }

    @Test
    void theSafeWaysRun(Database db) {
        runSafeWays(db, 18);
    }

    @Test
    void theCatalogIsRead(Database db) {
        checkCatalog(db, 18);
    }

    private static List<Finding> lint(Database db, int major, String sql) {
        return Linter.DEFAULT
                .withCatalog(LintCatalog.read(db))
                .withOptions(LintOptions.DEFAULT.withServer(major).withSmallTable(0))
                .lint(List.of(LintSource.of("V1.sql", sql)))
                .findings();
    }

    private static List<String> rules(Database db, int major, String sql) {
        return lint(db, major, sql).stream().map(finding -> finding.rule().id()).toList();
    }

    private static void checkCatalog(Database db, int major) {
        assertThat(rules(db, major, "alter table lint.item alter total set not null"))
                .isEmpty();
        assertThat(rules(db, major, "alter table lint.item alter maker_id set not null"))
                .containsExactly("not-null-scans");
        assertThat(rules(db, major, "alter table lint.item alter name type text"))
                .isEmpty();
        assertThat(rules(db, major, "alter table lint.item alter code type text"))
                .containsExactly("type-change-rewrites");
        assertThat(rules(db, major, "alter table lint.item drop total"))
                .containsExactly("drop-column", "drop-with-dependents");
        assertThat(
                        rules(
                                db,
                                major,
                                "alter table lint.item add constraint f foreign key (maker_id) references lint.maker not valid"))
                .containsExactly("foreign-key-without-index");
        assertThat(lint(db, major, "create index i on lint.item (total)"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains("about 1000 rows"));
    }

    private static void runSafeWays(Database db, int major) {
        for (String harmful : List.of(
                "create index item_total_idx on lint.item (total, lower(name))",
                "drop index lint.item_name_idx",
                "reindex table lint.item",
                "alter table lint.item add constraint item_key unique (id)",
                "alter table lint.item add constraint item_pkey primary key (id)",
                "alter table lint.item add constraint item_maker_fkey foreign key (maker_id) references lint.maker (id)",
                "alter table lint.item add check (total >= 0)",
                "alter table lint.item alter maker_id set not null",
                "alter table lint.item add column token uuid default md5(random()::text)::uuid",
                "alter table lint.item add column number bigserial",
                "alter table lint.item alter code type bigint using length(code)")) {
            String safe = lint(db, major, harmful).stream()
                    .flatMap(finding -> finding.rewrite().stream())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no safe way for " + harmful));
            SqlScript.of(harmful, safe).statements().forEach(statement -> runStatement(db, statement.sql(), harmful));
        }
        assertThat(db.list(unsafe("select 'c' from pg_constraint where not convalidated")
                        .as(Codecs.TEXT)))
                .isEmpty();
    }

    /** A default that only later rows have makes no column not null before the rows are filled. */
    private static void runStatement(Database db, String sql, String harmful) {
        boolean unfilled = harmful.contains("bigserial") && sql.contains("validate constraint");
        if (unfilled) {
            db.run(unsafe("update lint.item set number = nextval('lint.item_number_seq')"));
        }
        db.run(unsafe(sql));
    }
}
