package dev.pgpx.examples.pagila;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A film. Its column {@code fulltext} is filled by a trigger and is not part of the record.
 *
 * @param id its key
 * @param title its title
 * @param description what it is about
 * @param releaseYear when it came out
 * @param language what is spoken
 * @param originalLanguage what was spoken
 * @param rentalDuration for how many days it is rented
 * @param rentalRate what that costs
 * @param length how many minutes it lasts
 * @param replacementCost what a lost one costs
 * @param rating who may see it
 * @param specialFeatures what else is on the disc
 * @param lastUpdate when it was changed last
 * @param actors who plays
 * @param categories what it counts as
 * @param inventory its copies
 */
@Table
public record Film(
        @GeneratedId @Column(name = "film_id") int id,
        String title,
        @Nullable String description,
        @Nullable @Column(type = "year") Integer releaseYear,
        @Column(name = "language_id") One<Language> language,
        @Nullable @Column(name = "original_language_id") One<Language> originalLanguage,
        @Default("3") short rentalDuration,
        @Default("4.99") @Column(type = "numeric(4,2)") BigDecimal rentalRate,
        @Nullable Short length,
        @Default("19.99") @Column(type = "numeric(5,2)") BigDecimal replacementCost,
        @Default("'G'::mpaa_rating") @Nullable MpaaRating rating,
        @Nullable List<String> specialFeatures,
        @Default("now()") Instant lastUpdate,
        @ManyToMany(joinTable = "film_actor", column = "film_id", targetColumn = "actor_id") Many<Actor> actors,
        @ManyToMany(joinTable = "film_category", column = "film_id", targetColumn = "category_id")
                Many<Category> categories,
        Many<Inventory> inventory) {}
