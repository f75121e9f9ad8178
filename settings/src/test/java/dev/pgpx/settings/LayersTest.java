package dev.pgpx.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.pgpx.database.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersTest {
    @TempDir
    private Path folder;

    private Place place() {
        return new Place(folder);
    }

    /** All layers say the name of the application; the strongest is taken away, one after the other. */
    @Test
    void countInTheirOrder() throws IOException {
        List<String> found = new ArrayList<>();
        for (int without = 0; without < 8; without++) {
            found.add(all(without)
                    .load()
                    .find("database.application-name")
                    .orElseThrow()
                    .toString());
            if (without == 0) {
                found.add(all(0).loader()
                        .set("database.application-name", "given")
                        .load()
                        .find("database.application-name")
                        .orElseThrow()
                        .toString());
            }
        }
        assertThat(found)
                .containsExactly(
                        "database.application-name = property (the system property pgpx.database.application-name)",
                        "database.application-name = given (the program)",
                        "database.application-name = variable (PGPX_APPLICATION_NAME)",
                        "database.application-name = profile-file (pgpx-dev.yaml:2:21)",
                        "database.application-name = profile-part (pgpx.yaml:6:25)",
                        "database.application-name = file (pgpx.yaml:2:21)",
                        "database.application-name = service (home/.pg_service.conf:2)",
                        "database.application-name = libpq (PGAPPNAME)",
                        "database.application-name = libpq (PGAPPNAME)");
    }

    private Place all(int without) throws IOException {
        Place place = new Place(folder.resolve("without" + without));
        place.variable("PGAPPNAME", "libpq").variable("DATABASE_URL", "postgresql://db/shop");
        place.file("home/.pg_service.conf", "[shop]", without < 6 ? "application_name=service" : "port=5433");
        place.variable("PGSERVICE", "shop").variable("PGPX_PROFILE", "dev");
        if (without < 1) {
            place.property("pgpx.database.application-name", "property");
        }
        if (without < 2) {
            place.variable("PGPX_APPLICATION_NAME", "variable");
        }
        if (without < 3) {
            place.file("pgpx-dev.yaml", "database:", "  application-name: profile-file");
        }
        String file = without < 5 ? "  application-name: file" : "  pool-size: 3";
        String part = without < 4 ? "      application-name: profile-part" : "      pool-size: 3";
        return place.file("pgpx.yaml", "database:", file, "profiles:", "  dev:", "    database:", part);
    }

    @Test
    void ofTheSettingsOfADatabaseAreOneLineForAnApplication() throws IOException {
        Settings settings = place().file(
                        "pgpx.yaml",
                        "database:",
                        "  url: postgresql://app:secret@db1:6432,db2/shop?target_session_attrs=primary",
                        "  pool-size: 20",
                        "  statement-timeout: 5s",
                        "  search-path: [shop, public]",
                        "  parameter:",
                        "    work_mem: 64MB")
                .load()
                .database();

        assertThat(settings.target()).isEqualTo("db1:6432,db2:5432/shop");
        assertThat(settings.pool().size()).isEqualTo(20);
        assertThat(settings.searchPath()).containsExactly("shop", "public");
        assertThat(settings.parameters()).containsEntry("work_mem", "64MB");
        assertThat(settings.password().current()).isEqualTo("secret");
    }

    @Test
    void ofAStrongerUrlReplaceWhereWhoAndThePasswordOfWeakerOnes() throws IOException {
        ResolvedSettings found = place().file(
                        "pgpx.yaml",
                        "database:",
                        "  host: db",
                        "  port: 6432",
                        "  user: app",
                        "  password: secret",
                        "  database: shop",
                        "  pool-size: 3")
                .variable("PGPX_URL", "postgresql://other/warehouse")
                .load();

        assertThat(found.database().target()).isEqualTo("other:5432/warehouse");
        assertThat(found.database().user()).isEqualTo("postgres");
        assertThat(found.database().password().isNone()).isTrue();
        assertThat(found.database().pool().size()).isEqualTo(3);
        assertThat(found.replaced())
                .map(SettingValue::toString)
                .containsExactly(
                        "database.host = db (pgpx.yaml:2:9)",
                        "database.port = 6432 (pgpx.yaml:3:9)",
                        "database.user = app (pgpx.yaml:4:9)",
                        "database.password = *** (pgpx.yaml:5:13)",
                        "database.database = shop (pgpx.yaml:6:13)");
    }

    @Test
    void addSingleKeysToAUrlOfTheirOwnAndOfWeakerLayers() throws IOException {
        Place place = place().file(
                        "pgpx.yaml", "database:", "  url: postgresql://app@db/shop?pool-size=5", "  password: secret")
                .variable("PGPX_DATABASE", "warehouse")
                .variable("PGPX_POOL_SIZE", "7");

        Settings settings = place.load().database();

        assertThat(settings.target()).isEqualTo("db:5432/warehouse");
        assertThat(settings.user()).isEqualTo("app");
        assertThat(settings.password().current()).isEqualTo("secret");
        assertThat(settings.pool().size()).isEqualTo(7);
    }

    @Test
    void ofAWeakerUrlGiveWayToItsOwnParametersOnlyWhereTheyAreStronger() throws IOException {
        Place place = place().file("pgpx.yaml", "database:", "  pool-size: 7")
                .variable("PGPX_URL", "postgresql://db/shop?pool-size=5");

        assertThat(place.load().database().pool().size()).isEqualTo(5);
    }

    @Test
    void ofOneHostAndOfSeveralReplaceEachOther() throws IOException {
        Place place = place().file("pgpx.yaml", "database:", "  hosts: [a:1, b:2]", "  database: shop");

        assertThat(place.load().database().target()).isEqualTo("a:1,b:2/shop");
        assertThat(place.variable("PGPX_HOST", "c").load().database().target()).isEqualTo("c:5432/shop");
        assertThat(place.file("pgpx.yaml", "database:", "  host: a", "  hosts: [b, c]")
                        .variable("PGPX_HOST", "")
                        .refusal())
                .isEqualTo(
                        """
                        PGPX-2228: database.host and database.hosts exclude each other
                          pgpx.yaml:3:10
                          the first is said by pgpx.yaml:2:9
                          Leave one of the two out.""");
    }

    @Test
    void takeTheUrlOfEverybodyWhollyOrNotAtAll() throws IOException {
        Place place = place().file("pgpx.yaml", "database: {database: warehouse}")
                .variable("DATABASE_URL", "postgresql://app:secret@db/shop");
        assertThat(place.load().database().target()).isEqualTo("db:5432/warehouse");

        Settings own = place.file("pgpx.yaml", "database: {host: other}").load().database();
        assertThat(own.target()).isEqualTo("other:5432/postgres");
        assertThat(own.password().isNone()).isTrue();
    }

    @Test
    void nameNoServerWhereNobodyDoes() throws IOException {
        ResolvedSettings found = place().file("pgpx.yaml", "database:", "  user: app", "  pool-size: 3")
                .variable("PGUSER", "postgres")
                .load();

        assertThat(found.namesServer()).isFalse();
        assertThatThrownBy(found::database)
                .isInstanceOf(SettingsSourceException.class)
                .hasMessageContaining("PGPX-2232: it is not said which server is meant")
                .hasMessageContaining("PGPX_URL");
    }

    @Test
    void takeShortAndLongNamesOfVariables() {
        Place place = place().variable("PGPX_DATABASE_URL", "postgresql://db/shop")
                .variable("PGPX_PARAMETER_WORK_MEM", "64MB")
                .variable("PGPX_MIGRATE_LOCK_TIMEOUT", "1s");

        ResolvedSettings found = place.load();

        assertThat(found.database().parameters()).containsEntry("work_mem", "64MB");
        assertThat(found.duration("migrate.lock-timeout"))
                .hasValueSatisfying(time -> assertThat(time).hasSeconds(1));
        assertThat(place.variable("PGPX_URL", "postgresql://db2/shop").refusal())
                .isEqualTo(
                        """
                        PGPX-2227: database.url is said by PGPX_DATABASE_URL and by PGPX_URL
                          PGPX_URL
                          Leave one of the two out.""");
    }

    @Test
    void tellEverythingThatIsWrongAtOnce() throws IOException {
        String refusal = place().file(
                        "pgpx.yaml",
                        "database:",
                        "  host: db",
                        "  pool-size: many",
                        "  pool_size: 3",
                        "migrate:",
                        "  lock-timeout: soon",
                        "cli:",
                        "  nonsense-of-mine: 1",
                        "migrate.wait: 1 week")
                .property("pgpx.database.statement-timeout", "5")
                .variable("PGPX_MIGRATE_FOLDER", "db")
                .refusal();

        assertThat(refusal)
                .isEqualTo(
                        """
                        PGPX-2201: there are 7 problems with the settings
                          pgpx.yaml:4:3: PGPX-2207 database.pool_size is not known
                            did you mean database.pool-size?
                          pgpx.yaml:8:3: PGPX-2209 cli.nonsense-of-mine is not known
                            docs/reference/settings.md lists the keys of cli; those of an application belong in a section of its own.
                          PGPX_MIGRATE_FOLDER: PGPX-2225 the variable PGPX_MIGRATE_FOLDER is not known
                            the nearest is PGPX_MIGRATE_FOLDERS
                          pgpx.yaml:6:17: PGPX-2234 migrate.lock-timeout is "soon"
                            expected a time such as 500ms, 10s, 5min or 1h
                          pgpx.yaml:9:15: PGPX-2234 migrate.wait is "1 week"
                            expected a time such as 500ms, 10s, 5min or 1h
                          pgpx.yaml:3:14: PGPX-2229 pool-size is "many": expected 1 to 1000
                          the system property pgpx.database.statement-timeout: PGPX-2229 statement-timeout is "5": expected 100ms to 1d""");
    }

    @Test
    void thatDoNotFitTogetherAreTold() {
        assertThat(place().variable("PGPX_URL", "postgresql://db/shop")
                        .variable("PGPX_POOL_SIZE", "2")
                        .variable("PGPX_MINIMUM_IDLE", "3")
                        .refusal())
                .isEqualTo(
                        """
                        PGPX-2230: minimum-idle is 3: expected at most pool-size, which is 2
                          all of them together""");
    }

    @Test
    void warnOfVariablesThatLookLikeASlip() {
        ResolvedSettings found = place().variable("PGPX_POOLSIZE", "3")
                .variable("PGPX_JAVA_OPTIONS", "-Xmx1g")
                .variable("PGPX_SHOP_HOURS", "9")
                .load();

        assertThat(found.warnings())
                .map(problem -> problem.text())
                .containsExactly(
                        """
                        PGPX-2226: the variable PGPX_POOLSIZE sets nothing of pgpx
                          PGPX_POOLSIZE
                          the nearest that does is PGPX_POOL_SIZE""");
    }

    @Test
    void haveKeysOfApplications() throws IOException {
        ResolvedSettings found = place().file(
                        "pgpx.yaml",
                        "shop:",
                        "  name: Library",
                        "  hours: 9",
                        "  open: yes",
                        "  pause: 30min",
                        "  shelves: [a, 'b,c']",
                        "  import: data/books.csv",
                        "  api-key: 1234")
                .variable("PGPX_SHOP_HOURS", "10")
                .variable("PGPX_SHOP_OWNER_NAME", "Ursula")
                .load();

        assertThat(found.get("shop.name")).isEqualTo("Library");
        assertThat(found.integer("shop.hours")).contains(10);
        assertThat(found.truth("shop.open")).contains(true);
        assertThat(found.duration("shop.pause"))
                .hasValueSatisfying(time -> assertThat(time).hasMinutes(30));
        assertThat(found.list("shop.shelves")).containsExactly("a", "b,c");
        assertThat(found.path("shop.import")).contains(folder.resolve("data/books.csv"));
        assertThat(found.text("shop.owner.name")).contains("Ursula");
        assertThat(found.toString())
                .contains("shop.api-key = *** (pgpx.yaml:8:12)", "shop.hours = 10 (PGPX_SHOP_HOURS)");
        assertThatThrownBy(() -> found.truth("shop.name"))
                .hasMessage(
                        """
                        PGPX-2234: shop.name is "Library"
                          pgpx.yaml:2:9
                          expected true or false""");
        assertThatThrownBy(() -> found.get("shop.phone"))
                .hasMessage(
                        """
                        PGPX-2233: shop.phone is not set
                          Write it into pgpx.yaml, or set the variable PGPX_SHOP_PHONE.""");
    }

    @Test
    void countForKeysOfApplicationsInTheSameOrder() throws IOException {
        Place place = place().file("pgpx.yaml", "shop: {hours: 1}");
        assertThat(place.variable("PGPX_SHOP_HOURS", "2").load().values())
                .map(SettingValue::toString)
                .containsExactly("shop.hours = 2 (PGPX_SHOP_HOURS)");
        assertThat(place.property("pgpx.shop.hours", "3").load().get("shop.hours"))
                .isEqualTo("3");
        assertThat(place.loader().set("shop.hours", "4").load().get("shop.hours"))
                .isEqualTo("4");

        ResolvedSettings loose = new Place(folder.resolve("empty"))
                .property("pgpx.shop.hours", "3")
                .variable("PGPX_SHOP_HOURS", "2")
                .load();
        assertThat(loose.values()).isEmpty();
        assertThat(loose.find("shop.hours").orElseThrow())
                .hasToString("shop.hours = 3 (the system property pgpx.shop.hours)");
    }

    @Test
    void checkEveryKindOfValueThatASectionDeclares() throws IOException {
        SettingsLoader loader = place().file(
                        "pgpx.yaml",
                        "shop: {hours: x, open: maybe, pause: long, door: wide, file: '', shelves: [a, ''], hall: big}")
                .loader()
                .section(new SettingsSection(
                        "shop",
                        List.of(
                                SettingKey.of("hours", SettingKind.WHOLE_NUMBER, "8", ""),
                                SettingKey.of("open", SettingKind.TRUE_OR_FALSE, "true", ""),
                                SettingKey.of("pause", SettingKind.DURATION, "0", ""),
                                SettingKey.oneOf("door", List.of("open", "closed"), "open", ""),
                                SettingKey.of("file", SettingKind.PATH, "none", ""),
                                SettingKey.of("shelves", SettingKind.PATHS, "none", ""),
                                SettingKey.of("hall", SettingKind.SIZE, "none", ""),
                                SettingKey.of("pin", SettingKind.SECRET, "none", ""))));

        assertThat(Place.refusal(loader).lines().filter(line -> line.startsWith("    expected")))
                .containsExactly(
                        "    expected a whole number from -2147483648 to 2147483647",
                        "    expected true or false",
                        "    expected a time such as 500ms, 10s, 5min or 1h",
                        "    expected one of open, closed",
                        "    expected a path",
                        "    expected paths",
                        "    expected a size such as 512kB, 8MB or 1GB");
    }

    @Test
    void knowTheNamesBelowAKey() throws IOException {
        SettingsLoader loader = place().file(
                        "pgpx.yaml", "migrate:", "  lint:", "    small-table: 16MB", "    rules: {drop-table: note}")
                .variable("PGPX_MIGRATE_LINT_RULES_DROP_COLUMN", "off")
                .loader();
        ResolvedSettings settings = loader.load();
        assertThat(settings.below("migrate.lint.rules"))
                .containsOnly(entry("drop-table", "note"), entry("drop-column", "off"));
        assertThat(settings.bytes("migrate.lint.small-table")).contains(16L << 20);

        SettingsLoader wrong = place().file(
                        "pgpx.yaml", "migrate:", "  lint:", "    rules: {drop-tabel: off, what: off}")
                .loader();
        assertThat(Place.refusal(wrong))
                .contains(
                        "pgpx.yaml:3:13: PGPX-2207 migrate.lint.rules.drop-tabel is not known",
                        "did you mean migrate.lint.rules.drop-table?",
                        "pgpx.yaml:3:30: PGPX-2238 migrate.lint.rules.what is not known",
                        "docs/reference/lint.md");
    }

    @Test
    void checkSectionsThatAnApplicationDeclares() throws IOException {
        SettingsLoader loader = place().file("pgpx.yaml", "shop:", "  hour: 9")
                .loader()
                .section(new SettingsSection(
                        "shop", List.of(SettingKey.of("hours", SettingKind.WHOLE_NUMBER, "8", "When it opens."))));

        assertThat(Place.refusal(loader))
                .isEqualTo(
                        """
                        PGPX-2207: shop.hour is not known
                          pgpx.yaml:2:3
                          did you mean shop.hours?""");
    }
}
