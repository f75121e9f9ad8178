package dev.pgpx.cli.shell.complete;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.cli.shell.complete.Completion.Found;
import dev.pgpx.cli.shell.complete.Relation.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    private static final CatalogModel MODEL = model();
    private static final Completion COMPLETION = new Completion(MODEL, List.of("\\d", "\\dt", "\\x", "\\timing"));

    private static CatalogModel model() {
        Map<String, Map<String, Relation>> relations = new LinkedHashMap<>();
        relations.put(
                "public",
                tables(
                        relation("public", "author", "id bigint", "name text", "mood mood"),
                        relation("public", "book", "id bigint", "author_id bigint", "title text", "Year integer"),
                        relation("public", "order", "id bigint", "book_id bigint")));
        relations.put("shop", tables(relation("shop", "cart", "id bigint", "owner bigint")));
        relations.put("pg_catalog", tables(relation("pg_catalog", "pg_class", "oid oid", "relname name")));
        return new CatalogModel(
                List.of("pg_catalog", "public"),
                relations,
                List.of(
                        new ForeignKey("public", "book", List.of("author_id"), "public", "author", List.of("id")),
                        new ForeignKey("public", "order", List.of("book_id"), "public", "book", List.of("id")),
                        new ForeignKey("shop", "cart", List.of("owner"), "public", "author", List.of("id"))),
                Map.of("pg_catalog", List.of("lower", "length", "now"), "shop", List.of("total")),
                List.of("bigint", "mood", "text"),
                Map.of("mood", List.of("happy", "it's so-so", "sad")),
                new TreeMap<>(Map.of("work_mem", List.of(), "client_min_messages", List.of("debug", "notice"))),
                Map.of("role", List.of("app", "Boss"), "index", List.of("book_pkey"), "database", List.of("shop_db")));
    }

    private static Map<String, Relation> tables(Relation... relations) {
        Map<String, Relation> all = new LinkedHashMap<>();
        Arrays.stream(relations).forEach(relation -> all.put(relation.name(), relation));
        return all;
    }

    private static Relation relation(String schema, String name, String... columns) {
        List<Column> all = new ArrayList<>();
        for (String column : columns) {
            String[] parts = column.split(" ");
            all.add(new Column(parts[0], parts[1]));
        }
        return new Relation(schema, name, "r", all);
    }

    /** What comes first is compared; an ellipsis says that more may follow. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
            sel|                                           => select
            SEL|                                           => SELECT
            select 1; upd|                                 => update
            select * from |                                => author, book, "order", public., shop., pg_catalog., pg_class
            select * from a|                               => author
            select * from bo|                              => book
            select * from utho|                            => author
            select * from book, au|                        => author
            select * from shop.|                           => cart, total(
            select * from shop.| where 1 = 1               => cart, total(
            select zo| from book                           => zone
            select * from "or|                             => "order"
            select | from book                             => id, author_id, title, "Year", book., …
            select ti| from book b                         => title, …
            select b.| from book b                         => id, author_id, title, "Year"
            select B.ti| from book b                       => title
            select "Y| from book                           => "Year"
            select book.ti| from book                      => title
            select id| from book b join author a on true   => b.id, a.id
            select lo| from book                           => lower(, …
            select * from book where au|                   => author_id
            select * from book b where b.|                 => id, author_id, title, "Year"
            select * from book order by ti|                => title, …
            update book set |                              => id, author_id, title, "Year"
            update book set title = 'x', a|                => author_id
            update b|                                      => book
            insert into |                                  => author, book, …
            insert into book (|                            => id, author_id, title, "Year"
            insert into book (id, t|                       => title
            delete from book where ti|                     => title, …
            select * from book b join |                    => author a on a.id = b.author_id, "order" o on o.book_id = b.id, author, …
            select * from book b join au|                  => author a on a.id = b.author_id, author
            select * from author a join |                  => book b on b.author_id = a.id, shop.cart c on c.owner = a.id, author, …
            select * from book a join au|                  => author a2 on a2.id = a.author_id, author
            select * from book b join author a on |        => a.id = b.author_id, b., a., …
            select * from book join author on |            => author.id = book.author_id, …
            select * from author where mood = |            => 'happy', 'it''s so-so', 'sad'
            select * from author where mood = 'h|          => 'happy'
            select * from author a where a.mood in ('sad', 'h| => 'happy'
            select * from author a where a.mood not in (|  => 'happy', 'it''s so-so', 'sad'
            update author set mood = '|                    => 'happy', 'it''s so-so', 'sad'
            with old as (select id, title as t from book) select | from old => id, t, old., …
            with old (a, b) as (select 1, 2) select * from o| => old, …
            with old as (select * from book) select o.a| from old o => author_id
            select s.| from (select name n, count(*) from author) s => n, count
            select (select n| from author) from book       => name, …
            select * from book where exists (select from author a where a.id = a| => a.id, author_id, a., …
            select * from a union select ti| from book     => title, …
            set |                                          => client_min_messages, work_mem
            set local wo|                                  => work_mem
            show cl|                                       => client_min_messages
            set client_min_messages = |                    => debug, notice
            alter table bo|                                => book
            drop index |                                   => book_pkey
            create index on bo|                            => book
            grant select on book to |                      => app, "Boss"
            grant select on au|                            => author
            select '1'::mo|                                => mood
            select 1 as |                                  => ``
            select 'bo|                                    => ``
            select $$ sel|                                 => ``
            select 1 -- sel|                               => ``
            \\d|                                            => \\d, \\dt
            \\d bo|                                         => book
            \\d shop.|                                      => shop.cart
            \\c sh|                                         => shop_db
            \\x a|                                          => auto
            """)
    void proposes(String typed, String expected) {
        List<String> found = at(typed).proposals().stream().map(Proposal::text).toList();

        List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split(", "));
        if (expected.endsWith("…")) {
            List<String> first = wanted.subList(0, wanted.size() - 1);
            assertThat(found).startsWith(first.toArray(new String[0]));
        } else {
            assertThat(found).containsExactlyElementsOf(wanted);
        }
    }

    private static Found at(String typed) {
        int cursor = typed.indexOf('|');
        return COMPLETION.at(typed.replace("|", ""), cursor);
    }

    @Test
    void saysWhereTheWordBegins() {
        assertThat(at("select 1; select b.ti| from book b").start()).isEqualTo(19);
        assertThat(at("select * from author where mood = 'h|").start()).isEqualTo(34);
        assertThat(at("\\d bo|").start()).isEqualTo(3);
    }

    @Test
    void proposesKeywordsWhileNothingIsKnown() {
        Completion ignorant = new Completion(CatalogModel.EMPTY, List.of());

        assertThat(ignorant.at("select * fr", 11).proposals())
                .extracting(Proposal::text)
                .startsWith("from");
        assertThat(ignorant.at("select * from book b join ", 26).proposals()).isEmpty();
    }

    @Test
    void survivesWhateverIsTyped() {
        String text =
                "with a as (select * from (b join c using (x)) t, lateral f(1) g) insert into x (y) select (((a.\"b, 'c";
        for (int i = 0; i <= text.length(); i++) {
            assertThat(COMPLETION.at(text, i).start()).isBetween(0, i);
        }
    }
}
