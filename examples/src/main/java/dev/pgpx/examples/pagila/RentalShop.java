package dev.pgpx.examples.pagila;

import static dev.pgpx.examples.pagila.ActorTable.ACTOR;
import static dev.pgpx.examples.pagila.CategoryTable.CATEGORY;
import static dev.pgpx.examples.pagila.CustomerTable.CUSTOMER;
import static dev.pgpx.examples.pagila.FilmTable.FILM;
import static dev.pgpx.examples.pagila.InventoryTable.INVENTORY;
import static dev.pgpx.examples.pagila.PaymentTable.PAYMENT;
import static dev.pgpx.examples.pagila.RentalTable.RENTAL;
import static dev.pgpx.query.Sql.coalesce;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.exists;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.not;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sum;
import static dev.pgpx.query.Sql.update;
import static dev.pgpx.query.Sql.value;
import static dev.pgpx.query.Sql.window;

import dev.pgpx.database.Database;
import dev.pgpx.model.One;
import dev.pgpx.query.DateUnit;
import dev.pgpx.query.Family;
import dev.pgpx.query.Page;
import dev.pgpx.query.PageRequest;
import dev.pgpx.query.RowLock;
import dev.pgpx.query.TsQueryExpression;
import dev.pgpx.query.TsVectorExpression;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What a shop that rents films asks its database: ten typical queries over Pagila. Thread-safe. */
@SuppressWarnings("BadImport") // Error Prone knows other methods called "from"; here it reads as SQL
public final class RentalShop {
    private final Database db;

    /**
     * A film and how much it brought in.
     *
     * @param title the film's title
     * @param amount the sum of the payments
     */
    public record Revenue(String title, BigDecimal amount) {}

    /**
     * A rental that should have ended.
     *
     * @param customer the customer's last name
     * @param phone the customer's telephone number
     * @param title the film's title
     * @param since when it began
     */
    public record Overdue(String customer, String phone, String title, Instant since) {}

    /**
     * A payment, and all up to it.
     *
     * @param when when it was made
     * @param amount how much it was
     * @param total the sum of the customer's payments until then
     */
    public record Balance(Instant when, BigDecimal amount, BigDecimal total) {}

    /**
     * What a category brought in during a month.
     *
     * @param month its first moment, in UTC
     * @param category the category
     * @param amount the sum of the payments
     */
    public record Sales(Instant month, String category, BigDecimal amount) {}

    /**
     * An actor and the number of their films.
     *
     * @param firstName the first name
     * @param lastName the last name
     * @param films the number
     */
    public record Career(String firstName, String lastName, long films) {}

    /**
     * A shop.
     *
     * @param db the database, closed by the caller
     */
    public RentalShop(Database db) {
        this.db = db;
    }

    /**
     * The films of a category with actors and language, by one statement for each.
     *
     * @param category the category's name
     * @return the films by title
     */
    public List<Film> filmsOf(String category) {
        return db.list(from(FILM)
                .join(FILM.categories)
                .where(CATEGORY.name.eq(category))
                .load(FILM.actors, FILM.language)
                .orderBy(FILM.title.asc()));
    }

    /**
     * Films whose title or description has some words.
     *
     * @param words what a user would type, in English
     * @return the films by title
     */
    public List<Film> search(String words) {
        return db.list(from(FILM)
                .where(TsVectorExpression.of("english", FILM.title.concat(" ").concat(coalesce(FILM.description, "")))
                        .matches(TsQueryExpression.plain("english", words)))
                .orderBy(FILM.title.asc()));
    }

    /**
     * Customers in a country, page by page. City and country are joined because their columns are used.
     *
     * @param country the country's name
     * @param request which page
     * @return the customers by name
     */
    public Page<Customer> customersIn(String country, PageRequest request) {
        return db.page(
                from(CUSTOMER)
                        .where(CUSTOMER.address().city().country().name.eq(country))
                        .orderBy(CUSTOMER.lastName.asc(), CUSTOMER.firstName.asc(), CUSTOMER.id.asc()),
                request);
    }

    /**
     * Rentals that should have ended before a moment.
     *
     * @param now the moment
     * @param limit how many at most
     * @return the oldest first
     */
    public List<Overdue> overdue(Instant now, int limit) {
        var days = RENTAL.inventory().film().rentalDuration.cast(Family.number(), Codecs.FLOAT8);
        var allowed = value(Family.interval(), Codecs.INTERVAL, Interval.of(Period.ofDays(1)))
                .times(days);
        return db.list(select(
                        RENTAL.customer().lastName,
                        RENTAL.customer().address().phone,
                        RENTAL.inventory().film().title,
                        RENTAL.rentalDate)
                .from(RENTAL)
                .where(RENTAL.returnDate.isNull())
                .where(RENTAL.rentalDate.plus(allowed).lt(now))
                .orderBy(RENTAL.rentalDate.asc(), RENTAL.id.asc())
                .limit(limit)
                .map(Overdue::new));
    }

    /**
     * The films that brought in most.
     *
     * @param limit how many at most
     * @return the highest revenue first
     */
    public List<Revenue> bestSellers(int limit) {
        return db.list(select(FILM.title, sum(PAYMENT.amount))
                .from(PAYMENT)
                .join(PAYMENT.rental)
                .join(RENTAL.inventory)
                .join(INVENTORY.film)
                .groupBy(FILM.id, FILM.title)
                .orderBy(sum(PAYMENT.amount).desc(), FILM.title.asc())
                .limit(limit)
                .map(Revenue::new));
    }

    /**
     * What each category brought in by month.
     *
     * @return the months in order, in each the categories by name
     */
    public List<Sales> salesByMonth() {
        var month = PAYMENT.paymentDate.truncate(DateUnit.MONTH, ZoneOffset.UTC);
        return db.list(select(month, CATEGORY.name, sum(PAYMENT.amount))
                .from(PAYMENT)
                .join(PAYMENT.rental)
                .join(RENTAL.inventory)
                .join(INVENTORY.film)
                .join(FILM.categories)
                .groupBy(month, CATEGORY.name)
                .orderBy(month.asc(), CATEGORY.name.asc())
                .map(Sales::new));
    }

    /**
     * The actors with most films.
     *
     * @param limit how many at most
     * @return the busiest first
     */
    public List<Career> busiestActors(int limit) {
        return db.list(select(ACTOR.firstName, ACTOR.lastName, count())
                .from(ACTOR)
                .join(ACTOR.films)
                .groupBy(ACTOR.id, ACTOR.firstName, ACTOR.lastName)
                .orderBy(count().desc(), ACTOR.id.asc())
                .limit(limit)
                .map(Career::new));
    }

    /**
     * Films of which no store has a copy.
     *
     * @return the films by title
     */
    public List<Film> withoutCopies() {
        return db.list(from(FILM)
                .where(not(exists(from(INVENTORY).where(INVENTORY.filmId.eq(FILM.id)))))
                .orderBy(FILM.title.asc()));
    }

    /**
     * A customer's payments with their running total.
     *
     * @param customer the customer's key
     * @return the payments in the order of time
     */
    public List<Balance> balance(int customer) {
        var soFar = sum(PAYMENT.amount).over(window().orderBy(PAYMENT.paymentDate.asc(), PAYMENT.id.asc()));
        return db.list(select(PAYMENT.paymentDate, PAYMENT.amount, soFar)
                .from(PAYMENT)
                .where(PAYMENT.customerId.eq(customer))
                .orderBy(PAYMENT.paymentDate.asc(), PAYMENT.id.asc())
                .map(Balance::new));
    }

    /**
     * Rents a copy of a film, if a store has one that is there; two who ask at the same time never get the same copy.
     *
     * @param film the film's key
     * @param store the store's key
     * @param customer the customer's key
     * @param staff who gives it out
     * @return the rental; empty when all copies are out
     */
    public Optional<Rental> rent(int film, int store, int customer, int staff) {
        return db.transaction(transaction -> {
            Optional<Inventory> copy = db.first(from(INVENTORY)
                    .where(INVENTORY.filmId.eq(film), INVENTORY.storeId.eq(store))
                    .where(not(exists(
                            from(RENTAL).where(RENTAL.inventoryId.eq(INVENTORY.id), RENTAL.returnDate.isNull()))))
                    .orderBy(INVENTORY.id.asc())
                    .lock(RowLock.of(RowLock.Strength.UPDATE).skipLocked()));
            return copy.map(found -> db.insert(RentalTable.draft()
                    .rentalDate(Instant.now().truncatedTo(ChronoUnit.MICROS)) // as exact as timestamptz
                    .inventory(One.of(found))
                    .customer(One.key(customer))
                    .staff(One.key(staff))));
        });
    }

    /**
     * Takes a rented copy back.
     *
     * @param rental the rental's key
     * @param when when it came back
     * @return whether it was out
     */
    public boolean takeBack(int rental, Instant when) {
        return db.run(update(RENTAL)
                        .set(RENTAL.returnDate, when)
                        .where(RENTAL.id.eq(rental), RENTAL.returnDate.isNull()))
                == 1;
    }
}
