package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.reference.BookTable.BOOK;
import static dev.pgpx.conformance.reference.CategoryTable.CATEGORY;
import static dev.pgpx.query.Sql.array;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.value;

import dev.pgpx.query.Family;
import java.util.List;

@Section(
        value = "Arrays",
        text =
                "An element is an expression of its own family: that of a `text[]` is a `TextExpression`. Positions count from"
                        + " one. `any` and `all` of an array are among the conditions, its rows under SELECT.")
class ArrayExamples {
    @Example("Conditions")
    Object conditions() {
        return List.of(
                AUTHOR.genres.contains("sf", "essay"),
                AUTHOR.genres.contains(array(AUTHOR.name)),
                AUTHOR.genres.containedBy("sf", "essay"),
                AUTHOR.genres.overlaps("sf", "essay"),
                AUTHOR.genres.hasElement("sf"),
                AUTHOR.genres.hasElement(AUTHOR.name),
                AUTHOR.genres.eq(List.of("sf", "essay")),
                AUTHOR.genres.lt(List.of("z")));
    }

    @Example("Made of expressions, of a query")
    Object made() {
        return List.of(
                array(AUTHOR.name, value("x")),
                array(Family.text(), select(CATEGORY.name).from(CATEGORY)),
                AUTHOR.genres.append("poem"),
                AUTHOR.genres.prepend(AUTHOR.name),
                AUTHOR.genres.concat("poem", "novel"),
                AUTHOR.genres.concat(array(AUTHOR.name)));
    }

    @Example("Parts and measures")
    Object parts() {
        return List.of(
                AUTHOR.genres.element(1).upper(),
                AUTHOR.genres.element(BOOK.id),
                AUTHOR.genres.slice(1, 2),
                AUTHOR.genres.size(),
                AUTHOR.genres.length(1),
                AUTHOR.genres.position("sf"),
                AUTHOR.genres.positions("sf"),
                AUTHOR.genres.join(", "),
                AUTHOR.genres.join(", ", "-"));
    }

    @Example("Changed")
    Object changed() {
        return List.of(
                AUTHOR.genres.remove("sf"),
                AUTHOR.genres.replace("sf", "fantasy"),
                AUTHOR.genres.trim(1),
                AUTHOR.genres.sample(1),
                AUTHOR.genres.shuffle(),
                AUTHOR.genres.reverse(),
                AUTHOR.genres.sort(),
                AUTHOR.genres.sort(true, false));
    }
}
