package dev.pgpx.conformance;

import static dev.pgpx.conformance.JsonPartsTest_TravellerTable.TRAVELLER;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.conformance.JsonPartsTest_TravellerTable.JsonPartsTest_AddressJson;
import dev.pgpx.conformance.JsonPartsTest_TravellerTable.JsonPartsTest_PassportJson;
import dev.pgpx.conformance.JsonPartsTest_TravellerTable.JsonPartsTest_StampJson;
import dev.pgpx.database.Database;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Json;
import dev.pgpx.model.Table;
import dev.pgpx.query.JsonExpression;
import dev.pgpx.query.JsonKind;
import dev.pgpx.query.JsonPart;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The parts of records that are stored as JSON, as Jackson writes them. */
@PgpxTest
class JsonPartsTest {
    enum Mood {
        HAPPY,
        SAD
    }

    record Address(String street, @Nullable String city) {}

    record Stamp(String country, LocalDate entered) {}

    record Passport(
            String name,
            int height,
            boolean valid,
            LocalDate expires,
            Instant issued,
            UUID number,
            Mood mood,
            Address address,
            List<Stamp> stamps) {}

    @Table
    record Traveller(@GeneratedId long id, @Json Passport passport, @Json List<Stamp> visas) {}

    private static final Passport PASSPORT = new Passport(
            "Ged",
            180,
            true,
            LocalDate.of(2030, 1, 2),
            Instant.parse("2020-03-04T05:06:07.000008Z"),
            new UUID(1, 2),
            Mood.HAPPY,
            new Address("Main", null),
            List.of(new Stamp("GO", LocalDate.of(2021, 1, 1)), new Stamp("RO", LocalDate.of(2022, 2, 2))));

    @Test
    void areReadComparedAndChanged(Database db) {
        Schema.ofModels(TRAVELLER).createAll(db);
        db.insert(JsonPartsTest_TravellerTable.draft().passport(PASSPORT).visas(PASSPORT.stamps()));

        assertThat(db.list(from(TRAVELLER)
                        .where(
                                TRAVELLER
                                        .passport
                                        .at(JsonPartsTest_PassportJson.NAME)
                                        .startsWith("G"),
                                TRAVELLER
                                        .passport
                                        .at(JsonPartsTest_PassportJson.HEIGHT)
                                        .gt(170),
                                TRAVELLER.passport.at(JsonPartsTest_PassportJson.VALID),
                                TRAVELLER
                                        .passport
                                        .at(JsonPartsTest_PassportJson.EXPIRES)
                                        .ge(PASSPORT.expires()),
                                TRAVELLER
                                        .passport
                                        .at(JsonPartsTest_PassportJson.ISSUED)
                                        .eq(PASSPORT.issued()),
                                TRAVELLER
                                        .passport
                                        .at(JsonPartsTest_PassportJson.NUMBER)
                                        .eq(PASSPORT.number()),
                                TRAVELLER
                                        .passport
                                        .at(JsonPartsTest_PassportJson.MOOD)
                                        .eq(Mood.HAPPY),
                                TRAVELLER
                                        .passport
                                        .at(JsonPartsTest_PassportJson.ADDRESS)
                                        .eq(PASSPORT.address()),
                                TRAVELLER
                                        .passport
                                        .at(JsonPartsTest_PassportJson.STAMPS)
                                        .eq(PASSPORT.stamps()))))
                .hasSize(1);
        LocalDate entered = db.one(select(TRAVELLER.passport.at(
                        JsonPartsTest_PassportJson.STAMPS.element(-1).then(JsonPartsTest_StampJson.ENTERED)))
                .from(TRAVELLER));
        assertThat(entered).isEqualTo(LocalDate.of(2022, 2, 2));
        String visa = db.one(select(TRAVELLER.visas.at(
                        JsonPart.<List<Stamp>, Stamp, JsonExpression<Stamp>>element(0, JsonKind.json(Stamp.class))
                                .then(JsonPartsTest_StampJson.COUNTRY)))
                .from(TRAVELLER));
        assertThat(visa).isEqualTo("GO");

        db.run(update(TRAVELLER)
                .set(
                        TRAVELLER.passport,
                        TRAVELLER
                                .passport
                                .setAt(
                                        JsonPartsTest_PassportJson.ADDRESS.then(JsonPartsTest_AddressJson.CITY),
                                        TRAVELLER
                                                .passport
                                                .at(JsonPartsTest_PassportJson.NAME)
                                                .upper())
                                .setAt(JsonPartsTest_PassportJson.MOOD, Mood.SAD)
                                .setAt(JsonPartsTest_PassportJson.STAMPS, List.of())
                                .setAt(
                                        JsonPartsTest_PassportJson.HEIGHT,
                                        TRAVELLER
                                                .passport
                                                .at(JsonPartsTest_PassportJson.HEIGHT)
                                                .plus(1)))
                .everyRow());

        Traveller changed = db.one(from(TRAVELLER));
        assertThat(changed.passport().address()).isEqualTo(new Address("Main", "GED"));
        assertThat(changed.passport().mood()).isEqualTo(Mood.SAD);
        assertThat(changed.passport().stamps()).isEmpty();
        assertThat(changed.passport().height()).isEqualTo(181);
    }
}
