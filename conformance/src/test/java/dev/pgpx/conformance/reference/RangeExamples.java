package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.BookTable.BOOK;
import static dev.pgpx.query.Functions.multirange;
import static dev.pgpx.query.Functions.range;

import dev.pgpx.query.DateExpression;
import dev.pgpx.query.MultirangeExpression;
import dev.pgpx.query.RangeBounds;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.Range;
import java.time.LocalDate;
import java.util.List;

@Section(
        value = "Ranges and multiranges",
        text = "`SIXTIES` is `Range.closedOpen(LocalDate.of(1960, 1, 1), LocalDate.of(1970, 1, 1))`, `PARTS` is"
                + " `BOOK.inPrint.toMultirange(Codecs.DATEMULTIRANGE)`. A bound is an expression of its own family.")
class RangeExamples {
    private static final Range<LocalDate> SIXTIES =
            Range.closedOpen(LocalDate.of(1960, 1, 1), LocalDate.of(1970, 1, 1));
    private static final MultirangeExpression<LocalDate, DateExpression<LocalDate>> PARTS =
            BOOK.inPrint.toMultirange(Codecs.DATEMULTIRANGE);

    @Example("Conditions")
    Object conditions() {
        return List.of(
                BOOK.inPrint.contains(LocalDate.EPOCH),
                BOOK.inPrint.contains(BOOK.published),
                BOOK.inPrint.contains(SIXTIES),
                BOOK.inPrint.containedBy(SIXTIES),
                BOOK.inPrint.overlaps(SIXTIES),
                BOOK.inPrint.overlaps(PARTS),
                BOOK.inPrint.strictlyLeftOf(SIXTIES),
                BOOK.inPrint.strictlyRightOf(SIXTIES),
                BOOK.inPrint.doesNotExtendRightOf(SIXTIES),
                BOOK.inPrint.doesNotExtendLeftOf(SIXTIES),
                BOOK.inPrint.adjacentTo(SIXTIES),
                BOOK.inPrint.isEmpty(),
                BOOK.inPrint.lowerInclusive(),
                BOOK.inPrint.upperInclusive(),
                BOOK.inPrint.isUnboundedBelow(),
                BOOK.inPrint.isUnboundedAbove());
    }

    @Example("Made, taken apart, combined")
    Object combined() {
        return List.of(
                range(Codecs.DATERANGE, BOOK.published, BOOK.published.plusDays(7), RangeBounds.CLOSED_OPEN),
                BOOK.inPrint.lower(),
                BOOK.inPrint.upper().minusDays(1),
                BOOK.inPrint.union(SIXTIES),
                BOOK.inPrint.intersection(SIXTIES),
                BOOK.inPrint.difference(SIXTIES),
                BOOK.inPrint.merge(SIXTIES),
                BOOK.inPrint.toMultirange(Codecs.DATEMULTIRANGE));
    }

    @Example("Multiranges: conditions")
    Object multirangeConditions() {
        return List.of(
                PARTS.contains(LocalDate.EPOCH),
                PARTS.contains(BOOK.published),
                PARTS.contains(SIXTIES),
                PARTS.contains(Multirange.of(SIXTIES)),
                PARTS.containedBy(Multirange.of(SIXTIES)),
                PARTS.overlaps(BOOK.inPrint),
                PARTS.strictlyLeftOf(Multirange.of(SIXTIES)),
                PARTS.strictlyRightOf(Multirange.of(SIXTIES)),
                PARTS.doesNotExtendRightOf(Multirange.of(SIXTIES)),
                PARTS.doesNotExtendLeftOf(Multirange.of(SIXTIES)),
                PARTS.adjacentTo(Multirange.of(SIXTIES)),
                PARTS.isEmpty(),
                PARTS.lowerInclusive(),
                PARTS.upperInclusive(),
                PARTS.isUnboundedBelow(),
                PARTS.isUnboundedAbove());
    }

    @Example("Multiranges: made, taken apart, combined")
    Object multirangesCombined() {
        return List.of(
                multirange(Codecs.DATEMULTIRANGE, BOOK.inPrint, BOOK.inPrint),
                PARTS.lower(),
                PARTS.upper(),
                PARTS.union(Multirange.of(SIXTIES)),
                PARTS.intersection(Multirange.of(SIXTIES)),
                PARTS.difference(Multirange.of(SIXTIES)),
                PARTS.merged());
    }
}
