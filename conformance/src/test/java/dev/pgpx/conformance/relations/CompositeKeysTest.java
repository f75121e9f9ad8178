package dev.pgpx.conformance.relations;

import static dev.pgpx.conformance.relations.Purchases_InvoiceTable.INVOICE;
import static dev.pgpx.conformance.relations.Purchases_LineTable.LINE;
import static dev.pgpx.conformance.relations.Purchases_PurchaseTable.PURCHASE;
import static dev.pgpx.conformance.relations.Purchases_RemarkCardView.REMARK_CARD;
import static dev.pgpx.conformance.relations.Purchases_RemarkTable.REMARK;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.conformance.relations.Purchases.Invoice;
import dev.pgpx.conformance.relations.Purchases.Line;
import dev.pgpx.conformance.relations.Purchases.LineCard;
import dev.pgpx.conformance.relations.Purchases.Purchase;
import dev.pgpx.conformance.relations.Purchases.Remark;
import dev.pgpx.conformance.relations.Purchases.RemarkCard;
import dev.pgpx.conformance.relations.Purchases.RemarkLine;
import dev.pgpx.database.Database;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.error.RelationException;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.query.QueryException;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations over keys of several columns. */
@PgpxTest
class CompositeKeysTest {
    private final List<StatementEvent> events = new ArrayList<>();
    private Database db;

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(PURCHASE, LINE, REMARK, INVOICE).createAll(db);
    }

    /** Two purchases of each of two countries, of the same numbers; each with as many lines as its number says. */
    @BeforeEach
    void fill(Database database) {
        database.run(sql("truncate purchase, purchase_line, remark, invoice restart identity"));
        database.run(sql("insert into purchase select c, n, c || n from (values ('de'), ('fr')) as v (c),"
                + " generate_series(1, 2) as n"));
        database.run(sql("insert into purchase_line select country, number, p, country || number || '-' || p"
                + " from purchase, lateral generate_series(1, number) as p"));
        database.run(sql("insert into remark (line_purchase_country, line_purchase_number, line_position,"
                + " other_country, other_number, text) values ('de', 2, 1, 'fr', 1, 'x'), ('de', 2, 1, null, null, 'y'),"
                + " (null, null, null, null, null, 'z')"));
        database.run(sql("insert into invoice (purchase_country, purchase_number) values ('fr', 2)"));
        db = database.withListener(events::add);
    }

    private List<String> statements() {
        return events.stream()
                .map(event -> event.statement().label())
                .filter(label -> !label.startsWith("begin") && !label.startsWith("commit"))
                .toList();
    }

    private List<Purchase> purchases() {
        return db.list(from(PURCHASE).orderBy(PURCHASE.country.asc(), PURCHASE.number.asc()));
    }

    private static List<String> texts(Purchase purchase) {
        return purchase.lines().stream().map(Line::text).toList();
    }

    @Test
    void hasForeignKeysOfSeveralColumns() {
        String foreignKey = db.one(sql("select pg_get_constraintdef(oid) from pg_constraint where conname = :name")
                .bind("name", LINE.purchaseCountryPurchaseNumberForeignKey.name())
                .as(Codecs.TEXT));

        assertThat(foreignKey)
                .isEqualTo("FOREIGN KEY (purchase_country, purchase_number) REFERENCES purchase(country, number)");
        assertThatThrownBy(() -> db.insert(INVOICE, new Invoice(0, One.key(List.of("de", 9)))))
                .isInstanceOf(ConstraintException.class);
        assertThat(db.count(from(INVOICE))).isEqualTo(1);
    }

    @Test
    void loadsBothWaysWithTheQuery() {
        List<Purchase> purchases = db.list(from(PURCHASE)
                .load(PURCHASE.lines.load(LINE.remarks.load(REMARK.line), LINE.purchase), PURCHASE.invoice)
                .orderBy(PURCHASE.country.asc(), PURCHASE.number.asc()));

        assertThat(statements())
                .containsExactly(
                        "select purchase",
                        "load purchase.lines",
                        "load purchase.invoice",
                        "load purchase_line.remarks",
                        "load purchase_line.purchase",
                        "load remark.line");
        Purchase second = purchases.get(1);
        assertThat(texts(second)).containsExactly("de2-2", "de2-1");
        Line line = second.lines().get().get(1);
        assertThat(line.purchase().get().buyer()).isEqualTo("de2");
        assertThat(line.purchase()).isEqualTo(One.key(List.of("de", 2)));
        assertThat(line.remarks()).extracting(Remark::text).containsExactly("x", "y");
        assertThat(line.remarks().get().get(0).line().get()).isEqualTo(line);
        assertThat(purchases.get(3).invoice().get().id()).isEqualTo(1);
        assertThat(second.invoice().optional()).isEmpty();
    }

    @Test
    void loadsOnNeedForAllAtOnce() {
        List<String> all = new ArrayList<>();
        for (Purchase purchase : purchases()) {
            for (Line line : purchase.lines()) {
                all.add(line.text() + " " + line.remarks().get().size());
            }
        }
        List<Remark> remarks = db.list(from(REMARK).orderBy(REMARK.id.asc()));

        assertThat(all).containsExactly("de1-1 0", "de2-2 0", "de2-1 2", "fr1-1 0", "fr2-2 0", "fr2-1 0");
        assertThat(statements())
                .containsExactly(
                        "select purchase", "load purchase.lines", "load purchase_line.remarks", "select remark");
        assertThat(remarks.get(0).line().get().text()).isEqualTo("de2-1");
        assertThat(remarks.get(0).other().orElseThrow().get().buyer()).isEqualTo("fr1");
        assertThat(remarks.get(2).line()).isNull();
        assertThat(remarks.get(1).other()).isEmpty();
    }

    @Test
    void loadsInPart() {
        List<Purchase> purchases = db.list(from(PURCHASE)
                .load(PURCHASE.lines
                        .where(LINE.text.notLike("fr1%"))
                        .orderBy(LINE.position.asc())
                        .limit(1))
                .orderBy(PURCHASE.country.asc(), PURCHASE.number.asc()));

        assertThat(purchases)
                .map(CompositeKeysTest::texts)
                .containsExactly(List.of("de1-1"), List.of("de2-1"), List.of(), List.of("fr2-1"));
    }

    @Test
    void joinsAndFollowsPaths() {
        List<String> joined = db.list(select(LINE.text)
                .from(PURCHASE)
                .join(PURCHASE.lines)
                .where(PURCHASE.country.eq("fr"), LINE.position.eq((short) 2)));
        List<Remark> remarks = db.list(from(REMARK)
                .where(
                        REMARK.line().purchase().buyer.eq("de2"),
                        REMARK.other().buyer.isNull()));
        List<Line> lines =
                db.list(from(LINE).where(LINE.purchase().invoice().id.eq(1L)).orderBy(LINE.position.asc()));

        assertThat(joined).containsExactly("fr2-2");
        assertThat(remarks).extracting(Remark::text).containsExactly("y");
        assertThat(lines).extracting(Line::text).containsExactly("fr2-1", "fr2-2");
    }

    @Test
    void readsIntoViews() {
        List<RemarkCard> cards = db.list(from(REMARK).orderBy(REMARK.id.asc()).into(REMARK_CARD));

        List<RemarkLine> remarks = List.of(new RemarkLine("x"), new RemarkLine("y"));
        assertThat(cards)
                .containsExactly(
                        new RemarkCard("x", new LineCard((short) 1, remarks), Optional.of("fr")),
                        new RemarkCard("y", new LineCard((short) 1, remarks), Optional.empty()),
                        new RemarkCard("z", null, Optional.empty()));
    }

    @Test
    void savesAGraph() {
        Purchase saved =
                db.saveGraph(PURCHASE, Purchase.of("it", 7, Line.of(1, Remark.of("a"), Remark.of("b")), Line.of(2)));
        Line first = saved.lines().get().get(0);
        assertThat(first.purchase().get()).isSameAs(saved);
        assertThat(first.remarks().get().get(1).line()).isEqualTo(One.key(List.of("it", 7, (short) 1)));

        Remark kept = first.remarks().get().get(0);
        db.saveGraph(PURCHASE, Purchase.of("it", 7, Line.of(1, kept), Line.of(3, Remark.of("c"))));

        Purchase stored = db.one(from(PURCHASE)
                .where(PURCHASE.number.eq(7))
                .load(PURCHASE.lines.orderBy(LINE.position.asc()).load(LINE.remarks)));
        assertThat(texts(stored)).containsExactly("t1", "t3");
        assertThat(stored.lines().get().get(0).remarks())
                .extracting(Remark::text)
                .containsExactly("a");
        assertThat(stored.lines().get().get(1).remarks())
                .extracting(Remark::text)
                .containsExactly("c");
        assertThat(db.one(from(REMARK).where(REMARK.text.eq("b"))).line()).isNull();
        assertThat(db.count(from(LINE))).isEqualTo(8);
    }

    @Test
    void writesAndFindsSingleRecords() {
        Remark remark = db.insert(
                REMARK,
                new Remark(
                        0,
                        One.of(db.one(from(LINE).where(LINE.text.eq("de1-1")))),
                        Optional.of(One.key(List.of("fr", 2))),
                        "n"));
        assertThat(db.one(from(REMARK).where(REMARK.text.eq("n")).load(REMARK.line))
                        .line()
                        .get()
                        .text())
                .isEqualTo("de1-1");

        db.update(REMARK, new Remark(remark.id(), null, Optional.of(One.key(List.of("de", 1))), "n"));
        Remark stored = db.find(REMARK, remark.id()).orElseThrow();
        assertThat(stored.line()).isNull();
        assertThat(stored.other()).contains(One.key(List.of("de", 1)));
        assertThat(db.find(LINE, List.of("de", 2, (short) 2)).orElseThrow().text())
                .isEqualTo("de2-2");
    }

    @Test
    void refusesKeysOfAnotherShape() {
        assertThatThrownBy(() -> db.insert(INVOICE, new Invoice(0, One.key("de"))))
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "PGPX-1211: the relation to purchase has a key of one value\n  expected String, Integer\n"
                                + "  Make the relation with One.of(record) or One.key(key) of the type of the other table's id.");
        assertThatThrownBy(() -> db.insert(INVOICE, new Invoice(0, One.key(List.of("de", 1, 2)))))
                .hasMessageStartingWith("PGPX-1211: the relation to purchase has a key of 3 values");
        assertThatThrownBy(() -> db.insert(INVOICE, new Invoice(0, One.key(List.of("de", "1")))))
                .hasMessageStartingWith("PGPX-1211: the relation to purchase has a key of String");
    }

    @Test
    void namesWhatABrokenKeyPointsTo() {
        db.run(sql("alter table invoice drop constraint invoice_purchase_country_purchase_number_fkey"));
        try {
            Invoice lost = db.insert(INVOICE, new Invoice(0, One.key(List.of("xx", 1))));
            assertThatThrownBy(() -> lost.purchase().get())
                    .isInstanceOf(RelationException.class)
                    .hasMessageStartingWith(
                            "PGPX-2141: relation invoice.purchase points to a row of purchase that is not there")
                    .hasMessageContaining(
                            "expected one whose country, number is the value of invoice.purchase_country, invoice.purchase_number");
            assertThat(db.count(from(INVOICE))).isEqualTo(2);
        } finally {
            db.run(sql("delete from invoice where purchase_country = 'xx'"));
            db.run(sql("alter table invoice add constraint invoice_purchase_country_purchase_number_fkey"
                    + " foreign key (purchase_country, purchase_number) references purchase"));
        }
    }

    @Test
    void detachesAndPurges() {
        Purchase de2 = purchases().get(1);
        db.saveGraph(PURCHASE, new Purchase("de", 2, "x", Many.of(Line.of(2)), de2.invoice()));

        assertThat(db.list(from(LINE).where(LINE.purchaseCountry.eq("de"), LINE.purchaseNumber.eq(2))))
                .extracting(Line::position)
                .containsExactly((short) 2);
        assertThat(db.list(from(REMARK))).allMatch(remark -> remark.line() == null);
    }
}
