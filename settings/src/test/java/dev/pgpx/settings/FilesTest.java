package dev.pgpx.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesTest {
    @TempDir
    private Path folder;

    private Place place() {
        return new Place(folder);
    }

    @Test
    void inYamlAndInPropertiesSayTheSame() throws IOException {
        place().file(
                        "one/pgpx.yaml",
                        "database:",
                        "  pool-size: 3",
                        "  parameter: {work_mem: 64MB}",
                        "shop.name: \"a: b\"");
        place().file(
                        "two/pgpx.properties",
                        "# a comment \\",
                        "",
                        "database.pool-size = 3",
                        "database.parameter.work_mem: 64MB",
                        "  shop.name a: \\",
                        "    b");

        String yaml = new Place(folder.resolve("one")).load().toString();
        String properties = new Place(folder.resolve("two")).load().toString();

        assertThat(yaml)
                .isEqualTo(
                        """
                        database.pool-size = 3 (pgpx.yaml:2:14)
                        database.parameter.work_mem = 64MB (pgpx.yaml:3:25)
                        shop.name = a: b (pgpx.yaml:4:12)
                        """);
        assertThat(properties)
                .isEqualTo(
                        """
                        database.pool-size = 3 (pgpx.properties:3:1)
                        database.parameter.work_mem = 64MB (pgpx.properties:4:1)
                        shop.name = a: b (pgpx.properties:5:3)
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: [1|PGPX-2214: the file cannot be understood: expected ',' or ']', but got <stream end>|2:1",
                "a: *secret|PGPX-2214: the file cannot be understood: a text that begins with *, &, ! or % needs quotes|1:4",
                "a: {b: 1}\\na.b: 2|PGPX-2206: a.b is said twice|2:1",
                "a: 1\\na: 2|PGPX-2206: a is said twice|2:1",
                "a: !!java.net.URL x|PGPX-2217: a has a tag, or is part of itself|1:4",
                "a: &x {b: *x}|PGPX-2217: a has a tag, or is part of itself|1:4",
                "a: {b:}|PGPX-2218: a.b has no value|1:5",
                "a: [{b: 1}]|PGPX-2219: a is a list with something in it that is no text|1:5",
                "? [a]\\n: 1|PGPX-2216: a key is no text|1:3",
                "<<: {a: 1}|PGPX-2210: \"<<.a\" is no key|1:6",
                "- a|PGPX-2215: the file has no keys|1:1",
                "a: 1\\n---\\nb: 2|PGPX-2214: the file cannot be understood: but found another document|2:1",
                "database: 1|PGPX-2208: database is a section, and has no value of its own|1:1",
                "profile: dev|PGPX-2212: a file cannot say which profile is meant|1:1",
                "profiles: dev|PGPX-2211: profiles has no value of its own|1:1",
                "profiles: {dev: 1}|PGPX-2211: profiles has no value of its own|1:12",
                "profiles: {-x: {a: 1}}|PGPX-2213: \"-x\" is no name of a profile|1:12"
            })
    void inYamlAreRefusedWithTheirPlace(String text, String problem, String place) throws IOException {
        assertThat(place().file("pgpx.yaml", text.replace("\\n", "\n")).refusal())
                .startsWith(problem + "\n  pgpx.yaml:" + place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a=1\\na=2|PGPX-2206: a is said twice|2:1",
                "a=\\u12|PGPX-2220: a backslash and u are not followed by four hexadecimal digits|1:1",
                "a b!=1\\nb!=1|PGPX-2210: \"b!\" is no key|2:1",
                "'  database.poolsize=1'|PGPX-2207: database.poolsize is not known|1:3"
            })
    void inPropertiesAreRefusedWithTheirPlace(String text, String problem, String place) throws IOException {
        assertThat(place().file("pgpx.properties", text.replace("\\n", "\n")).refusal())
                .startsWith(problem + "\n  pgpx.properties:" + place);
    }

    @Test
    void inYamlMayBeEmptyOrHaveEmptySections() throws IOException {
        assertThat(place().file("pgpx.yaml", "").load().values()).isEmpty();
        assertThat(place().file("pgpx.yaml", "# nothing yet", "database:", "profiles:", "  night:")
                        .variable("PGPX_PROFILE", "night")
                        .load()
                        .values())
                .isEmpty();
    }

    @Test
    void takeTextsAsTheyStand() throws IOException {
        ResolvedSettings found = place().file(
                        "pgpx.yaml", "shop: {version: 1.10, open: Yes, code: 0017, none: '', day: 2026-11-21}")
                .load();

        assertThat(found.get("shop.version")).isEqualTo("1.10");
        assertThat(found.get("shop.open")).isEqualTo("Yes");
        assertThat(found.get("shop.code")).isEqualTo("0017");
        assertThat(found.get("shop.none")).isEmpty();
        assertThat(found.get("shop.day")).isEqualTo("2026-11-21");
    }

    @Test
    void referToVariables() throws IOException {
        Place place = place().file(
                        "pgpx.yaml",
                        "database:",
                        "  host: \"${DB_HOST:localhost}\"",
                        "  password: ${DB_PASSWORD}",
                        "  database: shop_${SUFFIX:}${EMPTY:x}",
                        "shop: {price: '$${EURO} 5$', list: ['${DB_HOST:a}', b]}",
                        "profiles: {prod: {shop: {of: '${NOT_SET_HERE}'}}}")
                .variable("DB_PASSWORD", "s${DB_HOST}")
                .variable("EMPTY", "");

        ResolvedSettings found = place.load();

        assertThat(found.database().target()).isEqualTo("localhost:5432/shop_x");
        assertThat(found.database().password().current()).isEqualTo("s${DB_HOST}");
        assertThat(found.get("shop.price")).isEqualTo("${EURO} 5$");
        assertThat(found.list("shop.list")).containsExactly("a", "b");
        assertThat(place.variable("PGPX_PROFILE", "prod").refusal())
                .isEqualTo(
                        """
                        PGPX-2222: the environment variable NOT_SET_HERE is not set
                          pgpx.yaml:6:30
                          Set it, or say what counts without it: ${NOT_SET_HERE:text}.""");
        assertThat(place.loader().set("shop.of", "given").load().replaced())
                .as("what does not count is not looked up")
                .map(SettingValue::toString)
                .containsExactly("shop.of = ${NOT_SET_HERE} (pgpx.yaml:6:30)");
        assertThat(place().file("pgpx.yaml", "a: 'x${pass word}'", "b: '${OPEN'")
                        .refusal())
                .contains(
                        "pgpx.yaml:1:4: PGPX-2221 a reference to a variable is not complete",
                        "pgpx.yaml:2:4: PGPX-2221")
                .doesNotContain("pass word");
    }

    @Test
    void areNamedOrFound() throws IOException {
        place().file("conf/shop.yml", "shop.name: named").file("pgpx.yml", "shop.name: usual");

        assertThat(place().load().get("shop.name")).isEqualTo("usual");
        assertThat(place().variable("PGPX_CONFIG", "conf/shop.yml").load().toString())
                .isEqualTo("shop.name = named (conf/shop.yml:1:12)\n");
        assertThat(place().property("pgpx.config", "conf/shop.yml").load().get("shop.name"))
                .isEqualTo("named");
        assertThat(place().loader().config(Path.of("conf/shop.yml")).load().files())
                .containsExactly(folder.resolve("conf/shop.yml"));
    }

    @Test
    void thatAreNotThereOrCannotBeReadAreTold() throws IOException {
        assertThat(Place.refusal(place().loader().config(Path.of("none.yaml"))))
                .isEqualTo(
                        """
                        PGPX-2203: there is no file none.yaml
                          none.yaml
                          Correct its path, or leave it out: without one, pgpx.yaml in the working folder is read where there is one.""");
        place().file("pgpx.json", "{}");
        assertThat(Place.refusal(place().loader().config(Path.of("pgpx.json"))))
                .startsWith("PGPX-2204: pgpx.json is no file of settings");
        place().file("pgpx.yaml", "a: 1").file("pgpx.properties", "a=1");
        assertThat(place().refusal())
                .isEqualTo(
                        """
                        PGPX-2224: there are several files of settings: pgpx.yaml and pgpx.properties
                          pgpx.properties
                          Keep one of them.""");
        Files.write(folder.resolve("latin.yaml"), "a: ä".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Place.refusal(place().loader().config(Path.of("latin.yaml"))))
                .startsWith("PGPX-2205: latin.yaml is no text in UTF-8");
        assertThat(Place.refusal(place().loader().config(folder))).contains("PGPX-2202");
    }

    @Test
    void withAByteOrderMarkAreRead() throws IOException {
        assertThat(place().file("pgpx.yaml", "\uFEFFa: 1").load().get("a")).isEqualTo("1");
    }

    @Test
    void holdPasswordsInFilesOfTheirOwn() throws IOException {
        Place place = place().file("conf/pgpx.yaml", "database: {host: db, password-file: secrets/db}")
                .file("conf/secrets/db", "first");
        ResolvedSettings found =
                place.loader().config(Path.of("conf/pgpx.yaml")).load();

        assertThat(found.database().password().current()).isEqualTo("first");
        place.file("conf/secrets/db", "second");
        assertThat(found.database().password().current()).as("read again").isEqualTo("second");
        assertThat(place.file("pgpx.yaml", "database: {host: db, password-file: none, password: x}")
                        .refusal())
                .contains(
                        "pgpx.yaml:1:37: PGPX-2231 database.password-file is \"none\", which is no file that can be read")
                .contains("PGPX-2228 database.password and database.password-file exclude each other");
    }

    @Test
    void nameFilesFromTheirOwnFolder() throws IOException {
        place().file(
                        "conf/pgpx.yaml",
                        "database: {host: db, tls-root-certificate: ca.pem}",
                        "migrate: {folders: [a, /b]}")
                .file("conf/ca.pem", "-");

        ResolvedSettings found =
                place().loader().config(Path.of("conf/pgpx.yaml")).load();

        assertThat(found.database().tls().rootCertificate()).isEqualTo(folder.resolve("conf/ca.pem"));
        assertThat(found.paths("migrate.folders")).containsExactly(folder.resolve("conf/a"), Path.of("/b"));
    }

    @Test
    void withASectionThatIsNearlyOneOfPgpxAreWarnedOf() throws IOException {
        assertThat(place().file("pgpx.yaml", "databse: {url: x}", "profile_s: {a: 1}")
                        .load()
                        .warnings())
                .map(problem -> problem.where() + " " + problem.what() + ": " + problem.expected())
                .containsExactly(
                        "pgpx.yaml:1:11 databse is a section of the application: did you mean database?",
                        "pgpx.yaml:2:13 profile_s is a section of the application: did you mean profiles?");
    }
}
