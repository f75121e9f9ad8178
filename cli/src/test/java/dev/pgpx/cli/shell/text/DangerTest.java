package dev.pgpx.cli.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DangerTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
            delete from book                                        => it deletes all rows of book
            DELETE FROM ONLY public."Book" b RETURNING *            => it deletes all rows of public."Book"
            delete from book -- where id = 1                        => it deletes all rows of book
            update book set title = (select 1 where true)           => it changes all rows of book
            with a as (delete from book returning *) select * from a where id = 1 => it deletes all rows of book
            with a as (select 1 where true) update book set title = 1 => it changes all rows of book
            explain (analyze) delete from book                      => it deletes all rows of book
            drop table if exists book cascade                       => it drops the table book cascade
            drop schema a, b                                        => it drops the schema a, b
            truncate book, author                                   => it empties book, author
            truncate table book                                     => it empties book
            alter table book drop column title                      => it drops the column title
            """)
    void warns(String sql, String harm) {
        assertThat(Danger.of(sql)).hasValue(harm);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "select 1",
                "delete from book where id = 1",
                "update book set title = 'x' where id = 1",
                "insert into book values (1) on conflict do update set title = 'x'",
                "select * from book for update",
                "create function f() returns void language sql as $$ delete from book $$",
                "do $$ begin truncate book; end $$",
                "create table a (b int references c on delete cascade on update cascade)",
                "create trigger t after delete or update on book execute function f()",
                "grant delete, truncate on book to app",
                "explain delete from book",
                "alter table book add column drop_it int",
                "with a as (delete from book where id = 1 returning *) select * from a",
            })
    void letsPass(String sql) {
        assertThat(Danger.of(sql)).isEmpty();
    }
}
