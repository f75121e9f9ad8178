package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.reference.BookTable.BOOK;
import static dev.pgpx.conformance.reference.CategoryTable.CATEGORY;
import static dev.pgpx.conformance.reference.StockTable.STOCK;
import static dev.pgpx.query.Sql.columns;
import static dev.pgpx.query.Sql.commonTable;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.delete;
import static dev.pgpx.query.Sql.excluded;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.insert;
import static dev.pgpx.query.Sql.max;
import static dev.pgpx.query.Sql.merge;
import static dev.pgpx.query.Sql.mergeAction;
import static dev.pgpx.query.Sql.newRow;
import static dev.pgpx.query.Sql.oldRow;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.set;
import static dev.pgpx.query.Sql.update;
import static dev.pgpx.query.Sql.upsert;
import static dev.pgpx.query.Sql.value;

import dev.pgpx.types.Json;
import java.util.List;

@Section(
        value = "INSERT, UPDATE, DELETE, MERGE",
        text =
                "Commands do nothing until a database runs them. `returning(…)` makes any of them a query; UPDATE and DELETE"
                        + " without `where` are refused unless `everyRow()` is said.")
class ModificationExamples {
    @Example("Records and drafts")
    Object insertRows() {
        return insert(STOCK).values(new Stock(98, 1, "B1")).values(new Stock(99, 2, "B2"));
    }

    @Example("One row, column by column; back comes what the database made of it")
    Object insertExpressions() {
        return insert(STOCK)
                .set(STOCK.bookId, 97)
                .set(STOCK.copies, value(1).plus(1))
                .set(STOCK.shelf, "B3")
                .returning();
    }

    @Example("Defaults")
    Object insertDefaults() {
        return insert(AUTHOR)
                .values(AuthorTable.draft().name("Octavia").genres(List.of()).profile(Json.NULL))
                .overridingUserValue();
    }

    @Example("Lists of records, with ids of their own")
    Object insertRecords() {
        return insert(STOCK)
                .records(List.of(new Stock(95, 1, "C1"), new Stock(96, 2, "C2")))
                .overridingSystemValue();
    }

    @Example("What a query gives: the compiler checks the types")
    Object insertSelect() {
        return insert(STOCK)
                .select(
                        columns(STOCK.bookId, STOCK.copies, STOCK.shelf),
                        select(BOOK.id.plus(1000), BOOK.pages, BOOK.title).from(BOOK));
    }

    @Example("On conflict: update what was proposed")
    Object upsertRecord() {
        return upsert(STOCK, new Stock(1, 5, "A1")).onConflict(STOCK.bookId).set(STOCK.copies);
    }

    @Example("On conflict: compute with both rows")
    Object upsertComputed() {
        return insert(STOCK)
                .values(new Stock(1, 5, "A1"))
                .onConflict(STOCK.bookId)
                .doUpdate(set(STOCK.copies, STOCK.copies.plus(excluded(STOCK).copies)))
                .where(STOCK.copies.lt(100))
                .returning(STOCK.copies);
    }

    @Example("On conflict: by constraint, or whichever")
    Object upsertNothing() {
        return insert(STOCK)
                .values(new Stock(1, 5, "A1"))
                .onConstraint("stock_pkey")
                .doNothing();
    }

    @Example("On conflict: an index on an expression, a partial index")
    Object upsertOfIndex() {
        return insert(CATEGORY)
                .values(new Category(3, null, "poetry"))
                .onConflictOf(CATEGORY.name.lower())
                .ofIndexWhere(CATEGORY.parentId.isNull())
                .doUpdate(set(CATEGORY.name, excluded(CATEGORY).name));
    }

    @Example("On any conflict: do nothing")
    Object insertOrNothing() {
        return insert(STOCK).values(new Stock(1, 5, "A1")).onConflictDoNothing();
    }

    @Example("On conflict: give back the row in any case, also when nothing of it would change")
    Object upsertTouching() {
        return upsert(STOCK, new Stock(1, 5, "A1")).onConflict(STOCK.bookId).touching();
    }

    @Example("Update the row of a record, found by its key, and by its version where it has one")
    Object updateRecord() {
        return update(STOCK, new Stock(1, 5, "A1")).returning();
    }

    @Example("What differs between two records")
    Object updateDifference() {
        return update(STOCK, new Stock(1, 5, "A1"), new Stock(1, 6, "A1"));
    }

    @Example("Delete the row of a record")
    Object deleteRecord() {
        return delete(STOCK, new Stock(1, 5, "A1")).returning();
    }

    @Example("Some columns of the row of a record")
    Object updateRead() {
        return update(STOCK).set(STOCK.copies, STOCK.copies.plus(1)).whereRead(new Stock(1, 5, "A1"));
    }

    @Example("Update with values, expressions, defaults")
    Object updateRows() {
        return update(AUTHOR)
                .set(AUTHOR.name, AUTHOR.name.upper())
                .setNull(AUTHOR.email)
                .where(AUTHOR.id.eq(1L));
    }

    @Example("Every row, of the table alone, with defaults")
    Object updateEveryRow() {
        return update(BOOK).setDefault(BOOK.id).only().everyRow();
    }

    @Example("Delete every row of the table alone")
    Object deleteEveryRow() {
        return delete(STOCK).only().everyRow();
    }

    @Example("Update from other tables, and with a row of a query")
    Object updateFrom() {
        return update(STOCK)
                .set(STOCK.copies, BOOK.pages)
                .set(
                        columns(STOCK.shelf),
                        select(max(CATEGORY.name)).from(CATEGORY).where(CATEGORY.id.eq(STOCK.bookId)))
                .from(BOOK)
                .where(BOOK.id.eq(STOCK.bookId), STOCK.bookId.eq(2), BOOK.title.startsWith("Book"));
    }

    @Example("Delete using other tables")
    Object deleteUsing() {
        return delete(STOCK)
                .using(BOOK)
                .join(AUTHOR, AUTHOR.id.eq(BOOK.authorId))
                .where(BOOK.id.eq(STOCK.bookId), AUTHOR.name.eq("Ursula"))
                .returning(STOCK.bookId, BOOK.title)
                .map(List::of);
    }

    @Example("Merge")
    Object mergeRows() {
        return merge(STOCK)
                .using(BOOK, BOOK.id.eq(STOCK.bookId))
                .whenMatched(BOOK.pages.gt(250))
                .delete()
                .whenMatched()
                .update(set(STOCK.copies, STOCK.copies.plus(1)))
                .whenNotMatched()
                .insert(set(STOCK.bookId, BOOK.id).set(STOCK.copies, 1).set(STOCK.shelf, "new"));
    }

    @Example("Merge: rows that the source has not, and what was done")
    Object mergeAll() {
        return merge(STOCK)
                .using(BOOK, BOOK.id.eq(STOCK.bookId))
                .whenMatched()
                .doNothing()
                .whenNotMatchedBySource()
                .delete()
                .whenNotMatched()
                .insert(set(STOCK.bookId, BOOK.id).set(STOCK.copies, 1).set(STOCK.shelf, "new"))
                .returning(mergeAction(), STOCK.bookId)
                .map(List::of);
    }

    @Example("The values before and after")
    Object oldAndNew() {
        return update(STOCK)
                .set(STOCK.copies, STOCK.copies.plus(1))
                .where(STOCK.bookId.eq(1))
                .returning(oldRow(STOCK).copies, newRow(STOCK).copies)
                .map(List::of);
    }

    @Example("A command as rows in WITH")
    Object commandInWith() {
        var moved = commonTable("moved", delete(STOCK).where(STOCK.copies.lt(2)).returning(STOCK.bookId));
        return select(count()).from(moved).with(moved);
    }

    @Example("Rows in WITH of a command")
    Object withOfCommand() {
        var thick = commonTable("thick", select(BOOK.id).from(BOOK).where(BOOK.pages.gt(200)));
        return delete(STOCK).with(thick).using(thick).where(STOCK.bookId.eq(thick.column(BOOK.id)));
    }

    @Example("Rows locked and taken from a queue")
    Object queue() {
        var next = commonTable(
                "next",
                select(STOCK.bookId)
                        .from(STOCK)
                        .orderBy(STOCK.bookId.asc())
                        .limit(1)
                        .forUpdate());
        return delete(STOCK)
                .with(next)
                .using(next)
                .where(STOCK.bookId.eq(next.column(STOCK.bookId)))
                .returning();
    }

    @Example("Whether a row is there")
    Object reading() {
        return from(STOCK).where(STOCK.bookId.eq(1));
    }
}
