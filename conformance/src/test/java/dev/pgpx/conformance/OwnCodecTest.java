package dev.pgpx.conformance;

import static dev.pgpx.conformance.CustomerTable.CUSTOMER;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A codec of the application's own, given to a component in one line. */
@PgpxTest
class OwnCodecTest {
    @BeforeAll
    static void create(Database db) {
        db.run(sql("create domain email_address as text check (value like '%@%')"));
        Schema.ofModels(CUSTOMER).createAll(db);
    }

    private static CustomerTable.Draft customer(String email) {
        return CustomerTable.draft().email(new EmailAddress(email));
    }

    @Test
    void readsWritesAndCompares(Database db) {
        Currency franc = Currency.getInstance("CHF");
        Customer stored = db.insert(customer("u@k.org").currency(Optional.of(franc)));

        assertThat(stored.email()).isEqualTo(new EmailAddress("u@k.org"));
        assertThat(stored.currency()).contains(franc);
        for (int execution = 1; execution <= 7; execution++) {
            Customer found = db.one(from(CUSTOMER)
                    .where(CUSTOMER.email.in(List.of(new EmailAddress("u@k.org"))), CUSTOMER.currency.eq(franc)));
            assertThat(found).isEqualTo(stored);
        }
        db.run(update(CUSTOMER)
                .set(CUSTOMER.email, new EmailAddress("x@y.z"))
                .set(CUSTOMER.currency, (Currency) null)
                .where(CUSTOMER.id.eq(stored.id())));
        Customer changed = db.one(from(CUSTOMER).where(CUSTOMER.id.eq(stored.id())));
        assertThat(changed.currency()).isEqualTo(Optional.empty());
    }

    @Test
    void copiesManyRows(Database db) {
        db.insertAll(IntStream.range(0, 200)
                .mapToObj(number -> customer(number + "@many.org"))
                .toList());
        long many = db.count(from(CUSTOMER).where(CUSTOMER.email.ge(new EmailAddress("0@many.org"))));
        assertThat(many).isGreaterThanOrEqualTo(200);
    }

    @Test
    void leavesTheRulesOfADomainToTheServer(Database db) {
        assertThatThrownBy(() -> db.insert(customer("nobody"))).isInstanceOf(ConstraintException.class);
    }
}
