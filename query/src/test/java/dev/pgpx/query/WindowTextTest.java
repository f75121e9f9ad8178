package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.BookTable.BOOK;
import static dev.pgpx.query.FrameBound.currentRow;
import static dev.pgpx.query.FrameBound.following;
import static dev.pgpx.query.FrameBound.preceding;
import static dev.pgpx.query.FrameBound.unboundedFollowing;
import static dev.pgpx.query.FrameBound.unboundedPreceding;
import static dev.pgpx.query.Sql.arrayAgg;
import static dev.pgpx.query.Sql.boolAnd;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.cube;
import static dev.pgpx.query.Sql.cumeDist;
import static dev.pgpx.query.Sql.denseRank;
import static dev.pgpx.query.Sql.exists;
import static dev.pgpx.query.Sql.firstValue;
import static dev.pgpx.query.Sql.group;
import static dev.pgpx.query.Sql.grouping;
import static dev.pgpx.query.Sql.groupingSets;
import static dev.pgpx.query.Sql.jsonbAgg;
import static dev.pgpx.query.Sql.lag;
import static dev.pgpx.query.Sql.lastValue;
import static dev.pgpx.query.Sql.lead;
import static dev.pgpx.query.Sql.max;
import static dev.pgpx.query.Sql.nthValue;
import static dev.pgpx.query.Sql.ntile;
import static dev.pgpx.query.Sql.percentRank;
import static dev.pgpx.query.Sql.rangeIntersectAgg;
import static dev.pgpx.query.Sql.rank;
import static dev.pgpx.query.Sql.rollup;
import static dev.pgpx.query.Sql.rowNumber;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.stringAgg;
import static dev.pgpx.query.Sql.sum;
import static dev.pgpx.query.Sql.value;
import static dev.pgpx.query.Sql.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.types.Bits;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Windows and grouping sets in, exact SQL out. */
class WindowTextTest {
    private static final Window BY_AGE = window().orderBy(AUTHOR.age.asc());
    private static final ComparableExpression<Bits> BITS =
            new ComparableExpression<>(new Node.Text("v"), Codecs.VARBIT);

    private static String text(Expression<?> expression) {
        String sql = select(expression).from(AUTHOR).statement().sql();
        return sql.substring("select ".length(), sql.length() - " from author".length());
    }

    private static String framed(Window window) {
        return text(count().over(window)).substring("count(*) over (order by author.age ".length());
    }

    @Test
    void ranksRows() {
        assertThat(List.of(
                        text(rowNumber().over()),
                        text(rank().over(BY_AGE)),
                        text(denseRank().over(BY_AGE)),
                        text(percentRank().over(BY_AGE)),
                        text(cumeDist().over(BY_AGE)),
                        text(ntile(4).over(BY_AGE))))
                .containsExactly(
                        "row_number() over ()",
                        "rank() over (order by author.age)",
                        "dense_rank() over (order by author.age)",
                        "percent_rank() over (order by author.age)",
                        "cume_dist() over (order by author.age)",
                        "ntile($1) over (order by author.age)");
        assertThat(text(rowNumber().over(BY_AGE).minus(1L))).isEqualTo("row_number() over (order by author.age) - $1");
    }

    @Test
    void looksAtOtherRows() {
        assertThat(text(lag(AUTHOR.age).over(BY_AGE).plus(1)))
                .isEqualTo("lag(author.age) over (order by author.age) + $1");
        assertThat(text(lag(AUTHOR.name).offset(2).over(BY_AGE)))
                .isEqualTo("lag(author.name, $1) over (order by author.age)");
        assertThat(text(lead(AUTHOR.name).otherwise("none").over().like("x")))
                .isEqualTo("lead(author.name, $1, $2::text) over () like $3");
        assertThat(text(lead(AUTHOR.name).offset(3).otherwise(AUTHOR.email).over()))
                .isEqualTo("lead(author.name, $1, author.email) over ()");
        assertThat(text(lag(BITS).over())).isEqualTo("lag(v) over ()");
        assertThat(text(lag(AUTHOR.profile).over())).isEqualTo("lag(author.profile) over ()");
        assertThat(text(lead(BITS).over())).isEqualTo("lead(v) over ()");
        assertThat(text(lead(AUTHOR.profile).over())).isEqualTo("lead(author.profile) over ()");
        assertThat(lag(AUTHOR.age)).hasToString("lag(author.age)");
    }

    @Test
    void looksAtRowsOfTheFrame() {
        assertThat(List.of(
                        text(firstValue(AUTHOR.name).over(BY_AGE).like("x")),
                        text(firstValue(BITS).over()),
                        text(firstValue(AUTHOR.profile).over()),
                        text(lastValue(AUTHOR.genres).over().size()),
                        text(lastValue(BITS).over()),
                        text(lastValue(AUTHOR.profile).over()),
                        text(nthValue(AUTHOR.writing, 2).over().lower()),
                        text(nthValue(BITS, 2).over()),
                        text(nthValue(AUTHOR.profile, 2).over())))
                .containsExactly(
                        "first_value(author.name) over (order by author.age) like $1",
                        "first_value(v) over ()",
                        "first_value(author.profile) over ()",
                        "cardinality(last_value(author.genres) over ())",
                        "last_value(v) over ()",
                        "last_value(author.profile) over ()",
                        "lower(nth_value(author.writing, $1) over ())",
                        "nth_value(v, $1) over ()",
                        "nth_value(author.profile, $1) over ()");
    }

    @Test
    void refusesNumbersThatTheFunctionsDoNotTake() {
        assertThatThrownBy(() -> ntile(0)).hasMessageStartingWith("PGPX-1216: ntile 0 is not accepted");
        assertThatThrownBy(() -> nthValue(AUTHOR.age, 0)).hasMessageStartingWith("PGPX-1216: nth_value 0");
        assertThatThrownBy(() -> lag(AUTHOR.age).offset(-1)).hasMessageStartingWith("PGPX-1216: the offset of lag -1");
        assertThatThrownBy(() -> preceding(-1)).hasMessageStartingWith("PGPX-1216: preceding -1");
        assertThatThrownBy(() -> following(-1)).hasMessageStartingWith("PGPX-1216: following -1");
    }

    @Test
    void aggregatesOverAWindow() {
        Window window = window().partitionBy(AUTHOR.name, AUTHOR.email).orderBy(AUTHOR.age.desc(), AUTHOR.id.asc());

        assertThat(text(sum(AUTHOR.age).filter(AUTHOR.active).over(window)))
                .isEqualTo("sum(author.age) filter (where author.active) over"
                        + " (partition by author.name, author.email order by author.age desc, author.id)");
        assertThat(List.of(
                        text(count().over()),
                        text(stringAgg(AUTHOR.name, ",").over().like("x")),
                        text(max(BITS).over()),
                        text(boolAnd(AUTHOR.active).over().not()),
                        text(arrayAgg(AUTHOR.name).over().element(1)),
                        text(jsonbAgg(AUTHOR.name).over().text("x")),
                        text(rangeIntersectAgg(AUTHOR.writing).over().lower())))
                .containsExactly(
                        "count(*) over ()",
                        "string_agg(author.name, $1) over () like $2",
                        "max(v) over ()",
                        "not bool_and(author.active) over ()",
                        "(array_agg(author.name) over ())[1]",
                        "jsonb_agg(author.name) over () ->> $1",
                        "lower(range_intersect_agg(author.writing) over ())");
    }

    @Test
    void refusesADistinctOrOrderedCallOverAWindow() {
        assertThatThrownBy(() -> sum(AUTHOR.age).distinct().over())
                .isInstanceOf(QueryException.class)
                .hasMessage("PGPX-1270: sum with DISTINCT over a window\n"
                        + "  PostgreSQL has no such call: sort by the window, or aggregate in a query of its own.");
        assertThatThrownBy(() -> arrayAgg(AUTHOR.age).orderBy(AUTHOR.age.asc()).over())
                .hasMessageStartingWith("PGPX-1270: array_agg with ORDER BY over a window");
    }

    @Test
    void framesRows() {
        assertThat(framed(BY_AGE.rows(unboundedPreceding(), currentRow())))
                .isEqualTo("rows between unbounded preceding and current row)");
        assertThat(framed(BY_AGE.rows(preceding(1), following(2)).excludeCurrentRow()))
                .isEqualTo("rows between $1 preceding and $2 following exclude current row)");
        assertThat(framed(BY_AGE.groups(currentRow(), unboundedFollowing()).excludeGroup()))
                .isEqualTo("groups between current row and unbounded following exclude group)");
        assertThat(framed(BY_AGE.range(preceding(10), following(10)).excludeTies()))
                .isEqualTo("range between $1 preceding and $2 following exclude ties)");
        assertThat(framed(BY_AGE.range(preceding(new Interval(1, 0, 0)), following(new Interval(0, 1, 0)))))
                .isEqualTo("range between $1::interval preceding and $2::interval following)");
        assertThat(framed(BY_AGE.range(preceding(value(Codecs.FLOAT8, 1.5)), following(value(Codecs.FLOAT8, 1.5)))))
                .isEqualTo("range between $1 preceding and $2 following)");
    }

    @Test
    void refusesToExcludeFromNoFrame() {
        assertThatThrownBy(BY_AGE::excludeTies)
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1225: exclude ties of a window that has no frame");
    }

    @Test
    void namesWindows() {
        Window byName = window("by name").partitionBy(AUTHOR.name);
        Window inOrder = window(byName).orderBy(AUTHOR.age.asc()).rows(preceding(1), currentRow());

        assertThat(select(rowNumber().over(byName), sum(AUTHOR.age).over(inOrder))
                        .from(AUTHOR)
                        .groupBy(AUTHOR.name, AUTHOR.age)
                        .having(count().gt(1L))
                        .window(byName)
                        .orderBy(max(AUTHOR.age).over(byName).desc())
                        .map(List::of)
                        .statement()
                        .sql())
                .isEqualTo("select row_number() over \"by name\","
                        + " sum(author.age) over (\"by name\" order by author.age rows between $1 preceding and current row)"
                        + " from author group by author.name, author.age having count(*) > $2"
                        + " window \"by name\" as (partition by author.name)"
                        + " order by max(author.age) over \"by name\" desc");
    }

    @Test
    void refusesAWindowThatTheQueryDoesNotDefine() {
        Window byName = window("w").partitionBy(AUTHOR.name);

        assertThatThrownBy(() -> select(rowNumber().over(byName))
                        .from(AUTHOR)
                        .statement()
                        .sql())
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1271: window w partition by [author.name] order by [] is used in a query"
                        + " that does not define it");
        assertThatThrownBy(() -> select(rowNumber().over(byName.orderBy(AUTHOR.age.asc())))
                        .from(AUTHOR)
                        .window(byName)
                        .statement())
                .hasMessageStartingWith("PGPX-1271");
        assertThatThrownBy(() -> select(AUTHOR.id)
                        .from(AUTHOR)
                        .window(byName)
                        .where(exists(select(rowNumber().over(byName)).from(BOOK)))
                        .statement())
                .hasMessageStartingWith("PGPX-1271");
        assertThatThrownBy(() -> window(window()))
                .hasMessageStartingWith("PGPX-1272: a window is to begin as one without a name");
        assertThatThrownBy(() -> select(AUTHOR.id).from(AUTHOR).window(BY_AGE).statement())
                .hasMessageStartingWith("PGPX-1226");
    }

    @Test
    void comparesWindowsByAllThatIsInThem() {
        assertThat(BY_AGE)
                .isEqualTo(window().orderBy(AUTHOR.age.asc()))
                .hasSameHashCodeAs(window().orderBy(AUTHOR.age.asc()));
        assertThat(BY_AGE.rows(preceding(1), currentRow())).isNotEqualTo(BY_AGE.rows(preceding(2), currentRow()));
        assertThat(window("a")).isNotEqualTo(window("b"));
        assertThat(window(window("a"))).isNotEqualTo(window());
        assertThat(preceding(1))
                .isEqualTo(preceding(1))
                .hasSameHashCodeAs(preceding(1))
                .isNotEqualTo(following(1));
    }

    private static String groups(GroupingSet... sets) {
        String sql = select(count()).from(AUTHOR).groupBy(sets).statement().sql();
        return sql.substring(sql.indexOf(" group by ") + " group by ".length());
    }

    @Test
    void groupsBySets() {
        assertThat(groups(rollup(AUTHOR.name, AUTHOR.age))).isEqualTo("rollup (author.name, author.age)");
        assertThat(groups(cube(AUTHOR.name, AUTHOR.age), group(AUTHOR.email)))
                .isEqualTo("cube (author.name, author.age), (author.email)");
        assertThat(groups(groupingSets(group(AUTHOR.name, AUTHOR.age), group(), rollup(AUTHOR.email))))
                .isEqualTo("grouping sets ((author.name, author.age), (), rollup (author.email))");
        assertThat(groups(rollup(group(AUTHOR.name, AUTHOR.age), group(AUTHOR.email))))
                .isEqualTo("rollup ((author.name, author.age), (author.email))");
        assertThat(groups(cube(group(AUTHOR.name, AUTHOR.age), group(AUTHOR.email))))
                .isEqualTo("cube ((author.name, author.age), (author.email))");
        assertThat(rollup(AUTHOR.name)).isEqualTo(rollup(AUTHOR.name)).isNotEqualTo(cube(AUTHOR.name));
    }

    @Test
    void addsSetsToWhatIsGroupedBy() {
        Statement statement = select(AUTHOR.name, grouping(AUTHOR.age))
                .from(AUTHOR)
                .groupBy(AUTHOR.name)
                .groupBy(rollup(AUTHOR.age), rollup(AUTHOR.age))
                .groupByDistinct()
                .having(boolAnd(AUTHOR.active))
                .map(List::of)
                .statement();

        assertThat(statement.sql())
                .isEqualTo("select author.name, grouping(author.age) from author"
                        + " group by distinct author.name, rollup (author.age), rollup (author.age)"
                        + " having bool_and(author.active)");
        assertThat(statement.features()).containsExactly(ServerFeature.GROUP_BY_DISTINCT);
    }

    @Test
    void groupsAndSortsByPositionWhatHasParameters() {
        TextExpression born = AUTHOR.profile.text("born");

        Statement statement = select(AUTHOR.name, born, count())
                .from(AUTHOR)
                .groupBy(AUTHOR.name, born)
                .orderBy(born.desc(), AUTHOR.name.asc())
                .map(List::of)
                .statement();
        assertThat(statement.sql())
                .isEqualTo("select author.name, author.profile ->> $1, count(*) from author group by author.name, 2"
                        + " order by 2 desc, author.name");
        assertThat(RecordingWriter.valuesOf(statement)).containsExactly("born");
        assertThat(select(born.as("b"), count())
                        .from(AUTHOR)
                        .groupBy(rollup(born.as("b"), AUTHOR.name))
                        .orderBy(born.as("b").asc())
                        .map(List::of)
                        .statement()
                        .sql())
                .isEqualTo("select author.profile ->> $1 as b, count(*) from author group by rollup (1, author.name)"
                        + " order by b");
    }
}
