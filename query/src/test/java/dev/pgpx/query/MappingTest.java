package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.types.ValueException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingTest {
    record Shelf(String name, int age) {}

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    private static <R> R read(Query<R> query, Object... values) {
        return query.reader().read(ListRow.of(NAMES.subList(0, values.length), values), Relations.DETACHED);
    }

    @Test
    void mapsRowsByAConstructor() {
        Query<Shelf> query = select(AUTHOR.name, AUTHOR.age).from(AUTHOR).map(Shelf::new);

        assertThat(read(query, "x", 3)).isEqualTo(new Shelf("x", 3));
        assertThat(query)
                .isEqualTo(select(AUTHOR.name, AUTHOR.age).from(AUTHOR).map(Shelf::new))
                .hasSameHashCodeAs(select(AUTHOR.name, AUTHOR.age).from(AUTHOR).map(Shelf::new));
    }

    @Test
    void namesTheColumnOfANullThatAPrimitiveCannotHold() {
        Query<Shelf> query = select(AUTHOR.name, AUTHOR.age).from(AUTHOR).map(Shelf::new);

        assertThatThrownBy(() -> read(query, "x", null))
                .isInstanceOf(ValueException.class)
                .hasMessageStartingWith("PGPX-1001: column \"b\" is null, but its Java type cannot hold null");
    }

    @Test
    void letsAFailureOfTheMapperThrough() {
        Query<Integer> query = select(AUTHOR.name).from(AUTHOR).map(name -> {
            throw new NullPointerException("mine");
        });

        assertThatThrownBy(() -> read(query, "x"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("mine");
    }

    @Test
    void readsOneExpressionAsItsValue() {
        assertThat(read(select(AUTHOR.name).from(AUTHOR), "x")).isEqualTo("x");
        assertThat(read(select(AUTHOR.name).from(AUTHOR), new Object[] {null})).isNull();
    }

    @Test
    void mapsUpToEightExpressions() {
        var n = AUTHOR.name;
        assertThat(joined(select(n).map(a -> a), 1)).isEqualTo("1");
        assertThat(joined(select(n, n).map(String::concat), 2)).isEqualTo("12");
        assertThat(joined(select(n, n, n).map((a, b, c) -> a + b + c), 3)).isEqualTo("123");
        assertThat(joined(select(n, n, n, n).map((a, b, c, d) -> a + b + c + d), 4))
                .isEqualTo("1234");
        assertThat(joined(select(n, n, n, n, n).map((a, b, c, d, e) -> a + b + c + d + e), 5))
                .isEqualTo("12345");
        assertThat(joined(select(n, n, n, n, n, n).map((a, b, c, d, e, f) -> a + b + c + d + e + f), 6))
                .isEqualTo("123456");
        assertThat(joined(select(n, n, n, n, n, n, n).map((a, b, c, d, e, f, g) -> a + b + c + d + e + f + g), 7))
                .isEqualTo("1234567");
        assertThat(joined(
                        select(n, n, n, n, n, n, n, n).map((a, b, c, d, e, f, g, h) -> a + b + c + d + e + f + g + h),
                        8))
                .isEqualTo("12345678");
    }

    private static String joined(Query<String> query, int columns) {
        return read(
                query,
                List.of("1", "2", "3", "4", "5", "6", "7", "8")
                        .subList(0, columns)
                        .toArray());
    }

    @Test
    void keepsTheClausesOfEverySelect() {
        var n = AUTHOR.name;
        String end = " from author where author.active";
        assertThat(select(n, n)
                        .from(AUTHOR)
                        .where(AUTHOR.active)
                        .map(List::of)
                        .statement()
                        .sql())
                .endsWith(end);
        assertThat(select(n, n, n, n, n)
                        .from(AUTHOR)
                        .where(AUTHOR.active)
                        .map(List::of)
                        .statement()
                        .sql())
                .endsWith(end);
        assertThat(select(n, n, n, n, n, n)
                        .from(AUTHOR)
                        .where(AUTHOR.active)
                        .map(List::of)
                        .statement()
                        .sql())
                .endsWith(end);
        assertThat(select(n, n, n, n, n, n, n)
                        .from(AUTHOR)
                        .where(AUTHOR.active)
                        .map(List::of)
                        .statement()
                        .sql())
                .endsWith(end);
        assertThat(select(n, n, n, n, n, n, n, n)
                        .from(AUTHOR)
                        .where(AUTHOR.active)
                        .map(Arrays::asList)
                        .statement()
                        .sql())
                .endsWith(end);
    }
}
