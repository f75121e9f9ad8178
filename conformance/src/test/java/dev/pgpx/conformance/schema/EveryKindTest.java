package dev.pgpx.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.catalog.ReadOptions;
import dev.pgpx.schema.catalog.Unknown;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.RoleFact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A schema with something of every kind is read whole, and what was read makes the same schema again. */
@Tag("any-jvm")
class EveryKindTest {
    private static final ReadOptions ALL = ReadOptions.DEFAULT.withSecrets(true);

    /** What no test database can have: it needs a provider that no server brings along. */
    private static final Set<FactKind> NOT_THERE = Set.of(FactKind.SECURITY_LABEL);

    @ParameterizedTest
    @ValueSource(ints = {13, 14, 15, 16, 17, 18})
    void comesBackAsItWas(int version) throws SQLException, IOException, InterruptedException {
        try (EveryKind every = new EveryKind(version);
                Database original = every.open("original");
                Database copy = every.open("copy")) {
            Schema schema = Schema.read(original, ALL);
            assertThat(schema.unknown()).isEmpty();
            schema.createAll(copy);
            Schema back = Schema.read(copy, ALL);
            assertThat(back.createSql()).isEqualTo(schema.createSql());
            assertThat(back).isEqualTo(schema);
            Optional<Path> dump = dump();
            if (version <= 15 && dump.isPresent()) {
                assertThat(dumped(dump.get(), every, "copy")).isEqualTo(dumped(dump.get(), every, "original"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = 18)
    void hasAllKindsOfFactsAndTheirSecretsOnlyOnRequest(int version) throws SQLException, IOException {
        try (EveryKind every = new EveryKind(version);
                Database original = every.open("original")) {
            Schema schema = Schema.read(original, ReadOptions.DEFAULT.withRoles(true));
            Set<FactKind> kinds =
                    schema.facts().all().stream().map(fact -> fact.key().kind()).collect(Collectors.toSet());
            List<FactKind> expected = Stream.of(FactKind.values())
                    .filter(kind -> kind != FactKind.COLUMN_DEFAULT && !NOT_THERE.contains(kind))
                    .toList();
            assertThat(kinds).containsAll(expected);
            assertThat(schema.createSql())
                    .doesNotContain("se cret", "se''cret", "geheim")
                    .contains("********");
            assertThat(schema.unknown())
                    .hasSize(3)
                    .allSatisfy(unknown -> assertThat(unknown.problem().code()).isEqualTo("PGPX-3016"));
            assertThat(schema.unknown().stream().map(Unknown::name)).contains("subscription every_binary, connection");
            assertThat(schema.facts().all().toString()).doesNotContain("se cret", "geheim");
            List<RoleFact> roles = schema.facts(RoleFact.class);
            assertThat(roles).extracting(RoleFact::name).contains("every_owner", "Every \"Reader\"");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = 18)
    void isReadInPart(int version) throws SQLException, IOException {
        try (EveryKind every = new EveryKind(version);
                Database original = every.open("original")) {
            Schema part = Schema.read(original, ReadOptions.DEFAULT.withSchemas("every"));
            assertThat(part.createSql()).contains("create table every.parent").doesNotContain("create publication");
        }
    }

    /** Debian's and the usual places; empty where there is none, which leaves the comparison by facts. */
    private static Optional<Path> dump() {
        return Stream.of("/usr/lib/postgresql/15/bin/pg_dump", "/usr/local/pgsql/bin/pg_dump")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String dumped(Path dump, EveryKind every, String database) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        dump.toString(),
                        "--schema-only",
                        "--host=127.0.0.1",
                        "--port=" + every.server().port(),
                        "--username=" + every.server().user(),
                        database)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text.lines()
                .filter(line -> !line.startsWith("\\restrict ") && !line.startsWith("\\unrestrict "))
                .collect(Collectors.joining("\n"));
    }
}
