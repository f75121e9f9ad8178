package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.BookTable.BOOK;
import static dev.pgpx.query.Sql.commonTable;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.exists;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.generateSeries;
import static dev.pgpx.query.Sql.only;
import static dev.pgpx.query.Sql.recursive;
import static dev.pgpx.query.Sql.rollup;
import static dev.pgpx.query.Sql.sample;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.using;
import static dev.pgpx.query.Sql.value;
import static dev.pgpx.query.Sql.values;
import static dev.pgpx.query.Sql.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.types.Codecs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The clauses of SELECT: what decides their text, and what they refuse. The reference page has the rest of the golden texts. */
class SelectTextTest {
    private static String sql(Select<?> query) {
        return query.statementOf("test").sql();
    }

    private static TextExpression upTo(int length) {
        return new TextExpression(
                Node.Call.of("left", AUTHOR.name.node(), Node.Value.of(Codecs.INT4, length)), Codecs.TEXT);
    }

    @Test
    void hasOneTextForEveryValue() {
        Select<?> one = select(AUTHOR.id).from(AUTHOR).where(AUTHOR.name.eq("a"), AUTHOR.age.in(List.of(1, 2)));
        Select<?> other = select(AUTHOR.id).from(AUTHOR).where(AUTHOR.name.eq("b"), AUTHOR.age.in(List.of()));

        assertThat(one.statementOf("x").sql()).isSameAs(other.statementOf("x").sql());
        assertThat(one).isNotEqualTo(other);
        assertThat(RecordingWriter.valuesOf(other.statementOf("x"))).containsExactly("b", List.of());
    }

    @Test
    void groupsAndSortsByPositionWhereTheServerCouldNotSeeThatExpressionsAreTheSame() {
        var initial = upTo(1);

        assertThat(sql(select(count(), initial).from(AUTHOR).groupBy(initial).orderBy(initial.desc())))
                .isEqualTo("select count(*), left(author.name, $1) from author group by 2 order by 2 desc");
        assertThat(sql(select(AUTHOR, initial).from(AUTHOR).orderBy(initial.asc())))
                .endsWith(" from author order by 9");
        assertThat(sql(select(count()).from(AUTHOR).groupBy(upTo(2)).orderBy(upTo(3).asc())))
                .isEqualTo("select count(*) from author group by left(author.name, $1) order by left(author.name, $2)");
    }

    @Test
    void usesAliasesWhereTheServerDoes() {
        var initial = upTo(1).as("initial");

        assertThat(sql(select(initial, count())
                        .from(AUTHOR)
                        .where(initial.ne("x"))
                        .groupBy(initial)
                        .orderBy(initial.asc())))
                .isEqualTo(
                        "select left(author.name, $1) as initial, count(*) from author where left(author.name, $2) <> $3"
                                + " group by 1 order by initial");
    }

    @Test
    void joinsImplicitPathsWhereTheirTableStands() {
        assertThat(sql(select(BOOK.title).from(BOOK).where(BOOK.author().name.eq("x"))))
                .isEqualTo("select book.title from shop.book left join author as \"book.author\""
                        + " on \"book.author\".id = book.author_id where \"book.author\".name = $1");
        assertThat(sql(select(AUTHOR.name)
                        .from(AUTHOR)
                        .leftJoin(AUTHOR.books)
                        .where(BOOK.author().age.gt(AUTHOR.age))))
                .contains(
                        " left join (shop.book left join author as \"book.author\" on \"book.author\".id = book.author_id) on ");
        assertThat(sql(select(AUTHOR.name)
                        .from(AUTHOR)
                        .where(exists(from(BOOK).where(BOOK.author().name.eq(AUTHOR.name))))))
                .contains("exists (select 1 from shop.book left join author as \"book.author\"");
        BookTable twin = BOOK.as("twin");
        assertThat(sql(select(twin.author()).from(twin)))
                .contains(" left join author as \"twin.author\" on \"twin.author\".id = twin.author_id");
    }

    @Test
    void joinsAnImplicitPathOfTheQueryAround() {
        assertThat(sql(select(BOOK.title)
                        .from(BOOK)
                        .where(exists(from(AUTHOR).where(AUTHOR.name.eq(BOOK.author().name))))))
                .startsWith("select book.title from shop.book left join author as \"book.author\"")
                .endsWith("where exists (select 1 from author where author.name = \"book.author\".name)");
    }

    @Test
    void putsPathsAfterTheSample() {
        assertThat(sql(from(sample(BOOK, TableScan.Method.SYSTEM, 1))
                        .where(BOOK.author().age.gt(1))))
                .contains(" from shop.book tablesample system ($1) left join author as ");
        assertThat(sql(from(only(BOOK)))).endsWith(" from only shop.book");
    }

    @Test
    void quotesHostileNames() {
        String hostile = "x\" from author; drop table author; --";
        String quoted = "\"x\"\" from author; drop table author; --\"";
        AuthorTable author = AUTHOR.as(hostile);

        assertThat(sql(select(author.name.as(hostile))
                        .from(author)
                        .orderBy(author.name.asc().collate(hostile))))
                .isEqualTo("select " + quoted + ".name as " + quoted + " from author as " + quoted + " order by "
                        + quoted + ".name collate " + quoted);
        var table = select(AUTHOR.name.as(hostile)).from(AUTHOR).as(hostile);
        assertThat(sql(select(table.column(hostile, Family.text(), Codecs.TEXT)).from(table)))
                .isEqualTo("select " + quoted + "." + quoted + " from (select author.name as " + quoted
                        + " from author) as " + quoted + " (" + quoted + ")");
        var common = commonTable(hostile, select(AUTHOR.name).from(AUTHOR));
        assertThat(sql(select(count()).from(common).with(common))).startsWith("with " + quoted + " (name) as (");
        assertThat(sql(select(count()).from(AUTHOR).window(window(hostile)))).endsWith(" window " + quoted + " as ()");
    }

    @Test
    void givesColumnsOfADerivedTableNamesOfTheirOwn() {
        var table = select(AUTHOR.name, BOOK.title, AUTHOR.name.as("title"), count())
                .from(AUTHOR)
                .join(AUTHOR.books)
                .as("t");

        assertThat(sql(select(table.column(BOOK.title)).from(table))).endsWith(" as t (name, title, title_2, column4)");
    }

    @Test
    void keepsNeighboursApartUnlessLateral() {
        var inner = select(BOOK.title).from(BOOK).where(BOOK.authorId.eq(AUTHOR.id));

        assertThat(sql(select(AUTHOR.name).from(AUTHOR).crossJoin(inner.asLateral("b"))))
                .contains("cross join lateral (");
        assertThatThrownBy(() -> sql(select(AUTHOR.name).from(AUTHOR).crossJoin(inner.as("b"))))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1201: column author.id is used, but its table is not part of the query");
    }

    @Test
    void seesTheQueryAroundFromAQueryInFromOfASubquery() {
        var books =
                select(BOOK.title).from(BOOK).where(BOOK.authorId.eq(AUTHOR.id)).as("books");

        assertThat(sql(select(AUTHOR.name)
                        .from(AUTHOR)
                        .where(exists(select(count()).from(books)))))
                .contains("where book.author_id = author.id) as books (title))");
    }

    @Test
    void refusesAnErrorEachTime() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> sql(select(BOOK.title).from(AUTHOR)))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("column book.title is used")
                    .hasMessageContaining("expected a column of author");
        }
    }

    @Test
    void refusesTheSameNameTwice() {
        assertThatThrownBy(() -> sql(select(count()).from(AUTHOR).crossJoin(AUTHOR)))
                .hasMessageStartingWith("PGPX-1202: table author is part of the query twice under the same name");
    }

    @Test
    void refusesClausesThatDoNotFit() {
        var names = select(AUTHOR.name).from(AUTHOR);
        var titles = select(BOOK.title).from(BOOK);

        assertThatThrownBy(() -> names.from(BOOK))
                .hasMessageStartingWith("PGPX-1222: from(book): the query is from author already");
        assertThatThrownBy(() -> names.union(titles).where(AUTHOR.name.eq("x")))
                .hasMessageStartingWith("PGPX-1223: where after union: the query is no longer a single select");
        assertThatThrownBy(() -> names.union(titles).groupBy(rollup(AUTHOR.name)))
                .hasMessageStartingWith("PGPX-1223: group by after union");
        assertThatThrownBy(() -> sql(names.union(titles).orderBy(AUTHOR.age.asc())))
                .hasMessageStartingWith("PGPX-1224: the combined rows cannot be sorted by author.age");
        assertThatThrownBy(() -> window().excludeTies())
                .hasMessageStartingWith("PGPX-1225: exclude ties of a window that has no frame");
        assertThatThrownBy(() -> sql(names.window(window())))
                .hasMessageStartingWith("PGPX-1226: window(...) lists a window without a name");
        assertThatThrownBy(() -> select(count(), AUTHOR.name).asMaps())
                .hasMessageStartingWith("PGPX-1227: a row cannot be read as a map");
        assertThatThrownBy(() -> select(AUTHOR.name, BOOK.author().name).asMaps())
                .hasMessageContaining("name has no name or one that is there already");
        assertThatThrownBy(() -> select(AUTHOR).scalar(Family.comparable()))
                .hasMessageStartingWith("PGPX-1228: the columns of table author are no single value");
        assertThatThrownBy(() -> only(BOOK).repeatable(1))
                .hasMessageStartingWith("PGPX-1219: repeatable(...) on table book");
        assertThatThrownBy(() -> sample(BOOK, TableScan.Method.SYSTEM, Double.NaN))
                .hasMessageStartingWith("PGPX-1216: tablesample");
        assertThatThrownBy(() -> values("v", names)).hasMessageStartingWith("PGPX-1229: a row of values \"v\"");
        assertThatThrownBy(() -> Sql.<Select1<String>>values("v")).hasMessageStartingWith("PGPX-1216: values ()");
        assertThatThrownBy(() -> using()).hasMessageStartingWith("PGPX-1216: using ()");
    }

    @Test
    void refusesColumnsThatADerivedTableDoesNotGive() {
        var table = select(BOOK.title).from(BOOK).as("t");

        assertThatThrownBy(() -> table.column(BOOK.authorId))
                .isInstanceOf(QueryException.class)
                .hasMessage("PGPX-1220: column book.author_id is not among those of t\n  it has title\n"
                        + "  Use an expression that is selected there, or one that has an alias there.");
        assertThatThrownBy(() -> table.column("x", Family.text(), Codecs.TEXT))
                .hasMessageStartingWith("PGPX-1220: column x is not among those of t");
        assertThatThrownBy(() -> generateSeries("n", 1, 2, 1).ordinality())
                .hasMessageStartingWith("PGPX-1220: column ordinality");
        var tree = recursive(
                "t", select(BOOK.id).from(BOOK), self -> select(BOOK.id).from(self));
        assertThatThrownBy(tree::searchOrder).hasMessageStartingWith("PGPX-1220: column of the search");
        assertThatThrownBy(tree::isCycle).hasMessageStartingWith("PGPX-1220: column of cycles");
    }

    @Test
    void refusesToReadACommonTableThatTheStatementDoesNotName() {
        var common = commonTable("c", select(AUTHOR.name).from(AUTHOR));
        var outer = select(common.column(AUTHOR.name)).from(common);

        assertThatThrownBy(() -> sql(outer))
                .hasMessage("PGPX-1221: common table c is read, but the statement does not name it\n"
                        + "  Add with(c) to the query.");
        assertThat(sql(select(AUTHOR.id)
                        .from(AUTHOR)
                        .where(AUTHOR.name.in(outer))
                        .with(common)))
                .contains("= any (select c.name from c)");
        assertThat(sql(select(value(Codecs.INT4, 1))
                        .from(common.notMaterialized().as("d"))
                        .with(common)))
                .endsWith(" select $1 from c as d");
    }

    @Test
    void refusesAnImplicitPathInACommand() {
        assertThatThrownBy(() -> Sql.update(BOOK)
                        .set(BOOK.title, "x")
                        .where(BOOK.author().name.eq("y"))
                        .statement())
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith(
                        "PGPX-1218: table book is written to, and table book.author is used by an implicit path");
    }
}
