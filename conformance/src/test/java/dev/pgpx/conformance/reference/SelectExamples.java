package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.reference.BookTable.BOOK;
import static dev.pgpx.conformance.reference.CategoryTable.CATEGORY;
import static dev.pgpx.conformance.reference.StockTable.STOCK;
import static dev.pgpx.query.Sql.commonTable;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.cube;
import static dev.pgpx.query.Sql.exists;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.function;
import static dev.pgpx.query.Sql.generateSeries;
import static dev.pgpx.query.Sql.group;
import static dev.pgpx.query.Sql.groupingSets;
import static dev.pgpx.query.Sql.max;
import static dev.pgpx.query.Sql.only;
import static dev.pgpx.query.Sql.recursive;
import static dev.pgpx.query.Sql.recursiveDistinct;
import static dev.pgpx.query.Sql.rollup;
import static dev.pgpx.query.Sql.sample;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.unnest;
import static dev.pgpx.query.Sql.using;
import static dev.pgpx.query.Sql.value;
import static dev.pgpx.query.Sql.values;

import dev.pgpx.query.Family;
import dev.pgpx.query.RowLock;
import dev.pgpx.query.TableScan;
import dev.pgpx.types.Codecs;
import java.util.List;

@Section(
        value = "SELECT",
        text =
                "`from(TABLE)` gives records, `select(…)` what it names: expressions and whole tables, one to sixteen. A query"
                        + " is a value; every method gives a longer copy.")
class SelectExamples {
    record Shelf(String author, long books) {}

    @Example("Records of a table")
    Object records() {
        return from(AUTHOR)
                .where(AUTHOR.name.startsWith("U"), AUTHOR.died.isNull())
                .orderBy(AUTHOR.name.asc())
                .limit(20)
                .offset(40);
    }

    @Example("Expressions, into a record's constructor")
    Object mapped() {
        return select(AUTHOR.name, count())
                .from(BOOK)
                .join(BOOK.author)
                .groupBy(AUTHOR.name)
                .having(count().gt(3L))
                .map(Shelf::new);
    }

    @Example("Whole tables beside expressions; null where an outer join found no row")
    Object tables() {
        return select(AUTHOR, BOOK.title).from(AUTHOR).leftJoin(AUTHOR.books).map(List::of);
    }

    @Example("Into maps")
    Object maps() {
        return select(AUTHOR.name, count().as("books"))
                .from(AUTHOR)
                .join(AUTHOR.books)
                .groupBy(AUTHOR.id)
                .asMaps();
    }

    @Example("Without a table")
    Object withoutTable() {
        return select(value(Codecs.INT4, 1));
    }

    @Example("Each row once")
    Object distinct() {
        return select(BOOK.pages).distinct().from(BOOK);
    }

    @Example("The first row of each group")
    Object distinctOn() {
        return from(BOOK).distinctOn(BOOK.authorId).orderBy(BOOK.authorId.asc(), BOOK.published.desc());
    }

    @Example("A scalar subquery")
    Object scalar() {
        return select(
                        AUTHOR.name,
                        select(max(BOOK.pages))
                                .from(BOOK)
                                .where(BOOK.authorId.eq(AUTHOR.id))
                                .scalar(Family.number()))
                .from(AUTHOR)
                .map(List::of);
    }

    @Example("Conditions on other rows")
    Object subqueries() {
        return from(AUTHOR)
                .where(
                        exists(from(BOOK).where(BOOK.authorId.eq(AUTHOR.id))),
                        AUTHOR.id.in(select(BOOK.authorId).from(BOOK).where(BOOK.pages.gt(500))));
    }

    @Example("Along a relation")
    Object joinRelation() {
        return from(BOOK).join(BOOK.author).where(AUTHOR.name.eq("Ursula"));
    }

    @Example("Along an implicit path: joined because it is used")
    Object implicitPath() {
        return from(BOOK)
                .where(BOOK.author().name.eq("Ursula"))
                .orderBy(BOOK.author().name.asc());
    }

    @Example("The same table twice")
    Object selfJoin() {
        CategoryTable parent = CATEGORY.as("parent");
        return select(CATEGORY.name, parent.name.as("parent"))
                .from(CATEGORY)
                .leftJoin(CATEGORY.parent, parent)
                .asMaps();
    }

    @Example("On a condition, or on columns of the same name")
    Object joinConditions() {
        return select(BOOK.title, STOCK.copies)
                .from(BOOK)
                .rightJoin(STOCK, STOCK.bookId.eq(BOOK.id))
                .fullJoin(BOOK.as("twin"), using(BOOK.title))
                .crossJoin(CATEGORY)
                .map(List::of);
    }

    @Example("A query in FROM")
    Object derived() {
        var total = count().as("total");
        var counts =
                select(BOOK.authorId, total).from(BOOK).groupBy(BOOK.authorId).as("counts");
        return select(AUTHOR.name, counts.column(total))
                .from(AUTHOR)
                .join(counts, counts.column(BOOK.authorId).eq(AUTHOR.id))
                .map(List::of);
    }

    @Example("Computed for each row")
    Object lateral() {
        var newest = select(BOOK.title)
                .from(BOOK)
                .where(BOOK.authorId.eq(AUTHOR.id))
                .orderBy(BOOK.published.desc())
                .limit(1)
                .asLateral("newest");
        return select(AUTHOR.name, newest.column(BOOK.title))
                .from(AUTHOR)
                .crossJoin(newest)
                .map(List::of);
    }

    @Example("Rows of values")
    Object valueRows() {
        var id = value(Codecs.INT4, 1).as("id");
        var wanted = values(
                "wanted", select(id, value(Codecs.TEXT, "a")), select(value(Codecs.INT4, 2), value(Codecs.TEXT, "b")));
        return select(BOOK.title).from(BOOK).join(wanted, wanted.column(id).eq(BOOK.id));
    }

    @Example("Values sent as one array")
    Object unnested() {
        var wanted =
                unnest("wanted", Family.number(), Codecs.INT4, List.of(3, 1, 2)).withOrdinality();
        return from(BOOK)
                .join(wanted, wanted.value().eq(BOOK.id))
                .orderBy(wanted.ordinality().asc());
    }

    @Example("Elements of an array column")
    Object elements() {
        var genre = unnest("genre", AUTHOR.genres);
        return select(AUTHOR.name, genre.value()).from(AUTHOR).crossJoin(genre).map(List::of);
    }

    @Example("Series")
    Object series() {
        var number = generateSeries("number", 1, 10, 3);
        return select(number.value()).from(number);
    }

    @Example("Any function that gives rows")
    Object functionRows() {
        var word = function("word", "regexp_split_to_table", BOOK.title, value(Codecs.TEXT, " "))
                .with("text", Codecs.TEXT)
                .withOrdinality();
        return select(BOOK.id, word.column("text", Family.text(), Codecs.TEXT), word.ordinality())
                .from(BOOK)
                .crossJoin(word)
                .map(List::of);
    }

    @Example("A function that returns `record`")
    Object recordFunction() {
        var fields = function("fields", "jsonb_to_record", AUTHOR.profile)
                .with("born", Codecs.INT4)
                .asRecord();
        return select(fields.column("born", Family.number(), Codecs.INT4))
                .from(AUTHOR)
                .crossJoin(fields);
    }

    @Example("A sample, and a table without those that inherit from it")
    Object samples() {
        return select(BOOK.title, AUTHOR.name)
                .from(sample(BOOK, TableScan.Method.BERNOULLI, 50).repeatable(1))
                .crossJoin(only(AUTHOR))
                .map(List::of);
    }

    @Example("Grouping sets")
    Object sets() {
        return select(BOOK.authorId, BOOK.published, count().as("books"))
                .from(BOOK)
                .groupBy(groupingSets(rollup(BOOK.authorId, BOOK.published), cube(BOOK.authorId), group()))
                .asMaps();
    }

    @Example("Equal grouping sets once")
    Object distinctSets() {
        return select(BOOK.authorId, count().as("books"))
                .from(BOOK)
                .groupBy(rollup(BOOK.authorId), rollup(BOOK.authorId))
                .groupByDistinct()
                .asMaps();
    }

    @Example("Common tables")
    Object commonTables() {
        var total = count().as("total");
        var counts = commonTable(
                        "counts", select(BOOK.authorId, total).from(BOOK).groupBy(BOOK.authorId))
                .materialized();
        return select(AUTHOR.name, counts.column(total))
                .from(AUTHOR)
                .join(counts, counts.column(BOOK.authorId).eq(AUTHOR.id))
                .with(counts)
                .map(List::of);
    }

    @Example("Recursive common tables")
    Object recursion() {
        var tree = recursive(
                        "tree",
                        select(CATEGORY.id, CATEGORY.name).from(CATEGORY).where(CATEGORY.parentId.isNull()),
                        found -> select(CATEGORY.id, CATEGORY.name)
                                .from(CATEGORY)
                                .join(found, found.column(CATEGORY.id).eq(CATEGORY.parentId)))
                .table();
        return select(tree.column(CATEGORY.name)).from(tree).with(tree);
    }

    @Example("Search order and cycles")
    Object searchAndCycle() {
        var walk = recursive("walk", select(CATEGORY.id, CATEGORY.parentId).from(CATEGORY), found -> select(
                                CATEGORY.id, CATEGORY.parentId)
                        .from(CATEGORY)
                        .join(found, found.column(CATEGORY.id).eq(CATEGORY.parentId)))
                .searchDepthFirst("ordering", CATEGORY.id)
                .cycle("is_cycle", "path", CATEGORY.id);
        var tree = walk.table();
        return select(tree.column(CATEGORY.id))
                .from(tree)
                .with(tree)
                .where(walk.isCycle().not())
                .orderBy(walk.searchOrder());
    }

    @Example("Breadth first; rows that are there already are not searched again")
    Object breadthFirst() {
        var walk = recursiveDistinct("walk", select(CATEGORY.id).from(CATEGORY), found -> select(CATEGORY.id)
                        .from(CATEGORY)
                        .join(found, found.column(CATEGORY.id).eq(CATEGORY.parentId)))
                .searchBreadthFirst("ordering", CATEGORY.id);
        var tree = walk.table();
        return select(tree.column(CATEGORY.id)).from(tree).with(tree).orderBy(walk.searchOrder());
    }

    @Example("Set operations")
    Object setOperations() {
        return select(AUTHOR.name)
                .from(AUTHOR)
                .union(select(CATEGORY.name).from(CATEGORY))
                .except(select(BOOK.title).from(BOOK))
                .orderBy(AUTHOR.name.asc())
                .limit(10);
    }

    @Example("Set operations that keep equal rows, and what both have")
    Object setOperationsOfAll() {
        var authors = select(AUTHOR.name).from(AUTHOR);
        var categories = select(CATEGORY.name).from(CATEGORY);
        var titles = select(BOOK.title).from(BOOK);
        return authors.unionAll(categories.intersect(titles)).exceptAll(titles.intersectAll(categories));
    }

    @Example("Order: nulls, collation, ties")
    Object order() {
        return from(AUTHOR)
                .orderBy(
                        AUTHOR.died.desc().nullsLast(),
                        AUTHOR.email.asc().nullsFirst(),
                        AUTHOR.name.asc().collate("C"))
                .limitWithTies(3);
    }

    @Example("A lock on all rows of the result")
    Object lock() {
        return from(BOOK).where(BOOK.id.eq(1)).forShare();
    }

    @Example("Locks")
    Object locks() {
        return from(BOOK)
                .join(BOOK.author)
                .lock(RowLock.of(RowLock.Strength.UPDATE).of(BOOK).skipLocked())
                .lock(RowLock.of(RowLock.Strength.KEY_SHARE).of(AUTHOR).nowait());
    }
}
