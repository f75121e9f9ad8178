package dev.pgpx.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RelationsTest {
    /** Counts how often it is asked, and is loaded from then on. */
    private static final class CountingLoader<T> implements Loader<T> {
        private final T value;
        private final AtomicInteger loads = new AtomicInteger();

        CountingLoader(T value) {
            this.value = value;
        }

        @Override
        public boolean isLoaded() {
            return loads.get() > 0;
        }

        @Override
        public T load() {
            loads.incrementAndGet();
            return value;
        }
    }

    @Nested
    class OneOf {
        @Test
        void holdsARecordThatIsAtHand() {
            One<String> one = One.of("Ursula");

            assertThat(one.isLoaded()).isTrue();
            assertThat(one.get()).isEqualTo("Ursula");
            assertThat(one.key()).isNull();
        }

        @Test
        void equalsByItsRecordWhenItKnowsNoKey() {
            assertThat(One.of("Ursula")).isEqualTo(One.of("Ursula")).hasSameHashCodeAs(One.of("Ursula"));
            assertThat(One.of("Ursula")).isNotEqualTo(One.of("Octavia")).isNotEqualTo(One.key("Ursula"));
        }

        @Test
        void equalsByItsKeyWithoutLoading() {
            CountingLoader<String> loader = new CountingLoader<>("Ursula");
            One<String> lazy = One.lazy(42L, loader);

            assertThat(lazy).isEqualTo(One.key(42L)).hasSameHashCodeAs(One.key(42L));
            assertThat(lazy).isNotEqualTo(One.key(43L)).isNotEqualTo("42");
            assertThat(lazy).hasToString("One[42]");
            assertThat(loader.loads).hasValue(0);
        }

        @Test
        void loadsOnNeed() {
            One<String> lazy = One.lazy(42L, new CountingLoader<>("Ursula"));

            assertThat(lazy.isLoaded()).isFalse();
            assertThat(lazy.get()).isEqualTo("Ursula");
            assertThat(lazy.isLoaded()).isTrue();
        }

        @Test
        void saysWhatToDoWhenItHasNoDatabase() {
            One<String> detached = One.key(42L);

            assertThat(detached.isLoaded()).isFalse();
            assertThatThrownBy(detached::get)
                    .isInstanceOfSatisfying(DetachedException.class, failure -> {
                        assertThat(failure.relation()).isEqualTo("One.key(...)");
                        assertThat(failure.code()).isEqualTo("PGPX-1701");
                    })
                    .hasMessage("PGPX-1701: One.key(...) is not loaded, and belongs to no result of a database\n"
                            + "  expected a relation that a query has read\n"
                            + "  Read its owner with load(...), or ask for the other records by a query of its own.");
            assertThatThrownBy(() ->
                            One.detached("book.author (column author_id)", 42L).get())
                    .hasMessageStartingWith("PGPX-1701: relation book.author (column author_id) is not loaded");
        }

        @Test
        void doesNotShowItsRecordAsText() {
            assertThat(One.of("secret")).hasToString("One[of a record]");
        }
    }

    @Nested
    class ManyOf {
        @Test
        void holdsRecordsThatAreAtHandInOrder() {
            Many<String> many = Many.of("b", "a");

            assertThat(many.isLoaded()).isTrue();
            assertThat(many.get()).containsExactly("b", "a").isUnmodifiable();
            assertThat(many).containsExactly("b", "a");
            assertThat(many.stream()).containsExactly("b", "a");
        }

        @Test
        void equalsByItsRecordsWhenMadeByHand() {
            assertThat(Many.of("a")).isEqualTo(Many.of(List.of("a"))).hasSameHashCodeAs(Many.of("a"));
            assertThat(Many.of("a")).isNotEqualTo(Many.of("b")).isNotEqualTo(Many.unloaded());
            assertThat(Many.unloaded()).isEqualTo(Many.unloaded());
        }

        @Test
        void equalsByRelationAndOwnerWithoutLoading() {
            CountingLoader<List<String>> loader = new CountingLoader<>(List.of("a"));
            Many<String> many = Many.lazy("author.books", 1L, loader);

            assertThat(many)
                    .isEqualTo(Many.lazy("author.books", 1L, new CountingLoader<>(List.of())))
                    .isNotEqualTo(Many.lazy("author.books", 2L, loader))
                    .isNotEqualTo(Many.lazy("author.prizes", 1L, loader))
                    .hasToString("Many[not loaded]");
            assertThat(loader.loads).hasValue(0);
        }

        @Test
        void tellsHowManyItHasLoaded() {
            assertThat(Many.of("a", "b")).hasToString("Many[2 loaded]");
        }

        @Test
        void saysWhatToDoWhenItHasNoDatabase() {
            assertThatThrownBy(() -> Many.unloaded().get())
                    .isInstanceOf(DetachedException.class)
                    .hasMessageStartingWith("PGPX-1701: Many.unloaded() is not loaded");
            assertThatThrownBy(() -> Many.detached("author.books").get())
                    .hasMessageStartingWith("PGPX-1701: relation author.books is not loaded");
            assertThat(Many.detached("author.books")).isEqualTo(Many.unloaded());
        }

        @Test
        void equalsAPartOnlyByAnEqualPart() {
            Many<String> whole = Many.lazy("author.books", 1L, new Loaded<>(List.of("A", "B")));
            Many<String> part = Many.part("author.books", 1L, "limit 1", new Loaded<>(List.of("A")));

            assertThat(part.isWhole()).isFalse();
            assertThat(whole.isWhole()).isTrue();
            assertThat(part).isNotEqualTo(whole).hasToString("Many[1 loaded, a part]");
            assertThat(part).isEqualTo(Many.part("author.books", 1L, "limit 1", new Loaded<>(List.of())));
        }
    }
}
