package dev.pgpx.conformance;

import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pgpx.database.Database;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codec;
import dev.pgpx.types.PgType;
import dev.pgpx.types.Samples;
import dev.pgpx.types.Samples.Sample;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of every type comes back from a server as it went, in text and in binary. */
@PgpxTest
class TypesTest {
    private static int texts;

    static List<Sample<?>> samples() {
        return Samples.all();
    }

    int server() {
        return Integer.getInteger("pgpx.test.server", 18);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void comesBackAsItWent(Sample<?> sample, Database db) {
        assumeTrue(sample.since() <= server(), () -> "requires PostgreSQL " + sample.since());
        check(sample, db);
    }

    private <T> void check(Sample<T> sample, Database db) {
        String again = "select :value::" + nameOf(sample.codec().type());
        for (T value : sample.values()) {
            texts++;
            // a text that was never seen is answered in text, one that was is answered in binary where the driver knows
            // how
            assertSame(value, echo(db, again + " -- " + texts, sample.codec(), value));
            assertSame(value, echo(db, again, sample.codec(), value));
        }
        for (int execution = 1; execution <= 7; execution++) {
            T value = sample.values().get(0);
            assertSame(value, echo(db, again, sample.codec(), value));
        }
    }

    private static <T> T echo(Database db, String sql, Codec<T> codec, T value) {
        return db.one(unsafe(sql).bind("value", codec, value).as(codec));
    }

    private static String nameOf(PgType type) {
        boolean array = type.name().startsWith("_");
        return Identifiers.quote("", array ? type.name().substring(1) : type.name()) + (array ? "[]" : "");
    }

    private static void assertSame(Object sent, Object read) {
        assertThat(same(sent, read)).as("%s came back as %s", sent, read).isTrue();
    }

    private static boolean same(Object left, Object right) {
        if (left instanceof List<?> a && right instanceof List<?> b) {
            boolean equal = a.size() == b.size();
            for (int i = 0; equal && i < a.size(); i++) {
                equal = same(a.get(i), b.get(i));
            }
            return equal;
        }
        return Objects.deepEquals(left, right);
    }
}
