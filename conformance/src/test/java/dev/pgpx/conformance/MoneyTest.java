package dev.pgpx.conformance;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Money is sent in binary form alone, because its text depends on the server's locale. */
@PgpxTest
class MoneyTest {
    private static final List<Money> AMOUNTS = List.of(
            new Money(0), new Money(-1), new Money(12_345), new Money(Long.MAX_VALUE), new Money(Long.MIN_VALUE));

    @Test
    void comesBackAsItWentHoweverOftenItIsSent(Database db) {
        for (int execution = 1; execution <= 7; execution++) {
            for (Money amount : AMOUNTS) {
                Money found = db.one(sql("select :amount::money")
                        .bind("amount", Codecs.MONEY, amount)
                        .as(Codecs.MONEY));
                assertThat(found).isEqualTo(amount);
            }
            List<Money> all = db.one(sql("select :amounts::money[]")
                    .bindAll("amounts", Codecs.MONEY, AMOUNTS)
                    .as(Codecs.array(Codecs.MONEY)));
            assertThat(all).isEqualTo(AMOUNTS);
        }
    }

    @Test
    void isNoFloatingPointNumberToTheServer(Database db) {
        double half = db.one(sql("select 1.5::float8 where :amount::money = 1.5::float8::numeric::money")
                .bind("amount", Codecs.MONEY, new Money(150))
                .as(Codecs.FLOAT8));
        assertThat(half).isEqualTo(1.5);
    }
}
