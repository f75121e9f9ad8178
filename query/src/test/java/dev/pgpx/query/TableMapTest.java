package dev.pgpx.query;

import static dev.pgpx.query.BookTable.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.model.One;
import dev.pgpx.types.ValueException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records as maps. */
class TableMapTest {
    private static final Book BOOK_1 = new Book(1, One.key(7L), "Tehanu");

    @Test
    void hasTheValuesByColumn() {
        Map<String, @Nullable Object> values = BOOK.toMap(BOOK_1);

        assertThat(values).isEqualTo(Map.of("id", 1L, "author_id", 7L, "title", "Tehanu"));
        assertThat(values.keySet()).containsExactly("id", "author_id", "title");
        assertThat(BOOK.fromMap(values)).isEqualTo(BOOK_1);
    }

    @Test
    void takesOtherNumbersThatAreTheSame() {
        assertThat(BOOK.fromMap(Map.of("id", 1, "author_id", new BigDecimal("7.0"), "title", "Tehanu", "more", true)))
                .isEqualTo(BOOK_1);
    }

    @Test
    void namesTheColumnThatDoesNotFit() {
        Map<String, Object> values = new HashMap<>(Map.of("id", 1, "author_id", 7));
        assertThatThrownBy(() -> BOOK.fromMap(values))
                .isInstanceOf(ValueException.class)
                .hasMessageStartingWith("PGPX-1001")
                .hasMessageContaining("title");

        for (Object wrong : new Object[] {"secret", 1.5, Double.NaN}) {
            values.put("id", wrong);
            assertThatThrownBy(() -> BOOK.fromMap(values))
                    .isInstanceOf(ValueException.class)
                    .hasMessageContaining("id")
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
        }
    }

    @Test
    void hasWhatADraftSets() {
        Draft<Author> draft = AuthorTable.draft().name("Ursula").age(88);

        assertThat(draft.toMap()).isEqualTo(Map.of("name", "Ursula", "age", 88));
    }
}
