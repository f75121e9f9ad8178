package dev.pgpx.conformance;

import static dev.pgpx.conformance.ExpressionsTest.CHATHAM;
import static dev.pgpx.conformance.ExpressionsTest.FIVES;
import static dev.pgpx.conformance.ExpressionsTest.LOCAL;
import static dev.pgpx.conformance.ExpressionsTest.POINT;
import static dev.pgpx.conformance.ExpressionsTest.TEXT;
import static dev.pgpx.conformance.ExpressionsTest.WORDS;
import static dev.pgpx.query.Functions.multirange;
import static dev.pgpx.query.Functions.range;
import static dev.pgpx.query.Functions.uuidVersion7;
import static dev.pgpx.query.Sql.condition;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.query.Condition;
import dev.pgpx.query.Expression;
import dev.pgpx.query.Family;
import dev.pgpx.query.MultirangeExpression;
import dev.pgpx.query.NumberExpression;
import dev.pgpx.query.RangeBounds;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.Range;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operators and functions that not every supported server has. */
@PgpxTest
class NewerExpressionsTest {
    private static final MultirangeExpression<Integer, NumberExpression<Integer>> PARTS =
            multirange(Codecs.INT4MULTIRANGE, FIVES, range(Codecs.INT4RANGE, value(20), value(30), RangeBounds.CLOSED));

    private Database db;

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

    @Test
    void computesWhatCameWithLaterServers() {
        gives(value("ABC").casefold(), "abc");
        gives(TEXT.regexpLike("HELLO", "i"), true);
        gives(TEXT.regexpCount("o"), 2);
        gives(TEXT.regexpInstr("W"), 7);
        gives(TEXT.regexpSubstr("W.*"), "World");
        gives(
                LOCAL.bin(Interval.of(Duration.ofMinutes(15)), LocalDateTime.of(2024, 1, 1, 0, 5)),
                LocalDateTime.of(2024, 2, 29, 12, 20));
        gives(POINT.plus(new Interval(0, 60, 0), ZoneId.of("Europe/Berlin")), Instant.parse("2024-04-29T11:34:56Z"));
        gives(POINT.minus(new Interval(0, 1, 0), CHATHAM), Instant.parse("2024-02-28T12:34:56Z"));
        gives(POINT.bin(Interval.of(Duration.ofHours(6)), Instant.EPOCH), Instant.parse("2024-02-29T12:00:00Z"));
        gives(WORDS.trim(1), List.of("b", "a"));
        gives(WORDS.sample(2).size(), 2);
        gives(WORDS.shuffle().size(), 3);
        gives(WORDS.reverse(), List.of("c", "a", "b"));
        gives(WORDS.sort(), List.of("a", "b", "c"));
        gives(WORDS.sort(true, false), List.of("c", "b", "a"));
        gives(FIVES.toMultirange(Codecs.INT4MULTIRANGE), Multirange.of(Range.closedOpen(5, 10)));
        holds(uuidVersion7().cast(Family.text(), Codecs.TEXT).matches("^.{14}7"));
    }

    @Test
    void computesWithMultiranges() {
        holds(
                FIVES.containedBy(PARTS),
                FIVES.overlaps(PARTS),
                FIVES.doesNotExtendLeftOf(PARTS),
                PARTS.contains(30),
                PARTS.contains(value(5)),
                PARTS.contains(Range.closed(21, 22)),
                PARTS.contains(Multirange.of(Range.closed(21, 22))),
                PARTS.contains(FIVES),
                PARTS.containedBy(PARTS),
                PARTS.overlaps(Multirange.of(Range.atLeast(30))),
                PARTS.overlaps(FIVES),
                PARTS.strictlyLeftOf(Multirange.of(Range.atLeast(31))),
                PARTS.strictlyRightOf(Multirange.of(Range.lessThan(5))),
                PARTS.doesNotExtendRightOf(PARTS),
                PARTS.doesNotExtendLeftOf(FIVES),
                PARTS.adjacentTo(Multirange.of(Range.closedOpen(31, 32))),
                PARTS.lowerInclusive(),
                PARTS.upperInclusive().not(),
                PARTS.isUnboundedAbove().not(),
                PARTS.isUnboundedBelow().not(),
                PARTS.isEmpty().not());
        gives(PARTS.lower(), 5);
        gives(PARTS.upper().minus(1), 30);
        gives(PARTS.union(PARTS), Multirange.of(Range.closedOpen(5, 10), Range.closedOpen(20, 31)));
        gives(PARTS.intersection(Multirange.of(Range.atLeast(30))), Multirange.of(Range.closedOpen(30, 31)));
        gives(PARTS.difference(PARTS), Multirange.of());
        gives(PARTS.merged(), Range.closedOpen(5, 31));
    }
}
