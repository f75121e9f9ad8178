package dev.pgpx.conformance.shapes;

import static dev.pgpx.conformance.shapes.AccountTable.ACCOUNT;
import static dev.pgpx.conformance.shapes.InvoiceTable.INVOICE;
import static dev.pgpx.conformance.shapes.PaymentTable.PAYMENT;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.model.One;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.ValueException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sealed interface whose subtypes are in one table. */
@PgpxTest
class HierarchyTest {
    private static final Payment CARD =
            new Payment.Card(0, new BigDecimal("12.50"), "4111", new Payment.Expiry(2030, 7));
    private static final Payment TRANSFER =
            new Payment.BankTransfer(0, new BigDecimal("99.00"), "DE02", Optional.of("rent"));

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(ACCOUNT, PAYMENT, INVOICE).createAll(db);
    }

    @BeforeEach
    void empty(Database db) {
        db.run(sql("truncate account, payment, invoice restart identity"));
    }

    @Test
    void writesAndReadsEachSubtype(Database db) {
        Account account = db.insert(ACCOUNT, new Account("gifts"));
        Payment card = db.insert(PAYMENT, CARD);
        Payment transfer = db.insert(PAYMENT, TRANSFER);
        Payment voucher =
                db.insert(PAYMENT, new Payment.Voucher(0, BigDecimal.TEN.setScale(2), One.key(account.getId())));

        assertThat(card).isInstanceOf(Payment.Card.class).isNotEqualTo(CARD);
        List<Payment> read = db.list(from(PAYMENT).orderBy(PAYMENT.id.asc()));
        assertThat(read).containsExactly(card, transfer, voucher);
        List<String> types = db.list(select(PAYMENT.type).from(PAYMENT).orderBy(PAYMENT.id.asc()));
        assertThat(types).containsExactly("card", "bank_transfer", "voucher");

        List<String> told = read.stream()
                .map(payment -> PaymentTable.match(
                        payment,
                        each -> each.number() + " " + each.expiry().year(),
                        each -> each.iban() + each.reference().orElse(""),
                        each -> each.account().get().getName()))
                .toList();
        assertThat(told).containsExactly("4111 2030", "DE02rent", "gifts");
    }

    @Test
    void writesManyOfSeveralSubtypes(Database db) {
        List<Payment> stored = db.insertAll(PAYMENT, List.of(CARD, TRANSFER, CARD));
        assertThat(stored).hasSize(3).doesNotContain(CARD, TRANSFER);
        long cards = db.count(from(PAYMENT).where(PAYMENT.type.eq("card")));
        assertThat(cards).isEqualTo(2);
    }

    @Test
    void updatesByTheColumnsOfASubtype(Database db) {
        List<Payment> stored = db.insertAll(PAYMENT, List.of(CARD, TRANSFER));
        db.run(update(PAYMENT).set(PAYMENT.iban, "AT61").where(PAYMENT.type.eq("bank_transfer")));
        Payment read = db.one(from(PAYMENT).where(PAYMENT.iban.eq("AT61")));
        assertThat(read).isInstanceOf(Payment.BankTransfer.class).isNotEqualTo(stored.get(1));
        List<Payment> old = db.list(from(PAYMENT).where(PAYMENT.expiry.year.lt(2031)));
        assertThat(old).singleElement().isInstanceOf(Payment.Card.class);
    }

    @Test
    void isTheTargetOfRelations(Database db) {
        Payment card = db.insert(PAYMENT, CARD);
        db.insert(InvoiceTable.draft().payment(One.key(card.id())));
        db.insert(InvoiceTable.draft().payment(null));
        List<Invoice> invoices = db.list(from(INVOICE).load(INVOICE.payment).orderBy(INVOICE.id.asc()));
        assertThat(invoices.get(0).payment()).extracting(One::get).isEqualTo(card);
        assertThat(invoices.get(1).payment()).isNull();
    }

    @Test
    void namesTableColumnAndKeyOfARowThatNoSubtypeStandsFor(Database db) {
        db.insert(PAYMENT, CARD);
        db.run(sql("update payment set type = 'cheque'"));
        assertThatThrownBy(() -> db.list(from(PAYMENT)))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("PGPX-1060")
                .hasMessageContaining("table payment")
                .hasMessageContaining("\"cheque\" in column type of the row with the key 1")
                .hasMessageContaining("@Discriminator(\"cheque\")");
        assertThat(db.count(from(PAYMENT))).isEqualTo(1);
    }

    @Test
    void namesTheColumnThatASubtypeLacks(Database db) {
        db.insert(PAYMENT, CARD);
        db.run(sql("update payment set number = null"));
        assertThatThrownBy(() -> db.list(from(PAYMENT)))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("number");
    }
}
