package dev.pgpx.benchmarks.peers.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pgpx.benchmarks.peers.AuthorValues;
import dev.pgpx.benchmarks.peers.AuthorValues.BookValues;
import dev.pgpx.benchmarks.peers.Values;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the tables hold, made from numbers, so that every process knows it. */
final class Truth {
    /** Added to the number of a row that is to be changed, or has been. */
    static final int CHANGED = 1_000_000;

    private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00.123456Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Truth() {}

    /** The row of {@code account} with a key. The order of creation and key is that of the keys. */
    static Values account(long id) {
        return row(id, id);
    }

    /** A row with a key, and with values made from a number. */
    static Values row(long id, long number) {
        return new Values(
                id,
                "name of number " + number,
                "city " + number % 100,
                (int) (number % 90),
                BigDecimal.valueOf(number * 37 % 100_000_000, 2),
                number % 3 != 0,
                BEGIN.plusSeconds(number / 3),
                "{\"kind\": \"k" + number % 7 + "\", \"number\": " + number + "}",
                List.of("tag " + number % 10, "tag " + number % 13),
                token(number));
    }

    static UUID token(long number) {
        return new UUID(number * 0x9E3779B97F4A7C15L, number);
    }

    /** The same row, told from the others by another's token. */
    static Values withToken(Values row, long number) {
        return new Values(
                row.id(), row.name(), row.city(), row.age(), row.balance(), row.active(), row.createdAt(), row.profile(), row.tags(),
                token(number));
    }

    static Values withId(Values row, long id) {
        return new Values(
                id, row.name(), row.city(), row.age(), row.balance(), row.active(), row.createdAt(), row.profile(), row.tags(),
                row.token());
    }

    static AuthorValues author(long id) {
        List<BookValues> books = new ArrayList<>(Scale.BOOKS_EACH);
        for (long book = id; book <= (long) Scale.AUTHORS * Scale.BOOKS_EACH; book += Scale.AUTHORS) {
            books.add(book(book));
        }
        return new AuthorValues(id, "author " + id, LocalDate.of(1900, 1, 1).plusDays(id), books);
    }

    static BookValues book(long id) {
        return new BookValues(id, "title of book " + id, BigDecimal.valueOf(id, 2), LocalDate.of(1950, 1, 1).plusDays(id));
    }

    static boolean same(Values left, Values right) {
        return withProfile(left, "").equals(withProfile(right, "")) && sameJson(left.profile(), right.profile());
    }

    private static Values withProfile(Values row, String profile) {
        return new Values(
                row.id(), row.name(), row.city(), row.age(), row.balance(), row.active(), row.createdAt(), profile, row.tags(),
                row.token());
    }

    /** Libraries may read jsonb into a tree, and write it without spaces. */
    private static boolean sameJson(String left, String right) {
        try {
            return left.equals(right) || JSON.readTree(left).equals(JSON.readTree(right));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("no JSON: " + left + " or " + right, broken);
        }
    }
}
