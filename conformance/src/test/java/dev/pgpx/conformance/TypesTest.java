package dev.pgpx.conformance;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pgpx.database.Database;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.RandomSamples;
import dev.pgpx.types.Samples;
import dev.pgpx.types.Samples.Sample;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every value of every type comes back from a server as it went: alone, in arrays, in composites and through JSON, at the
 * first and at the seventh execution of a statement, in text and in binary. Random values come from a seed, which failures
 * name; {@code -Dpgpx.test.seed} takes another.
 */
@PgpxTest
class TypesTest {
    static final long SEED = Long.getLong("pgpx.test.seed", 20_261_121);

    /** Types whose values JSON does not hold as one text or number. */
    private static final Set<String> NO_JSON_SCALARS = Set.of("json", "jsonb", "hstore");

    int server() {
        return Integer.getInteger("pgpx.test.server", 18);
    }

    /** The database that the values are sent to. */
    Database database(Database given) {
        return given;
    }

    @TestFactory
    List<DynamicTest> handPickedValuesComeBack(Database given) {
        Journey journey = new Journey(database(given));
        return tests(Samples.all(), sample -> journey.alone(sample));
    }

    /** Once in text and once in binary. */
    @Test
    void numbersAtTheLimitsComeBack(Database given) {
        new Journey(database(given)).alone(Samples.hugeNumerics(), 2);
    }

    @TestFactory
    List<DynamicTest> randomValuesComeBack(Database given) {
        Journey journey = new Journey(database(given));
        return tests(RandomSamples.all(SEED), sample -> journey.alone(sample));
    }

    @TestFactory
    List<DynamicTest> valuesOfExtensionsComeBack(Database given) {
        Database db = database(given);
        List.of("citext", "hstore", "ltree").forEach(name -> db.run(unsafe("create extension if not exists " + name)));
        Journey journey = new Journey(db);
        List<DynamicTest> tests = tests(Samples.extensions(), sample -> journey.alone(sample));
        return Stream.concat(tests.stream(), tests(Samples.extensions(SEED), sample -> journey.alone(sample)).stream())
                .toList();
    }

    @TestFactory
    List<DynamicTest> valuesComeBackInsideCompositesInsideArrays(Database given) {
        Journey journey = new Journey(database(given));
        return tests(RandomSamples.all(SEED), sample -> journey.inComposites(sample));
    }

    @TestFactory
    List<DynamicTest> valuesComeBackThroughJson(Database given) {
        Journey journey = new Journey(database(given));
        return tests(
                RandomSamples.all(SEED).stream().filter(TypesTest::isJsonScalar).toList(),
                sample -> journey.throughJson(sample));
    }

    private static boolean isJsonScalar(Sample<?> sample) {
        String type = sample.codec().type().name();
        return !NO_JSON_SCALARS.contains(type) && !type.startsWith("_");
    }

    private List<DynamicTest> tests(List<Sample<?>> samples, Consumer<Sample<?>> test) {
        return samples.stream()
                .map(sample -> DynamicTest.dynamicTest(sample + " of seed " + SEED, () -> {
                    assumeTrue(sample.since() <= server(), () -> "requires PostgreSQL " + sample.since());
                    test.accept(sample);
                }))
                .toList();
    }

    /** That the tests above are run where they say. */
    @Test
    void runsOnTheServerThatIsMeant(Database given) {
        int version = database(given)
                .one(sql("select current_setting('server_version_num')::int / 10000")
                        .as(Codecs.INT4));
        assertThat(version).isEqualTo(server());
    }
}
