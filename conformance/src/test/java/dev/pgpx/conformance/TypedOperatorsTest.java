package dev.pgpx.conformance;

import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.query.Expression;
import dev.pgpx.query.TypedSamples;
import dev.pgpx.query.TypedSamples.Sample;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codec;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Operators and functions of the less common types give what they should on a server. */
@PgpxTest
class TypedOperatorsTest {
    int server() {
        return Integer.getInteger("pgpx.test.server", 18);
    }

    @Test
    void giveTheirResults(Database db) {
        TypedSamples.SETUP.forEach(sql -> db.run(unsafe(sql)));
        SoftAssertions all = new SoftAssertions();
        for (Sample sample : TypedSamples.all()) {
            if (sample.since() <= server()) {
                all.assertThatCode(() -> check(sample, db)).as(sample.sql()).doesNotThrowAnyException();
            }
        }
        all.assertAll();
    }

    private static void check(Sample sample, Database db) {
        String found = text(sample.expression(), db);
        if ("*".equals(sample.result())) {
            assertThat(found).isNotNull();
        } else {
            assertThat(found).isEqualTo(sample.result());
        }
    }

    private static <T> @Nullable String text(Expression<T> expression, Database db) {
        List<T> rows = db.list(select(expression).from(TypedSamples.T));
        assertThat(rows).hasSize(1);
        T value = rows.get(0);
        Codec<T> codec = expression.codec();
        return value == null ? null : codec.text(value);
    }
}
