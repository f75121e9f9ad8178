package dev.pgpx.conformance;

import static dev.pgpx.conformance.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.BookTable.BOOK;
import static dev.pgpx.query.FrameBound.currentRow;
import static dev.pgpx.query.FrameBound.following;
import static dev.pgpx.query.FrameBound.preceding;
import static dev.pgpx.query.FrameBound.unboundedFollowing;
import static dev.pgpx.query.FrameBound.unboundedPreceding;
import static dev.pgpx.query.Sql.anyValue;
import static dev.pgpx.query.Sql.arrayAgg;
import static dev.pgpx.query.Sql.avg;
import static dev.pgpx.query.Sql.bitAnd;
import static dev.pgpx.query.Sql.bitOr;
import static dev.pgpx.query.Sql.bitXor;
import static dev.pgpx.query.Sql.boolAnd;
import static dev.pgpx.query.Sql.boolOr;
import static dev.pgpx.query.Sql.corr;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.countDistinct;
import static dev.pgpx.query.Sql.covarPop;
import static dev.pgpx.query.Sql.covarSamp;
import static dev.pgpx.query.Sql.cube;
import static dev.pgpx.query.Sql.cumeDist;
import static dev.pgpx.query.Sql.denseRank;
import static dev.pgpx.query.Sql.every;
import static dev.pgpx.query.Sql.firstValue;
import static dev.pgpx.query.Sql.group;
import static dev.pgpx.query.Sql.grouping;
import static dev.pgpx.query.Sql.groupingSets;
import static dev.pgpx.query.Sql.jsonAgg;
import static dev.pgpx.query.Sql.jsonAggStrict;
import static dev.pgpx.query.Sql.jsonObjectAgg;
import static dev.pgpx.query.Sql.jsonObjectAggStrict;
import static dev.pgpx.query.Sql.jsonObjectAggUnique;
import static dev.pgpx.query.Sql.jsonObjectAggUniqueStrict;
import static dev.pgpx.query.Sql.jsonbAgg;
import static dev.pgpx.query.Sql.jsonbAggStrict;
import static dev.pgpx.query.Sql.jsonbObjectAgg;
import static dev.pgpx.query.Sql.jsonbObjectAggStrict;
import static dev.pgpx.query.Sql.jsonbObjectAggUnique;
import static dev.pgpx.query.Sql.jsonbObjectAggUniqueStrict;
import static dev.pgpx.query.Sql.lag;
import static dev.pgpx.query.Sql.lastValue;
import static dev.pgpx.query.Sql.lead;
import static dev.pgpx.query.Sql.max;
import static dev.pgpx.query.Sql.min;
import static dev.pgpx.query.Sql.mode;
import static dev.pgpx.query.Sql.nthValue;
import static dev.pgpx.query.Sql.ntile;
import static dev.pgpx.query.Sql.percentRank;
import static dev.pgpx.query.Sql.percentileCont;
import static dev.pgpx.query.Sql.percentileDisc;
import static dev.pgpx.query.Sql.rangeAgg;
import static dev.pgpx.query.Sql.rangeIntersectAgg;
import static dev.pgpx.query.Sql.rank;
import static dev.pgpx.query.Sql.regrAvgx;
import static dev.pgpx.query.Sql.regrAvgy;
import static dev.pgpx.query.Sql.regrCount;
import static dev.pgpx.query.Sql.regrIntercept;
import static dev.pgpx.query.Sql.regrR2;
import static dev.pgpx.query.Sql.regrSlope;
import static dev.pgpx.query.Sql.regrSxx;
import static dev.pgpx.query.Sql.regrSxy;
import static dev.pgpx.query.Sql.regrSyy;
import static dev.pgpx.query.Sql.rollup;
import static dev.pgpx.query.Sql.rowNumber;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.stddev;
import static dev.pgpx.query.Sql.stddevPop;
import static dev.pgpx.query.Sql.stddevSamp;
import static dev.pgpx.query.Sql.stringAgg;
import static dev.pgpx.query.Sql.sum;
import static dev.pgpx.query.Sql.unnest;
import static dev.pgpx.query.Sql.value;
import static dev.pgpx.query.Sql.varPop;
import static dev.pgpx.query.Sql.varSamp;
import static dev.pgpx.query.Sql.variance;
import static dev.pgpx.query.Sql.window;
import static dev.pgpx.query.Sql.xmlAgg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.UnsupportedFeatureException;
import dev.pgpx.query.ElementTable;
import dev.pgpx.query.Expression;
import dev.pgpx.query.Family;
import dev.pgpx.query.IntervalExpression;
import dev.pgpx.query.NumberExpression;
import dev.pgpx.query.Query;
import dev.pgpx.query.TextExpression;
import dev.pgpx.query.Window;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Bits;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import dev.pgpx.types.Json;
import dev.pgpx.types.MultiArray;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.Range;
import dev.pgpx.types.Xml;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every aggregate and window function, run, and what the important ones give. */
@PgpxTest
class AggregatesTest {
    private static final LocalDate FIRST = LocalDate.of(1959, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 1, 22);

    private Database db;

    /** The server that it runs on; a subclass for an older one says so. */
    int server() {
        return 18;
    }

    @BeforeAll
    static void fill(Database db) {
        Library.create(db);
        Author ursula = db.insert(Library.author("Ursula").mood(Mood.HAPPY).email("u@k.org"));
        Author octavia = db.insert(Library.author("Octavia")
                .mood(Mood.SAD)
                .royalties(new BigDecimal("0.75"))
                .writing(Range.closedOpen(LocalDate.of(1970, 1, 1), LocalDate.of(2030, 1, 1))));
        db.insertAll(List.of(
                Library.book(ursula, "A").pages(100),
                Library.book(ursula, "B").pages(200),
                Library.book(ursula, "C").pages(200),
                Library.book(ursula, "D").pages(400),
                Library.book(octavia, "E").pages(300),
                Library.book(octavia, "F").pages(50)));
    }

    @BeforeEach
    void open(Database database) {
        db = database;
    }

    private <T> T ofBooks(Expression<T> expression) {
        return db.one(select(expression).from(BOOK));
    }

    private <T> T ofAuthors(Expression<T> expression) {
        return db.one(select(expression).from(AUTHOR));
    }

    private static <T extends Number> ElementTable<T, NumberExpression<T>> numbers(Codec<T> codec, List<T> values) {
        return unnest("numbers", Family.<T>number(), codec, values);
    }

    @Test
    void counts() {
        assertThat(ofBooks(count())).isEqualTo(6);
        assertThat(ofAuthors(count(AUTHOR.email))).isEqualTo(1);
        assertThat(ofBooks(count(BOOK.pages).distinct())).isEqualTo(5);
        assertThat(ofBooks(countDistinct(BOOK.pages, BOOK.authorId))).isEqualTo(5);
        assertThat(ofBooks(count().filter(BOOK.pages.gt(100), BOOK.pages.lt(400))))
                .isEqualTo(3);
        assertThat(db.count(select(max(BOOK.pages)).from(BOOK))).isEqualTo(1);
    }

    @Test
    void sumsWithoutOverflowInTheServersType() {
        ElementTable<Integer, NumberExpression<Integer>> integers =
                numbers(Codecs.INT4, List.of(Integer.MAX_VALUE, Integer.MAX_VALUE));
        ElementTable<Short, NumberExpression<Short>> shorts =
                numbers(Codecs.INT2, List.of(Short.MAX_VALUE, Short.MAX_VALUE));
        ElementTable<Long, NumberExpression<Long>> longs =
                numbers(Codecs.INT8, List.of(Long.MAX_VALUE, Long.MAX_VALUE));
        ElementTable<Float, NumberExpression<Float>> floats = numbers(Codecs.FLOAT4, List.of(0.5f, 1f));
        ElementTable<Double, NumberExpression<Double>> doubles = numbers(Codecs.FLOAT8, List.of(0.1, 0.2));

        for (int execution = 1; execution <= 7; execution++) {
            assertThat(db.one(select(sum(integers.value())).from(integers))).isEqualTo(2L * Integer.MAX_VALUE);
            assertThat(db.one(select(sum(shorts.value())).from(shorts))).isEqualTo(2L * Short.MAX_VALUE);
            assertThat(db.one(select(sum(longs.value())).from(longs)))
                    .isEqualTo(new BigDecimal("18446744073709551614"));
            assertThat(db.one(select(sum(floats.value())).from(floats))).isEqualTo(1.5f);
            assertThat(db.one(select(sum(doubles.value())).from(doubles))).isEqualTo(0.1 + 0.2);
            assertThat(ofAuthors(sum(AUTHOR.royalties))).isEqualTo(new BigDecimal("13.25"));
            assertThat(db.one(select(avg(integers.value())).from(integers)))
                    .isEqualByComparingTo(BigDecimal.valueOf(Integer.MAX_VALUE));
            assertThat(db.one(select(avg(floats.value())).from(floats))).isEqualTo(0.75);
            assertThat(db.one(select(avg(doubles.value())).from(doubles))).isEqualTo((0.1 + 0.2) / 2);
        }
    }

    @Test
    void givesNullForAGroupWithoutValues() {
        Query<Long> none = select(sum(BOOK.pages)).from(BOOK).where(BOOK.pages.lt(0));

        assertThat(db.one(none)).isNull();
        assertThat(db.optional(none)).isEmpty();
        assertThat(db.first(none)).isEmpty();
        assertThat(db.one(select(count()).from(BOOK).where(BOOK.pages.lt(0)))).isZero();
    }

    @Test
    void refusesASumThatItsUnknownTypeCannotHold() {
        ElementTable<Short, NumberExpression<Short>> shorts =
                numbers(Codecs.INT2, List.of(Short.MAX_VALUE, Short.MAX_VALUE));
        NumberExpression<?> unknown = shorts.value();

        assertThatThrownBy(() -> db.one(select(sum(unknown)).from(shorts))).hasMessageContaining("22003");
        assertThat(db.one(select(count()).from(shorts))).isEqualTo(2);
    }

    @Test
    void findsExtremesOfEveryFamily() {
        assertThat(ofBooks(min(BOOK.title))).isEqualTo("A");
        assertThat(ofBooks(max(BOOK.title))).isEqualTo("F");
        assertThat(ofBooks(min(BOOK.pages))).isEqualTo(50);
        assertThat(ofBooks(max(BOOK.pages).plus(1))).isEqualTo(401);
        assertThat(ofAuthors(min(AUTHOR.writing.lower()))).isEqualTo(FIRST);
        assertThat(ofAuthors(max(AUTHOR.createdAt)))
                .isBeforeOrEqualTo(Instant.now().plusSeconds(60));
        assertThat(ofAuthors(max(AUTHOR.mood))).isEqualTo(Mood.SAD);
        assertThat(ofAuthors(min(AUTHOR.genres).element(2))).isEqualTo("essay");
        assertThat(ofAuthors(max(value(Codecs.INTERVAL, new Interval(1, 2, 3)))))
                .isEqualTo(new Interval(1, 2, 3));
        Query<byte[]> bytes = select(max(value(Codecs.BYTEA, new byte[] {1, 2})));
        if (server() >= 18) {
            assertThat(db.one(bytes)).containsExactly(1, 2);
        } else {
            assertThatThrownBy(() -> db.one(bytes))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("min and max of bytea needs PostgreSQL 18");
        }
    }

    @Test
    void combinesConditionsAndBits() {
        ElementTable<Integer, NumberExpression<Integer>> bits = numbers(Codecs.INT4, List.of(0b110, 0b011));

        assertThat(ofBooks(boolAnd(BOOK.pages.gt(50)))).isFalse();
        assertThat(ofBooks(boolOr(BOOK.pages.gt(50)).not())).isFalse();
        assertThat(ofBooks(every(BOOK.pages.gt(0)))).isTrue();
        assertThat(db.one(select(bitAnd(bits.value())).from(bits))).isEqualTo(0b010);
        assertThat(db.one(select(bitOr(bits.value())).from(bits))).isEqualTo(0b111);
        assertThat(db.one(select(bitAnd(value(Codecs.VARBIT, Bits.of("101")))))).isEqualTo(Bits.of("101"));
        assertThat(db.one(select(bitOr(value(Codecs.VARBIT, Bits.of("101")))))).isEqualTo(Bits.of("101"));
        if (server() >= 14) {
            assertThat(db.one(select(bitXor(bits.value())).from(bits))).isEqualTo(0b101);
            assertThat(db.one(select(bitXor(value(Codecs.VARBIT, Bits.of("101"))))))
                    .isEqualTo(Bits.of("101"));
        }
    }

    @Test
    void collectsInOrder() {
        assertThat(ofBooks(stringAgg(BOOK.title, ", ").orderBy(BOOK.pages.desc(), BOOK.title.asc())))
                .isEqualTo("D, E, B, C, A, F");
        assertThat(ofBooks(stringAgg(BOOK.title, BOOK.title)
                        .orderBy(BOOK.title.asc())
                        .filter(BOOK.pages.gt(200))))
                .isEqualTo("DEE");
        assertThat(ofBooks(stringAgg(value(Codecs.BYTEA, new byte[] {1}), new byte[] {0})
                        .filter(BOOK.pages.gt(200))))
                .containsExactly(1, 0, 1);
        assertThat(ofBooks(arrayAgg(BOOK.pages).distinct().orderBy(BOOK.pages.desc())))
                .containsExactly(400, 300, 200, 100, 50);
        assertThat(ofAuthors(arrayAgg(AUTHOR.email).orderBy(AUTHOR.id.asc())))
                .isEqualTo(Arrays.asList("u@k.org", null));
        assertThat(ofAuthors(arrayAgg(AUTHOR.name)
                        .orderBy(AUTHOR.id.asc())
                        .element(2)
                        .startsWith("Oct")))
                .isTrue();
        assertThat(ofAuthors(arrayAgg(AUTHOR.mood).orderBy(AUTHOR.id.asc()))).containsExactly(Mood.HAPPY, Mood.SAD);
        assertThat(ofAuthors(arrayAgg(AUTHOR.active).element(1))).isTrue();
        assertThat(ofAuthors(arrayAgg(AUTHOR.profile).element(1).text("born"))).isEqualTo("1929");
        assertThat(ofAuthors(arrayAgg(AUTHOR.writing)
                        .orderBy(AUTHOR.id.asc())
                        .element(1)
                        .upper()))
                .isEqualTo(LAST);
        MultiArray<String> genres = ofAuthors(arrayAgg(AUTHOR.genres));
        assertThat(genres.lengths()).containsExactly(2, 2);
        assertThat(ofBooks(arrayAgg(BOOK.title).filter(BOOK.pages.lt(0)))).isNull();
        assertThat(db.one(select(xmlAgg(value(Codecs.XML, new Xml("<a/>")))))).isEqualTo(new Xml("<a/>"));
    }

    @Test
    void collectsJson() {
        assertThat(ofAuthors(jsonbAgg(AUTHOR.email).orderBy(AUTHOR.id.asc())))
                .isEqualTo(Json.of("[\"u@k.org\", null]"));
        assertThat(ofAuthors(jsonAgg(AUTHOR.email).orderBy(AUTHOR.id.asc()))).isEqualTo(Json.of("[\"u@k.org\", null]"));
        assertThat(ofBooks(jsonbObjectAgg(BOOK.title, BOOK.pages).text("D"))).isEqualTo("400");
        assertThat(ofAuthors(jsonObjectAgg(AUTHOR.name, AUTHOR.active).orderBy(AUTHOR.id.asc()))
                        .text())
                .contains("\"Ursula\" : true");
        Query<Json> strict = select(jsonbAggStrict(AUTHOR.email)).from(AUTHOR);
        if (server() < 16) {
            assertThatThrownBy(() -> db.one(strict))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("JSON aggregates that are strict or unique needs PostgreSQL 16");
            return;
        }
        assertThat(db.one(strict)).isEqualTo(Json.of("[\"u@k.org\"]"));
        assertThat(ofAuthors(jsonAggStrict(AUTHOR.email))).isEqualTo(Json.of("[\"u@k.org\"]"));
        assertThat(ofAuthors(jsonbObjectAggStrict(AUTHOR.name, AUTHOR.email)))
                .isEqualTo(Json.of("{\"Ursula\": \"u@k.org\"}"));
        assertThat(ofAuthors(jsonbObjectAggUnique(AUTHOR.name, AUTHOR.email).text("Ursula")))
                .isEqualTo("u@k.org");
        assertThat(ofAuthors(jsonbObjectAggUniqueStrict(AUTHOR.name, AUTHOR.email)))
                .isEqualTo(Json.of("{\"Ursula\": \"u@k.org\"}"));
        assertThat(ofAuthors(jsonObjectAggStrict(AUTHOR.name, AUTHOR.email)).text())
                .contains("u@k.org");
        assertThat(ofAuthors(jsonObjectAggUnique(AUTHOR.name, AUTHOR.email)).text())
                .contains("null");
        assertThat(ofAuthors(jsonObjectAggUniqueStrict(AUTHOR.name, AUTHOR.email))
                        .text())
                .doesNotContain("null");
        assertThatThrownBy(() -> ofAuthors(jsonbObjectAggUnique(AUTHOR.active, AUTHOR.email)))
                .hasMessageContaining("22030");
    }

    @Test
    void combinesRangesAndTakesAnyValue() {
        if (server() >= 14) {
            assertThat(ofAuthors(rangeAgg(AUTHOR.writing)))
                    .isEqualTo(Multirange.of(Range.closedOpen(FIRST, LocalDate.of(2030, 1, 1))));
            assertThat(ofAuthors(rangeIntersectAgg(AUTHOR.writing).upper())).isEqualTo(LAST);
            assertThat(ofAuthors(rangeIntersectAgg(AUTHOR.writing.toMultirange(Codecs.DATEMULTIRANGE))
                            .merged()
                            .upper()))
                    .isEqualTo(LAST);
        }
        if (server() >= 16) {
            assertThat(ofAuthors(anyValue(AUTHOR.email).startsWith("u@"))).isTrue();
            assertThat(ofBooks(anyValue(BOOK.pages))).isBetween(50, 400);
            assertThat(ofAuthors(anyValue(AUTHOR.createdAt))).isNotNull();
            assertThat(ofAuthors(anyValue(AUTHOR.genres).size())).isEqualTo(2);
            assertThat(ofAuthors(anyValue(AUTHOR.profile).text("born"))).isEqualTo("1929");
            assertThat(ofAuthors(anyValue(AUTHOR.active).not())).isFalse();
            assertThat(ofAuthors(anyValue(AUTHOR.writing).isEmpty())).isFalse();
            assertThat(ofAuthors(anyValue(AUTHOR.mood))).isNotNull();
        }
    }

    @Test
    void measuresSpreadAndRegression() {
        ElementTable<Double, NumberExpression<Double>> doubles = numbers(Codecs.FLOAT8, List.of(1.0, 2.0, 3.0, 4.0));
        ElementTable<Float, NumberExpression<Float>> floats = numbers(Codecs.FLOAT4, List.of(1f, 2f, 3f, 4f));
        NumberExpression<Double> x = doubles.value();
        NumberExpression<Float> f = floats.value();

        List<Double> spread = db.one(select(stddev(x), stddevPop(x), stddevSamp(x), variance(x), varPop(x), varSamp(x))
                .from(doubles)
                .map((a, b, c, d, e, g) -> List.of(a, b, c, d, e, g)));
        assertThat(spread.get(1)).isCloseTo(Math.sqrt(1.25), within(1e-12));
        assertThat(spread.get(3)).isCloseTo(5.0 / 3, within(1e-12)).isEqualTo(spread.get(5));
        assertThat(spread.get(0)).isEqualTo(spread.get(2));
        List<Double> ofFloats =
                db.one(select(stddev(f), stddevPop(f), stddevSamp(f), variance(f), varPop(f), varSamp(f))
                        .from(floats)
                        .map((a, b, c, d, e, g) -> List.of(a, b, c, d, e, g)));
        assertThat(ofFloats).isEqualTo(spread);
        List<BigDecimal> exact = db.one(select(
                        stddev(BOOK.pages),
                        stddevPop(BOOK.pages),
                        stddevSamp(BOOK.pages),
                        variance(BOOK.pages),
                        varPop(BOOK.pages),
                        varSamp(BOOK.pages))
                .from(BOOK)
                .map((a, b, c, d, e, g) -> List.of(a, b, c, d, e, g)));
        assertThat(exact.get(3)).isEqualTo(exact.get(5)).isGreaterThan(exact.get(4));

        NumberExpression<Double> y = x.times(2.0).plus(1.0);
        List<Double> line = db.one(select(
                        corr(y, x),
                        regrSlope(y, x),
                        regrIntercept(y, x),
                        regrR2(y, x),
                        regrAvgx(y, x),
                        regrAvgy(y, x),
                        regrSxx(y, x),
                        regrSxy(y, x),
                        regrSyy(y, x),
                        covarPop(y, x),
                        covarSamp(y, x))
                .from(doubles)
                .map((a, b, c, d, e, g, h, i, j, k, l) -> List.of(a, b, c, d, e, g, h, i, j, k, l)));
        assertThat(line.subList(0, 6)).containsExactly(1.0, 2.0, 1.0, 1.0, 2.5, 6.0);
        assertThat(line.subList(6, 10)).containsExactly(5.0, 10.0, 20.0, 2.5);
        assertThat(db.one(select(regrCount(y, x)).from(doubles))).isEqualTo(4);
    }

    @Test
    void findsPercentilesAndModes() {
        assertThat(ofBooks(percentileCont(0.5).withinGroup(BOOK.pages))).isEqualTo(200.0);
        assertThat(ofBooks(percentileCont(0, 0.1, 1).descending().withinGroup(BOOK.pages)))
                .containsExactly(400.0, 350.0, 50.0);
        assertThat(ofBooks(percentileDisc(0.5).withinGroup(BOOK.title))).isEqualTo("C");
        assertThat(ofBooks(percentileDisc(0.5).filter(BOOK.pages.gt(200)).withinGroup(BOOK.title)))
                .isEqualTo("D");
        assertThat(ofBooks(percentileDisc(0, 1).withinGroup(BOOK.title))).containsExactly("A", "F");
        assertThat(ofAuthors(percentileDisc(0, 1).withinGroup(AUTHOR.mood))).containsExactly(Mood.HAPPY, Mood.SAD);
        assertThat(ofAuthors(percentileDisc(1).withinGroup(AUTHOR.mood))).isEqualTo(Mood.SAD);
        assertThat(ofAuthors(percentileDisc(1).withinGroup(AUTHOR.profile))).isEqualTo(Json.of("{\"born\": 1929}"));
        assertThat(ofBooks(mode().withinGroup(BOOK.pages).plus(1))).isEqualTo(201);
        assertThat(ofBooks(mode().descending().withinGroup(BOOK.title))).isEqualTo("F");
    }

    @Test
    void aggregatesIntervals() {
        Interval hour = Interval.of(Duration.ofHours(1));
        Interval threeHours = Interval.of(Duration.ofHours(3));
        ElementTable<Interval, IntervalExpression<Interval>> spans =
                unnest("spans", Family.<Interval>interval(), Codecs.INTERVAL, List.of(hour, threeHours));
        IntervalExpression<Interval> span = spans.value();

        assertThat(db.one(select(sum(span)).from(spans))).isEqualTo(Interval.of(Duration.ofHours(4)));
        assertThat(db.one(select(avg(span)).from(spans))).isEqualTo(Interval.of(Duration.ofHours(2)));
        assertThat(db.one(select(max(span)).from(spans))).isEqualTo(threeHours);
        assertThat(db.one(select(percentileCont(0.5).withinGroup(span)).from(spans)))
                .isEqualTo(Interval.of(Duration.ofHours(2)));
        assertThat(db.one(select(percentileCont(0, 1).withinGroup(span)).from(spans)))
                .containsExactly(hour, threeHours);
    }

    @Test
    void ranksARowThatIsNotThere() {
        assertThat(ofBooks(rank(value(Codecs.INT4, 150)).withinGroup(BOOK.pages.desc())))
                .isEqualTo(5);
        assertThat(ofBooks(denseRank(value(Codecs.INT4, 150)).withinGroup(BOOK.pages.desc())))
                .isEqualTo(4);
        assertThat(ofBooks(rank(value(Codecs.INT4, 200), value(Codecs.TEXT, "BB"))
                        .filter(BOOK.pages.le(200))
                        .withinGroup(BOOK.pages.desc(), BOOK.title.asc())))
                .isEqualTo(2);
        assertThat(ofBooks(percentRank(value(Codecs.INT4, 150)).withinGroup(BOOK.pages.asc())))
                .isEqualTo(2 / 6.0);
        assertThat(ofBooks(cumeDist(value(Codecs.INT4, 150)).withinGroup(BOOK.pages.asc())))
                .isEqualTo(3 / 7.0);
    }

    record Running(String title, long number, long rank, long total, int bucket) {}

    @Test
    void numbersRowsAndKeepsRunningTotals() {
        Window pages = window("by pages").orderBy(BOOK.pages.asc());
        Window rows = window(pages).rows(unboundedPreceding(), currentRow());

        List<Running> running = db.list(select(
                        BOOK.title,
                        rowNumber().over(window().orderBy(BOOK.pages.asc(), BOOK.title.asc())),
                        rank().over(pages),
                        sum(BOOK.pages)
                                .over(window().orderBy(BOOK.pages.asc(), BOOK.title.asc())
                                        .rows(unboundedPreceding(), currentRow())),
                        ntile(4).over(window().orderBy(BOOK.pages.asc(), BOOK.title.asc())))
                .from(BOOK)
                .window(pages)
                .orderBy(BOOK.pages.asc(), BOOK.title.asc())
                .map(Running::new));

        assertThat(running)
                .containsExactly(
                        new Running("F", 1, 1, 50, 1),
                        new Running("A", 2, 2, 150, 1),
                        new Running("B", 3, 3, 350, 2),
                        new Running("C", 4, 3, 550, 2),
                        new Running("E", 5, 5, 850, 3),
                        new Running("D", 6, 6, 1250, 4));
        assertThat(db.list(
                        select(denseRank().over(pages)).from(BOOK).window(pages).orderBy(BOOK.pages.asc())))
                .containsExactly(1L, 2L, 3L, 3L, 4L, 5L);
        assertThat(db.list(select(percentRank().over(pages))
                        .from(BOOK)
                        .window(pages)
                        .orderBy(BOOK.pages.asc())))
                .containsExactly(0.0, 0.2, 0.4, 0.4, 0.8, 1.0);
        assertThat(db.list(
                        select(cumeDist().over(pages)).from(BOOK).window(pages).orderBy(BOOK.pages.asc())))
                .containsExactly(1 / 6.0, 2 / 6.0, 4 / 6.0, 4 / 6.0, 5 / 6.0, 1.0);
        assertThat(db.list(select(count().over(rows)).from(BOOK).window(pages).orderBy(BOOK.pages.asc())))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void looksAtOtherRows() {
        Window titles = window().orderBy(BOOK.title.asc());
        Window whole = titles.rows(unboundedPreceding(), unboundedFollowing());

        assertThat(byTitle(lag(BOOK.pages).over(titles))).containsExactly(null, 100, 200, 200, 400, 300);
        assertThat(byTitle(lead(BOOK.title).offset(2).otherwise("none").over(titles)))
                .containsExactly("C", "D", "E", "F", "none", "none");
        assertThat(byTitle(lag(BOOK.pages).offset(4).otherwise(BOOK.id).over(titles)))
                .containsExactly(1, 2, 3, 4, 100, 200);
        assertThat(byTitle(BOOK.pages.minus(lag(BOOK.pages).otherwise(0).over(titles))))
                .containsExactly(100, 100, 0, 200, -100, -250);
        assertThat(byTitle(firstValue(BOOK.title).over(titles))).containsOnly("A");
        assertThat(byTitle(lastValue(BOOK.title).over(whole))).containsOnly("F");
        assertThat(byTitle(nthValue(BOOK.pages, 2).over(whole))).containsOnly(200);
        Window names = window().orderBy(AUTHOR.name.asc());
        assertThat(db.list(select(
                                lag(AUTHOR.mood).otherwise(Mood.SO_SO).over(names),
                                firstValue(AUTHOR.profile).over(names),
                                lead(AUTHOR.genres).over(names))
                        .from(AUTHOR)
                        .orderBy(AUTHOR.name.asc())
                        .map((mood, profile, genres) -> mood)))
                .containsExactly(Mood.SO_SO, Mood.SAD);
    }

    private <T> List<T> byTitle(Expression<T> expression) {
        return db.list(select(expression).from(BOOK).orderBy(BOOK.title.asc()));
    }

    @Test
    void framesByRowsRangesAndGroups() {
        Window pages = window().orderBy(BOOK.pages.asc());

        assertThat(framed(pages.rows(preceding(1), following(1)).excludeCurrentRow()))
                .containsExactly(1L, 2L, 2L, 2L, 2L, 1L);
        assertThat(framed(pages.range(preceding(100), currentRow()))).containsExactly(1L, 2L, 3L, 3L, 3L, 2L);
        assertThat(framed(pages.groups(preceding(1), currentRow()))).containsExactly(1L, 2L, 3L, 3L, 3L, 2L);
        assertThat(framed(pages.groups(currentRow(), unboundedFollowing()).excludeGroup()))
                .containsExactly(5L, 4L, 2L, 2L, 1L, 0L);
        assertThat(framed(pages.range(unboundedPreceding(), currentRow()).excludeTies()))
                .containsExactly(1L, 2L, 3L, 3L, 5L, 6L);
        assertThat(framed(pages.range(preceding(value(Codecs.INT4, 50)), following(value(Codecs.INT4, 50)))))
                .containsExactly(2L, 2L, 2L, 2L, 1L, 1L);
        assertThat(framed(window().partitionBy(BOOK.authorId).orderBy(BOOK.pages.asc())))
                .containsExactly(1L, 1L, 3L, 3L, 2L, 4L);
    }

    private List<Long> framed(Window window) {
        return db.list(select(count().over(window)).from(BOOK).orderBy(BOOK.pages.asc(), BOOK.title.asc()));
    }

    @Test
    void framesTimesByAnInterval() {
        Interval hour = Interval.of(Duration.ofHours(1));
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        ElementTable<Instant, ?> times = unnest(
                "times",
                Family.<Instant>timestamptz(),
                Codecs.TIMESTAMPTZ,
                List.of(start, start.plusSeconds(1800), start.plusSeconds(5000)));
        Window window = window().orderBy(times.value().asc()).range(preceding(hour), currentRow());
        Window ahead = window().orderBy(times.value().asc()).range(currentRow(), following(hour));

        assertThat(db.list(select(count().over(window))
                        .from(times)
                        .orderBy(times.value().asc())))
                .containsExactly(1L, 2L, 2L);
        assertThat(db.list(select(count().over(ahead))
                        .from(times)
                        .orderBy(times.value().asc())))
                .containsExactly(2L, 2L, 1L);
    }

    record Subtotal(String author, int grouped, long pages) {}

    @Test
    void groupsBySetsAndSaysBySuchWhichARowIs() {
        List<Subtotal> subtotals = db.list(select(AUTHOR.name, grouping(AUTHOR.name), sum(BOOK.pages))
                .from(BOOK)
                .join(BOOK.author)
                .groupBy(rollup(AUTHOR.name))
                .having(sum(BOOK.pages).gt(100L))
                .orderBy(grouping(AUTHOR.name).asc(), AUTHOR.name.asc())
                .map(Subtotal::new));

        assertThat(subtotals)
                .containsExactly(
                        new Subtotal("Octavia", 0, 350), new Subtotal("Ursula", 0, 900), new Subtotal(null, 1, 1250));
        assertThat(db.list(select(count()).from(BOOK).groupBy(cube(BOOK.authorId, BOOK.pages))))
                .hasSize(5 + 2 + 5 + 1);
        assertThat(db.list(select(count())
                        .from(BOOK)
                        .groupBy(groupingSets(group(BOOK.authorId, BOOK.pages), group(BOOK.authorId), group()))))
                .hasSize(5 + 2 + 1);
        assertThat(db.list(select(count())
                        .from(BOOK)
                        .groupBy(rollup(group(BOOK.authorId, BOOK.pages), group(BOOK.title)))))
                .hasSize(6 + 5 + 1);
        assertThat(db.list(select(count())
                        .from(BOOK)
                        .groupBy(BOOK.authorId)
                        .groupBy(cube(group(BOOK.pages), group(BOOK.title)))))
                .hasSize(6 + 5 + 6 + 2);
        if (server() >= 14) {
            assertThat(db.list(select(count())
                            .from(BOOK)
                            .groupBy(rollup(BOOK.authorId), rollup(BOOK.authorId))
                            .groupByDistinct()))
                    .hasSize(2 + 1);
        }
    }

    @Test
    void groupsAndSortsByExpressionsThatHaveParameters() {
        TextExpression born = AUTHOR.profile.text("born");

        for (int execution = 1; execution <= 7; execution++) {
            assertThat(db.list(select(born, count())
                            .from(AUTHOR)
                            .groupBy(born)
                            .having(count().gt(1L))
                            .orderBy(born.asc(), count().desc())
                            .map((year, authors) -> year + " " + authors)))
                    .containsExactly("1929 2");
            assertThat(db.list(select(born.as("year"), count().filter(AUTHOR.name.startsWith("U")))
                            .from(AUTHOR)
                            .groupBy(rollup(born))
                            .orderBy(born.as("year").desc())
                            .map((year, authors) -> year + " " + authors)))
                    .containsExactly("null 1", "1929 1");
            assertThat(db.list(select(stringAgg(AUTHOR.name, "; ").orderBy(AUTHOR.name.asc()))
                            .from(AUTHOR)
                            .groupBy(AUTHOR.active)
                            .orderBy(stringAgg(AUTHOR.name, "; ")
                                    .orderBy(AUTHOR.name.asc())
                                    .asc())))
                    .containsExactly("Octavia; Ursula");
        }
    }
}
