package dev.pgpx.conformance.shapes;

import static dev.pgpx.conformance.shapes.Parcels_BoxLineView.BOX_LINE;
import static dev.pgpx.conformance.shapes.Parcels_BoxTable.BOX;
import static dev.pgpx.conformance.shapes.Parcels_FreightTable.FREIGHT;
import static dev.pgpx.conformance.shapes.Parcels_SackTable.SACK;
import static dev.pgpx.conformance.shapes.Parcels_StopTable.STOP;
import static dev.pgpx.conformance.shapes.Parcels_TollTable.TOLL;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.WriteAttempt;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.query.Constraint;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Constraints, versions and the like where they stand within embedded records and on subtypes. */
@PgpxTest
class ShapedColumnsTest {
    private static final Parcels.Size SIZE = new Parcels.Size(4, 3, 0);

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(BOX, SACK, FREIGHT, STOP, TOLL).createAll(db);
    }

    @BeforeEach
    void empty(Database db) {
        db.run(sql("truncate box, sack, freight, stop, toll restart identity"));
    }

    private static Parcels.Box box(String code, Parcels.Size outside, Parcels.@Nullable Size inside) {
        Parcels.Label label = new Parcels.Label(code, "by " + code);
        return new Parcels.Box(0, "Hall", outside, inside, label, new Parcels.Trace(Instant.EPOCH, "", 0));
    }

    private static Constraint violated(WriteAttempt<Parcels.Box> attempt) {
        return attempt.match(
                stored -> {
                    throw new AssertionError("stored: " + stored);
                },
                violated -> violated.constraint());
    }

    @Test
    void constraintsWithinWhatIsEmbeddedHaveConstants(Database anybody) {
        Database db = anybody.withUser("ann");
        db.insert(BOX, box("a", SIZE, null));

        assertThat(violated(db.tryInsert(BOX, box("a", SIZE, null)))).isEqualTo(BOX.labelCodeKey);
        assertThat(violated(db.tryInsert(BOX, box("b", new Parcels.Size(1, 2, 0), null))))
                .isEqualTo(BOX.check);
        assertThat(violated(db.tryInsert(BOX, box("b", SIZE, new Parcels.Size(1, 2, 0)))))
                .isEqualTo(BOX.checkConstraint);
        Parcels.Box nameless = new Parcels.Box(
                0, "Hall", SIZE, null, new Parcels.Label("c", ""), new Parcels.Trace(Instant.EPOCH, "", 0));
        assertThat(violated(db.tryInsert(BOX, nameless))).isEqualTo(BOX.senderIsNamed);
        assertThat(BOX.placeLabelSenderKey.columns()).containsExactly(BOX.place, BOX.label.sender);
    }

    @Test
    void theDatabaseFillsColumnsWithinWhatIsEmbedded(Database anybody) {
        Database db = anybody.withUser("ann");
        Parcels.Box stored = db.insert(BOX, box("a", SIZE, new Parcels.Size(2, 1, 0)));
        assertThat(stored.outside().area()).isEqualTo(12);
        assertThat(stored.inside()).isEqualTo(new Parcels.Size(2, 1, 2));
        assertThat(stored.trace().createdAt()).isAfter(Instant.EPOCH);
        assertThat(stored.trace().updatedBy()).isEqualTo("ann");

        Parcels.Box updated = db.update(
                BOX,
                new Parcels.Box(stored.id(), "Yard", new Parcels.Size(5, 5, 0), null, stored.label(), stored.trace()));
        assertThat(updated.outside().area()).isEqualTo(25);
        assertThat(updated.inside()).isNull();
        assertThat(updated.trace().version()).isEqualTo(stored.trace().version() + 1);
        assertThat(updated.trace().createdAt()).isEqualTo(stored.trace().createdAt());

        List<Parcels.BoxLine> lines =
                db.list(from(BOX).where(BOX.place.eq("Yard")).into(BOX_LINE));
        assertThat(lines).containsExactly(new Parcels.BoxLine("Yard", 25));
    }

    @Test
    void draftsLeaveWhatIsEmbeddedToTheDatabase(Database anybody) {
        Database db = anybody.withUser("ann");
        Parcels.Box stored =
                db.insert(Parcels_BoxTable.draft().place("Hall").outside(SIZE).label(new Parcels.Label("a", "x")));
        assertThat(stored.trace().version()).isZero();
        assertThat(stored.outside().area()).isEqualTo(12);
    }

    @Test
    void deletedRowsStayWhereTheMarkIsEmbedded(Database db) {
        Parcels.Sack sack = db.insert(SACK, new Parcels.Sack("old", new Parcels.Removal(null)));
        db.delete(SACK, sack);
        assertThat(db.list(from(SACK))).isEmpty();
        List<Parcels.Sack> gone = db.list(from(SACK).onlyDeleted());
        assertThat(gone).singleElement().extracting(each -> each.removal().at()).isNotNull();
    }

    @Test
    void subtypesHaveRelationsAndConstraintsOfTheirOwn(Database db) {
        Parcels.Freight truck = db.saveGraph(
                FREIGHT,
                new Parcels.Freight.Truck(
                        0,
                        "T1",
                        Many.of(List.of(new Parcels.Stop(0, One.key(0L), "Salem"))),
                        7,
                        Many.of(List.of(new Parcels.Toll(0, One.key(0L), 250)))));
        db.saveGraph(FREIGHT, new Parcels.Freight.Train(0, "R1", Many.of(List.of()), 12));

        List<Parcels.Freight> read =
                db.list(from(FREIGHT).load(FREIGHT.stops, FREIGHT.tolls).orderBy(FREIGHT.id.asc()));
        assertThat(read).hasSize(2);
        Parcels.Freight.Truck first = (Parcels.Freight.Truck) read.get(0);
        assertThat(first.id()).isEqualTo(truck.id());
        assertThat(first.stops().get()).extracting(Parcels.Stop::town).containsExactly("Salem");
        assertThat(first.tolls().get()).extracting(Parcels.Toll::cents).containsExactly(250);
        assertThat(read.get(1)).isInstanceOf(Parcels.Freight.Train.class);

        assertThatThrownBy(() -> db.insert(FREIGHT, new Parcels.Freight.Train(0, "R1", Many.of(List.of()), 3)))
                .hasMessageContaining("freight_code_key");
        assertThatThrownBy(() -> db.insert(
                        FREIGHT, new Parcels.Freight.Truck(0, "T2", Many.of(List.of()), 0, Many.of(List.of()))))
                .hasMessageContaining("freight_weight_check");
    }
}
