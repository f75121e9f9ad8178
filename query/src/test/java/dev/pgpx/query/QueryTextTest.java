package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.BookTable.BOOK;
import static dev.pgpx.query.Sql.avg;
import static dev.pgpx.query.Sql.coalesce;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.exists;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.max;
import static dev.pgpx.query.Sql.min;
import static dev.pgpx.query.Sql.not;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sum;
import static dev.pgpx.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import dev.pgpx.types.Range;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Query in, exact SQL out. */
class QueryTextTest {
    private static final String AUTHOR_COLUMNS =
            "author.id, author.name, author.email, author.genres, author.profile, author.active, author.age, author.writing";

    private static String where(Condition condition) {
        String sql = from(AUTHOR).where(condition).statement().sql();
        return sql.substring(sql.indexOf(" where ") + " where ".length());
    }

    @Test
    void selectsAllColumnsOfARecord() {
        assertThat(from(AUTHOR).statement().sql()).isEqualTo("select " + AUTHOR_COLUMNS + " from author");
        assertThat(from(AUTHOR).statement().label()).isEqualTo("select author");
    }

    @Test
    void addsClausesInTheirOrderAndNumbersParameters() {
        EntityQuery<Author> query = from(AUTHOR)
                .where(AUTHOR.name.eq("Ursula"))
                .where(AUTHOR.age.gt(30), AUTHOR.active)
                .orderBy(AUTHOR.name.asc(), AUTHOR.age.desc().nullsLast())
                .limit(20)
                .offset(40)
                .forUpdate();

        assertThat(query.statement().sql())
                .isEqualTo("select " + AUTHOR_COLUMNS + " from author where author.name = $1 and author.age > $2"
                        + " and author.active order by author.name, author.age desc nulls last limit $3 offset $4"
                        + " for update");
        assertThat(RecordingWriter.valuesOf(query.statement())).containsExactly("Ursula", 30, 20L, 40L);
        assertThat(query).hasToString(query.statement().sql());
    }

    @Test
    void comparesQueriesByTheirTrees() {
        EntityQuery<Author> query = from(AUTHOR).where(AUTHOR.name.eq("Ursula")).load(AUTHOR.books);

        assertThat(query)
                .isEqualTo(from(AUTHOR).where(AUTHOR.name.eq("Ursula")).load(AUTHOR.books))
                .hasSameHashCodeAs(from(AUTHOR).where(AUTHOR.name.eq("Ursula")).load(AUTHOR.books))
                .isNotEqualTo(from(AUTHOR).where(AUTHOR.name.eq("Ursula")))
                .isNotEqualTo(from(AUTHOR).where(AUTHOR.name.eq("Octavia")).load(AUTHOR.books));
        assertThat(select(AUTHOR.name).from(AUTHOR))
                .isEqualTo(select(AUTHOR.name).from(AUTHOR))
                .hasSameHashCodeAs(select(AUTHOR.name).from(AUTHOR))
                .isNotEqualTo(select(AUTHOR.email).from(AUTHOR));
        assertThat(AUTHOR.name.asc()).isEqualTo(AUTHOR.name.asc()).hasSameHashCodeAs(AUTHOR.name.asc());
        assertThat(AUTHOR.name.asc()).isNotEqualTo(AUTHOR.name.desc());
    }

    @Test
    void showsNoValueInTheTextOfATree() {
        assertThat(AUTHOR.name.eq("secret").toString()).doesNotContain("secret");
        assertThat(AUTHOR.name.eq("secret").asc().toString()).doesNotContain("secret");
    }

    @Test
    void comparesWithValuesAndExpressions() {
        assertThat(where(AUTHOR.name.ne("x"))).isEqualTo("author.name <> $1");
        assertThat(where(AUTHOR.name.eq(AUTHOR.email))).isEqualTo("author.name = author.email");
        assertThat(where(AUTHOR.name.ne(AUTHOR.email))).isEqualTo("author.name <> author.email");
        assertThat(where(AUTHOR.email.isDistinctFrom((String) null))).isEqualTo("author.email is distinct from $1");
        assertThat(where(AUTHOR.email.isNull())).isEqualTo("author.email is null");
        assertThat(where(AUTHOR.email.isNotNull())).isEqualTo("author.email is not null");
        assertThat(where(AUTHOR.age.lt(3))).isEqualTo("author.age < $1");
        assertThat(where(AUTHOR.age.le(3))).isEqualTo("author.age <= $1");
        assertThat(where(AUTHOR.age.ge(3))).isEqualTo("author.age >= $1");
        assertThat(where(AUTHOR.age.between(3, 5))).isEqualTo("author.age between $1 and $2");
        assertThat(where(AUTHOR.age.lt(AUTHOR.age))).isEqualTo("author.age < author.age");
        assertThat(where(AUTHOR.age.le(AUTHOR.age))).isEqualTo("author.age <= author.age");
        assertThat(where(AUTHOR.age.gt(AUTHOR.age))).isEqualTo("author.age > author.age");
        assertThat(where(AUTHOR.age.ge(AUTHOR.age))).isEqualTo("author.age >= author.age");
    }

    @Test
    void refusesToCompareWithNull() {
        assertThatThrownBy(() -> AUTHOR.email.eq((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("a null matches nothing: use isNull()");
    }

    @Test
    void bindsListsAsOneArray() {
        Statement some = from(AUTHOR).where(AUTHOR.id.in(List.of(1L, 2L))).statement();
        Statement none = from(AUTHOR).where(AUTHOR.id.in(List.of())).statement();

        assertThat(some.sql()).endsWith("where author.id = any($1)").isEqualTo(none.sql());
        assertThat(RecordingWriter.valuesOf(some)).containsExactly(List.of(1L, 2L));
        assertThat(where(AUTHOR.id.notIn(List.of(1L)))).isEqualTo("author.id <> all($1)");
    }

    @Test
    void refusesANullInNotIn() {
        assertThatThrownBy(() -> AUTHOR.name.notIn(Arrays.asList("x", null)))
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "PGPX-1210: null in a list for not in: the condition would be true for no row\n"
                                + "  Take the null out of the list, and add isNotNull() if rows without a value are to be left out.");
    }

    @Test
    void putsConditionsInParenthesesWhereTheyBindLess() {
        Condition either = AUTHOR.age.lt(3).or(AUTHOR.age.gt(5));

        assertThat(where(either)).isEqualTo("author.age < $1 or author.age > $2");
        assertThat(where(either.and(AUTHOR.active)))
                .isEqualTo("(author.age < $1 or author.age > $2) and author.active");
        assertThat(where(AUTHOR.active.and(AUTHOR.active).and(AUTHOR.active)))
                .isEqualTo("author.active and author.active and author.active");
        assertThat(where(not(either))).isEqualTo("not (author.age < $1 or author.age > $2)");
        assertThat(where(AUTHOR.active.not().eq(true))).isEqualTo("(not author.active) = $1");
        assertThat(from(AUTHOR).where(either, AUTHOR.active).statement().sql())
                .endsWith(" where (author.age < $1 or author.age > $2) and author.active");
    }

    @Test
    void keepsTheOrderOfArithmetic() {
        assertThat(where(AUTHOR.age.plus(1).minus(2).eq(3))).isEqualTo("author.age + $1 - $2 = $3");
        assertThat(where(AUTHOR.age.minus(AUTHOR.age.minus(2)).eq(3))).isEqualTo("author.age - (author.age - $1) = $2");
        assertThat(where(AUTHOR.age.plus(AUTHOR.age).times(2).eq(3))).isEqualTo("(author.age + author.age) * $1 = $2");
        assertThat(where(AUTHOR.age.times(AUTHOR.age).plus(2).eq(3))).isEqualTo("author.age * author.age + $1 = $2");
    }

    @Test
    void takesTextLiterallyInContains() {
        Statement statement = from(AUTHOR)
                .where(
                        AUTHOR.name.contains("50%_\\"),
                        AUTHOR.name.startsWith("a%"),
                        AUTHOR.name.endsWith("_z"),
                        AUTHOR.name.like("a%"),
                        AUTHOR.name.ilike("_B"),
                        AUTHOR.name.lower().eq("x"),
                        AUTHOR.name.upper().eq("X"),
                        AUTHOR.name.length().gt(3))
                .statement();

        assertThat(statement.sql())
                .endsWith(" where author.name like $1 and author.name like $2 and author.name like $3"
                        + " and author.name like $4 and author.name ilike $5 and lower(author.name) = $6"
                        + " and upper(author.name) = $7 and length(author.name) > $8");
        assertThat(RecordingWriter.valuesOf(statement))
                .containsExactly("%50\\%\\_\\\\%", "a\\%%", "%\\_z", "a%", "_B", "x", "X", 3);
    }

    @Test
    void hasTheOperatorsOfArrays() {
        assertThat(where(AUTHOR.genres.contains("sf"))).isEqualTo("author.genres @> $1");
        assertThat(where(AUTHOR.genres.overlaps("sf", "crime"))).isEqualTo("author.genres && $1");
        assertThat(where(AUTHOR.genres.size().gt(2))).isEqualTo("cardinality(author.genres) > $1");
        assertThat(where(AUTHOR.genres.element(1).startsWith("s"))).isEqualTo("author.genres[1] like $1");
    }

    @Test
    void hasTheOperatorsOfRangesWithACastForTheDriver() {
        LocalDate day = LocalDate.of(1990, 1, 1);
        assertThat(where(AUTHOR.writing.contains(day))).isEqualTo("author.writing @> $1");
        assertThat(where(AUTHOR.writing.contains(Range.atLeast(day)))).isEqualTo("author.writing @> $1::daterange");
        assertThat(where(AUTHOR.writing.overlaps(Range.atLeast(day)))).isEqualTo("author.writing && $1::daterange");
        assertThat(where(AUTHOR.writing.lower().gt(day))).isEqualTo("lower(author.writing) > $1");
        assertThat(where(AUTHOR.writing.upper().isNull())).isEqualTo("upper(author.writing) is null");
        assertThat(where(AUTHOR.writing.isEmpty())).isEqualTo("isempty(author.writing)");
        assertThat(where(AUTHOR.writing.isUnboundedAbove())).isEqualTo("upper_inf(author.writing)");
    }

    @Test
    void hasTheOperatorsOfJson() {
        assertThat(where(AUTHOR.profile.text("de").eq("x"))).isEqualTo("author.profile ->> $1 = $2");
        assertThat(where(AUTHOR.profile.textAt("a", "0").eq("x"))).isEqualTo("author.profile #>> $1 = $2");
        assertThat(where(AUTHOR.profile.contains(Json.of("{}")))).isEqualTo("author.profile @> $1::jsonb");
        assertThat(where(AUTHOR.profile.hasKey("de"))).isEqualTo("author.profile ? $1");
    }

    @Test
    void joinsAlongRelations() {
        assertThat(select(AUTHOR.name, count(), max(BOOK.title))
                        .from(BOOK)
                        .join(BOOK.author)
                        .groupBy(AUTHOR.name)
                        .having(count().gt(3L))
                        .orderBy(count().desc().nullsFirst())
                        .map(List::of)
                        .statement()
                        .sql())
                .isEqualTo("select author.name, count(*), max(book.title) from shop.book"
                        + " join author on author.id = book.author_id group by author.name having count(*) > $1"
                        + " order by count(*) desc nulls first");
        assertThat(from(AUTHOR)
                        .join(AUTHOR.books)
                        .where(BOOK.title.eq("x"))
                        .statement()
                        .sql())
                .isEqualTo("select " + AUTHOR_COLUMNS
                        + " from author join shop.book on book.author_id = author.id where book.title = $1");
        assertThat(select(TagTable.TAG.code)
                        .from(AUTHOR)
                        .leftJoin(AUTHOR.tags)
                        .statement()
                        .sql())
                .isEqualTo("select tag.code from author left join author_tag on author_tag.author_id = author.id"
                        + " left join tag on tag.code = author_tag.tag_code");
    }

    @Test
    void joinsTablesByConditionsUnderAliases() {
        AuthorTable other = AUTHOR.as("other one");

        assertThat(select(AUTHOR.name, other.name)
                        .from(AUTHOR)
                        .join(other, other.age.eq(AUTHOR.age))
                        .leftJoin(BOOK, BOOK.authorId.eq(AUTHOR.id))
                        .where(AUTHOR.id.lt(other.id))
                        .map(List::of)
                        .statement()
                        .sql())
                .isEqualTo("select author.name, \"other one\".name from author"
                        + " join author as \"other one\" on \"other one\".age = author.age"
                        + " left join shop.book on book.author_id = author.id where author.id < \"other one\".id");
    }

    @Test
    void nestsQueriesThatSeeTheTablesAround() {
        assertThat(where(exists(select(BOOK.id).from(BOOK).where(BOOK.authorId.eq(AUTHOR.id)))))
                .isEqualTo("exists (select book.id from shop.book where book.author_id = author.id)");
        assertThat(where(AUTHOR.id.in(select(BOOK.authorId).from(BOOK).where(BOOK.title.eq("x")))))
                .isEqualTo("author.id = any (select book.author_id from shop.book where book.title = $1)");
    }

    @Test
    void aggregatesInTheTypesOfTheServer() {
        assertThat(select(sum(AUTHOR.age), avg(AUTHOR.age), min(AUTHOR.age), count(AUTHOR.email))
                        .from(AUTHOR)
                        .distinct()
                        .limit(1)
                        .offset(0)
                        .map(List::of)
                        .statement()
                        .sql())
                .isEqualTo("select distinct sum(author.age), avg(author.age), min(author.age),"
                        + " count(author.email) from author limit $1 offset $2");
    }

    @Test
    void selectsWithoutATable() {
        Query<String> query = select(value(Codecs.TEXT, "x"));
        assertThat(query.statement().sql()).isEqualTo("select $1");
        assertThat(query.statement().label()).isEqualTo("select");
        assertThat(select(coalesce(AUTHOR.email, AUTHOR.name))
                        .from(AUTHOR)
                        .statement()
                        .sql())
                .isEqualTo("select coalesce(author.email, author.name) from author");
    }

    @Test
    void countsTheRowsOfAQuery() {
        Query<Long> counted = from(AUTHOR).where(AUTHOR.active).limit(5).counted();

        assertThat(counted.statement().sql())
                .isEqualTo("select count(*) from (select " + AUTHOR_COLUMNS
                        + " from author where author.active limit $1) as counted");
        assertThat(counted.statement().label()).isEqualTo("count of select author");
        assertThat(select(max(AUTHOR.age)).from(AUTHOR).counted().statement().sql())
                .isEqualTo("select count(*) from (select max(author.age) from author) as counted");
        assertThat(from(AUTHOR)
                        .where(AUTHOR.active)
                        .orderBy(AUTHOR.name.asc())
                        .counted()
                        .statement()
                        .sql())
                .isEqualTo("select count(*) from author where author.active");
        assertThat(counted.reader().read(ListRow.of(List.of("count"), 3L), Relations.DETACHED))
                .isEqualTo(3);
    }

    @Test
    void refusesAColumnWhoseTableIsNotThere() {
        assertThatThrownBy(() -> from(AUTHOR).where(BOOK.title.eq("x")).statement())
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "PGPX-1201: column book.title is used, but its table is not part of the query\n"
                                + "  expected a column of author\n"
                                + "  Add the table with from(...) or join(...), or use the columns of the alias that is there.");
        assertThatThrownBy(() -> select(BOOK.title).statement()).hasMessageContaining("expected a column of no table");
        assertThatThrownBy(() -> select(BOOK.title).join(BOOK.author).statement())
                .hasMessageStartingWith("PGPX-1206: select has no FROM, but join of author needs one");
        assertThatThrownBy(() -> from(AUTHOR).where(AUTHOR.as("a").age.eq(1)).statement())
                .hasMessageStartingWith("PGPX-1201: column a.age");
    }

    @Test
    void refusesATableTwiceUnderOneName() {
        assertThatThrownBy(() -> select(AUTHOR.name)
                        .from(AUTHOR)
                        .join(AUTHOR, AUTHOR.active)
                        .statement())
                .isInstanceOf(QueryException.class)
                .hasMessage("PGPX-1202: table author is part of the query twice under the same name\n"
                        + "  Give one of them another name with as(\"...\").");
    }

    @Test
    void refusesNegativeLimits() {
        assertThatThrownBy(() -> from(AUTHOR).limit(-1))
                .hasMessageStartingWith("PGPX-1216: limit -1 is not accepted here: it must be 0 or more");
        assertThatThrownBy(() -> select(AUTHOR.name).offset(-1)).isInstanceOf(QueryException.class);
    }
}
