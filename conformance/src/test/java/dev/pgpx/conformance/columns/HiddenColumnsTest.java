package dev.pgpx.conformance.columns;

import static dev.pgpx.conformance.columns.CredentialsView.CREDENTIALS;
import static dev.pgpx.conformance.columns.LoginTable.LOGIN;
import static dev.pgpx.conformance.columns.VisitTable.VISIT;
import static dev.pgpx.query.Functions.concat;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.StatementListener;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.query.Column;
import dev.pgpx.query.QueryException;
import dev.pgpx.query.TsQueryExpression;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns that tables have and records do not. */
@PgpxTest
class HiddenColumnsTest {
    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(LOGIN, VISIT).createAll(db);
    }

    @BeforeEach
    void empty(Database db) {
        db.run(sql("truncate login, visit restart identity"));
    }

    private static LoginTable.Draft draft(String name) {
        return LoginTable.draft().name(name).passwordHash("hash of " + name).portrait(new byte[] {1, 2});
    }

    @Test
    void leavesThemOutOfWhateverReadsRecords(Database db) {
        List<String> sent = new ArrayList<>();
        Database heard = db.withListener(
                (StatementListener) event -> sent.add(event.statement().sql()));
        Login ann = heard.insert(draft("ann"));

        assertThat(heard.list(from(LOGIN))).containsExactly(ann);
        assertThat(heard.one(from(LOGIN.as("l")).load(LOGIN.as("l").visits)).name())
                .isEqualTo("ann");
        assertThat(heard.update(LOGIN, new Login(1, "anna", Many.unloaded())).name())
                .isEqualTo("anna");

        assertThat(sent).hasSizeGreaterThan(3);
        assertThat(sent.stream().filter(text -> !text.startsWith("insert")))
                .noneMatch(text -> text.contains("password"));
        assertThat(sent.get(0)).endsWith("returning login.id, login.name");
        assertThat(LOGIN.toMap(ann)).containsOnlyKeys("id", "name");
        assertThat(draft("bob").toMap()).containsOnlyKeys("name");
        assertThat(LOGIN.columns().stream().map(Column::name)).containsExactly("id", "name");
        assertThat(LOGIN.hiddenColumns().stream().map(Column::name))
                .containsExactly("password_hash", "portrait", "words");
    }

    @Test
    void keepsThemWhereRecordsAreWritten(Database db) {
        Login ann = db.insert(draft("ann"));

        db.update(LOGIN, new Login(ann.id(), "anna", Many.unloaded()));
        db.upsert(LOGIN, new Login(ann.id(), "anne", Many.unloaded()));
        db.save(LOGIN, new Login(ann.id(), "annette", Many.unloaded()));
        db.updateAll(LOGIN, List.of(new Login(ann.id(), "ann", Many.unloaded())));

        String both =
                db.one(select(LOGIN.name, LOGIN.passwordHash).from(LOGIN).map((name, hash) -> name + ": " + hash));

        assertThat(both).isEqualTo("ann: hash of ann");
    }

    @Test
    void selectsComparesAndSetsThemByName(Database db) {
        db.insert(draft("ann"));
        db.insert(draft("bob"));

        db.run(update(LOGIN).set(LOGIN.passwordHash, "other").where(LOGIN.passwordHash.eq("hash of bob")));
        List<Login> found = db.list(from(LOGIN)
                .where(LOGIN.words.matches(TsQueryExpression.plain("simple", "bob")))
                .orderBy(LOGIN.passwordHash.asc()));
        String hash = db.one(select(LOGIN.passwordHash).from(LOGIN).where(LOGIN.id.eq(2L)));
        byte[] portrait = db.one(select(LOGIN.portrait).from(LOGIN).where(LOGIN.id.eq(2L)));

        assertThat(found).extracting(Login::name).containsExactly("bob");
        assertThat(hash).isEqualTo("other");
        assertThat(portrait).containsExactly(1, 2);
        assertThat(db.list(from(LOGIN).into(CREDENTIALS)))
                .contains(new Credentials("ann", "hash of ann"), new Credentials("bob", "other"));
    }

    @Test
    void writesThemInBulkByAllMeans(Database db) {
        for (int rows : List.of(3, 300, 3000)) {
            db.run(sql("truncate login, visit restart identity"));
            List<LoginTable.Draft> drafts =
                    IntStream.range(0, rows).mapToObj(i -> draft("n" + i)).toList();

            List<Login> stored = db.insertAll(drafts);

            assertThat(stored).hasSize(rows);
            assertThat(stored.get(rows - 1).name()).isEqualTo("n" + (rows - 1));
            long right = db.count(from(LOGIN).where(LOGIN.passwordHash.eq(concat("hash of ", LOGIN.name))));
            assertThat(right).isEqualTo(rows);
        }
    }

    @Test
    void namesWhatAnInsertLacks(Database db) {
        Login ann = db.insert(draft("ann"));
        Visit visit = new Visit(1, One.of(ann));

        assertThatThrownBy(() -> db.insert(VisitTable.draft().id(1).login(One.of(ann))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ticket");
        assertThatThrownBy(() -> db.insert(VISIT, visit))
                .isInstanceOfSatisfying(ConstraintException.class, refused -> assertThat(refused.columns())
                        .containsExactly("ticket"));
        assertThatThrownBy(() -> db.saveGraph(VISIT, visit))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ticket");
        assertThat(db.insert(VisitTable.draft().id(1).login(One.of(ann)).ticket("A"))
                        .id())
                .isEqualTo(1);
    }
}
