package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
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
import static dev.pgpx.query.Functions.multirange;
import static dev.pgpx.query.Functions.now;
import static dev.pgpx.query.Functions.power;
import static dev.pgpx.query.Functions.random;
import static dev.pgpx.query.Functions.randomUuid;
import static dev.pgpx.query.Functions.range;
import static dev.pgpx.query.Functions.sessionUser;
import static dev.pgpx.query.Functions.sqrt;
import static dev.pgpx.query.Functions.statementTimestamp;
import static dev.pgpx.query.Functions.toTimestamp;
import static dev.pgpx.query.Functions.uuidVersion7;
import static dev.pgpx.query.Sql.all;
import static dev.pgpx.query.Sql.any;
import static dev.pgpx.query.Sql.array;
import static dev.pgpx.query.Sql.caseOf;
import static dev.pgpx.query.Sql.caseWhen;
import static dev.pgpx.query.Sql.coalesce;
import static dev.pgpx.query.Sql.condition;
import static dev.pgpx.query.Sql.fragment;
import static dev.pgpx.query.Sql.function;
import static dev.pgpx.query.Sql.greatest;
import static dev.pgpx.query.Sql.least;
import static dev.pgpx.query.Sql.nullif;
import static dev.pgpx.query.Sql.operator;
import static dev.pgpx.query.Sql.row;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import dev.pgpx.types.Json;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.PgType;
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
import org.junit.jupiter.api.Test;

/** Every method of the families of types, in exact SQL. */
class FamiliesTextTest {
    private static final Codec<String> MOOD = Codecs.map(
            Codecs.domain(Codecs.TEXT, PgType.named("shop", "Mood"), String.class, text -> text, text -> text),
            String.class,
            text -> text,
            text -> text);
    private static final DateExpression<LocalDate> DAY = AUTHOR.writing.lower();
    private static final TimeExpression<LocalTime> TIME = Functions.localTime();
    private static final TimestampExpression<LocalDateTime> LOCAL = Functions.localTimestamp();
    private static final TimestamptzExpression<Instant> POINT = Functions.now();
    private static final IntervalExpression<Interval> STAY = LOCAL.age();
    private static final MultirangeExpression<LocalDate, DateExpression<LocalDate>> DAYS =
            Functions.multirange(Codecs.DATEMULTIRANGE, AUTHOR.writing);

    private static String sql(Expression<?> expression) {
        String sql = select(expression).from(AUTHOR).statement().sql();
        assertThat(sql).startsWith("select ").endsWith(" from author");
        return sql.substring("select ".length(), sql.length() - " from author".length());
    }

    @Test
    void writesOperatorsAndFunctionsOfText() {
        assertThat(sql(AUTHOR.name.like("a%"))).isEqualTo("author.name like $1");
        assertThat(sql(AUTHOR.name.like(AUTHOR.email))).isEqualTo("author.name like author.email");
        assertThat(sql(AUTHOR.name.like(any(List.of("a%", "b%"))))).isEqualTo("author.name like any($1)");
        assertThat(sql(AUTHOR.name.notLike("a%"))).isEqualTo("author.name not like $1");
        assertThat(sql(AUTHOR.name.ilike("a%"))).isEqualTo("author.name ilike $1");
        assertThat(sql(AUTHOR.name.ilike(all(AUTHOR.genres)))).isEqualTo("author.name ilike all(author.genres)");
        assertThat(sql(AUTHOR.name.notIlike("a%"))).isEqualTo("author.name not ilike $1");
        assertThat(sql(AUTHOR.name.similarTo("(a|b)%"))).isEqualTo("author.name similar to $1");
        assertThat(sql(AUTHOR.name.notSimilarTo("a%"))).isEqualTo("author.name not similar to $1");
        assertThat(sql(AUTHOR.name.matches("^a"))).isEqualTo("author.name ~ $1");
        assertThat(sql(AUTHOR.name.matchesIgnoringCase("^a"))).isEqualTo("author.name ~* $1");
        assertThat(sql(AUTHOR.name.matchesNot("^a"))).isEqualTo("author.name !~ $1");
        assertThat(sql(AUTHOR.name.matchesNotIgnoringCase(AUTHOR.email))).isEqualTo("author.name !~* author.email");
        assertThat(sql(AUTHOR.name.contains("50%"))).isEqualTo("author.name like $1");
        assertThat(sql(AUTHOR.name.contains(AUTHOR.email))).isEqualTo("strpos(author.name, author.email) > 0");
        assertThat(sql(AUTHOR.name.containsIgnoringCase("a"))).isEqualTo("author.name ilike $1");
        assertThat(sql(AUTHOR.name.startsWith("a"))).isEqualTo("author.name like $1");
        assertThat(sql(AUTHOR.name.startsWith(AUTHOR.email))).isEqualTo("starts_with(author.name, author.email)");
        assertThat(sql(AUTHOR.name.startsWithIgnoringCase("a"))).isEqualTo("author.name ilike $1");
        assertThat(sql(AUTHOR.name.endsWith("a"))).isEqualTo("author.name like $1");
        assertThat(sql(AUTHOR.name.endsWithIgnoringCase("a"))).isEqualTo("author.name ilike $1");
        assertThat(sql(AUTHOR.name.concat("!").concat(AUTHOR.email))).isEqualTo("(author.name || $1) || author.email");
        assertThat(sql(AUTHOR.name.concat(AUTHOR.email.concat("!")))).isEqualTo("author.name || (author.email || $1)");
        assertThat(sql(AUTHOR.name.lower())).isEqualTo("lower(author.name)");
        assertThat(sql(AUTHOR.name.upper())).isEqualTo("upper(author.name)");
        assertThat(sql(AUTHOR.name.initcap())).isEqualTo("initcap(author.name)");
        assertThat(sql(AUTHOR.name.reverse())).isEqualTo("reverse(author.name)");
        assertThat(sql(AUTHOR.name.md5())).isEqualTo("md5(author.name)");
        assertThat(sql(AUTHOR.name.casefold())).isEqualTo("casefold(author.name)");
        assertThat(sql(AUTHOR.name.length())).isEqualTo("length(author.name)");
        assertThat(sql(AUTHOR.name.octetLength())).isEqualTo("octet_length(author.name)");
        assertThat(sql(AUTHOR.name.bitLength())).isEqualTo("bit_length(author.name)");
        assertThat(sql(AUTHOR.name.ascii())).isEqualTo("ascii(author.name)");
        assertThat(sql(AUTHOR.name.trim())).isEqualTo("btrim(author.name)");
        assertThat(sql(AUTHOR.name.trim("x"))).isEqualTo("btrim(author.name, $1)");
    }

    @Test
    void writesOperatorsAndFunctionsOfTextPart2() {
        assertThat(sql(AUTHOR.name.ltrim())).isEqualTo("ltrim(author.name)");
        assertThat(sql(AUTHOR.name.rtrim(AUTHOR.email))).isEqualTo("rtrim(author.name, author.email)");
        assertThat(sql(AUTHOR.name.left(2))).isEqualTo("\"left\"(author.name, $1)");
        assertThat(sql(AUTHOR.name.right(AUTHOR.age))).isEqualTo("\"right\"(author.name, author.age)");
        assertThat(sql(AUTHOR.name.substring(2))).isEqualTo("substr(author.name, $1)");
        assertThat(sql(AUTHOR.name.substring(2, 3))).isEqualTo("substr(author.name, $1, $2)");
        assertThat(sql(AUTHOR.name.overlay("x", 2))).isEqualTo("overlay(author.name placing $1 from $2)");
        assertThat(sql(AUTHOR.name.overlay("x", 2, 3))).isEqualTo("overlay(author.name placing $1 from $2 for $3)");
        assertThat(sql(AUTHOR.name.position("x"))).isEqualTo("strpos(author.name, $1)");
        assertThat(sql(AUTHOR.name.replace("x", "y"))).isEqualTo("replace(author.name, $1, $2)");
        assertThat(sql(AUTHOR.name.translate("ab", "cd"))).isEqualTo("translate(author.name, $1, $2)");
        assertThat(sql(AUTHOR.name.lpad(5))).isEqualTo("lpad(author.name, $1)");
        assertThat(sql(AUTHOR.name.lpad(5, "x"))).isEqualTo("lpad(author.name, $1, $2)");
        assertThat(sql(AUTHOR.name.rpad(5))).isEqualTo("rpad(author.name, $1)");
        assertThat(sql(AUTHOR.name.rpad(5, "x"))).isEqualTo("rpad(author.name, $1, $2)");
        assertThat(sql(AUTHOR.name.repeat(2))).isEqualTo("repeat(author.name, $1)");
        assertThat(sql(AUTHOR.name.collate("C").lt(AUTHOR.email)))
                .isEqualTo("author.name collate \"C\" < author.email");
        assertThat(sql(AUTHOR.name.concat("x").collate("de-x-icu")))
                .isEqualTo("(author.name || $1) collate \"de-x-icu\"");
        assertThat(sql(AUTHOR.name.splitPart(" ", 1))).isEqualTo("split_part(author.name, $1, $2)");
        assertThat(sql(AUTHOR.name.split(","))).isEqualTo("string_to_array(author.name, $1)");
        assertThat(sql(AUTHOR.name.split(",", "-"))).isEqualTo("string_to_array(author.name, $1, $2)");
        assertThat(sql(AUTHOR.name.substringMatching("(a+)"))).isEqualTo("substring(author.name, $1)");
        assertThat(sql(AUTHOR.name.regexpReplace("a", "b"))).isEqualTo("regexp_replace(author.name, $1, $2)");
        assertThat(sql(AUTHOR.name.regexpReplace("a", "b", "gi"))).isEqualTo("regexp_replace(author.name, $1, $2, $3)");
        assertThat(sql(AUTHOR.name.regexpMatch("a"))).isEqualTo("regexp_match(author.name, $1)");
        assertThat(sql(AUTHOR.name.regexpMatch("a", "i"))).isEqualTo("regexp_match(author.name, $1, $2)");
        assertThat(sql(AUTHOR.name.regexpSplit(" "))).isEqualTo("regexp_split_to_array(author.name, $1)");
        assertThat(sql(AUTHOR.name.regexpLike("a", "i"))).isEqualTo("regexp_like(author.name, $1, $2)");
        assertThat(sql(AUTHOR.name.regexpCount("a"))).isEqualTo("regexp_count(author.name, $1)");
        assertThat(sql(AUTHOR.name.regexpInstr("a"))).isEqualTo("regexp_instr(author.name, $1)");
        assertThat(sql(AUTHOR.name.regexpSubstr("a"))).isEqualTo("regexp_substr(author.name, $1)");
        assertThat(sql(AUTHOR.name.toNumber("999"))).isEqualTo("to_number(author.name, $1)");
        assertThat(sql(AUTHOR.name.toDate("YYYY"))).isEqualTo("to_date(author.name, $1)");
        assertThat(sql(AUTHOR.name.toTimestamp("YYYY"))).isEqualTo("to_timestamp(author.name, $1)");
    }

    @Test
    void writesOperatorsAndFunctionsOfNumbers() {
        assertThat(sql(AUTHOR.age.plus(1))).isEqualTo("author.age + $1");
        assertThat(sql(AUTHOR.age.minus(1))).isEqualTo("author.age - $1");
        assertThat(sql(AUTHOR.age.times(AUTHOR.age.plus(1)))).isEqualTo("author.age * (author.age + $1)");
        assertThat(sql(AUTHOR.age.minus(AUTHOR.age.minus(1)))).isEqualTo("author.age - (author.age - $1)");
        assertThat(sql(AUTHOR.age.dividedBy(2))).isEqualTo("author.age / $1");
        assertThat(sql(AUTHOR.age.modulo(2))).isEqualTo("author.age % $1");
        assertThat(sql(AUTHOR.age.negated())).isEqualTo("-author.age");
        assertThat(sql(AUTHOR.age.negated().negated())).isEqualTo("-(-author.age)");
        assertThat(sql(AUTHOR.age.plus(1).negated())).isEqualTo("-(author.age + $1)");
        assertThat(sql(AUTHOR.age.bitAnd(1))).isEqualTo("author.age & $1");
        assertThat(sql(AUTHOR.age.bitOr(1))).isEqualTo("author.age | $1");
        assertThat(sql(AUTHOR.age.bitXor(1))).isEqualTo("author.age # $1");
        assertThat(sql(AUTHOR.age.bitNot())).isEqualTo("~author.age");
        assertThat(sql(AUTHOR.age.shiftLeft(1))).isEqualTo("author.age << $1");
        assertThat(sql(AUTHOR.age.shiftRight(AUTHOR.age))).isEqualTo("author.age >> author.age");
        assertThat(sql(AUTHOR.age.abs())).isEqualTo("abs(author.age)");
        assertThat(sql(AUTHOR.age.sign())).isEqualTo("sign(author.age)::int4");
        assertThat(sql(AUTHOR.age.ceil())).isEqualTo("ceil(author.age)::int4");
        assertThat(sql(AUTHOR.age.floor())).isEqualTo("floor(author.age)::int4");
        assertThat(sql(AUTHOR.age.round())).isEqualTo("round(author.age)::int4");
        assertThat(sql(AUTHOR.age.trunc())).isEqualTo("trunc(author.age)::int4");
        assertThat(sql(value(1.5).round())).isEqualTo("round($1)");
        assertThat(sql(AUTHOR.age.round(-1))).isEqualTo("round(author.age::numeric, $1)::int4");
        assertThat(sql(value(new BigDecimal("1.25")).round(1))).isEqualTo("round($1, $2)");
        assertThat(sql(value(1.25).trunc(1))).isEqualTo("trunc($1::numeric, $2)::float8");
        assertThat(sql(AUTHOR.age.gcd(6))).isEqualTo("gcd(author.age, $1)");
        assertThat(sql(AUTHOR.age.lcm(6))).isEqualTo("lcm(author.age, $1)");
        assertThat(sql(AUTHOR.age.power(2))).isEqualTo("power(author.age, $1)");
        assertThat(sql(value(new BigDecimal("2")).power(0.5))).isEqualTo("power($1::float8, $2)");
        assertThat(sql(AUTHOR.age.sqrt())).isEqualTo("sqrt(author.age)");
        assertThat(sql(AUTHOR.age.cbrt())).isEqualTo("cbrt(author.age)");
        assertThat(sql(AUTHOR.age.exp())).isEqualTo("exp(author.age)");
        assertThat(sql(AUTHOR.age.ln())).isEqualTo("ln(author.age)");
        assertThat(sql(AUTHOR.age.log())).isEqualTo("log(author.age)");
        assertThat(sql(AUTHOR.age.log(new BigDecimal("2")))).isEqualTo("log($1, author.age::numeric)");
    }

    @Test
    void writesOperatorsAndFunctionsOfNumbersPart2() {
        assertThat(sql(AUTHOR.age.widthBucket(0, 100, 10))).isEqualTo("width_bucket(author.age, $1, $2, $3)");
        assertThat(sql(AUTHOR.age.widthBucket(List.of(10, 20)))).isEqualTo("width_bucket(author.age, $1)");
        assertThat(sql(AUTHOR.age.toChar("999"))).isEqualTo("to_char(author.age, $1)");
    }

    @Test
    void writesOperatorsAndFunctionsOfDatesAndTimes() {
        assertThat(sql(DAY.plusDays(1))).isEqualTo("lower(author.writing) + $1");
        assertThat(sql(DAY.minusDays(AUTHOR.age))).isEqualTo("lower(author.writing) - author.age");
        assertThat(sql(DAY.minus(LocalDate.EPOCH))).isEqualTo("lower(author.writing) - $1");
        assertThat(sql(DAY.minus(DAY))).isEqualTo("lower(author.writing) - lower(author.writing)");
        assertThat(sql(DAY.plus(Period.ofMonths(1)))).isEqualTo("lower(author.writing) + $1::interval");
        assertThat(sql(DAY.minus(Duration.ofHours(1)))).isEqualTo("lower(author.writing) - $1::interval");
        assertThat(sql(DAY.plus(new Interval(1, 2, 3)))).isEqualTo("lower(author.writing) + $1::interval");
        assertThat(sql(DAY.at(LocalTime.NOON))).isEqualTo("lower(author.writing) + $1");
        assertThat(sql(DAY.at(TIME))).isEqualTo("lower(author.writing) + localtime");
        assertThat(sql(DAY.atStartOfDay())).isEqualTo("lower(author.writing)::timestamp");
        assertThat(sql(DAY.truncate(DateUnit.MONTH)))
                .isEqualTo("date_trunc('month', lower(author.writing)::timestamp)::date");
        assertThat(sql(DAY.age(LocalDate.EPOCH))).isEqualTo("age(lower(author.writing)::timestamp, $1::timestamp)");
        assertThat(sql(DAY.extract(DateField.YEAR))).isEqualTo("extract(year from lower(author.writing))::numeric");
        assertThat(sql(DAY.toChar("YYYY"))).isEqualTo("to_char(lower(author.writing), $1)");
        assertThat(sql(TIME.plus(Duration.ofHours(1)))).isEqualTo("localtime + $1::interval");
        assertThat(sql(TIME.minus(LocalTime.NOON))).isEqualTo("localtime - $1");
        assertThat(sql(TIME.minus(STAY))).isEqualTo("localtime - age(localtimestamp)");
        assertThat(sql(LOCAL.plus(Period.ofDays(1)))).isEqualTo("localtimestamp + $1::interval");
        assertThat(sql(LOCAL.minus(LOCAL))).isEqualTo("localtimestamp - localtimestamp");
        assertThat(sql(LOCAL.atTimeZone(ZoneId.of("Europe/Berlin")))).isEqualTo("localtimestamp at time zone $1");
        assertThat(sql(LOCAL.atTimeZone(ZoneOffset.ofHours(2)))).isEqualTo("localtimestamp at time zone $1");
        assertThat(sql(LOCAL.atTimeZone(AUTHOR.name).atTimeZone(ZoneOffset.UTC)))
                .isEqualTo("localtimestamp at time zone author.name at time zone $1");
        assertThat(sql(LOCAL.plus(STAY).atTimeZone(AUTHOR.name)))
                .isEqualTo("(localtimestamp + age(localtimestamp)) at time zone author.name");
        assertThat(sql(LOCAL.truncate(DateUnit.HOUR))).isEqualTo("date_trunc('hour', localtimestamp)");
        assertThat(sql(LOCAL.bin(Interval.of(Duration.ofMinutes(15)), LocalDateTime.MIN)))
                .isEqualTo("date_bin($1::interval, localtimestamp, $2)");
        assertThat(sql(LOCAL.age(LOCAL))).isEqualTo("age(localtimestamp, localtimestamp)");
        assertThat(sql(LOCAL.age())).isEqualTo("age(localtimestamp)");
        assertThat(sql(LOCAL.date())).isEqualTo("localtimestamp::date");
        assertThat(sql(LOCAL.time())).isEqualTo("localtimestamp::time");
        assertThat(sql(LOCAL.isFinite())).isEqualTo("isfinite(localtimestamp)");
        assertThat(sql(POINT.plus(STAY))).isEqualTo("now() + age(localtimestamp)");
        assertThat(sql(POINT.plus(new Interval(0, 1, 0), ZoneId.of("Europe/Berlin"))))
                .isEqualTo("date_add(now(), $1::interval, $2)");
        assertThat(sql(POINT.minus(new Interval(0, 1, 0), ZoneId.of("Europe/Berlin"))))
                .isEqualTo("date_subtract(now(), $1::interval, $2)");
        assertThat(sql(POINT.minus(Instant.EPOCH))).isEqualTo("now() - $1");
        assertThat(sql(POINT.atTimeZone(ZoneId.of("Europe/Berlin")).date())).isEqualTo("(now() at time zone $1)::date");
    }

    @Test
    void writesOperatorsAndFunctionsOfDatesAndTimesPart2() {
        assertThat(sql(POINT.truncate(DateUnit.DAY))).isEqualTo("date_trunc('day', now())");
        assertThat(sql(POINT.truncate(DateUnit.DAY, ZoneOffset.ofHoursMinutes(-3, -30))))
                .isEqualTo("date_trunc('day', now(), $1)");
        assertThat(sql(POINT.bin(Interval.of(Duration.ofMinutes(15)), Instant.EPOCH)))
                .isEqualTo("date_bin($1::interval, now(), $2)");
        assertThat(sql(POINT.age(POINT))).isEqualTo("age(now(), now())");
        assertThat(sql(POINT.age())).isEqualTo("age(now())");
        assertThat(sql(POINT.isFinite())).isEqualTo("isfinite(now())");
        assertThat(sql(STAY.plus(STAY))).isEqualTo("age(localtimestamp) + age(localtimestamp)");
        assertThat(sql(STAY.minus(Duration.ofHours(1)))).isEqualTo("age(localtimestamp) - $1::interval");
        assertThat(sql(STAY.times(1.5))).isEqualTo("age(localtimestamp) * $1");
        assertThat(sql(STAY.dividedBy(2))).isEqualTo("age(localtimestamp) / $1");
        assertThat(sql(STAY.negated())).isEqualTo("-age(localtimestamp)");
        assertThat(sql(STAY.justifyDays())).isEqualTo("justify_days(age(localtimestamp))");
        assertThat(sql(STAY.justifyHours())).isEqualTo("justify_hours(age(localtimestamp))");
        assertThat(sql(STAY.justifyInterval())).isEqualTo("justify_interval(age(localtimestamp))");
        assertThat(sql(STAY.truncate(DateUnit.HOUR))).isEqualTo("date_trunc('hour', age(localtimestamp))");
        assertThat(sql(STAY.extract(DateField.EPOCH))).isEqualTo("extract(epoch from age(localtimestamp))::numeric");
    }

    @Test
    void writesOperatorsAndFunctionsOfArrays() {
        assertThat(sql(AUTHOR.genres.contains("x"))).isEqualTo("author.genres @> $1");
        assertThat(sql(AUTHOR.genres.contains(AUTHOR.genres))).isEqualTo("author.genres @> author.genres");
        assertThat(sql(AUTHOR.genres.containedBy("x", "y"))).isEqualTo("author.genres <@ $1");
        assertThat(sql(AUTHOR.genres.containedBy(AUTHOR.genres))).isEqualTo("author.genres <@ author.genres");
        assertThat(sql(AUTHOR.genres.overlaps("x"))).isEqualTo("author.genres && $1");
        assertThat(sql(AUTHOR.genres.overlaps(AUTHOR.genres))).isEqualTo("author.genres && author.genres");
        assertThat(sql(AUTHOR.genres.hasElement("x"))).isEqualTo("$1::text = any(author.genres)");
        assertThat(sql(AUTHOR.genres.hasElement(AUTHOR.name))).isEqualTo("author.name = any(author.genres)");
        assertThat(sql(AUTHOR.genres.size())).isEqualTo("cardinality(author.genres)");
        assertThat(sql(AUTHOR.genres.length(1))).isEqualTo("array_length(author.genres, $1)");
        assertThat(sql(AUTHOR.genres.element(1))).isEqualTo("author.genres[1]");
        assertThat(sql(AUTHOR.genres.element(AUTHOR.age))).isEqualTo("author.genres[author.age]");
        assertThat(sql(AUTHOR.genres.slice(1, 2).element(1))).isEqualTo("(author.genres[$1:$2])[1]");
        assertThat(sql(AUTHOR.genres.append("x"))).isEqualTo("array_append(author.genres, $1::text)");
        assertThat(sql(AUTHOR.genres.prepend(AUTHOR.name))).isEqualTo("array_prepend(author.name, author.genres)");
        assertThat(sql(AUTHOR.genres.concat(AUTHOR.genres))).isEqualTo("array_cat(author.genres, author.genres)");
        assertThat(sql(AUTHOR.genres.concat("x", "y"))).isEqualTo("array_cat(author.genres, $1)");
        assertThat(sql(AUTHOR.genres.remove("x"))).isEqualTo("array_remove(author.genres, $1::text)");
        assertThat(sql(AUTHOR.genres.replace("x", "y"))).isEqualTo("array_replace(author.genres, $1::text, $2::text)");
        assertThat(sql(AUTHOR.genres.position("x"))).isEqualTo("array_position(author.genres, $1::text)");
        assertThat(sql(AUTHOR.genres.positions("x"))).isEqualTo("array_positions(author.genres, $1::text)");
        assertThat(sql(AUTHOR.genres.join(","))).isEqualTo("array_to_string(author.genres, $1)");
        assertThat(sql(AUTHOR.genres.join(",", "-"))).isEqualTo("array_to_string(author.genres, $1, $2)");
        assertThat(sql(AUTHOR.genres.trim(1))).isEqualTo("trim_array(author.genres, $1)");
        assertThat(sql(AUTHOR.genres.sample(1))).isEqualTo("array_sample(author.genres, $1)");
        assertThat(sql(AUTHOR.genres.shuffle())).isEqualTo("array_shuffle(author.genres)");
        assertThat(sql(AUTHOR.genres.reverse())).isEqualTo("array_reverse(author.genres)");
        assertThat(sql(AUTHOR.genres.sort())).isEqualTo("array_sort(author.genres)");
        assertThat(sql(AUTHOR.genres.sort(true, false))).isEqualTo("array_sort(author.genres, $1, $2)");
        assertThat(sql(AUTHOR.genres.lt(AUTHOR.genres))).isEqualTo("author.genres < author.genres");
        assertThat(sql(array(AUTHOR.name, AUTHOR.email))).isEqualTo("array[author.name, author.email]::text[]");
        assertThat(sql(array(AUTHOR.name, AUTHOR.email).element(1).upper()))
                .isEqualTo("upper((array[author.name, author.email]::text[])[1])");
        assertThat(sql(array(Family.text(), select(AUTHOR.name).from(AUTHOR))))
                .isEqualTo("array(select author.name from author)");
    }

    @Test
    void writesOperatorsAndFunctionsOfRanges() {
        assertThat(sql(AUTHOR.writing.contains(LocalDate.EPOCH))).isEqualTo("author.writing @> $1");
        assertThat(sql(AUTHOR.writing.contains(Range.closedOpen(LocalDate.EPOCH, LocalDate.EPOCH))))
                .isEqualTo("author.writing @> $1::daterange");
        assertThat(sql(AUTHOR.writing.contains(DAY))).isEqualTo("author.writing @> lower(author.writing)");
        assertThat(sql(AUTHOR.writing.contains(AUTHOR.writing))).isEqualTo("author.writing @> author.writing");
        assertThat(sql(AUTHOR.writing.containedBy(Range.all()))).isEqualTo("author.writing <@ $1::daterange");
        assertThat(sql(AUTHOR.writing.containedBy(DAYS))).isEqualTo("author.writing <@ datemultirange(author.writing)");
        assertThat(sql(AUTHOR.writing.overlaps(Range.all()))).isEqualTo("author.writing && $1::daterange");
        assertThat(sql(AUTHOR.writing.overlaps(AUTHOR.writing))).isEqualTo("author.writing && author.writing");
        assertThat(sql(AUTHOR.writing.strictlyLeftOf(AUTHOR.writing))).isEqualTo("author.writing << author.writing");
        assertThat(sql(AUTHOR.writing.strictlyRightOf(AUTHOR.writing))).isEqualTo("author.writing >> author.writing");
        assertThat(sql(AUTHOR.writing.doesNotExtendRightOf(AUTHOR.writing)))
                .isEqualTo("author.writing &< author.writing");
        assertThat(sql(AUTHOR.writing.doesNotExtendLeftOf(AUTHOR.writing)))
                .isEqualTo("author.writing &> author.writing");
        assertThat(sql(AUTHOR.writing.adjacentTo(AUTHOR.writing))).isEqualTo("author.writing -|- author.writing");
        assertThat(sql(AUTHOR.writing.union(AUTHOR.writing))).isEqualTo("author.writing + author.writing");
        assertThat(sql(AUTHOR.writing.intersection(Range.all()))).isEqualTo("author.writing * $1::daterange");
        assertThat(sql(AUTHOR.writing.difference(AUTHOR.writing))).isEqualTo("author.writing - author.writing");
        assertThat(sql(AUTHOR.writing.lower())).isEqualTo("lower(author.writing)");
        assertThat(sql(AUTHOR.writing.upper().plusDays(1))).isEqualTo("upper(author.writing) + $1");
        assertThat(sql(AUTHOR.writing.lowerInclusive())).isEqualTo("lower_inc(author.writing)");
        assertThat(sql(AUTHOR.writing.upperInclusive())).isEqualTo("upper_inc(author.writing)");
        assertThat(sql(AUTHOR.writing.isUnboundedBelow())).isEqualTo("lower_inf(author.writing)");
        assertThat(sql(AUTHOR.writing.isUnboundedAbove())).isEqualTo("upper_inf(author.writing)");
        assertThat(sql(AUTHOR.writing.isEmpty())).isEqualTo("isempty(author.writing)");
        assertThat(sql(AUTHOR.writing.merge(AUTHOR.writing))).isEqualTo("range_merge(author.writing, author.writing)");
        assertThat(sql(AUTHOR.writing.toMultirange(Codecs.DATEMULTIRANGE))).isEqualTo("multirange(author.writing)");
        assertThat(sql(DAYS.contains(LocalDate.EPOCH))).isEqualTo("datemultirange(author.writing) @> $1");
        assertThat(sql(DAYS.contains(Range.<LocalDate>all())))
                .isEqualTo("datemultirange(author.writing) @> $1::daterange");
        assertThat(sql(DAYS.contains(Multirange.of(Range.<LocalDate>all()))))
                .isEqualTo("datemultirange(author.writing) @> $1::datemultirange");
        assertThat(sql(DAYS.contains(AUTHOR.writing))).isEqualTo("datemultirange(author.writing) @> author.writing");
        assertThat(sql(DAYS.overlaps(Multirange.of(Range.<LocalDate>all()))))
                .isEqualTo("datemultirange(author.writing) && $1::datemultirange");
        assertThat(sql(DAYS.union(DAYS))).isEqualTo("datemultirange(author.writing) + datemultirange(author.writing)");
        assertThat(sql(DAYS.intersection(Multirange.of(Range.<LocalDate>all())).upper()))
                .isEqualTo("upper(datemultirange(author.writing) * $1::datemultirange)");
        assertThat(sql(DAYS.merged().lower())).isEqualTo("lower(range_merge(datemultirange(author.writing)))");
        assertThat(sql(range(Codecs.DATERANGE, DAY, AUTHOR.writing.upper(), RangeBounds.CLOSED)))
                .isEqualTo("daterange(lower(author.writing), upper(author.writing), '[]')");
        assertThat(sql(multirange(Codecs.DATEMULTIRANGE, AUTHOR.writing, AUTHOR.writing)))
                .isEqualTo("datemultirange(author.writing, author.writing)");
    }

    @Test
    void writesWhatExpressionsOfEveryTypeHave() {
        assertThat(sql(AUTHOR.age.cast(Family.text(), Codecs.TEXT).lower())).isEqualTo("lower(author.age::text)");
        assertThat(sql(AUTHOR.age.plus(1).cast(Family.number(), Codecs.NUMERIC)))
                .isEqualTo("(author.age + $1)::numeric");
        assertThat(sql(AUTHOR.genres.cast(Family.comparable(), Codecs.array(Codecs.VARCHAR))))
                .isEqualTo("author.genres::varchar[]");
        assertThat(sql(AUTHOR.name.cast(Family.comparable(), MOOD))).isEqualTo("author.name::shop.\"Mood\"");
        assertThat(sql(AUTHOR.email.isDistinctFrom(AUTHOR.name)))
                .isEqualTo("author.email is distinct from author.name");
        assertThat(sql(AUTHOR.email.isNotDistinctFrom((String) null)))
                .isEqualTo("author.email is not distinct from $1");
        assertThat(sql(AUTHOR.email.isNotDistinctFrom(AUTHOR.name)))
                .isEqualTo("author.email is not distinct from author.name");
        assertThat(sql(AUTHOR.email.eqOrIsNull((String) null))).isEqualTo("author.email is null");
        assertThat(sql(AUTHOR.email.eqOrIsNull("x"))).isEqualTo("author.email = $1");
        assertThat(sql(AUTHOR.name.eq(any(AUTHOR.genres)))).isEqualTo("author.name = any(author.genres)");
        assertThat(sql(AUTHOR.name.ne(all(AUTHOR.genres)))).isEqualTo("author.name <> all(author.genres)");
        assertThat(sql(AUTHOR.age.lt(any(List.of(1))))).isEqualTo("author.age < any($1)");
        assertThat(sql(AUTHOR.age.le(all(List.of(1))))).isEqualTo("author.age <= all($1)");
        assertThat(sql(AUTHOR.age.gt(all(select(AUTHOR.as("b").age).from(AUTHOR.as("b"))))))
                .isEqualTo("author.age > all (select b.age from author as b)");
        assertThat(sql(AUTHOR.age.ge(any(List.of(1))))).isEqualTo("author.age >= any($1)");
        assertThat(sql(AUTHOR.age.in(select(AUTHOR.as("b").age).from(AUTHOR.as("b")))))
                .isEqualTo("author.age = any (select b.age from author as b)");
        assertThat(sql(AUTHOR.age.notIn(select(AUTHOR.as("b").age).from(AUTHOR.as("b")))))
                .isEqualTo("author.age <> all (select b.age from author as b)");
        assertThat(sql(AUTHOR.age.between(1, 2))).isEqualTo("author.age between $1 and $2");
        assertThat(sql(AUTHOR.age.between(AUTHOR.age, AUTHOR.age)))
                .isEqualTo("author.age between author.age and author.age");
        assertThat(sql(AUTHOR.age.betweenSymmetric(2, 1))).isEqualTo("author.age between symmetric $1 and $2");
        assertThat(sql(AUTHOR.age.notBetween(1, 2))).isEqualTo("author.age not between $1 and $2");
        assertThat(sql(AUTHOR.active.isTrue())).isEqualTo("author.active is true");
        assertThat(sql(AUTHOR.active.isNotTrue())).isEqualTo("author.active is not true");
        assertThat(sql(AUTHOR.active.isFalse())).isEqualTo("author.active is false");
        assertThat(sql(AUTHOR.active.isNotFalse())).isEqualTo("author.active is not false");
        assertThat(sql(AUTHOR.active.isUnknown())).isEqualTo("author.active is unknown");
        assertThat(sql(AUTHOR.age.eq(1).isNotUnknown())).isEqualTo("(author.age = $1) is not unknown");
        assertThat(sql(coalesce(AUTHOR.email, AUTHOR.name).upper()))
                .isEqualTo("upper(coalesce(author.email, author.name))");
        assertThat(sql(coalesce(AUTHOR.email, "none").upper())).isEqualTo("upper(coalesce(author.email, $1))");
        assertThat(sql(coalesce(AUTHOR.email, AUTHOR.name, value("none")).upper()))
                .isEqualTo("upper(coalesce(author.email, author.name, $1))");
        assertThat(sql(coalesce(AUTHOR.profile, Json.of("{}")))).isEqualTo("coalesce(author.profile, $1::jsonb)");
        assertThat(sql(nullif(AUTHOR.age, 0).plus(1))).isEqualTo("nullif(author.age, $1) + $2");
        assertThat(sql(nullif(AUTHOR.name, AUTHOR.email))).isEqualTo("nullif(author.name, author.email)");
        assertThat(sql(greatest(AUTHOR.age, 3).plus(1))).isEqualTo("greatest(author.age, $1) + $2");
        assertThat(sql(greatest(AUTHOR.name, AUTHOR.email).lower()))
                .isEqualTo("lower(greatest(author.name, author.email))");
    }

    @Test
    void writesWhatExpressionsOfEveryTypeHavePart2() {
        assertThat(sql(least(AUTHOR.age, AUTHOR.age.plus(1)))).isEqualTo("least(author.age, author.age + $1)");
        assertThat(sql(least(AUTHOR.age, 5))).isEqualTo("least(author.age, $1)");
        assertThat(sql(caseWhen(AUTHOR.age.lt(3), value("young"))
                        .when(AUTHOR.age.gt(90), AUTHOR.name)
                        .when(AUTHOR.age.gt(80), "old")
                        .otherwise("other")
                        .upper()))
                .isEqualTo(
                        "upper(case when author.age < $1 then $2 when author.age > $3 then author.name when author.age > $4 then $5 else $6 end)");
        assertThat(sql(caseWhen(AUTHOR.age.lt(3), AUTHOR.age).end()))
                .isEqualTo("case when author.age < $1 then author.age end");
        assertThat(sql(caseOf(AUTHOR.age).when(1, "one").when(2, AUTHOR.name).otherwise(AUTHOR.email)))
                .isEqualTo("case author.age when $1 then $2 when $3 then author.name else author.email end");
        assertThat(sql(caseOf(AUTHOR.name).when("x", value(1)).end().plus(1)))
                .isEqualTo("case author.name when $1 then $2 end + $3");
        assertThat(sql(row(AUTHOR.name, AUTHOR.age).eq(row(AUTHOR.email, AUTHOR.age))))
                .isEqualTo("(author.name, author.age) = (author.email, author.age)");
        assertThat(sql(row(AUTHOR.name, AUTHOR.age).eq("x", 1))).isEqualTo("(author.name, author.age) = ($1, $2)");
        assertThat(sql(row(AUTHOR.name, AUTHOR.age).ne("x", 1))).isEqualTo("(author.name, author.age) <> ($1, $2)");
        assertThat(sql(row(AUTHOR.name, AUTHOR.age).gt("x", 1))).isEqualTo("(author.name, author.age) > ($1, $2)");
        assertThat(sql(row(AUTHOR.name, AUTHOR.age, AUTHOR.email).ge("x", 1, "y")))
                .isEqualTo("(author.name, author.age, author.email) >= ($1, $2, $3)");
        assertThat(sql(row(AUTHOR.name, AUTHOR.age).lt(row(AUTHOR.email, AUTHOR.age))))
                .isEqualTo("(author.name, author.age) < (author.email, author.age)");
        assertThat(sql(row(AUTHOR.name, AUTHOR.age).isDistinctFrom(row(AUTHOR.email, AUTHOR.age))))
                .isEqualTo("(author.name, author.age) is distinct from (author.email, author.age)");
        assertThat(sql(row(AUTHOR.name, AUTHOR.age).isNotDistinctFrom(row(AUTHOR.email, AUTHOR.age))))
                .isEqualTo("(author.name, author.age) is not distinct from (author.email, author.age)");
        assertThat(sql(row(AUTHOR.name, AUTHOR.age).in(List.of("a", "bc"), text -> text, String::length)))
                .isEqualTo("(author.name, author.age) in (select * from unnest($1, $2))");
        assertThat(sql(row(AUTHOR.name, AUTHOR.age).notIn(List.of("a", "bc"), text -> text, String::length)))
                .isEqualTo("(author.name, author.age) not in (select * from unnest($1, $2))");
        assertThat(sql(row(AUTHOR.name, AUTHOR.age).in(select(AUTHOR.email, AUTHOR.age))))
                .isEqualTo("(author.name, author.age) in (select author.email, author.age)");
        assertThat(sql(row(AUTHOR.name, AUTHOR.age, AUTHOR.email, AUTHOR.name).le("x", 1, "y", "z")))
                .isEqualTo("(author.name, author.age, author.email, author.name) <= ($1, $2, $3, $4)");
        assertThat(sql(function("similarity", Double.class, AUTHOR.name, "x")))
                .isEqualTo("similarity(author.name, $1)");
        assertThat(sql(function("public.f", Family.text(), Codecs.TEXT, AUTHOR.age, 1L)
                        .lower()))
                .isEqualTo("lower(public.f(author.age, $1))");
        assertThat(sql(function("Odd name", Integer.class))).isEqualTo("\"Odd name\"()");
        assertThat(sql(operator(AUTHOR.name, "<->", AUTHOR.email, Double.class)))
                .isEqualTo("author.name <-> author.email");
        assertThat(sql(operator(AUTHOR.age.plus(1), "*", 2, Family.number(), Codecs.INT4)
                        .plus(1)))
                .isEqualTo("(author.age + $1) * $2 + $3");
        assertThat(sql(operator(AUTHOR.age, "=", 2, Boolean.class).eq(true))).isEqualTo("(author.age = $1) = $2");
        assertThat(sql(fragment(
                                "extract(dow from {0})::int + {1}",
                                Family.number(), Codecs.INT4, DAY, AUTHOR.age.plus(1))
                        .times(2)))
                .isEqualTo("(extract(dow from lower(author.writing))::int + (author.age + $1)) * $2");
        assertThat(sql(fragment("'{0}' || {0}", String.class, AUTHOR.name))).isEqualTo("('{0}' || author.name)");
        assertThat(sql(condition("{0} @@ {1}", AUTHOR.name, "x").not())).isEqualTo("not (author.name @@ $1)");
        assertThat(sql(allOf(AUTHOR.active, AUTHOR.active.isTrue(), always())))
                .isEqualTo("author.active and author.active is true");
        assertThat(sql(allOf(List.of()))).isEqualTo("true");
        assertThat(sql(anyOf(never(), AUTHOR.active, AUTHOR.active))).isEqualTo("author.active or author.active");
        assertThat(sql(anyOf())).isEqualTo("false");
        assertThat(sql(whenPresent((String) null, AUTHOR.name::eq))).isEqualTo("true");
        assertThat(sql(whenPresent("x", value -> AUTHOR.name.eq(value)))).isEqualTo("author.name = $1");
        assertThat(sql(overlaps(DAY, DAY, DAY, DAY)))
                .isEqualTo(
                        "((lower(author.writing), lower(author.writing)) overlaps (lower(author.writing), lower(author.writing)))");
        assertThat(sql(overlaps(DAY, DAY, LocalDate.EPOCH, LocalDate.EPOCH)))
                .isEqualTo("((lower(author.writing), lower(author.writing)) overlaps ($1, $2))");
    }

    @Test
    void writesFunctionsWithoutAnOperand() {
        assertThat(sql(now())).isEqualTo("now()");
        assertThat(sql(currentTimestamp())).isEqualTo("current_timestamp");
        assertThat(sql(statementTimestamp())).isEqualTo("statement_timestamp()");
        assertThat(sql(clockTimestamp())).isEqualTo("clock_timestamp()");
        assertThat(sql(currentDate().plusDays(1))).isEqualTo("current_date + $1");
        assertThat(sql(localTime())).isEqualTo("localtime");
        assertThat(sql(localTimestamp())).isEqualTo("localtimestamp");
        assertThat(sql(toTimestamp(value(1.0)))).isEqualTo("to_timestamp($1)");
        assertThat(sql(makeDate(AUTHOR.age, AUTHOR.age, AUTHOR.age)))
                .isEqualTo("make_date(author.age, author.age, author.age)");
        assertThat(sql(makeTime(AUTHOR.age, AUTHOR.age, value(1.0))))
                .isEqualTo("make_time(author.age, author.age, $1)");
        assertThat(sql(makeTimestamp(AUTHOR.age, AUTHOR.age, AUTHOR.age, AUTHOR.age, AUTHOR.age, value(1.0))))
                .isEqualTo("make_timestamp(author.age, author.age, author.age, author.age, author.age, $1)");
        assertThat(sql(makeTimestamptz(
                        AUTHOR.age, AUTHOR.age, AUTHOR.age, AUTHOR.age, AUTHOR.age, value(1.0), ZoneOffset.UTC)))
                .isEqualTo("make_timestamptz(author.age, author.age, author.age, author.age, author.age, $1, $2)");
        assertThat(sql(makeInterval(
                        AUTHOR.age, AUTHOR.age, AUTHOR.age, AUTHOR.age, AUTHOR.age, AUTHOR.age, value(1.0))))
                .isEqualTo("make_interval(author.age, author.age, author.age, author.age, author.age, author.age, $1)");
        assertThat(sql(concat(AUTHOR.name, "x", 1))).isEqualTo("concat(author.name, $1, $2)");
        assertThat(sql(concatWith(", ", AUTHOR.name, AUTHOR.email)))
                .isEqualTo("concat_ws($1, author.name, author.email)");
        assertThat(sql(format("%s is %s", AUTHOR.name, AUTHOR.age))).isEqualTo("format($1, author.name, author.age)");
        assertThat(sql(chr(AUTHOR.age))).isEqualTo("chr(author.age)");
        assertThat(sql(random())).isEqualTo("random()");
        assertThat(sql(randomUuid())).isEqualTo("gen_random_uuid()");
        assertThat(sql(uuidVersion7())).isEqualTo("uuidv7()");
        assertThat(sql(currentUser())).isEqualTo("current_user::text");
        assertThat(sql(sessionUser())).isEqualTo("session_user::text");
        assertThat(sql(currentSchema())).isEqualTo("current_schema::text");
        assertThat(sql(currentSetting("lc_messages"))).isEqualTo("current_setting($1, $2)");
        assertThat(sql(sqrt(value(BigDecimal.TEN)))).isEqualTo("sqrt($1)");
        assertThat(sql(exp(value(BigDecimal.ONE)))).isEqualTo("exp($1)");
        assertThat(sql(ln(value(BigDecimal.TEN)))).isEqualTo("ln($1)");
        assertThat(sql(power(value(BigDecimal.TEN), value(BigDecimal.ONE)))).isEqualTo("power($1, $2)");
    }
}
