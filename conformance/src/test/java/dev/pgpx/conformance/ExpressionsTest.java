package dev.pgpx.conformance;

import static dev.pgpx.conformance.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.BookTable.BOOK;
import static dev.pgpx.query.Conditions.allOf;
import static dev.pgpx.query.Conditions.always;
import static dev.pgpx.query.Conditions.anyOf;
import static dev.pgpx.query.Conditions.never;
import static dev.pgpx.query.Conditions.overlaps;
import static dev.pgpx.query.Conditions.whenPresent;
import static dev.pgpx.query.Functions.chr;
import static dev.pgpx.query.Functions.clockTimestamp;
import static dev.pgpx.query.Functions.concat;
import static dev.pgpx.query.Functions.concatWith;
import static dev.pgpx.query.Functions.currentDate;
import static dev.pgpx.query.Functions.currentSchema;
import static dev.pgpx.query.Functions.currentSetting;
import static dev.pgpx.query.Functions.currentTimestamp;
import static dev.pgpx.query.Functions.currentUser;
import static dev.pgpx.query.Functions.exp;
import static dev.pgpx.query.Functions.format;
import static dev.pgpx.query.Functions.ln;
import static dev.pgpx.query.Functions.localTime;
import static dev.pgpx.query.Functions.localTimestamp;
import static dev.pgpx.query.Functions.makeDate;
import static dev.pgpx.query.Functions.makeInterval;
import static dev.pgpx.query.Functions.makeTime;
import static dev.pgpx.query.Functions.makeTimestamp;
import static dev.pgpx.query.Functions.makeTimestamptz;
import static dev.pgpx.query.Functions.now;
import static dev.pgpx.query.Functions.power;
import static dev.pgpx.query.Functions.random;
import static dev.pgpx.query.Functions.randomUuid;
import static dev.pgpx.query.Functions.range;
import static dev.pgpx.query.Functions.sessionUser;
import static dev.pgpx.query.Functions.sqrt;
import static dev.pgpx.query.Functions.statementTimestamp;
import static dev.pgpx.query.Functions.toTimestamp;
import static dev.pgpx.query.Sql.all;
import static dev.pgpx.query.Sql.any;
import static dev.pgpx.query.Sql.array;
import static dev.pgpx.query.Sql.caseOf;
import static dev.pgpx.query.Sql.caseWhen;
import static dev.pgpx.query.Sql.coalesce;
import static dev.pgpx.query.Sql.condition;
import static dev.pgpx.query.Sql.fragment;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.function;
import static dev.pgpx.query.Sql.greatest;
import static dev.pgpx.query.Sql.least;
import static dev.pgpx.query.Sql.nullif;
import static dev.pgpx.query.Sql.operator;
import static dev.pgpx.query.Sql.row;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.query.ArrayExpression;
import dev.pgpx.query.Condition;
import dev.pgpx.query.DateExpression;
import dev.pgpx.query.DateField;
import dev.pgpx.query.DateUnit;
import dev.pgpx.query.Expression;
import dev.pgpx.query.Family;
import dev.pgpx.query.IntervalExpression;
import dev.pgpx.query.NumberExpression;
import dev.pgpx.query.RangeBounds;
import dev.pgpx.query.RangeExpression;
import dev.pgpx.query.TextExpression;
import dev.pgpx.query.TimeExpression;
import dev.pgpx.query.TimestampExpression;
import dev.pgpx.query.TimestamptzExpression;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import dev.pgpx.types.Range;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server makes of every operator and function of the families of types. */
@PgpxTest
class ExpressionsTest {
    static final ZoneId CHATHAM = ZoneId.of("Pacific/Chatham");
    static final TextExpression TEXT = value("Hello World");
    static final NumberExpression<Integer> INT = value(7);
    static final NumberExpression<BigDecimal> DECIMAL = value(new BigDecimal("7.25"));
    static final DateExpression<LocalDate> DATE = value(LocalDate.of(2024, 2, 29));
    static final TimeExpression<LocalTime> TIME = value(LocalTime.of(12, 30));
    static final TimestampExpression<LocalDateTime> LOCAL = value(LocalDateTime.of(2024, 2, 29, 12, 34, 56));
    static final TimestamptzExpression<Instant> POINT = value(Instant.parse("2024-02-29T12:34:56Z"));
    static final IntervalExpression<Interval> STAY = value(new Interval(1, 40, 90_000_000L));
    static final ArrayExpression<String, TextExpression> WORDS = array(value("b"), value("a"), value("c"));
    static final RangeExpression<Integer, NumberExpression<Integer>> FIVES =
            range(Codecs.INT4RANGE, value(5), value(10), RangeBounds.CLOSED_OPEN);

    private Database db;

    @BeforeAll
    static void create(Database db) {
        Library.create(db);
        Author ursula = db.insert(Library.author("Ursula").email("u@k.org"));
        db.insert(Library.author("Octavia"));
        db.insertAll(List.of(Library.book(ursula, "Lathe"), Library.book(ursula, "Dispossessed")));
    }

    @BeforeEach
    void connect(Database database) {
        db = database;
    }

    private <T> void gives(Expression<T> expression, T expected) {
        Object found = db.one(select(expression));
        assertThat(found).as("%s", expression).isEqualTo(expected);
    }

    private void holds(Condition... conditions) {
        for (Condition condition : conditions) {
            gives(condition, true);
        }
    }

    private void fails(Condition... conditions) {
        for (Condition condition : conditions) {
            gives(condition, false);
        }
    }

    private List<String> names(Condition... conditions) {
        return db.list(select(AUTHOR.name).from(AUTHOR).where(conditions).orderBy(AUTHOR.name.asc()));
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits);
    }

    @Test
    void comparesTexts() {
        holds(
                TEXT.like("Hello%"),
                TEXT.like(value("Hello%")),
                TEXT.like(any(List.of("x", "Hello%"))),
                TEXT.notLike("hello%"),
                TEXT.ilike("hello%"),
                TEXT.ilike(all(List.of("hello%", "%WORLD"))),
                TEXT.notIlike("x%"),
                TEXT.similarTo("(Hello|Bye)%"),
                TEXT.notSimilarTo("Hello"),
                TEXT.matches("^Hel+o"),
                TEXT.matchesIgnoringCase("^hel+o"),
                TEXT.matchesNot("^hel+o"),
                TEXT.matchesNotIgnoringCase("^x"),
                TEXT.contains("o W"),
                TEXT.contains(value("o W")),
                TEXT.containsIgnoringCase("O w"),
                TEXT.startsWith("Hell"),
                TEXT.startsWith(value("Hell")),
                TEXT.startsWithIgnoringCase("hell"),
                TEXT.endsWith("World"),
                TEXT.endsWithIgnoringCase("WORLD"),
                value("50%_\\").contains("0%_\\"),
                TEXT.collate("C").lt("hello"),
                TEXT.concat("!").collate("C").gt("H"));
        fails(TEXT.contains("%"), TEXT.startsWith("_"), TEXT.endsWith("\\"), TEXT.containsIgnoringCase("_ello"));
    }

    @Test
    void computesWithTexts() {
        gives(TEXT.concat("!").concat(value("?")), "Hello World!?");
        gives(TEXT.lower(), "hello world");
        gives(TEXT.upper(), "HELLO WORLD");
        gives(value("two words").initcap(), "Two Words");
        gives(value("abc").reverse(), "cba");
        gives(value("abc").md5(), "900150983cd24fb0d6963f7d28e17f72");
        gives(value("é").length(), 1);
        gives(value("é").octetLength(), 2);
        gives(value("é").bitLength(), 16);
        gives(value("A").ascii(), 65);
        gives(value(" x ").trim(), "x");
        gives(value("-x-").trim("-"), "x");
        gives(value(" x ").ltrim(), "x ");
        gives(value("-x-").ltrim("-"), "x-");
        gives(value(" x ").rtrim(), " x");
        gives(value("-x-").rtrim(value("-")), "-x");
        gives(TEXT.left(2), "He");
        gives(TEXT.right(value(2)), "ld");
        gives(TEXT.substring(7), "World");
        gives(TEXT.substring(1, 4), "Hell");
        gives(TEXT.overlay("J", 1), "Jello World");
        gives(TEXT.overlay("J", 1, 4), "Jo World");
        gives(TEXT.position("World"), 7);
        gives(TEXT.position("x"), 0);
        gives(TEXT.replace("o", "0"), "Hell0 W0rld");
        gives(TEXT.translate("lo", "1"), "He11 Wr1d");
        gives(value("x").lpad(3), "  x");
        gives(value("x").lpad(3, "-"), "--x");
        gives(value("x").rpad(3), "x  ");
        gives(value("x").rpad(3, "-"), "x--");
        gives(value("ab").repeat(2), "abab");
        gives(chr(value(65)), "A");
        gives(concat(TEXT, 1, true), "Hello World1t");
        gives(concatWith(", ", "a", TEXT), "a, Hello World");
        gives(format("%s=%L", "a", "it's"), "a='it''s'");
    }

    @Test
    void takesTextsApart() {
        gives(TEXT.splitPart(" ", 2), "World");
        gives(TEXT.split(" "), List.of("Hello", "World"));
        gives(value("a,-").split(",", "-").element(2).isNull(), true);
        gives(TEXT.substringMatching("W(.)r"), "o");
        gives(TEXT.regexpReplace("o", "0"), "Hell0 World");
        gives(TEXT.regexpReplace("O", "0", "gi"), "Hell0 W0rld");
        gives(TEXT.regexpMatch("(H)(.)"), List.of("H", "e"));
        gives(TEXT.regexpMatch("h", "i").element(1), "H");
        gives(TEXT.regexpSplit("\\s"), List.of("Hello", "World"));
        gives(value("1,234.5").toNumber("9G999D9").toChar("FM9999D0"), "1234.5");
        gives(value("29.02.2024").toDate("DD.MM.YYYY"), LocalDate.of(2024, 2, 29));
        gives(value("2024-02-29 12 +00").toTimestamp("YYYY-MM-DD HH24 TZH"), Instant.parse("2024-02-29T12:00:00Z"));
    }

    @Test
    void computesWithNumbers() {
        gives(INT.plus(1), 8);
        gives(INT.minus(value(8)), -1);
        gives(INT.times(INT.plus(1)), 56);
        gives(INT.minus(INT.minus(1)), 1);
        gives(INT.dividedBy(2), 3);
        gives(INT.cast(Family.number(), Codecs.NUMERIC).dividedBy(decimal("2")).round(2), decimal("3.50"));
        gives(INT.modulo(4), 3);
        gives(INT.negated().negated(), 7);
        gives(INT.plus(1).negated().abs(), 8);
        gives(INT.bitAnd(3), 3);
        gives(INT.bitOr(8), 15);
        gives(INT.bitXor(1), 6);
        gives(INT.bitNot(), -8);
        gives(INT.shiftLeft(2), 28);
        gives(INT.shiftRight(value(1)), 3);
        gives(INT.negated().sign(), -1);
        gives(INT.ceil(), 7);
        gives(value(Codecs.INT2, (short) 3).cast(Family.number(), Codecs.INT2).gcd((short) 6), (short) 3);
        gives(DECIMAL.ceil(), decimal("8"));
        gives(DECIMAL.floor(), decimal("7"));
        gives(DECIMAL.round(), decimal("7"));
        gives(DECIMAL.trunc(), decimal("7"));
        gives(DECIMAL.round(1), decimal("7.3"));
        gives(DECIMAL.trunc(value(1)), decimal("7.2"));
        gives(INT.round(-1), 10);
        gives(value(2.345).round(2), 2.35);
        gives(value(Codecs.FLOAT4, 2.5f).cast(Family.number(), Codecs.FLOAT4).floor(), 2f);
        gives(INT.gcd(21), 7);
        gives(INT.lcm(2), 14);
        gives(INT.power(2), 49.0);
        gives(value(decimal("4")).power(value(0.5)), 2.0);
        gives(value(9L).sqrt(), 3.0);
        gives(value(27).cbrt().round(), 3.0);
        gives(value(0).exp(), 1.0);
        gives(value(decimal("1")).ln(), 0.0);
        gives(value(100).log(), 2.0);
        gives(value(8).log(decimal("2")).round(), decimal("3"));
        gives(INT.widthBucket(0, 10, 5), 4);
        gives(INT.widthBucket(List.of(1, 5, 9)), 2);
        gives(INT.toChar("FM009"), "007");
        gives(sqrt(value(decimal("4"))).round(2), decimal("2.00"));
        gives(exp(value(decimal("0"))).round(), decimal("1"));
        gives(ln(value(decimal("1"))).round(), decimal("0"));
        gives(power(value(decimal("2")), value(decimal("3"))).round(), decimal("8"));
        holds(random().ge(0.0), random().lt(1.0));
    }

    @Test
    void computesWithDates() {
        gives(DATE.plusDays(1), LocalDate.of(2024, 3, 1));
        gives(DATE.minusDays(value(29)), LocalDate.of(2024, 1, 31));
        gives(DATE.minus(LocalDate.of(2024, 2, 1)), 28);
        gives(DATE.minus(DATE), 0);
        gives(DATE.plus(Period.ofYears(1)), LocalDateTime.of(2025, 2, 28, 0, 0));
        gives(DATE.minus(Duration.ofHours(1)), LocalDateTime.of(2024, 2, 28, 23, 0));
        gives(DATE.plus(new Interval(1, 1, 1_000_000)), LocalDateTime.of(2024, 3, 30, 0, 0, 1));
        gives(DATE.minus(STAY), LocalDateTime.of(2023, 12, 19, 23, 58, 30));
        gives(DATE.at(LocalTime.NOON), LocalDateTime.of(2024, 2, 29, 12, 0));
        gives(DATE.at(TIME), LocalDateTime.of(2024, 2, 29, 12, 30));
        gives(DATE.atStartOfDay(), LocalDateTime.of(2024, 2, 29, 0, 0));
        gives(DATE.truncate(DateUnit.YEAR), LocalDate.of(2024, 1, 1));
        gives(DATE.age(LocalDate.of(2023, 1, 30)), new Interval(12, 30, 0));
        gives(DATE.toChar("DD.MM.YYYY"), "29.02.2024");
        holds(DATE.extract(DateField.YEAR).eq(decimal("2024")));
        holds(
                overlaps(DATE, DATE.plusDays(2), LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 1)),
                overlaps(DATE, DATE.plusDays(2), DATE.plusDays(1), DATE.plusDays(5)));
    }

    @Test
    void computesWithTimesOfTheDay() {
        gives(TIME.plus(Duration.ofHours(12)), LocalTime.of(0, 30));
        gives(TIME.minus(STAY), LocalTime.of(12, 28, 30));
        gives(TIME.minus(LocalTime.NOON), new Interval(0, 0, 1_800_000_000L));
        gives(TIME.toChar("HH24"), "12");
        holds(TIME.extract(DateField.MINUTE).eq(decimal("30")));
    }

    @Test
    void computesWithTimestamps() {
        gives(LOCAL.plus(Period.ofDays(1)), LocalDateTime.of(2024, 3, 1, 12, 34, 56));
        gives(LOCAL.minus(LocalDateTime.of(2024, 2, 28, 12, 34, 55)), new Interval(0, 1, 1_000_000));
        gives(LOCAL.atTimeZone(ZoneId.of("Europe/Berlin")), Instant.parse("2024-02-29T11:34:56Z"));
        gives(LOCAL.atTimeZone(ZoneOffset.ofHours(2)), Instant.parse("2024-02-29T10:34:56Z"));
        gives(LOCAL.atTimeZone(ZoneOffset.ofHoursMinutes(-3, -30)), Instant.parse("2024-02-29T16:04:56Z"));
        gives(LOCAL.atTimeZone(ZoneOffset.UTC), Instant.parse("2024-02-29T12:34:56Z"));
        gives(
                LOCAL.plus(STAY).atTimeZone(value("UTC")).atTimeZone(ZoneOffset.UTC),
                LocalDateTime.of(2024, 5, 8, 12, 36, 26));
        gives(LOCAL.truncate(DateUnit.HOUR), LocalDateTime.of(2024, 2, 29, 12, 0));
        gives(LOCAL.age(LocalDateTime.of(2024, 1, 29, 12, 34, 56)), new Interval(1, 0, 0));
        holds(LOCAL.age().isNotNull(), LOCAL.isFinite());
        gives(LOCAL.date(), LocalDate.of(2024, 2, 29));
        gives(LOCAL.time(), LocalTime.of(12, 34, 56));
        gives(LOCAL.extract(DateField.SECOND).round(), decimal("56"));
        for (DateField field : DateField.values()) {
            if (!field.name().startsWith("TIMEZONE")) {
                holds(LOCAL.extract(field).isNotNull());
            }
        }
        for (DateUnit unit : DateUnit.values()) {
            holds(LOCAL.truncate(unit).le(LOCAL));
        }
    }

    @Test
    void computesWithPointsInTime() {
        gives(POINT.plus(Duration.ofHours(1)), Instant.parse("2024-02-29T13:34:56Z"));
        gives(POINT.minus(Instant.parse("2024-02-29T12:34:55Z")), new Interval(0, 0, 1_000_000));
        gives(POINT.atTimeZone(CHATHAM), LocalDateTime.of(2024, 3, 1, 2, 19, 56));
        gives(POINT.atTimeZone(CHATHAM).date(), LocalDate.of(2024, 3, 1));
        gives(POINT.atTimeZone(ZoneOffset.ofHours(2)), LocalDateTime.of(2024, 2, 29, 14, 34, 56));
        gives(POINT.truncate(DateUnit.DAY, CHATHAM), Instant.parse("2024-02-29T10:15:00Z"));
        gives(POINT.truncate(DateUnit.DAY, ZoneOffset.ofHours(2)), Instant.parse("2024-02-28T22:00:00Z"));
        gives(POINT.truncate(DateUnit.MINUTE), Instant.parse("2024-02-29T12:34:00Z"));
        gives(POINT.age(Instant.parse("2024-02-29T12:34:55Z")), new Interval(0, 0, 1_000_000));
        holds(
                POINT.age().isNotNull(),
                POINT.isFinite(),
                POINT.extract(DateField.TIMEZONE).isNotNull(),
                POINT.extract(DateField.EPOCH).eq(decimal("1709210096")));
    }

    @Test
    void computesWithIntervals() {
        gives(STAY.plus(STAY), new Interval(2, 80, 180_000_000L));
        gives(STAY.minus(Duration.ofSeconds(90)), new Interval(1, 40, 0));
        gives(STAY.times(2), new Interval(2, 80, 180_000_000L));
        gives(value(new Interval(2, 2, 0)).dividedBy(2), new Interval(1, 1, 0));
        gives(STAY.negated(), new Interval(-1, -40, -90_000_000L));
        gives(STAY.justifyDays(), new Interval(2, 10, 90_000_000L));
        gives(value(Interval.of(Duration.ofHours(25))).justifyHours(), new Interval(0, 1, 3_600_000_000L));
        gives(value(new Interval(1, 0, -3_600_000_000L)).justifyInterval(), new Interval(0, 29, 82_800_000_000L));
        gives(STAY.truncate(DateUnit.MINUTE), new Interval(1, 40, 60_000_000L));
        holds(STAY.extract(DateField.DAY).eq(decimal("40")));
    }

    @Test
    void knowsTheTimeAndTheSession() {
        Instant began = db.one(select(now()));
        assertThat(began)
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        holds(
                now().eq(currentTimestamp()),
                statementTimestamp().le(clockTimestamp()),
                currentDate().eq(localTimestamp().date()),
                localTime().eq(localTimestamp().time()),
                currentUser().eq(sessionUser()),
                currentSchema().eq("public"),
                currentSetting("server_version_num").ne(""),
                currentSetting("no.such").isNull(),
                randomUuid().ne(randomUuid()));
        gives(toTimestamp(value(1.5)), Instant.ofEpochMilli(1500));
        gives(makeDate(value(2024), value(2), value(29)), LocalDate.of(2024, 2, 29));
        gives(makeTime(value(1), value(2), value(3.5)), LocalTime.of(1, 2, 3, 500_000_000));
        gives(
                makeTimestamp(value(2024), value(2), value(29), value(1), value(2), value(3.0)),
                LocalDateTime.of(2024, 2, 29, 1, 2, 3));
        gives(
                makeTimestamptz(
                        value(2024), value(2), value(29), value(1), value(2), value(3.0), ZoneOffset.ofHours(1)),
                Instant.parse("2024-02-29T00:02:03Z"));
        gives(
                makeInterval(value(1), value(1), value(1), value(1), value(0), value(0), value(1.0)),
                new Interval(13, 8, 1_000_000));
    }

    @Test
    void computesWithArrays() {
        holds(
                WORDS.contains("a", "b"),
                WORDS.contains(array(value("a"))),
                array(value("a")).containedBy("a", "b"),
                array(value("a")).containedBy(WORDS),
                WORDS.overlaps("x", "a"),
                WORDS.overlaps(WORDS),
                WORDS.hasElement("a"),
                WORDS.hasElement(value("b")),
                WORDS.eq(List.of("b", "a", "c")),
                WORDS.lt(List.of("c")),
                WORDS.element(4).isNull());
        gives(WORDS.size(), 3);
        gives(WORDS.length(1), 3);
        gives(WORDS.element(1).upper(), "B");
        gives(WORDS.element(value(2)), "a");
        gives(WORDS.slice(2, 3), List.of("a", "c"));
        gives(WORDS.append("x").element(4), "x");
        gives(WORDS.prepend(value("x")).element(1), "x");
        gives(WORDS.concat(WORDS).size(), 6);
        gives(WORDS.concat("x", "y").slice(value(4), value(5)), List.of("x", "y"));
        gives(WORDS.remove("a"), List.of("b", "c"));
        gives(WORDS.replace("a", "z"), List.of("b", "z", "c"));
        gives(WORDS.position("c"), 3);
        gives(WORDS.positions("c"), List.of(3));
        gives(WORDS.join(","), "b,a,c");
        gives(WORDS.join(",", "-"), "b,a,c");
        gives(
                array(Family.text(), select(AUTHOR.name).from(AUTHOR).orderBy(AUTHOR.name.asc()))
                        .element(1),
                "Octavia");
        gives(array(value(Codecs.INT8, 1L)), List.of(1L));
        assertThat(names(
                        AUTHOR.genres.slice(1, 1).contains("sf"),
                        AUTHOR.genres.element(2).eq("essay")))
                .containsExactly("Octavia", "Ursula");
    }

    @Test
    void computesWithRanges() {
        holds(
                FIVES.contains(5),
                FIVES.contains(value(9)),
                FIVES.contains(Range.closedOpen(6, 7)),
                FIVES.contains(FIVES),
                FIVES.containedBy(Range.all()),
                FIVES.overlaps(Range.closed(9, 12)),
                FIVES.strictlyLeftOf(Range.atLeast(10)),
                FIVES.strictlyRightOf(Range.lessThan(5)),
                FIVES.doesNotExtendRightOf(FIVES),
                FIVES.doesNotExtendLeftOf(FIVES),
                FIVES.adjacentTo(Range.closedOpen(10, 11)),
                FIVES.lowerInclusive(),
                FIVES.upperInclusive().not(),
                FIVES.isUnboundedBelow().not(),
                FIVES.isUnboundedAbove().not(),
                FIVES.isEmpty().not(),
                FIVES.lt(Range.atLeast(6)));
        gives(FIVES.union(Range.closedOpen(10, 12)), Range.closedOpen(5, 12));
        gives(FIVES.intersection(Range.atLeast(7)), Range.closedOpen(7, 10));
        gives(FIVES.difference(FIVES), Range.empty());
        gives(FIVES.lower(), 5);
        gives(FIVES.upper().plus(1), 11);
        gives(FIVES.merge(Range.closedOpen(20, 21)), Range.closedOpen(5, 21));
        gives(
                range(Codecs.DATERANGE, DATE, DATE.plusDays(1), RangeBounds.CLOSED)
                        .upper(),
                LocalDate.of(2024, 3, 2));
        assertThat(names(AUTHOR.writing.lower().plusDays(1).eq(LocalDate.of(1959, 1, 2))))
                .hasSize(2);
        for (RangeBounds bounds : RangeBounds.values()) {
            holds(range(Codecs.NUMRANGE, DECIMAL, DECIMAL.plus(decimal("2")), bounds)
                    .contains(decimal("8")));
        }
    }

    @Test
    void comparesExpressionsOfEveryType() {
        assertThat(names(AUTHOR.email.isDistinctFrom(AUTHOR.name))).hasSize(2);
        assertThat(names(AUTHOR.email.isNotDistinctFrom((String) null))).containsExactly("Octavia");
        assertThat(names(AUTHOR.email.isNotDistinctFrom(AUTHOR.email))).hasSize(2);
        assertThat(names(AUTHOR.email.eqOrIsNull((String) null))).containsExactly("Octavia");
        assertThat(names(AUTHOR.email.eqOrIsNull("u@k.org"))).containsExactly("Ursula");
        assertThat(names(AUTHOR.name.eq(any(List.of("Ursula", "x"))))).containsExactly("Ursula");
        assertThat(names(AUTHOR.name.ne(all(AUTHOR.genres)))).hasSize(2);
        assertThat(names(AUTHOR.id.in(select(BOOK.author().id).from(BOOK)))).containsExactly("Ursula");
        assertThat(names(AUTHOR.id.notIn(select(BOOK.author().id).from(BOOK)))).containsExactly("Octavia");
        assertThat(names(AUTHOR.id.ge(all(select(BOOK.authorId).from(BOOK))))).hasSize(2);
        assertThat(names(
                        AUTHOR.mood.isNull(),
                        AUTHOR.mood.ne(any(List.of(Mood.HAPPY))).isUnknown()))
                .hasSize(2);
        holds(
                INT.lt(any(List.of(1, 8))),
                INT.le(all(List.of(7, 8))),
                INT.gt(any(List.of(6))),
                INT.ge(all(List.of(7))),
                INT.between(1, 7),
                INT.between(value(1), value(7)),
                INT.betweenSymmetric(9, 1),
                INT.notBetween(8, 9),
                INT.eq(7).isTrue(),
                INT.eq(8).isNotTrue(),
                INT.eq(8).isFalse(),
                INT.eq(7).isNotFalse(),
                nullif(INT, 7).eq(1).isUnknown(),
                INT.eq(8).isNotUnknown());
        gives(INT.cast(Family.text(), Codecs.TEXT).concat("!"), "7!");
        gives(value("happy").cast(Family.comparable(), AUTHOR.mood.codec()), Mood.HAPPY);
        gives(WORDS.cast(Family.comparable(), Codecs.array(Codecs.VARCHAR)), List.of("b", "a", "c"));
    }

    @Test
    void choosesAmongExpressions() {
        assertThat(db.list(select(coalesce(AUTHOR.email, "none").upper())
                        .from(AUTHOR)
                        .orderBy(AUTHOR.name.asc())))
                .containsExactly("NONE", "U@K.ORG");
        gives(coalesce(nullif(TEXT, TEXT), value("x")), "x");
        gives(coalesce(nullif(INT, 7), nullif(INT, 7), value(3)).plus(1), 4);
        gives(greatest(INT, 9).plus(1), 10);
        gives(greatest(INT, value(3), value(8)), 8);
        gives(least(DATE, LocalDate.EPOCH).plusDays(1), LocalDate.of(1970, 1, 2));
        gives(least(INT, value(3)), 3);
        assertThat(db.list(select(caseWhen(AUTHOR.email.isNull(), value("silent"))
                                .when(AUTHOR.name.eq("x"), AUTHOR.name)
                                .when(AUTHOR.name.eq("y"), "y")
                                .otherwise(AUTHOR.email)
                                .upper())
                        .from(AUTHOR)
                        .orderBy(AUTHOR.name.asc())))
                .containsExactly("SILENT", "U@K.ORG");
        gives(caseWhen(INT.eq(8), INT).end().isNull(), true);
        gives(
                caseOf(INT)
                        .when(1, "one")
                        .when(7, value("seven"))
                        .otherwise("many")
                        .upper(),
                "SEVEN");
        gives(caseOf(TEXT).when("x", INT).end().isNull(), true);
        gives(caseOf(TEXT).when("x", INT).when("Hello World", 2).otherwise(INT).plus(1), 3);
    }

    @Test
    void comparesRows() {
        holds(
                row(INT, TEXT).eq(row(INT, TEXT)),
                row(INT, TEXT).eq(7, "Hello World"),
                row(INT, TEXT).ne(7, "x"),
                row(INT, TEXT).gt(7, "A"),
                row(INT, TEXT).ge(row(INT, TEXT)),
                row(INT, TEXT, DATE).lt(7, "Z", LocalDate.EPOCH),
                row(INT, TEXT, DATE, TIME).le(row(INT, TEXT, DATE, TIME)),
                row(INT, TEXT).isNotDistinctFrom(row(INT, TEXT)),
                row(INT, TEXT).isDistinctFrom(row(INT.plus(1), TEXT)));
        assertThat(names(row(AUTHOR.name, AUTHOR.active).in(List.of("Ursula", "x"), name -> name, name -> true)))
                .containsExactly("Ursula");
        assertThat(names(row(AUTHOR.name, AUTHOR.email).notIn(List.of("Ursula"), name -> name, name -> "u@k.org")))
                .containsExactly("Octavia");
        assertThat(names(row(AUTHOR.name, AUTHOR.active).in(List.<String>of(), name -> name, name -> true)))
                .isEmpty();
        assertThat(names(row(AUTHOR.id, AUTHOR.name)
                        .in(select(BOOK.author().id, BOOK.author().name).from(BOOK))))
                .containsExactly("Ursula");
        assertThat(names(row(AUTHOR.id, AUTHOR.name)
                        .notIn(select(BOOK.author().id, BOOK.author().name).from(BOOK))))
                .containsExactly("Octavia");
    }

    @Test
    void opensTheDoorToAnyFunctionOperatorAndText() {
        gives(function("pg_catalog.strpos", Integer.class, TEXT, "World"), 7);
        gives(function("sqrt", Family.number(), Codecs.FLOAT8, 9.0).plus(1.0), 4.0);
        gives(
                function("lower", String.class, select(AUTHOR.name).from(AUTHOR).where(AUTHOR.email.isNull())),
                "octavia");
        gives(operator(TEXT, "||", "!", String.class), "Hello World!");
        gives(operator(INT.plus(1), "*", 2, Family.number(), Codecs.INT4).plus(1), 17);
        gives(
                fragment("extract(dow from {0})::int + {1}", Family.number(), Codecs.INT4, DATE, 3)
                        .times(2),
                14);
        gives(fragment("'{0}' || {0} || {0}", String.class, "x"), "{0}xx");
        gives(fragment("'{\"a\": 1}'::jsonb ? {0}", Boolean.class, "a"), true);
        assertThat(names(condition("{0} ~~ {1}", AUTHOR.name, "U%").and(AUTHOR.active)))
                .containsExactly("Ursula");
        assertThat(names(condition("{0} = 'x' or {0} = {1}", AUTHOR.name, "Ursula")
                        .and(AUTHOR.email.isNull())))
                .isEmpty();
    }

    @Test
    void combinesConditions() {
        assertThat(names(allOf(List.of()))).hasSize(2);
        assertThat(names(anyOf())).isEmpty();
        assertThat(names(always())).hasSize(2);
        assertThat(names(never())).isEmpty();
        assertThat(names(allOf(whenPresent("Ursula", AUTHOR.name::eq), whenPresent((String) null, AUTHOR.email::eq))))
                .containsExactly("Ursula");
        assertThat(names(anyOf(AUTHOR.name.eq("Ursula"), AUTHOR.email.isNull())))
                .hasSize(2);
        assertThat(db.count(from(AUTHOR).where(allOf(AUTHOR.active, AUTHOR.email.isNotNull()))))
                .isEqualTo(1);
    }
}
