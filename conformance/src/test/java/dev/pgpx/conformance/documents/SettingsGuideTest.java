package dev.pgpx.conformance.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.settings.PgpxSettings;
import dev.pgpx.settings.ResolvedSettings;
import dev.pgpx.settings.SettingKey;
import dev.pgpx.settings.SettingKind;
import dev.pgpx.settings.SettingsSection;
import dev.pgpx.settings.Surroundings;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The examples of docs/guide/settings.md; the process says by a system property which server is meant. */
@PgpxTest
class SettingsGuideTest {
    private static final Logger log = LoggerFactory.getLogger(SettingsGuideTest.class);
    private static final String URL = "pgpx.database.url";

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(URL);
    }

    @Test
    void opensADatabase(TestDatabase server) {
        System.setProperty(URL, server.url());
        try (Database open = open()) {
            assertThat(open.isInTransaction()).isFalse();
        }
        ResolvedSettings settings = PgpxSettings.load();
        try (Database db = Database.open(settings.database())) {
            int hours = settings.integer("shop.opening-hours").orElse(8);
            settings.warnings().forEach(warning -> log.warn(warning.text()));
            assertThat(hours).isEqualTo(8);
            assertThat(db.isInTransaction()).isFalse();
        }
    }

    private static Database open() {
        Database db = Database.open(PgpxSettings.load().database());
        return db;
    }

    @Test
    void checksSectionsOfTheApplication(TestDatabase server) {
        System.setProperty(URL, server.url());
        ResolvedSettings settings = PgpxSettings.loader()
                .section(new SettingsSection(
                        "shop",
                        List.of(SettingKey.of("opening-hours", SettingKind.WHOLE_NUMBER, "8", "When it opens."))))
                .set("database.application-name", "shop")
                .load();
        assertThat(settings.database().applicationName()).isEqualTo("shop");
    }

    @Test
    void readsOtherSurroundings() throws IOException {
        Files.writeString(
                folder.resolve("pgpx.yaml"), "profiles:\n  test:\n    database:\n      url: postgresql://db/shop\n");
        var surroundings = new Surroundings(Map.of("PGPX_PROFILE", "test"), Map.of(), folder, folder);
        Settings settings = PgpxSettings.loader(surroundings).load().database();
        assertThat(settings.database()).isEqualTo("shop");
    }
}
