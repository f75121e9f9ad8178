package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
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
import static dev.pgpx.query.Sql.cumeDist;
import static dev.pgpx.query.Sql.denseRank;
import static dev.pgpx.query.Sql.every;
import static dev.pgpx.query.Sql.grouping;
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
import static dev.pgpx.query.Sql.max;
import static dev.pgpx.query.Sql.min;
import static dev.pgpx.query.Sql.mode;
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
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.stddev;
import static dev.pgpx.query.Sql.stddevPop;
import static dev.pgpx.query.Sql.stddevSamp;
import static dev.pgpx.query.Sql.stringAgg;
import static dev.pgpx.query.Sql.sum;
import static dev.pgpx.query.Sql.value;
import static dev.pgpx.query.Sql.varPop;
import static dev.pgpx.query.Sql.varSamp;
import static dev.pgpx.query.Sql.variance;
import static dev.pgpx.query.Sql.xmlAgg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.types.Bits;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import dev.pgpx.types.MultiArray;
import dev.pgpx.types.PgType;
import dev.pgpx.types.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Aggregate in, exact SQL and type out. */
class AggregateTextTest {
    private static final NumberExpression<Short> INT2 = number("i2", Codecs.INT2);
    private static final NumberExpression<Long> INT8 = number("i8", Codecs.INT8);
    private static final NumberExpression<Float> FLOAT4 = number("f4", Codecs.FLOAT4);
    private static final NumberExpression<Double> FLOAT8 = number("f8", Codecs.FLOAT8);
    private static final NumberExpression<BigDecimal> NUMERIC = number("n", Codecs.NUMERIC);
    private static final TimestamptzExpression<Instant> INSTANT =
            new TimestamptzExpression<>(new Node.Text("t"), Codecs.TIMESTAMPTZ);
    private static final ComparableExpression<byte[]> BYTES = other("b", Codecs.BYTEA);
    private static final ComparableExpression<Bits> BITS = other("v", Codecs.VARBIT);
    private static final IntervalExpression<Interval> INTERVAL =
            new IntervalExpression<>(new Node.Text("span"), Codecs.INTERVAL);

    private static <N extends Number> NumberExpression<N> number(String name, Codec<N> codec) {
        return new NumberExpression<>(new Node.Text(name), codec);
    }

    private static <T> ComparableExpression<T> other(String name, Codec<T> codec) {
        return new ComparableExpression<>(new Node.Text(name), codec);
    }

    private static Statement selected(Expression<?> expression) {
        return select(expression).from(AUTHOR).statement();
    }

    private static String text(Expression<?> expression) {
        String sql = selected(expression).sql();
        return sql.substring("select ".length(), sql.length() - " from author".length());
    }

    @Test
    void counts() {
        NumberExpression<Long> all = count();
        NumberExpression<Long> emails = count(AUTHOR.email);

        assertThat(text(all)).isEqualTo("count(*)");
        assertThat(text(emails)).isEqualTo("count(author.email)");
        assertThat(text(count(AUTHOR.email).distinct())).isEqualTo("count(distinct author.email)");
        assertThat(countDistinct(AUTHOR.email)).isEqualTo(count(AUTHOR.email).distinct());
        assertThat(text(countDistinct(AUTHOR.email, AUTHOR.age)))
                .isEqualTo("count(distinct (author.email, author.age))");
    }

    @Test
    void sumsInTheTypeThatTheServerSumsIn() {
        NumberAggregate<Long> ofSmallint = sum(INT2);
        NumberAggregate<Long> ofInteger = sum(AUTHOR.age);
        NumberAggregate<BigDecimal> ofBigint = sum(INT8);
        NumberAggregate<BigDecimal> ofNumeric = sum(NUMERIC);
        NumberAggregate<Float> ofReal = sum(FLOAT4);
        NumberAggregate<Double> ofDouble = sum(FLOAT8);

        assertThat(ofSmallint.codec()).isEqualTo(Codecs.INT8);
        assertThat(ofInteger.codec()).isEqualTo(Codecs.INT8);
        assertThat(ofBigint.codec()).isEqualTo(Codecs.NUMERIC);
        assertThat(ofNumeric.codec()).isEqualTo(Codecs.NUMERIC);
        assertThat(ofReal.codec()).isEqualTo(Codecs.FLOAT4);
        assertThat(ofDouble.codec()).isEqualTo(Codecs.FLOAT8);
        assertThat(text(ofSmallint)).isEqualTo("sum(i2)");
        assertThat(text(ofInteger)).isEqualTo("sum(author.age)");
        assertThat(text(ofBigint)).isEqualTo("sum(i8)");
        assertThat(text(ofNumeric)).isEqualTo("sum(n)");
        assertThat(text(ofReal)).isEqualTo("sum(f4)");
        assertThat(text(ofDouble)).isEqualTo("sum(f8)");
    }

    @Test
    void sumsNumbersOfUnknownTypeInTheirOwn() {
        for (NumberExpression<?> number : List.of(INT2, AUTHOR.age, INT8)) {
            assertThat(text(sum(number)))
                    .isEqualTo("sum(" + text(number) + ")::"
                            + number.codec().type().name());
            assertThat(sum(number).codec()).isEqualTo(number.codec());
        }
        NumberExpression<?> unknown = FLOAT8;
        assertThat(text(sum(unknown))).isEqualTo("sum(f8)");
        assertThat(text(avg(unknown))).isEqualTo("avg(f8)::numeric");
        assertThat(text(stddev(unknown))).isEqualTo("stddev(f8)::numeric");
    }

    @Test
    void takesMeansInTheTypeThatTheServerTakesThemIn() {
        NumberAggregate<BigDecimal> ofInteger = avg(AUTHOR.age);
        NumberAggregate<BigDecimal> ofNumeric = avg(NUMERIC);
        NumberAggregate<Double> ofReal = avg(FLOAT4);
        NumberAggregate<Double> ofDouble = avg(FLOAT8);

        assertThat(List.of(text(ofInteger), text(ofNumeric), text(ofReal), text(ofDouble)))
                .containsExactly("avg(author.age)", "avg(n)", "avg(f4)", "avg(f8)");
        assertThat(ofReal.codec()).isEqualTo(Codecs.FLOAT8);
    }

    @Test
    void sumsIntervals() {
        IntervalExpression<Interval> mean = avg(INTERVAL);

        assertThat(text(sum(INTERVAL).distinct())).isEqualTo("sum(distinct span)");
        assertThat(text(mean)).isEqualTo("avg(span)");
    }

    @Test
    void keepsTheFamilyOfExtremes() {
        TextExpression name = min(AUTHOR.name);
        NumberExpression<Integer> age = max(AUTHOR.age);
        TimestamptzExpression<Instant> instant = max(INSTANT);
        ArrayExpression<String, TextExpression> genres = max(AUTHOR.genres);

        assertThat(text(name.like("x%"))).isEqualTo("min(author.name) like $1");
        assertThat(text(age.plus(1))).isEqualTo("max(author.age) + $1");
        assertThat(text(instant)).isEqualTo("max(t)");
        assertThat(text(genres.element(1).like("x"))).isEqualTo("(max(author.genres))[1] like $1");
        assertThat(List.of(
                        text(min(AUTHOR.age)),
                        text(min(INSTANT)),
                        text(min(AUTHOR.genres)),
                        text(min(BITS)),
                        text(max(AUTHOR.name)),
                        text(max(INTERVAL))))
                .containsExactly(
                        "min(author.age)", "min(t)", "min(author.genres)", "min(v)", "max(author.name)", "max(span)");
    }

    @Test
    void saysWhichServersLackAnAggregate() {
        assertThat(selected(min(BYTES)).features()).containsExactly(ServerFeature.MIN_MAX_OF_BYTEA);
        assertThat(selected(max(other("x", Codecs.XID8))).features()).containsExactly(ServerFeature.MIN_MAX_OF_XID8);
        assertThat(selected(bitXor(INT8)).features()).containsExactly(ServerFeature.BIT_XOR);
        assertThat(selected(rangeAgg(AUTHOR.writing)).features()).containsExactly(ServerFeature.RANGE_AGGREGATES);
        assertThat(selected(anyValue(AUTHOR.name)).features()).containsExactly(ServerFeature.ANY_VALUE);
        assertThat(selected(jsonbAggStrict(AUTHOR.name)).features())
                .containsExactly(ServerFeature.STRICT_JSON_AGGREGATES);
        assertThat(selected(max(AUTHOR.age)).features()).isEmpty();
    }

    @Test
    void takesAnyValue() {
        assertThat(text(anyValue(AUTHOR.name).like("x"))).isEqualTo("any_value(author.name) like $1");
        assertThat(text(anyValue(AUTHOR.age).plus(1))).isEqualTo("any_value(author.age) + $1");
        assertThat(text(anyValue(INSTANT))).isEqualTo("any_value(t)");
        assertThat(text(anyValue(AUTHOR.genres).size())).isEqualTo("cardinality(any_value(author.genres))");
        assertThat(text(anyValue(AUTHOR.profile).text("x"))).isEqualTo("any_value(author.profile) ->> $1");
        assertThat(text(anyValue(AUTHOR.active).not())).isEqualTo("not any_value(author.active)");
        assertThat(text(anyValue(AUTHOR.writing).lower())).isEqualTo("lower(any_value(author.writing))");
        assertThat(text(anyValue(BITS))).isEqualTo("any_value(v)");
        assertThat(text(anyValue(new Expression<>(new Node.Text("p"), Codecs.POINT))))
                .isEqualTo("any_value(p)");
    }

    @Test
    void combinesConditionsAndBits() {
        Condition all = boolAnd(AUTHOR.age.gt(3));

        assertThat(text(all)).isEqualTo("bool_and(author.age > $1)");
        assertThat(text(boolOr(AUTHOR.active))).isEqualTo("bool_or(author.active)");
        assertThat(text(every(AUTHOR.active))).isEqualTo("every(author.active)");
        assertThat(text(bitAnd(AUTHOR.age))).isEqualTo("bit_and(author.age)");
        assertThat(text(bitOr(AUTHOR.age))).isEqualTo("bit_or(author.age)");
        assertThat(text(bitXor(AUTHOR.age))).isEqualTo("bit_xor(author.age)");
        assertThat(text(bitAnd(BITS))).isEqualTo("bit_and(v)");
        assertThat(text(bitOr(BITS))).isEqualTo("bit_or(v)");
        assertThat(text(bitXor(BITS))).isEqualTo("bit_xor(v)");
    }

    @Test
    void collectsInAnOrder() {
        assertThat(text(stringAgg(AUTHOR.name, ", ").orderBy(AUTHOR.name.desc().nullsLast(), AUTHOR.age.asc())))
                .isEqualTo("string_agg(author.name, $1 order by author.name desc nulls last, author.age)");
        assertThat(text(stringAgg(AUTHOR.name, AUTHOR.email))).isEqualTo("string_agg(author.name, author.email)");
        assertThat(text(stringAgg(BYTES, new byte[] {0}))).isEqualTo("string_agg(b, $1)");
        assertThat(text(xmlAgg(new Expression<>(new Node.Text("x"), Codecs.XML)).orderBy(AUTHOR.id.asc())))
                .isEqualTo("xmlagg(x order by author.id)");
        assertThat(text(arrayAgg(AUTHOR.name)
                        .distinct()
                        .orderBy(AUTHOR.name.asc())
                        .filter(AUTHOR.active, AUTHOR.age.gt(3))))
                .isEqualTo("array_agg(distinct author.name order by author.name)"
                        + " filter (where author.active and author.age > $1)");
    }

    @Test
    void keepsTheFamilyOfElements() {
        ValueAggregate<MultiArray<String>> arrays = arrayAgg(AUTHOR.genres);

        assertThat(text(arrayAgg(AUTHOR.name).element(1).like("x"))).isEqualTo("(array_agg(author.name))[1] like $1");
        assertThat(text(arrayAgg(AUTHOR.age).element(1).plus(1))).isEqualTo("(array_agg(author.age))[1] + $1");
        assertThat(text(arrayAgg(AUTHOR.active).element(1).not())).isEqualTo("not (array_agg(author.active))[1]");
        assertThat(text(arrayAgg(AUTHOR.writing).element(2).lower()))
                .isEqualTo("lower((array_agg(author.writing))[2])");
        assertThat(text(arrayAgg(AUTHOR.profile).element(1).text("x")))
                .isEqualTo("(array_agg(author.profile))[1] ->> $1");
        assertThat(text(arrayAgg(BITS).element(1).lt(Bits.of("1")))).isEqualTo("(array_agg(v))[1] < $1::varbit");
        assertThat(text(arrayAgg(new Expression<>(new Node.Text("p"), Codecs.POINT))))
                .isEqualTo("array_agg(p)");
        assertThat(text(arrays)).isEqualTo("array_agg(author.genres)");
    }

    @Test
    void collectsJson() {
        assertThat(List.of(
                        text(jsonAgg(AUTHOR.name)),
                        text(jsonAggStrict(AUTHOR.name)),
                        text(jsonObjectAgg(AUTHOR.name, AUTHOR.age)),
                        text(jsonObjectAggStrict(AUTHOR.name, AUTHOR.age)),
                        text(jsonObjectAggUnique(AUTHOR.name, AUTHOR.age)),
                        text(jsonObjectAggUniqueStrict(AUTHOR.name, AUTHOR.age))))
                .containsExactly(
                        "json_agg(author.name)",
                        "json_agg_strict(author.name)",
                        "json_object_agg(author.name, author.age)",
                        "json_object_agg_strict(author.name, author.age)",
                        "json_object_agg_unique(author.name, author.age)",
                        "json_object_agg_unique_strict(author.name, author.age)");
        assertThat(List.of(
                        text(jsonbAgg(AUTHOR.name).orderBy(AUTHOR.age.asc())),
                        text(jsonbAggStrict(AUTHOR.name)),
                        text(jsonbObjectAgg(AUTHOR.name, AUTHOR.age).text("x")),
                        text(jsonbObjectAggStrict(AUTHOR.name, AUTHOR.age)),
                        text(jsonbObjectAggUnique(AUTHOR.name, AUTHOR.age)),
                        text(jsonbObjectAggUniqueStrict(AUTHOR.name, AUTHOR.age))))
                .containsExactly(
                        "jsonb_agg(author.name order by author.age)",
                        "jsonb_agg_strict(author.name)",
                        "jsonb_object_agg(author.name, author.age) ->> $1",
                        "jsonb_object_agg_strict(author.name, author.age)",
                        "jsonb_object_agg_unique(author.name, author.age)",
                        "jsonb_object_agg_unique_strict(author.name, author.age)");
    }

    @Test
    void combinesRanges() {
        MultirangeExpression<LocalDate, DateExpression<LocalDate>> together =
                rangeAgg(AUTHOR.writing).filter(AUTHOR.active);
        MultirangeExpression<LocalDate, DateExpression<LocalDate>> nested = rangeAgg(together);
        MultirangeExpression<LocalDate, DateExpression<LocalDate>> common =
                rangeIntersectAgg(together.as("r")).distinct();

        assertThat(together.codec().type()).isEqualTo(Codecs.DATEMULTIRANGE.type());
        assertThat(text(together)).isEqualTo("range_agg(author.writing) filter (where author.active)");
        assertThat(text(common))
                .isEqualTo("range_intersect_agg(distinct range_agg(author.writing) filter (where author.active))");
        assertThat(selected(nested).features())
                .containsExactlyInAnyOrder(ServerFeature.RANGE_AGGREGATES, ServerFeature.RANGE_AGG_OF_MULTIRANGES);
        assertThat(text(rangeAgg(AUTHOR.writing).orderBy(AUTHOR.id.asc()).merged()))
                .isEqualTo("range_merge(range_agg(author.writing order by author.id))");
        assertThat(text(rangeAgg(AUTHOR.writing).over())).isEqualTo("range_agg(author.writing) over ()");
        assertThat(text(rangeIntersectAgg(AUTHOR.writing).upper()))
                .isEqualTo("upper(range_intersect_agg(author.writing))");
    }

    @Test
    void namesTheMultirangeOfAUsersRangeAsTheServerDoes() {
        assertThat(multirangeOf("floatrange")).isEqualTo(PgType.named("shop", "floatmultirange"));
        assertThat(multirangeOf("span")).isEqualTo(PgType.named("shop", "span_multirange"));
        assertThat(multirangeOf("int4range")).isEqualTo(PgType.named("shop", "int4multirange"));
    }

    private static PgType multirangeOf(String name) {
        Codec<Range<Double>> codec = Codecs.range(Codecs.FLOAT8, PgType.named("shop", name));
        return rangeAgg(new RangeExpression<>(new Node.Text("r"), codec, Codecs.FLOAT8, Family.<Double>number()))
                .codec()
                .type();
    }

    @Test
    void measuresSpread() {
        NumberAggregate<BigDecimal> exact = stddev(AUTHOR.age);
        NumberAggregate<Double> floating = stddev(FLOAT8);
        NumberAggregate<Double> real = variance(FLOAT4);

        assertThat(List.of(text(exact), text(floating), text(real)))
                .containsExactly("stddev(author.age)", "stddev(f8)", "variance(f4)");
        assertThat(List.of(
                        text(stddevPop(AUTHOR.age)),
                        text(stddevPop(FLOAT8)),
                        text(stddevPop(FLOAT4)),
                        text(stddevSamp(AUTHOR.age)),
                        text(stddevSamp(FLOAT8)),
                        text(stddevSamp(FLOAT4)),
                        text(stddev(FLOAT4))))
                .containsExactly(
                        "stddev_pop(author.age)",
                        "stddev_pop(f8)",
                        "stddev_pop(f4)",
                        "stddev_samp(author.age)",
                        "stddev_samp(f8)",
                        "stddev_samp(f4)",
                        "stddev(f4)");
        assertThat(List.of(
                        text(variance(AUTHOR.age)),
                        text(variance(FLOAT8)),
                        text(varPop(AUTHOR.age)),
                        text(varPop(FLOAT8)),
                        text(varPop(FLOAT4)),
                        text(varSamp(AUTHOR.age)),
                        text(varSamp(FLOAT8)),
                        text(varSamp(FLOAT4))))
                .containsExactly(
                        "variance(author.age)",
                        "variance(f8)",
                        "var_pop(author.age)",
                        "var_pop(f8)",
                        "var_pop(f4)",
                        "var_samp(author.age)",
                        "var_samp(f8)",
                        "var_samp(f4)");
    }

    @Test
    void comparesTwoVariables() {
        assertThat(List.of(
                        text(corr(FLOAT8, AUTHOR.age)),
                        text(covarPop(FLOAT8, AUTHOR.age)),
                        text(covarSamp(FLOAT8, AUTHOR.age)),
                        text(regrAvgx(FLOAT8, AUTHOR.age)),
                        text(regrAvgy(FLOAT8, AUTHOR.age)),
                        text(regrCount(FLOAT8, AUTHOR.age))))
                .containsExactly(
                        "corr(f8, author.age)",
                        "covar_pop(f8, author.age)",
                        "covar_samp(f8, author.age)",
                        "regr_avgx(f8, author.age)",
                        "regr_avgy(f8, author.age)",
                        "regr_count(f8, author.age)");
        assertThat(List.of(
                        text(regrIntercept(FLOAT8, INT8)),
                        text(regrR2(FLOAT8, INT8)),
                        text(regrSlope(FLOAT8, INT8)),
                        text(regrSxx(FLOAT8, INT8)),
                        text(regrSxy(FLOAT8, INT8)),
                        text(regrSyy(FLOAT8, INT8))))
                .containsExactly(
                        "regr_intercept(f8, i8)",
                        "regr_r2(f8, i8)",
                        "regr_slope(f8, i8)",
                        "regr_sxx(f8, i8)",
                        "regr_sxy(f8, i8)",
                        "regr_syy(f8, i8)");
    }

    @Test
    void aggregatesOrderedSets() {
        NumberExpression<Double> median = percentileCont(0.5).withinGroup(AUTHOR.age);
        ArrayExpression<Double, NumberExpression<Double>> quartiles =
                percentileCont(0.25, 0.75).descending().withinGroup(AUTHOR.age);
        ArrayExpression<String, TextExpression> names =
                percentileDisc(0.1, 0.9).filter(AUTHOR.active).withinGroup(AUTHOR.name);

        assertThat(text(mode().withinGroup(AUTHOR.name).like("x")))
                .isEqualTo("mode() within group (order by author.name) like $1");
        assertThat(text(median)).isEqualTo("percentile_cont($1) within group (order by author.age)");
        assertThat(text(quartiles)).isEqualTo("percentile_cont($1) within group (order by author.age desc)");
        assertThat(text(names))
                .isEqualTo("percentile_disc($1) within group (order by author.name) filter (where author.active)");
        assertThat(text(percentileDisc(0.5).descending().withinGroup(BITS)))
                .isEqualTo("percentile_disc($1) within group (order by v desc)");
        assertThat(text(percentileDisc(0.5).withinGroup(AUTHOR.profile)))
                .isEqualTo("percentile_disc($1) within group (order by author.profile)");
        assertThat(text(percentileDisc(0.5, 1).withinGroup(BITS)))
                .isEqualTo("percentile_disc($1) within group (order by v)");
        assertThat(text(percentileDisc(0.5, 1).withinGroup(AUTHOR.profile)))
                .isEqualTo("percentile_disc($1) within group (order by author.profile)");
        assertThat(text(percentileCont(0.5).withinGroup(INTERVAL)))
                .isEqualTo("percentile_cont($1) within group (order by span)");
        assertThat(text(percentileCont(0, 1).withinGroup(INTERVAL)))
                .isEqualTo("percentile_cont($1) within group (order by span)");
        assertThat(RecordingWriter.valuesOf(selected(quartiles))).containsExactly(List.of(0.25, 0.75));
    }

    @Test
    void refusesAFractionThatIsNone() {
        assertThatThrownBy(() -> percentileCont(1.5))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1216: percentile_cont 1.5 is not accepted here: it must be from 0 to 1");
        assertThatThrownBy(() -> percentileDisc(0.5, Double.NaN)).isInstanceOf(QueryException.class);
    }

    @Test
    void ranksARowThatIsNotThere() {
        assertThat(text(rank(value(Codecs.INT4, 30), value(Codecs.TEXT, "x"))
                        .filter(AUTHOR.active)
                        .withinGroup(AUTHOR.age.desc(), AUTHOR.name.asc())))
                .isEqualTo("rank($1, $2) within group (order by author.age desc, author.name)"
                        + " filter (where author.active)");
        assertThat(text(denseRank(value(Codecs.INT4, 3)).withinGroup(AUTHOR.age.asc())))
                .isEqualTo("dense_rank($1) within group (order by author.age)");
        assertThat(text(percentRank(value(Codecs.INT4, 3)).withinGroup(AUTHOR.age.asc())))
                .isEqualTo("percent_rank($1) within group (order by author.age)");
        assertThat(text(cumeDist(value(Codecs.INT4, 3)).withinGroup(AUTHOR.age.asc())))
                .isEqualTo("cume_dist($1) within group (order by author.age)");
    }

    @Test
    void refusesARowThatItsSortKeysDoNotFit() {
        assertThatThrownBy(() -> rank(AUTHOR.age).withinGroup(AUTHOR.age.asc(), AUTHOR.name.asc()))
                .isInstanceOf(QueryException.class)
                .hasMessage("PGPX-1273: rank of a row with 1 values within a group that is sorted by 2 keys\n"
                        + "  Give one sort key for each value.");
    }

    @Test
    void saysWhatARowOfAGroupingSetIsNotGroupedBy() {
        assertThat(text(grouping(AUTHOR.name, AUTHOR.age))).isEqualTo("grouping(author.name, author.age)");
    }

    @Test
    void comparesCallsByAllThatIsInThem() {
        assertThat(count().filter(AUTHOR.active)).isEqualTo(count().filter(AUTHOR.active));
        assertThat(count().filter(AUTHOR.active)).isNotEqualTo(count());
        assertThat(sum(AUTHOR.age).distinct()).isNotEqualTo(sum(AUTHOR.age));
        assertThat(text(count().filter(AUTHOR.active).as("active")))
                .isEqualTo("count(*) filter (where author.active) as active");
    }
}
