package dev.pgpx.conformance.csv;

import static dev.pgpx.conformance.csv.PlantTable.PLANT;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.csv.CsvException;
import dev.pgpx.csv.CsvFormat;
import dev.pgpx.csv.CsvProblem;
import dev.pgpx.database.Database;
import dev.pgpx.model.One;
import dev.pgpx.query.Draft;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Range;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CSV in and out of records. */
@PgpxTest
class CsvTest {
    private static final CsvFormat<Plant> CSV = CsvFormat.of(PLANT);

    private static final List<Plant> PLANTS = List.of(
            new Plant(
                    1,
                    "Sage, \"common\"\nherb",
                    "",
                    3,
                    Optional.of(new BigDecimal("2.50")),
                    true,
                    List.of("tea", "a,b", "\"c\""),
                    Range.closedOpen(LocalDate.of(2030, 5, 1), LocalDate.of(2030, 8, 1)),
                    Instant.parse("2020-02-29T12:00:00.123456Z"),
                    null),
            new Plant(2, "Mint", null, 1, Optional.empty(), false, List.of(), null, null, One.key(1L)),
            new Plant(3, " null ", "NULL", 1, Optional.empty(), false, List.of(""), null, null, null));

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(PLANT).createAll(db);
    }

    @BeforeEach
    void empty(Database db) {
        db.run(sql("truncate plant restart identity"));
    }

    private static String written(CsvFormat<Plant> format, Stream<Plant> plants) {
        StringWriter out = new StringWriter();
        format.write(plants, out);
        return out.toString();
    }

    @Test
    void writesWhatItReadsAgainNullsAndQuotesIncluded(Database db) {
        String text = written(CSV, PLANTS.stream());

        assertThat(text)
                .startsWith("id,name,note,pots,price,hardy,uses,flowering,since,parent_id")
                .contains("2,Mint,,1,,f,{},,,1")
                .contains("\"Sage, \"\"common\"\"\nherb\",\"\",3,2.50,t,");
        try (Stream<Plant> read = CSV.records(new StringReader(text))) {
            assertThat(read).containsExactlyElementsOf(PLANTS);
        }
        try (Stream<Draft<Plant>> drafts = CSV.drafts(new StringReader(text))) {
            assertThat(db.insertAllDrafts(PLANT, drafts)).isEqualTo(3);
        }
        assertThat(db.list(from(PLANT).orderBy(PLANT.id.asc()))).containsExactlyElementsOf(PLANTS);
        try (Stream<Plant> all = db.stream(from(PLANT).orderBy(PLANT.id.asc()))) {
            assertThat(written(CSV, all)).isEqualTo(text);
        }
    }

    /** The other way round: what the server's own COPY writes and reads. */
    @Test
    void readsWhatPostgresWrites(Database db) {
        db.insertAll(PLANT, PLANTS);
        String text = String.join("\n", "name,note,hardy,uses", "\"a\"\"b\",\"\",t,\"{x,\"\"y z\"\"}\"", "c,,f,{}");
        try (Stream<Draft<Plant>> drafts = CSV.drafts(new StringReader(text))) {
            db.insertAllDrafts(PLANT, drafts);
        }

        List<Plant> found = db.list(from(PLANT).where(PLANT.id.gt(3L)).orderBy(PLANT.id.asc()));
        assertThat(found).extracting(Plant::name).containsExactly("a\"b", "c");
        assertThat(found).extracting(Plant::note).containsExactly("", null);
        assertThat(found).extracting(Plant::pots).containsOnly(1);
        assertThat(found.get(0).uses()).containsExactly("x", "y z");
    }

    @Test
    void knowsColumnsByTheirOwnNamesThoseOfComponentsAndOthers(Database db) {
        CsvFormat<Plant> german =
                CSV.withSeparator(';').withHeader(PLANT.name, "Bezeichnung").withHeader(PLANT.grownSince, "Seit");
        String text = "BEZEICHNUNG;parentId;Hardy;uses;Seit;supplier\nMinze;;t;{};2020-01-01 00:00:00+00;Hof";
        try (Stream<Draft<Plant>> drafts = german.drafts(new StringReader(text))) {
            db.insertAllDrafts(PLANT, drafts);
        }

        assertThat(db.one(from(PLANT)).name()).isEqualTo("Minze");
        assertThat(db.one(select(PLANT.supplier).from(PLANT))).isEqualTo("Hof");
        assertThat(written(german, PLANTS.stream())).startsWith("id;Bezeichnung;note;");
    }

    @Test
    void tellsOfAllPlacesThatDoNotFitAndKeepsNothing(Database db) {
        String text = String.join(
                "\n",
                "name,pots,hardy,uses,flowering",
                "fine,1,t,{},",
                ",x,t,{},",
                "\"two\nlines\",1,maybe,{},tomorrow",
                "short,1",
                "fine,1,t,{},");
        try (Stream<Draft<Plant>> drafts = CSV.drafts(new StringReader(text))) {
            assertThatThrownBy(() -> db.insertAllDrafts(PLANT, drafts))
                    .isInstanceOfSatisfying(CsvException.class, refused -> {
                        assertThat(refused.code()).isEqualTo("PGPX-2800");
                        assertThat(refused.problems())
                                .extracting(problem -> problem.line() + " " + problem.column())
                                .containsExactly("3 name", "3 pots", "4 hardy", "4 flowering", "6 ");
                        assertThat(refused)
                                .hasMessageContaining("5 places of the CSV do not fit table plant")
                                .hasMessageContaining("line 3, column pots: no value of type int4")
                                .hasMessageContaining("line 6: 2 values, not 5")
                                .hasMessageNotContaining("tomorrow");
                    });
        }
        assertThat(db.count(from(PLANT))).isZero();
    }

    @Test
    void tellsWhatRecordsRefuse() {
        String text = "id,name,pots,hardy,uses\n1,a,-1,t,{}\n2,b,1,t,{}\n3,c,-1,t,{}";
        try (Stream<Plant> records = CSV.records(new StringReader(text))) {
            assertThatThrownBy(records::toList)
                    .isInstanceOfSatisfying(CsvException.class, refused -> assertThat(refused.problems())
                            .extracting(CsvProblem::line)
                            .containsExactly(2L, 4L));
        }
    }

    @Test
    void refusesHeadersThatDoNotFit() {
        assertThatThrownBy(() -> CSV.drafts(new StringReader("name,Name,colour,hardy\n")))
                .isInstanceOf(CsvException.class)
                .hasMessageContaining("PGPX-2801")
                .hasMessageContaining("\"Name\" is there twice, \"colour\" is no column, \"uses\" is missing")
                .hasMessageContaining("withHeader");
        assertThatThrownBy(() -> CSV.records(new StringReader("")))
                .isInstanceOf(CsvException.class)
                .hasMessageContaining("\"id\" is missing");
    }

    @Test
    void tellsWhereAFileCannotBeRead() {
        Stream<Plant> records = CSV.records(new StringReader("id,name,pots,hardy,uses\n1,a,1,t,{}\n2,\"open"));
        assertThatThrownBy(records::toList)
                .isInstanceOf(CsvException.class)
                .hasMessageContaining("PGPX-2802")
                .hasMessageContaining("after line");
    }

    /** More rows than would fit, were they kept. */
    @Test
    void readsFilesOfAnySize(Database db) {
        try (Stream<Plant> records = CSV.records(new Endless(2_000_000))) {
            assertThat(records.count()).isEqualTo(2_000_000);
        }
    }

    /** Lines that are made while they are read. */
    private static final class Endless extends Reader {
        private final StringBuilder ahead = new StringBuilder("id,name,pots,hardy,uses\n");
        private final int rows;
        private int row;

        Endless(int rows) {
            this.rows = rows;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            while (ahead.length() < length && row < rows) {
                ahead.append(++row).append(",\"a plant\",1,t,{}\n");
            }
            int given = Math.min(length, ahead.length());
            ahead.getChars(0, given, buffer, offset);
            ahead.delete(0, given);
            return given == 0 ? -1 : given;
        }

        @Override
        public void close() throws IOException {
            ahead.setLength(0);
        }
    }
}
