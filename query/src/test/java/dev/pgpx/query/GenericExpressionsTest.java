package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Functions.now;
import static dev.pgpx.query.Sql.any;
import static dev.pgpx.query.Sql.condition;
import static dev.pgpx.query.Sql.function;
import static dev.pgpx.query.Sql.operator;
import static dev.pgpx.query.Sql.row;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.types.Codecs;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Families that are kept, values that are bound, and what the doors to other functions refuse. */
class GenericExpressionsTest {
    private static final MultirangeExpression<LocalDate, DateExpression<LocalDate>> DAYS =
            Functions.multirange(Codecs.DATEMULTIRANGE, AUTHOR.writing);

    private static String sql(Expression<?> expression) {
        String sql = select(expression).from(AUTHOR).statement().sql();
        assertThat(sql).startsWith("select ").endsWith(" from author");
        return sql.substring("select ".length(), sql.length() - " from author".length());
    }

    @Test
    void keepsTheFamilyOfAColumnOfADerivedTable() {
        DerivedTable people =
                select(AUTHOR.name, AUTHOR.writing, AUTHOR.genres).from(AUTHOR).as("people");

        assertThat(select(
                                people.column(AUTHOR.name).upper(),
                                people.column(AUTHOR.writing).lower().plusDays(1),
                                people.column(AUTHOR.genres).element(1).lower())
                        .from(people)
                        .map((name, day, genre) -> name)
                        .statement()
                        .sql())
                .startsWith(
                        "select upper(people.name), lower(people.writing) + $1, lower(people.genres[1]) from (select ");
    }

    @Test
    void bindsPatternsAndRowsAsValues() {
        assertThat(valuesOf(AUTHOR.name.contains("50%_\\"))).containsExactly("%50\\%\\_\\\\%");
        assertThat(valuesOf(AUTHOR.name.endsWithIgnoringCase("%"))).containsExactly("%\\%");
        assertThat(valuesOf(row(AUTHOR.name, AUTHOR.age).in(List.of("a", "bc"), text -> text, String::length)))
                .containsExactly(List.of("a", "bc"), List.of(1, 2));
        assertThat(valuesOf(AUTHOR.age.eq(any(List.of(1, 2))))).containsExactly(List.of(1, 2));
        assertThat(valuesOf(now().atTimeZone(ZoneId.of("Europe/Berlin")))).containsExactly("Europe/Berlin");
        assertThat(valuesOf(now().atTimeZone(ZoneOffset.ofHours(2)))).containsExactly("<+02:00>-02:00");
        assertThat(valuesOf(now().atTimeZone(ZoneId.of("UTC+2")))).containsExactly("<+02:00>-02:00");
        assertThat(valuesOf(now().atTimeZone(ZoneOffset.UTC))).containsExactly("UTC");
    }

    private static List<Object> valuesOf(Expression<?> expression) {
        return RecordingWriter.valuesOf(select(expression).from(AUTHOR).statement());
    }

    @Test
    void saysWhichServersHaveAFunction() {
        assertThat(select(AUTHOR.name.casefold()).from(AUTHOR).statement().features())
                .containsExactly(ServerFeature.CASEFOLD);
        assertThat(select(AUTHOR.genres.sort().trim(1)).from(AUTHOR).statement().features())
                .containsExactlyInAnyOrder(ServerFeature.ARRAY_SORT, ServerFeature.TRIM_ARRAY);
        assertThat(select(DAYS).from(AUTHOR).statement().features()).containsExactly(ServerFeature.MULTIRANGE);
    }

    @Test
    void comparesRowsByTheirFields() {
        assertThat(row(AUTHOR.name, AUTHOR.age))
                .isEqualTo(row(AUTHOR.name, AUTHOR.age))
                .hasSameHashCodeAs(row(AUTHOR.name, AUTHOR.age))
                .isNotEqualTo(row(AUTHOR.email, AUTHOR.age))
                .hasToString("row[author.name, author.age]");
    }

    @Test
    void refusesANullAmongRowsOfNotIn() {
        assertThatThrownBy(() -> row(AUTHOR.name, AUTHOR.email).notIn(List.of("x"), text -> text, text -> null))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1210: null in a list for not in");
    }

    @Test
    void refusesSymbolsThatAreNoOperators() {
        for (String symbol : List.of("", "and", "--", "/*", "=>", "*-", "a+", "<->;", " ", "(", "$1", "+".repeat(64))) {
            assertThatThrownBy(() -> operator(AUTHOR.name, symbol, AUTHOR.email, Boolean.class))
                    .as(symbol)
                    .isInstanceOf(QueryException.class)
                    .hasMessageStartingWith("PGPX-1250: \"" + symbol + "\" is no operator");
        }
        assertThat(sql(operator(AUTHOR.name, "@-", AUTHOR.email, Boolean.class)))
                .isEqualTo("author.name @- author.email");
    }

    @Test
    void refusesClassesWithoutACodec() {
        assertThatThrownBy(() -> function("f", Thread.class))
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "PGPX-1251: no codec is known for values of java.lang.Thread\n"
                                + "  Give the codec: the form with a family and a codec for a result, value(codec, value) for an argument.");
        assertThatThrownBy(() -> function("f", Integer.class, new StringBuilder()))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1251: no codec is known for values of java.lang.StringBuilder");
        assertThatThrownBy(() -> function("f", Integer.class, new Object[] {null}))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1255: an argument is null, whose type is not known");
    }

    @Test
    void refusesFragmentsThatAreMoreThanAnExpression() {
        for (String text : List.of("a = $1", "a = :name", "1 -- x", "1 /* x */", "1; drop table author")) {
            assertThatThrownBy(() -> condition(text))
                    .as(text)
                    .isInstanceOf(QueryException.class)
                    .hasMessageStartingWith("PGPX-1252: a fragment must not contain \"");
        }
        assertThatThrownBy(() -> condition("1; x"))
                .hasMessage(
                        "PGPX-1252: a fragment must not contain \";\": 1; x\n"
                                + "  expected one expression, without parameters, comments and semicolons\n"
                                + "  Write the number of an argument in braces where it belongs, from 0 on, and hand the arguments over behind the text.");
    }

    @Test
    void refusesFragmentsWhosePlacesAndArgumentsDoNotFit() {
        for (String text : List.of("{1}", "{0} {2} {1}", "{}", "{x}", "{0", "0}", "{0}", "{-1}", "{99999999999}")) {
            assertThatThrownBy(() -> condition(text, AUTHOR.name, AUTHOR.email))
                    .as(text)
                    .isInstanceOf(QueryException.class)
                    .hasMessageMatching("(?s)PGPX-1253: place [{}].* and the arguments of a fragment do not fit: .*");
        }
        assertThatThrownBy(() -> condition("{0}", 1, 2))
                .hasMessage("PGPX-1253: place {1} and the arguments of a fragment do not fit: {0}\n"
                        + "  it has 2 arguments, and each must be used\n"
                        + "  Number the arguments from 0 on; braces that mean themselves stand in quotes.");
    }

    @Test
    void refusesFragmentsThatAreNotComplete() {
        for (String text : List.of("(1", "1)", ")(", "[1)", "'x", "\"x", "$$x", "E'x\\'")) {
            assertThatThrownBy(() -> condition(text))
                    .as(text)
                    .isInstanceOf(QueryException.class)
                    .hasMessage(
                            "PGPX-1254: a fragment is not complete in itself: " + text
                                    + "\n  Close its quotes, parentheses and brackets, in the order in which they were opened.");
        }
    }
}
