package dev.pgpx.examples.demo;

import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.examples.cldr.Cldr;
import dev.pgpx.examples.world.World;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.diff.DiffOptions;
import dev.pgpx.types.Codecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demo as an application that is in use: its models change six times, and its database follows by nothing but {@code pgpx migrate
 * create --auto}, {@code lint} and {@code apply}; then all the way back by {@code rollback}, and forth again. Rows survive.
 */
@Tag("any-jvm")
final class EvolutionTest {
    /** What a person adds for an evolution. */
    private static final Map<String, List<String>> TOLD = Map.of(
            "3-call-it-native-name",
            List.of("--rename", "column public.language.own_name=column public.language.native_name"),
            "6-forget-what-is-in-use",
            List.of("--allow-data-loss"));

    /** What lint finds that stops others, and must be agreed with those who run the application. */
    private static final Map<String, String> AGREED = Map.of("3-call-it-native-name", "rename-column");

    private static EmbeddedServer server;

    @TempDir
    private Path folder;

    private int databases;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void goesThroughSixEvolutionsAndBack() throws IOException {
        List<Path> models = new ModelVersions(folder).compileAll();
        String url = newDatabase();
        List<Stage> stages = new ArrayList<>();
        World world = Cldr.read();
        try (Database db = Database.open(url)) {
            stages.add(evolve("first", models.get(0), url, db));
            new WorldStore(db).write(world);
            Rows rows = Rows.read(db);
            for (String evolution : ModelVersions.evolutions()) {
                stages.add(evolve(evolution, models.get(stages.size()), url, db));
                assertThat(Rows.read(db)).as(evolution).isEqualTo(rows);
            }
            assertThat(stages).hasSize(7);
            goBack(stages, url, db);
            assertThat(Rows.read(db)).isEqualTo(rows);
            assertTheDemoStillWorks(world, db);
            Rows written = Rows.read(db);
            pgpx("migrate", "apply", "--url", url, "--dir", migrations());
            assertSame(Schema.read(db), stages.get(6).schema(), "forth again");
            assertThat(Rows.read(db)).isEqualTo(written);
        }
    }

    /**
     * What there was after an evolution.
     *
     * @param name its name
     * @param version the newest migration
     * @param schema all that the database had
     */
    private record Stage(String name, String version, Schema schema) {}

    /**
     * How many rows there are, and something of each kind that every version has.
     *
     * @param counts of the tables that the demo has had from the beginning
     * @param germany the row of a country, in which nothing changes
     */
    private record Rows(String counts, String germany) {
        static Rows read(Database db) {
            return new Rows(
                    text(
                            db,
                            "select concat_ws(' ', (select count(*) from country), (select count(*) from language),"
                                    + " (select count(*) from currency), (select count(*) from zone), (select count(*) from tender),"
                                    + " (select count(*) from country_language), (select count(*) from country_region))"),
                    text(db, "select country::text from country where code = 'DE'"));
        }
    }

    private static String text(Database db, String query) {
        return db.one(unsafe(query).as(Codecs.TEXT));
    }

    private Stage evolve(String name, Path classes, String url, Database db) throws IOException {
        List<String> create =
                new ArrayList<>(List.of("migrate", "create", "--dir", migrations(), "--models", classes.toString()));
        create.addAll(TOLD.getOrDefault(name, List.of()));
        String written = pgpx(create.toArray(String[]::new)).out();
        assertThat(written).as(name).contains(migrations(), "the ways up give the models");
        lint(name, url);
        assertThat(pgpx("migrate", "apply", "--url", url, "--dir", migrations()).out())
                .as(name)
                .contains("applied to ");
        Schema schema = Schema.read(db);
        assertGivesTheModels(classes, schema, name);
        return new Stage(name, newestVersion(), schema);
    }

    private void lint(String name, String url) {
        String[] words = {"migrate", "lint", "--url", url, "--dir", migrations()};
        String agreed = AGREED.get(name);
        if (agreed == null) {
            pgpx(words);
            return;
        }
        DemoRun run = DemoRun.ofCommand(words);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error: ", "[" + agreed + "]");
        pgpx(Stream.concat(Stream.of(words), Stream.of("--rule", agreed + "=off"))
                .toArray(String[]::new));
    }

    /** Nothing differs from what the models of the version say. */
    private void assertGivesTheModels(Path classes, Schema found, String name) {
        try (Database empty = Database.open(newDatabase())) {
            Schema wanted = Schema.ofModels(List.of(classes)).on(empty).within(found);
            assertSame(found, wanted, name);
        }
    }

    private static void assertSame(Schema found, Schema wanted, String name) {
        assertThat(found.diff(wanted, DiffOptions.DEFAULT.withCertainRenames(false))
                        .changes())
                .as(name)
                .isEmpty();
    }

    private void goBack(List<Stage> stages, String url, Database db) {
        for (int at = stages.size() - 2; at >= 0; at--) {
            Stage stage = stages.get(at);
            pgpx("migrate", "rollback", "--to", stage.version(), "--yes", "--url", url, "--dir", migrations());
            assertSame(Schema.read(db), stage.schema(), "back to " + stage.name());
        }
    }

    /** With the models that it was compiled with, reading and writing on the database that has come back to them. */
    private static void assertTheDemoStillWorks(World world, Database db) {
        WorldQueries queries = new WorldQueries(db);
        List<Step> steps = Steps.all(CountryChoice.of("DE", world.countries()), LocalDate.of(2002, 1, 15));
        assertThat(steps)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.query().apply(queries)).isNotNull());
    }

    private String newestVersion() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(migrations()))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_.*", ""))
                    .max(String::compareTo)
                    .orElseThrow();
        }
    }

    private String migrations() {
        return folder.resolve("migrations").toString();
    }

    private static DemoRun pgpx(String... words) {
        DemoRun run = DemoRun.ofCommand(words);
        assertThat(run.exitCode())
                .as(() -> String.join(" ", words) + "\n" + run.out() + run.err())
                .isZero();
        return run;
    }

    private String newDatabase() {
        String name = "evolution" + databases++;
        try (Database postgres = Database.open(server.url())) {
            postgres.run(unsafe("create database " + name));
        }
        return server.url(name);
    }
}
