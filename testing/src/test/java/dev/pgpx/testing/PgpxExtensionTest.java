package dev.pgpx.testing;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.embedded.EmbeddedServerBuilder;
import dev.pgpx.types.Codecs;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The extension as a test class uses it. */
@PgpxTest
class PgpxExtensionTest {
    private static Database shared;
    private static final String NAME = "pgpx_extension_test";

    private Database db;
    private TestDatabase database;
    private EmbeddedServer server;
    private final Database untouched = null;

    PgpxExtensionTest(TestDatabase inConstructor) {
        assertThat(inConstructor.name()).isEqualTo(NAME);
    }

    @BeforeAll
    static void makesTheDatabaseForTheClass(Database first) {
        assertThat(first).isSameAs(shared);
        first.run(sql("create table note (text text not null)"));
        first.run(sql("insert into note values ('made before all')"));
    }

    @AfterEach
    void givesToLifecycleMethodsWhatTheTestHas(Database same, TestDatabase own) {
        assertThat(current(same)).isEqualTo(own.name());
    }

    @Test
    void fillsFieldsWithOneOpenDatabase() {
        assertThat(db).isSameAs(shared);
        assertThat(database.name()).isEqualTo(NAME);
        assertThat(database.url()).isEqualTo(server.url(NAME));
        assertThat(current(db)).isEqualTo(NAME);
        assertThat(db.one(sql("select text from note").as(Codecs.TEXT))).isEqualTo("made before all");
        assertThat(server.version()).startsWith(Integer.getInteger("pgpx.test.server", 18) + ".");
        assertThat(untouched).isNull();
    }

    @Test
    void keepsTheServersDataInMemoryOrBelowTheBuildFolder() {
        Path onDisk = Path.of("target/pgpx").toAbsolutePath();
        assertThat(server.dataFolder())
                .startsWith(EmbeddedServerBuilder.memory().orElse(onDisk));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void fillsParametersBesideThoseOfOthers(String value, Database parameter) {
        assertThat(parameter).isSameAs(db);
        assertThat(db.one(sql("select :v").bind("v", value).as(Codecs.TEXT))).isEqualTo(value);
    }

    @Nested
    class Inside {
        private Database own;

        @Test
        void sharesTheDatabaseOfTheClassAround(TestDatabase parameter) {
            assertThat(own).isSameAs(db);
            assertThat(parameter).isEqualTo(database);
        }
    }

    @Nested
    @PgpxTest(version = 13)
    class WithItsOwn {
        private Database own;

        @Test
        void hasADatabaseOfItsOwnOnItsVersion(TestDatabase parameter, EmbeddedServer oldest) {
            assertThat(oldest.version()).startsWith("13.");
            assertThat(parameter.name()).isEqualTo("pgpx_extension_test_with_its_own");
            assertThat(current(own)).isEqualTo(parameter.name());
            assertThatThrownBy(() -> own.run(sql("select * from note"))).hasMessageContaining("note");
        }
    }

    static String current(Database db) {
        return db.one(sql("select current_database()::text").as(Codecs.TEXT));
    }
}
