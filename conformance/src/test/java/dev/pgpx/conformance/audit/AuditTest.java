package dev.pgpx.conformance.audit;

import static dev.pgpx.conformance.audit.ArticleTable.ARTICLE;
import static dev.pgpx.conformance.audit.NoteTable.NOTE;
import static dev.pgpx.conformance.audit.ReadingTable.READING;
import static dev.pgpx.query.Sql.delete;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.history;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.StatementListener;
import dev.pgpx.model.One;
import dev.pgpx.query.QueryException;
import dev.pgpx.query.Revision;
import dev.pgpx.query.Revision.Operation;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Range;
import dev.pgpx.types.ValueException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Histories of tables: who changed what, and when. */
@PgpxTest
class AuditTest {
    private static final Range<LocalDate> OFFERED =
            Range.closedOpen(LocalDate.of(2030, 1, 1), LocalDate.of(2031, 1, 1));

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(ARTICLE, NOTE, READING).createAll(db);
    }

    @BeforeEach
    void empty(Database db) {
        db.run(sql("truncate article, note, plant.reading restart identity"));
        db.run(sql("truncate article_history, \"log of notes\", plant.reading_history"));
    }

    private static ArticleTable.Draft draft(String title) {
        return ArticleTable.draft()
                .title(title)
                .price(new BigDecimal("12.50"))
                .kind(Article.Kind.USED)
                .tags(List.of("a, b", "\"c\""))
                .offered(OFFERED)
                .picture(new byte[] {0, 1, -1})
                .seen(Instant.parse("2030-01-01T00:00:00.123456Z"))
                .version(0);
    }

    private static List<String> told(List<? extends Revision<?>> revisions) {
        return revisions.stream()
                .map(each -> each.operation() + " by " + each.by())
                .toList();
    }

    @Test
    void tellsWhoDidWhatAndHowTheRowWas(Database db) {
        Instant start = Instant.now().minus(1, ChronoUnit.MINUTES);
        Article first = db.withUser("ann").insert(draft("Vase").cost(7));
        Article second = db.withUser("bob").update(ARTICLE, first.withTitle("Bowl"));
        Article third = db.withUser("eve").delete(ARTICLE, second);
        db.withUser(UUID.fromString("00000000-0000-0000-0000-000000000001")).purge(ARTICLE, third);

        List<Revision<Article>> revisions = db.history(ARTICLE, first.id());

        assertThat(told(revisions))
                .containsExactly(
                        "INSERT by ann",
                        "UPDATE by bob",
                        "UPDATE by eve",
                        "DELETE by 00000000-0000-0000-0000-000000000001");
        assertThat(revisions.get(0).before()).isEmpty();
        Article inserted = revisions.get(0).after().orElseThrow();
        assertThat(inserted.picture()).containsExactly(0, 1, -1);
        assertThat(inserted).usingRecursiveComparison().ignoringFields("notes").isEqualTo(first);
        assertThat(revisions.get(1).before().orElseThrow().title()).isEqualTo("Vase");
        assertThat(revisions.get(1).after().orElseThrow().title()).isEqualTo("Bowl");
        assertThat(revisions.get(1).after().orElseThrow().version()).isEqualTo(1);
        assertThat(revisions.get(2).after().orElseThrow().deletedAt()).isPresent();
        assertThat(revisions.get(3).after()).isEmpty();
        assertThat(revisions.get(3).before().orElseThrow().title()).isEqualTo("Bowl");
        assertThat(revisions).extracting(Revision::number).isSorted();
        assertThat(revisions.get(0).at())
                .isAfter(start)
                .isBeforeOrEqualTo(revisions.get(3).at());
        assertThat(revisions.get(0).afterJson().orElseThrow().text())
                .contains("\"title\": \"Vase\"")
                .doesNotContain("cost");
        assertThat(revisions.get(0))
                .hasToString("INSERT of article at " + revisions.get(0).at());
    }

    @Test
    void tellsTheUserOnlyWhereAHistoryIsWritten(Database db) {
        List<String> sent = new ArrayList<>();
        Database ann = db.withUser("ann").withListener((StatementListener)
                event -> sent.add(event.statement().sql()));
        Article vase = ann.insert(draft("Vase"));
        ann.list(from(ARTICLE));
        ann.find(ARTICLE, vase.id());
        db.insert(draft("Bowl"));

        assertThat(sent.stream().filter(text -> text.contains("set_config"))).hasSize(1);
        assertThat(sent).hasSize(4);
        assertThat(told(db.history(ARTICLE, vase.id() + 1))).containsExactly("INSERT by " + login(db));
    }

    private static String login(Database db) {
        return db.one(sql("select session_user::text").map(row -> row.require(0, Codecs.TEXT)));
    }

    @Test
    void tellsUsersOfOneTransactionApart(Database db) {
        Article vase = db.insert(draft("Vase"));
        db.inTransaction(transaction -> {
            Article bowl = db.withUser("ann").update(ARTICLE, vase.withTitle("Bowl"));
            db.run(update(ARTICLE).set(ARTICLE.title, "Cup").where(ARTICLE.id.eq(bowl.id())));
            db.withUser("bob").run(update(ARTICLE).set(ARTICLE.title, "Mug").where(ARTICLE.id.eq(bowl.id())));
        });
        String login = login(db);

        assertThat(told(db.history(ARTICLE, vase.id())))
                .containsExactly("INSERT by " + login, "UPDATE by ann", "UPDATE by " + login, "UPDATE by bob");
    }

    @Test
    void keepsNothingOfWhatIsRolledBack(Database db) {
        Article vase = db.insert(draft("Vase"));
        assertThatThrownBy(() -> db.inTransaction(transaction -> {
                    db.update(ARTICLE, vase.withTitle("Bowl"));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(db.history(ARTICLE, vase.id())).hasSize(1);
    }

    @Test
    void followsEveryMeansOfWritingMany(Database db) {
        Database ann = db.withUser("ann");
        for (int rows : List.of(3, 300, 3000)) {
            empty(db);
            List<Article> stored = ann.insertAll(
                    IntStream.range(0, rows).mapToObj(i -> draft("n" + i)).toList());
            List<Article> changed = ann.updateAll(
                    ARTICLE, stored.stream().map(each -> each.withTitle("m")).toList());
            ann.upsertAll(ARTICLE, changed);
            ann.deleteAll(ARTICLE, ann.list(from(ARTICLE)));

            assertThat(db.count(history(ARTICLE))).isEqualTo(4L * rows);
            assertThat(told(db.history(ARTICLE, stored.get(rows - 1).id())))
                    .containsExactly("INSERT by ann", "UPDATE by ann", "UPDATE by ann", "UPDATE by ann");
        }
    }

    @Test
    void followsStatementsByHandCascadesAndTruncation(Database db) {
        Database ann = db.withUser("ann");
        Article vase = ann.insert(draft("Vase"));
        ann.insert(NOTE, new Note("n", One.of(vase)));
        db.withSetting("pgpx.user", "tool").run(sql("update article set title = 'Bowl'"));
        db.run(sql("update article set title = 'Cup'"));
        ann.run(delete(ARTICLE).where(ARTICLE.id.eq(vase.id())));
        ann.insert(draft("Mug"));
        db.run(sql("truncate article cascade"));

        assertThat(told(db.history(ARTICLE, vase.id())))
                .containsExactly("INSERT by ann", "UPDATE by tool", "UPDATE by " + login(db), "DELETE by ann");
        assertThat(told(db.history(NOTE, "n"))).containsExactly("INSERT by ann", "DELETE by ann");
        List<Revision<Article>> truncated = db.history(ARTICLE, vase.id() + 1);
        assertThat(truncated).extracting(Revision::operation).containsExactly(Operation.INSERT, Operation.TRUNCATE);
        assertThat(truncated.get(1).before().orElseThrow().title()).isEqualTo("Mug");
    }

    @Test
    void findsKeysOfSeveralColumnsTimesAmongThem(Database db) {
        Instant at = Instant.parse("2030-06-01T12:00:00.5Z");
        Reading stored = db.withUser("ann").insert(READING, new Reading(at, "s\"1", 1.5, 0));
        db.withUser("bob").update(READING, new Reading(at, "s\"1", Double.NaN, stored.xmin()));

        List<Revision<Reading>> revisions = db.history(READING, List.of(at, "s\"1"));

        assertThat(told(revisions)).containsExactly("INSERT by ann", "UPDATE by bob");
        assertThat(revisions.get(0).after()).contains(stored);
        assertThat(revisions.get(1).after().orElseThrow().value()).isNaN();
        assertThat(db.withSetting("timezone", "Asia/Tokyo").history(READING, List.of(at, "s\"1")))
                .hasSize(2);
    }

    @Test
    void streamsAllChangesAndThoseThatCommandsGiveBack(Database db) {
        Database ann = db.withUser("ann");
        ann.insertAll(List.of(draft("Vase"), draft("Bowl")));
        try (Stream<Article> changed =
                ann.stream(update(ARTICLE).set(ARTICLE.title, "Cup").everyRow().returning())) {
            assertThat(changed).hasSize(2);
        }
        db.inTransaction(transaction -> {
            try (Stream<Article> changed = ann.stream(
                    update(ARTICLE).set(ARTICLE.title, "Mug").everyRow().returning())) {
                assertThat(changed).hasSize(2);
            }
        });

        try (Stream<Revision<Article>> all = db.stream(history(ARTICLE))) {
            assertThat(told(all.toList()))
                    .containsOnly("INSERT by ann", "UPDATE by ann")
                    .hasSize(6);
        }
    }

    @Test
    void tellsOfRowsThatDoNotFitTheRecordAnyMore(Database db) {
        Article vase = db.insert(draft("Vase"));
        db.run(sql("update article_history set after = after - 'title'"));

        Revision<Article> revision = db.history(ARTICLE, vase.id()).get(0);

        assertThatThrownBy(revision::after).isInstanceOf(ValueException.class).hasMessageContaining("title");
        assertThat(revision.afterJson().orElseThrow().text()).contains("\"price\": 12.50");
        assertThat(revision.operation()).isEqualTo(Operation.INSERT);
    }

    @Test
    void refusesWhatIsNoKey(Database db) {
        assertThatThrownBy(() -> db.history(ARTICLE, "seven"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("PGPX-1122");
        assertThat(db.history(ARTICLE, 4711)).isEmpty();
    }

    /** Whoever may change the table need not be allowed to write the history, and cannot put another one in its place. */
    @Test
    void cannotBeAvoidedByThoseWhoMayChangeTheTable(Database db) {
        db.run(sql("do $$ begin if not exists (select from pg_roles where rolname = 'clerk') then"
                + " create role clerk; end if; end $$"));
        db.run(sql("grant select, insert, update on article to clerk"));
        Article vase = db.insert(draft("Vase"));
        db.inTransaction(transaction -> {
            db.run(sql("set local role clerk"));
            db.run(sql("create temporary table article_history (id integer)"));
            db.withUser("ann").run(update(ARTICLE).set(ARTICLE.title, "Bowl").everyRow());
            db.run(sql("reset role"));
            db.run(sql("drop table pg_temp.article_history"));
        });
        assertThatThrownBy(() -> db.inTransaction(transaction -> {
                    db.run(sql("set local role clerk"));
                    db.run(sql("delete from article_history"));
                }))
                .hasMessageContaining("42501");

        assertThat(told(db.history(ARTICLE, vase.id()))).endsWith("UPDATE by ann");
    }
}
