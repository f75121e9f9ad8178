package dev.pgpx.benchmarks.eager;

import static dev.pgpx.benchmarks.eager.AuthorTable.AUTHOR;
import static dev.pgpx.benchmarks.eager.BookTable.BOOK;
import static dev.pgpx.query.Sql.sql;

import dev.pgpx.benchmarks.Bench;
import dev.pgpx.schema.Schema;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The authors and their books. */
@State(Scope.Benchmark)
public class Library {
    static final int AUTHORS = 1_000;
    private static final int BOOKS_EACH = 10;

    /** Makes the tables and fills them; the books of an author do not stand side by side. */
    @Setup(Level.Trial)
    public void create(Bench bench) {
        Schema.ofModels(AUTHOR, BOOK).createAll(bench.pgpx());
        bench.pgpx().run(sql("insert into author (name, born)"
                        + " select 'author ' || n, date '1900-01-01' + n from generate_series(1, :authors::int) as n")
                .bind("authors", AUTHORS));
        bench.pgpx().run(sql("insert into book (author_id, title, price, published_on)"
                        + " select 1 + n % :authors::int, 'title of book ' || n, n / 100.0, date '1950-01-01' + n"
                        + " from generate_series(1, :books::int) as n")
                .bind("authors", AUTHORS)
                .bind("books", AUTHORS * BOOKS_EACH));
        bench.pgpx().run(sql("create index if not exists book_author_id on book (author_id)"));
        bench.pgpx().run(sql("analyze"));
    }
}
