package dev.pgpx.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.pgpx.model.Embeddable;
import dev.pgpx.model.Embedded;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.Inverse;
import dev.pgpx.model.Loader;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.types.Bits;
import dev.pgpx.types.Cidr;
import dev.pgpx.types.Extended;
import dev.pgpx.types.GenericType;
import dev.pgpx.types.Inet;
import dev.pgpx.types.Interval;
import dev.pgpx.types.Json;
import dev.pgpx.types.Ltree;
import dev.pgpx.types.Macaddr;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.Numeric;
import dev.pgpx.types.Point;
import dev.pgpx.types.Range;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What records of tables are in JSON, run for each library. */
public abstract class EntityJsonSuite {
    /** Writes with the module as the service loader makes it. */
    protected abstract String write(Object value) throws Exception;

    /** Writes with relations to one record as keys. */
    protected abstract String writeKeys(Object value) throws Exception;

    /** Reads with the module as the service loader makes it. */
    protected abstract Object read(String json, Type type) throws Exception;

    record Author(@GeneratedId long id, String name, Many<Book> books) {}

    record Book(@GeneratedId long id, One<Author> author, String title) {}

    record Place(@Id String country, @Id int number) {}

    record Visit(@Id One<Author> author, One<Place> place, @Nullable One<Visit> before) {}

    record User(@GeneratedId long id, @Inverse("user") One<Profile> profile) {}

    record Profile(@Id One<User> user, String text) {}

    record Stay(@Id One<Visit> visit, @Id One<Place> place, int nights) {}

    record Bill(@GeneratedId long id, One<Stay> stay) {}

    record Tag(@Id String name, Many<Tag> related) {}

    record Account(
            @JsonProperty("mail") @JsonAlias({"email", "e-mail"}) String address,
            @JsonIgnore @Nullable String password) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Payment.Card.class, name = "card"),
        @JsonSubTypes.Type(value = Payment.Transfer.class, name = "transfer")
    })
    sealed interface Payment {
        @GeneratedId
        long id();

        int cents();

        record Card(long id, int cents, String number, Many<Invoice> invoices) implements Payment {}

        record Transfer(long id, int cents, @Nullable String reference) implements Payment {}
    }

    record Invoice(@Id int id, One<Payment> payment, Many<Payment> others) {}

    sealed interface Named {
        record Short(@Id UUID name) implements Named {}

        record Long(@Id UUID name, int length) implements Named {}
    }

    record Naming(@Id int id, One<Named> named) {}

    interface Numbered {
        @GeneratedId
        long id();
    }

    interface Dated extends Numbered {}

    record Guest(String name, long id, Address home, @Nullable Address bill, Optional<Address> work)
            implements Dated {}

    record Address(String street, String town) {}

    @Embeddable
    record Row(String block, short number) {}

    record Seat(@Id Row row, @Id int number) {}

    record Aisle(@Id @Embedded Address at) {}

    record Booking(@Id One<Guest> guest, One<Seat> seat, One<Aisle> aisle) {}

    private record There<T>(T value) implements Loader<T> {
        @Override
        public boolean isLoaded() {
            return true;
        }

        @Override
        public T load() {
            return value;
        }
    }

    private record Refusing<T>() implements Loader<T> {
        @Override
        public boolean isLoaded() {
            return false;
        }

        @Override
        public T load() {
            throw new AssertionError("loaded");
        }
    }

    private static Author unloaded() {
        return new Author(7, "Ursula", Many.lazy("author.books", 7L, new Refusing<>()));
    }

    @Test
    void neverLoads() throws Exception {
        Book book = new Book(1, One.lazy(7L, new Refusing<>()), "Tehanu");

        assertThat(write(book)).isEqualTo("{\"id\":1,\"author\":7,\"title\":\"Tehanu\"}");
        assertThat(write(unloaded())).isEqualTo("{\"id\":7,\"name\":\"Ursula\"}");
        assertThat(write(List.of(Many.unloaded()))).isEqualTo("[null]");
    }

    @Test
    void writesWhatIsLoaded() throws Exception {
        Book book = new Book(1, One.lazy(7L, new There<>(unloaded())), "Tehanu");
        Author author = new Author(7, "Ursula", Many.of(new Book(1, One.key(7L), "Tehanu")));

        assertThat(write(book))
                .isEqualTo("{\"id\":1,\"author\":{\"id\":7,\"name\":\"Ursula\"},\"title\":\"Tehanu\"}");
        assertThat(write(author))
                .isEqualTo("{\"id\":7,\"name\":\"Ursula\",\"books\":[{\"id\":1,\"author\":7,\"title\":\"Tehanu\"}]}");
        assertThat(write(new Author(7, "Ursula", Many.of()))).endsWith("\"books\":[]}");
    }

    @Test
    void writesKeysWhereThatIsAskedFor() throws Exception {
        Book book = new Book(1, One.lazy(7L, new There<>(unloaded())), "Tehanu");

        assertThat(writeKeys(book)).isEqualTo("{\"id\":1,\"author\":7,\"title\":\"Tehanu\"}");
        assertThat(writeKeys(new Book(1, One.of(unloaded()), "Tehanu"))).contains("\"author\":{\"id\":7,");
    }

    /** As results make them: the author of a book is another object than the author that has the book, and both are equal. */
    private static Author cycle() {
        Author[] authors = new Author[1];
        Book[] books = new Book[1];
        Loader<List<Book>> toBooks = new Loader<>() {
            @Override
            public boolean isLoaded() {
                return true;
            }

            @Override
            public List<Book> load() {
                return List.of(books[0]);
            }
        };
        authors[0] = new Author(7, "Ursula", Many.lazy("author.books", 7L, toBooks));
        books[0] = new Book(
                1, One.lazy(7L, new There<>(new Author(7, "Ursula", Many.lazy("author.books", 7L, toBooks)))), "Tehanu");
        return authors[0];
    }

    @Test
    void hasTheOtherSideOfARelationToOneRow() throws Exception {
        Profile profile = new Profile(One.key(7L), "mine");
        User lazy = new User(7, One.inverse("user.profile", 7L, new Refusing<>()));
        User loaded = new User(7, One.inverse("user.profile", 7L, new There<>(List.of(profile))));
        Profile around = new Profile(One.lazy(7L, new There<>(new User(7, One.of(profile)))), "mine");

        assertThat(write(lazy)).isEqualTo("{\"id\":7,\"profile\":null}");
        assertThat(write(new User(7, One.none()))).isEqualTo("{\"id\":7,\"profile\":null}");
        assertThat(write(loaded)).isEqualTo("{\"id\":7,\"profile\":{\"user\":7,\"text\":\"mine\"}}");
        assertThat(write(around)).startsWith("{\"user\":{\"id\":7,\"profile\":");
        assertThat(read("{\"id\":7}", User.class)).isEqualTo(new User(7, One.unloaded()));
        assertThat(read("{\"id\":7,\"profile\":null}", User.class)).isEqualTo(new User(7, One.unloaded()));
        assertThat(read("{\"id\":7,\"profile\":{\"user\":7,\"text\":\"mine\"}}", User.class))
                .isEqualTo(new User(7, One.of(profile)));
    }

    @Test
    void hasKeysThatAreMadeOfOtherKeys() throws Exception {
        Bill bill = (Bill) read("{\"id\":1,\"stay\":[7,\"de\",2]}", Bill.class);

        assertThat(bill.stay()).isEqualTo(One.key(List.of(7L, "de", 2)));
        assertThat(write(bill)).isEqualTo("{\"id\":1,\"stay\":[7,\"de\",2]}");
    }

    @Test
    void cutsCycles() throws Exception {
        assertThat(write(cycle()))
                .isEqualTo("{\"id\":7,\"name\":\"Ursula\",\"books\":[{\"id\":1,\"author\":7,\"title\":\"Tehanu\"}]}");
        assertThat(write(cycle().books().get().get(0)))
                .isEqualTo("{\"id\":1,\"author\":{\"id\":7,\"name\":\"Ursula\"},\"title\":\"Tehanu\"}");
    }

    @Test
    void goesDownTrees() throws Exception {
        Tag leaf = new Tag("c", Many.unloaded());

        assertThat(write(new Tag("a", Many.of(new Tag("b", Many.of(leaf))))))
                .isEqualTo("{\"name\":\"a\",\"related\":[{\"name\":\"b\",\"related\":[{\"name\":\"c\"}]}]}");
    }

    @Test
    void readsRelations() throws Exception {
        Object byKey = read("{\"id\":1,\"author\":7,\"title\":\"Tehanu\"}", Book.class);
        Book nested = (Book) read("{\"id\":1,\"author\":{\"id\":7,\"name\":\"Ursula\"},\"title\":\"T\"}", Book.class);
        Author author = (Author) read(
                "{\"id\":7,\"name\":\"Ursula\",\"books\":[{\"id\":1,\"author\":7,\"title\":\"T\"}]}", Author.class);
        Author bare = (Author) read("{\"id\":7,\"name\":\"Ursula\"}", Author.class);
        Author noBooks = (Author) read("{\"id\":7,\"name\":\"Ursula\",\"books\":null}", Author.class);

        assertThat(byKey).isEqualTo(new Book(1, One.key(7L), "Tehanu"));
        assertThat(nested.author().get().name()).isEqualTo("Ursula");
        assertThat(author.books()).containsExactly(new Book(1, One.key(7L), "T"));
        assertThat(bare.books().isLoaded()).isFalse();
        assertThat(noBooks.books().isLoaded()).isFalse();
    }

    @Test
    void readsKeysOfTheTypeThatTheOtherRecordHas() throws Exception {
        Visit visit = (Visit) read("{\"author\":7,\"place\":[\"GB\",3],\"before\":9}", Visit.class);

        assertThat(visit).isEqualTo(new Visit(One.key(7L), One.key(List.of("GB", 3)), One.key(9L)));
        assertThat(write(visit)).isEqualTo("{\"author\":7,\"place\":[\"GB\",3],\"before\":9}");
        assertThat(((Visit) read("{\"author\":7,\"place\":[\"GB\",3]}", Visit.class)).before())
                .isNull();
        for (String key : List.of("[\"GB\"]", "[\"GB\",3,4]", "5")) {
            assertThatThrownBy(() -> read("{\"author\":7,\"place\":" + key + "}", Visit.class))
                    .hasMessageContaining("expected an object, or an array of the 2 parts of the key of "
                            + Place.class.getName());
        }
    }

    @Test
    void leavesNamesAndHiddenPartsToJacksonsAnnotations() throws Exception {
        assertThat(write(new Account("u@k.org", "secret"))).isEqualTo("{\"mail\":\"u@k.org\"}");
        assertThat(read("{\"e-mail\":\"u@k.org\"}", Account.class)).isEqualTo(new Account("u@k.org", null));
    }

    private void roundTrip(Object value, Type type, String json) throws Exception {
        assertThat(write(value)).isEqualTo(json);
        assertThat(read(json, type)).isEqualTo(value);
    }

    @Test
    void hasRangesAsTheirBounds() throws Exception {
        Type dates = GenericType.of(Range.class, LocalDate.class);
        Range<LocalDate> year = Range.closedOpen(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

        roundTrip(year, dates, "{\"lower\":\"2026-01-01\",\"upper\":\"2027-01-01\",\"bounds\":\"[)\"}");
        roundTrip(Range.empty(), dates, "{\"empty\":true}");
        roundTrip(Range.all(), dates, "{\"bounds\":\"()\"}");
        roundTrip(
                Range.atMost(new BigDecimal("1.10")),
                GenericType.of(Range.class, BigDecimal.class),
                "{\"upper\":1.10,\"bounds\":\"(]\"}");
        roundTrip(
                new Multirange<>(List.of(Range.closed(1, 2), Range.greaterThan(5))),
                GenericType.of(Multirange.class, Integer.class),
                "[{\"lower\":1,\"upper\":2,\"bounds\":\"[]\"},{\"lower\":5,\"bounds\":\"()\"}]");
        assertThat(read("{\"lower\":1,\"upper\":2}", GenericType.of(Range.class, Long.class)))
                .isEqualTo(Range.closedOpen(1L, 2L));
    }

    @Test
    void refusesWhatIsNoRange() {
        Type numbers = GenericType.of(Range.class, Integer.class);
        assertThatThrownBy(() -> read("[1,2]", numbers)).hasMessageContaining("expected a range: an object with lower");
        assertThatThrownBy(() -> read("{\"lower\":1,\"bounds\":\"<>\"}", numbers))
                .hasMessageContaining("expected bounds of a range: [], [), (] or ()");
        assertThatThrownBy(() -> read("{\"from\":1}", numbers)).hasMessageContaining("a range has no from");
    }

    @Test
    void hasOtherTypesAsTextThatPostgresqlReads() throws Exception {
        roundTrip(new Interval(14, 3, 4_000_000), Interval.class, "\"14 mons 3 days 00:00:04\"");
        roundTrip(Inet.parse("10.0.0.1/8"), Inet.class, "\"10.0.0.1/8\"");
        roundTrip(Cidr.parse("10.0.0.0/8"), Cidr.class, "\"10.0.0.0/8\"");
        roundTrip(Macaddr.parse("08:00:2b:01:02:03"), Macaddr.class, "\"08:00:2b:01:02:03\"");
        roundTrip(Bits.of("0101"), Bits.class, "\"0101\"");
        roundTrip(Ltree.of("Top", "Science"), Ltree.class, "\"Top.Science\"");
        roundTrip(new Point(1, 2.5), Point.class, "{\"x\":1.0,\"y\":2.5}");
        roundTrip(Json.of("{\"a\":[1.10,null]}"), Json.class, "{\"a\":[1.10,null]}");
        roundTrip(Numeric.of(new BigDecimal("1.10")), Numeric.class, "1.10");
        roundTrip(Numeric.NAN, Numeric.class, "\"NaN\"");
        roundTrip(Numeric.NEGATIVE_INFINITY, Numeric.class, "\"-Infinity\"");
        Type day = GenericType.of(Extended.class, LocalDate.class);
        roundTrip(Extended.of(LocalDate.of(2026, 1, 1)), day, "\"2026-01-01\"");
        roundTrip(Extended.infinity(), day, "\"infinity\"");
        roundTrip(Extended.negativeInfinity(), day, "\"-infinity\"");
        roundTrip(Optional.of(Bits.of("1")), GenericType.of(Optional.class, Bits.class), "\"1\"");
    }

    @Test
    void refusesOtherTextWithoutRepeatingIt() {
        assertThatThrownBy(() -> read("\"secret\"", Bits.class))
                .hasMessageContaining("varbit")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
        assertThatThrownBy(() -> read("5", Interval.class)).hasMessageContaining("expected text of type interval");
        assertThatThrownBy(() -> read("\"many\"", Numeric.class))
                .hasMessageContaining("expected a number, NaN, Infinity or -Infinity");
    }

    @Test
    void hasSubtypesOfHierarchiesAsJacksonsAnnotationsSay() throws Exception {
        Payment.Card card = new Payment.Card(7, 250, "4111", Many.unloaded());
        roundTrip(card, Payment.class, "{\"type\":\"card\",\"id\":7,\"cents\":250,\"number\":\"4111\"}");
        Payment.Transfer transfer = new Payment.Transfer(8, 1, null);
        roundTrip(
                new Invoice(1, One.of(card), Many.of(List.of(transfer))),
                Invoice.class,
                "{\"id\":1,\"payment\":{\"type\":\"card\",\"id\":7,\"cents\":250,\"number\":\"4111\"},"
                        + "\"others\":[{\"type\":\"transfer\",\"id\":8,\"cents\":1,\"reference\":null}]}");
        assertThatThrownBy(() -> read("{\"type\":\"cheque\",\"id\":7}", Payment.class))
                .hasMessageContaining("cheque");
    }

    @Test
    void readsKeysOfHierarchiesAndOfInterfaces() throws Exception {
        Invoice invoice = (Invoice) read("{\"id\":1,\"payment\":7}", Invoice.class);
        assertThat(invoice.payment().key()).isEqualTo(7L);
        UUID name = new UUID(1, 2);
        Naming naming = (Naming) read("{\"id\":1,\"named\":\"" + name + "\"}", Naming.class);
        assertThat(naming.named().key()).isEqualTo(name);
        Booking booking = (Booking)
                read("{\"guest\":4,\"seat\":[\"A\",3,12],\"aisle\":[\"Main\",\"Bend\"]}", Booking.class);
        assertThat(booking.guest().key()).isEqualTo(4L);
        assertThat(booking.seat().key()).isEqualTo(List.of("A", (short) 3, 12));
        assertThat(booking.aisle().key()).isEqualTo(List.of("Main", "Bend"));
    }

    @Test
    void hasWhatIsEmbeddedAsObjects() throws Exception {
        Address home = new Address("Thurman", "Portland");
        roundTrip(
                new Guest("Ann", 3, home, null, Optional.of(home)),
                Guest.class,
                "{\"name\":\"Ann\",\"id\":3,\"home\":{\"street\":\"Thurman\",\"town\":\"Portland\"},\"bill\":null,"
                        + "\"work\":{\"street\":\"Thurman\",\"town\":\"Portland\"}}");
    }
}
