package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.reference.BookTable.BOOK;
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
import static dev.pgpx.query.Sql.cumeDist;
import static dev.pgpx.query.Sql.denseRank;
import static dev.pgpx.query.Sql.every;
import static dev.pgpx.query.Sql.firstValue;
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
import static dev.pgpx.query.Sql.value;
import static dev.pgpx.query.Sql.varPop;
import static dev.pgpx.query.Sql.varSamp;
import static dev.pgpx.query.Sql.variance;
import static dev.pgpx.query.Sql.window;
import static dev.pgpx.query.Sql.xmlAgg;

import dev.pgpx.query.Family;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

@Section(
        value = "Aggregates and windows",
        text =
                "A call of an aggregate is an expression that can still be told `filter`, `distinct`, `orderBy` and `over`; the"
                        + " functions of windows are none before `over`. `sum` and `avg` are read as the type that the server"
                        + " makes of theirs.")
class AggregateExamples {
    @Example("Counts, sums, means, extremes")
    Object plain() {
        return List.of(
                count(),
                count(AUTHOR.email),
                countDistinct(BOOK.title, BOOK.pages),
                sum(BOOK.pages).filter(BOOK.price.gt(BigDecimal.ONE)),
                sum(AUTHOR.id),
                sum(BOOK.price).distinct(),
                avg(BOOK.pages),
                min(BOOK.title),
                max(BOOK.published),
                max(AUTHOR.genres),
                anyValue(BOOK.title));
    }

    @Example("Conditions and bits")
    Object conditions() {
        return List.of(
                boolAnd(BOOK.pages.gt(100)),
                boolOr(BOOK.pages.gt(100)),
                every(BOOK.pages.gt(100)),
                bitAnd(BOOK.pages),
                bitOr(BOOK.pages),
                bitXor(BOOK.pages));
    }

    @Example("All values of a group")
    Object collected() {
        return List.of(
                stringAgg(BOOK.title, ", ").orderBy(BOOK.pages.desc(), BOOK.title.asc()),
                arrayAgg(BOOK.pages).distinct(),
                arrayAgg(BOOK.title).element(1),
                arrayAgg(AUTHOR.genres),
                rangeAgg(BOOK.inPrint),
                rangeIntersectAgg(BOOK.inPrint),
                xmlAgg(BOOK.title.cast(Family.comparable(), Codecs.XML)));
    }

    @Example("JSON of a group")
    Object json() {
        return List.of(
                jsonbAgg(BOOK.title).orderBy(BOOK.id.asc()),
                jsonbAggStrict(AUTHOR.email),
                jsonbObjectAgg(BOOK.title, BOOK.pages),
                jsonbObjectAggStrict(BOOK.title, AUTHOR.email),
                jsonbObjectAggUnique(BOOK.title, BOOK.pages),
                jsonbObjectAggUniqueStrict(BOOK.title, BOOK.pages),
                jsonAgg(BOOK.title),
                jsonAggStrict(AUTHOR.email),
                jsonObjectAgg(BOOK.title, BOOK.pages),
                jsonObjectAggStrict(BOOK.title, AUTHOR.email),
                jsonObjectAggUnique(BOOK.title, BOOK.pages),
                jsonObjectAggUniqueStrict(BOOK.title, BOOK.pages));
    }

    @Example("Spread and regression")
    Object statistics() {
        return List.of(
                stddev(BOOK.pages),
                stddevPop(BOOK.pages),
                stddevSamp(BOOK.pages),
                variance(BOOK.pages),
                varPop(BOOK.pages),
                varSamp(BOOK.pages),
                corr(BOOK.price, BOOK.pages),
                covarPop(BOOK.price, BOOK.pages),
                covarSamp(BOOK.price, BOOK.pages),
                regrAvgx(BOOK.price, BOOK.pages),
                regrAvgy(BOOK.price, BOOK.pages),
                regrCount(BOOK.price, BOOK.pages),
                regrIntercept(BOOK.price, BOOK.pages),
                regrR2(BOOK.price, BOOK.pages),
                regrSlope(BOOK.price, BOOK.pages),
                regrSxx(BOOK.price, BOOK.pages),
                regrSxy(BOOK.price, BOOK.pages),
                regrSyy(BOOK.price, BOOK.pages));
    }

    @Example("Ordered sets, and rows that are not there")
    Object orderedSets() {
        return List.of(
                mode().withinGroup(BOOK.title),
                percentileDisc(0.5).withinGroup(BOOK.published),
                percentileDisc(0.25, 0.75).withinGroup(BOOK.title),
                percentileCont(0.5).descending().withinGroup(BOOK.pages),
                percentileCont(0.25, 0.75).filter(BOOK.pages.gt(50)).withinGroup(BOOK.pages),
                rank(value(Codecs.INT4, 150)).withinGroup(BOOK.pages.desc()),
                denseRank(value(Codecs.INT4, 150)).withinGroup(BOOK.pages.desc()),
                percentRank(value(Codecs.INT4, 150)).withinGroup(BOOK.pages.asc()),
                cumeDist(value(Codecs.INT4, 150)).withinGroup(BOOK.pages.asc()));
    }

    @Example("Window functions")
    Object windowFunctions() {
        return List.of(
                rowNumber().over(),
                rank().over(window().orderBy(BOOK.pages.desc())),
                denseRank().over(window().partitionBy(BOOK.authorId).orderBy(BOOK.pages.desc())),
                percentRank().over(window().orderBy(BOOK.pages.asc())),
                cumeDist().over(window().orderBy(BOOK.pages.asc())),
                ntile(4).over(window().orderBy(BOOK.pages.asc())),
                lag(BOOK.pages).over(window().orderBy(BOOK.id.asc())),
                lead(BOOK.title).offset(2).otherwise("none").over(window().orderBy(BOOK.id.asc())),
                firstValue(BOOK.title).over(window().orderBy(BOOK.id.asc())),
                lastValue(BOOK.title).over(window().partitionBy(BOOK.authorId)),
                nthValue(BOOK.title, 2).over(window().orderBy(BOOK.id.asc())),
                sum(BOOK.pages).filter(BOOK.pages.gt(50)).over(window().orderBy(BOOK.id.asc())));
    }

    @Example("Frames")
    Object frames() {
        return List.of(
                count().over(window().orderBy(BOOK.id.asc()).rows(unboundedPreceding(), currentRow())),
                count().over(window().orderBy(BOOK.id.asc())
                        .rows(preceding(1), following(1))
                        .excludeCurrentRow()),
                count().over(window().orderBy(BOOK.pages.asc())
                        .range(preceding(50), currentRow())
                        .excludeTies()),
                count().over(window().orderBy(BOOK.addedAt.asc())
                        .range(preceding(Interval.of(Duration.ofDays(7))), currentRow())),
                count().over(window().orderBy(BOOK.pages.asc())
                        .groups(currentRow(), unboundedFollowing())
                        .excludeGroup()));
    }

    @Example("Windows with names")
    Object namedWindows() {
        var ofAuthor = window("of_author").partitionBy(BOOK.authorId);
        var soFar = window(ofAuthor).orderBy(BOOK.id.asc());
        return select(
                        BOOK.title,
                        avg(BOOK.pages).over(ofAuthor),
                        sum(BOOK.pages).over(soFar))
                .from(BOOK)
                .window(ofAuthor)
                .map(List::of);
    }

    @Example("Subtotals, and which rows they are")
    Object subtotals() {
        return select(
                        AUTHOR.name,
                        grouping(AUTHOR.name).as("all"),
                        sum(BOOK.pages).as("pages"))
                .from(BOOK)
                .join(BOOK.author)
                .groupBy(rollup(AUTHOR.name))
                .orderBy(grouping(AUTHOR.name).asc())
                .asMaps();
    }
}
