package dev.pgpx.examples.pagila;

import static dev.pgpx.examples.pagila.CustomerTable.CUSTOMER;
import static dev.pgpx.examples.pagila.FilmTable.FILM;
import static dev.pgpx.query.Sql.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.examples.pagila.RentalShop.Balance;
import dev.pgpx.examples.pagila.RentalShop.Revenue;
import dev.pgpx.examples.pagila.RentalShop.Sales;
import dev.pgpx.query.Page;
import dev.pgpx.query.PageRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The queries of the shop, over the real Pagila where it is at hand. */
class RentalShopTest {
    private static final Path PAGILA = Path.of("../../shared/data/pagila");

    private static final Instant BACK = Instant.parse("2026-11-21T12:00:00Z");

    private static @Nullable EmbeddedServer server;
    private static @Nullable Database opened;

    @BeforeAll
    static void load() throws SQLException, IOException {
        assumeTrue(Files.isDirectory(PAGILA), () -> "the Pagila database is not at " + PAGILA);
        EmbeddedServer started = EmbeddedServer.start();
        server = started;
        PagilaDump.load(PAGILA, "127.0.0.1:" + started.port() + "/postgres", started.user());
        opened = Database.open("postgresql://" + started.user() + "@127.0.0.1:" + started.port() + "/postgres");
    }

    @AfterAll
    static void stop() {
        if (opened != null) {
            opened.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private static Database db() {
        Database db = opened;
        if (db == null) {
            throw new IllegalStateException("Pagila has not been loaded");
        }
        return db;
    }

    private static RentalShop shop() {
        return new RentalShop(db());
    }

    @Test
    void readsEveryTable() {
        assertThat(db().count(from(FILM))).isEqualTo(1000);
        assertThat(db().list(from(FILM))).hasSize(1000);
        assertThat(db().list(from(CUSTOMER))).hasSize(599);
        assertThat(db().list(from(StaffTable.STAFF))).isNotEmpty();
        assertThat(db().list(from(StoreTable.STORE))).isNotEmpty();
        assertThat(db().list(from(RentalTable.RENTAL))).hasSize(16_044);
        assertThat(db().list(from(PaymentTable.PAYMENT))).hasSize(16_049);
        assertThat(db().list(from(AddressTable.ADDRESS))).hasSize(603);
        assertThat(db().list(from(InventoryTable.INVENTORY))).hasSize(4_581);
    }

    @Test
    void showsTheFilmsOfACategoryWithActorsByThreeStatements() {
        List<String> statements = new ArrayList<>();
        RentalShop counting = new RentalShop(
                db().withListener(event -> statements.add(event.statement().label())));
        List<Film> films = counting.filmsOf("Horror");
        assertThat(films).hasSize(56);
        assertThat(films)
                .allMatch(film -> film.actors().isLoaded() && film.language().isLoaded());
        assertThat(films.get(0).title()).isEqualTo("ACE GOLDFINGER");
        assertThat(films.get(0).actors().get()).extracting(Actor::lastName).contains("GUINESS");
        assertThat(films.get(0).language().get().name().strip()).isEqualTo("English");
        assertThat(statements).hasSize(3);
    }

    @Test
    void searchesByWords() {
        assertThat(shop().search("epic dinosaur")).allSatisfy(film -> {
            String text = film.title() + " " + film.description();
            assertThat(text).containsIgnoringCase("epic").containsIgnoringCase("dinosaur");
        });
        assertThat(shop().search("academy")).extracting(Film::title).contains("ACADEMY DINOSAUR");
    }

    @Test
    void pagesThroughTheCustomersOfACountry() {
        List<Customer> customers = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(7));
        while (next.isPresent()) {
            Page<Customer> page = shop().customersIn("India", next.get());
            customers.addAll(page.rows());
            next = page.next();
        }
        assertThat(customers).hasSize(60).doesNotHaveDuplicates();
        assertThat(customers).extracting(Customer::lastName).isSorted();
    }

    @Test
    void tellsWhatIsOverdue() {
        List<RentalShop.Overdue> overdue = shop().overdue(Instant.parse("2023-01-01T00:00:00Z"), 1_000);
        assertThat(overdue).hasSize(183);
        assertThat(overdue)
                .allMatch(rental ->
                        !rental.customer().isEmpty() && !rental.title().isEmpty());
        assertThat(shop().overdue(Instant.parse("2000-01-01T00:00:00Z"), 10)).isEmpty();
    }

    @Test
    void tellsWhatBringsInMoney() {
        List<Revenue> best = shop().bestSellers(3);
        assertThat(best).startsWith(new Revenue("TELEGRAPH VOYAGE", new BigDecimal("231.73")));
        List<Sales> sales = shop().salesByMonth();
        BigDecimal all = sales.stream().map(Sales::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(all).isEqualByComparingTo("67416.51");
        assertThat(sales).extracting(Sales::category).contains("Horror", "Sports");
    }

    @Test
    void ranksActorsAndFindsFilmsWithoutCopies() {
        assertThat(shop().busiestActors(1).get(0)).isEqualTo(new RentalShop.Career("GINA", "DEGENERES", 42));
        assertThat(shop().withoutCopies()).hasSize(42);
    }

    @Test
    void addsUpPayments() {
        List<Balance> balance = shop().balance(148);
        BigDecimal total = BigDecimal.ZERO;
        for (Balance payment : balance) {
            total = total.add(payment.amount());
            assertThat(payment.total()).isEqualByComparingTo(total);
        }
        assertThat(total).isEqualByComparingTo("216.54");
    }

    @Test
    void rentsACopyUntilNoneIsLeftAndTakesItBack() {
        List<Rental> rentals = new ArrayList<>();
        Optional<Rental> rental = shop().rent(1, 1, 5, 1);
        while (rental.isPresent()) {
            rentals.add(rental.get());
            rental = shop().rent(1, 1, 5, 1);
        }
        assertThat(rentals).isNotEmpty();
        assertThat(rentals).extracting(Rental::inventory).doesNotHaveDuplicates();
        for (Rental made : rentals) {
            assertThat(shop().takeBack(made.id(), BACK)).isTrue();
            assertThat(shop().takeBack(made.id(), BACK)).isFalse();
        }
        assertThat(shop().rent(1, 1, 5, 1)).isPresent();
    }
}
