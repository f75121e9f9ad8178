package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.reference.BookTable.BOOK;
import static dev.pgpx.query.JsonFunctions.isJson;
import static dev.pgpx.query.JsonFunctions.jsonArray;
import static dev.pgpx.query.JsonFunctions.jsonObject;
import static dev.pgpx.query.JsonFunctions.toJson;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.update;
import static dev.pgpx.query.Sql.value;

import dev.pgpx.conformance.reference.AuthorTable.AddressJson;
import dev.pgpx.conformance.reference.AuthorTable.Address_HouseJson;
import dev.pgpx.query.Expression;
import dev.pgpx.query.Family;
import dev.pgpx.query.JsonFunctions;
import dev.pgpx.query.JsonKind;
import dev.pgpx.query.JsonPart;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import java.util.List;

@Section(
        value = "JSON",
        text =
                "A `Json` component is JSON of any shape (`AUTHOR.profile`); a component with `@Json` is a record or list stored as"
                        + " JSON (`AUTHOR.address`), and its parts have types: the processor makes a class of parts for each"
                        + " record, such as `AuthorTable.AddressJson`. Columns of type `json` are cast to `jsonb` where an"
                        + " operator needs it. Constructors come from `import static dev.pgpx.query.JsonFunctions.*`.")
class JsonExamples {
    @Example("Members and elements")
    List<Expression<?>> accessors() {
        return List.of(
                AUTHOR.profile.at("city"),
                AUTHOR.profile.at("city").at("name"),
                AUTHOR.profile.at("books").at(0),
                AUTHOR.profile.path("books", "0", "title"),
                AUTHOR.profile.text("born"),
                AUTHOR.profile.at("books").text(-1),
                AUTHOR.profile.textAt("city", "name"));
    }

    @Example("As values of SQL")
    List<Expression<?>> conversions() {
        return List.of(
                AUTHOR.profile.at("city").at("name").asText(),
                AUTHOR.profile.at("active").asBoolean(),
                AUTHOR.profile.at("born").asNumber(Codecs.INT4).plus(1),
                AUTHOR.profile.at("since").as(Codecs.DATE, Family.date()),
                AUTHOR.profile.at("address").asType(Address.class),
                AUTHOR.profile.asText());
    }

    @Example("Typed parts, from the components of the record")
    List<Expression<?>> typedParts() {
        return List.of(
                AUTHOR.address.at(AddressJson.CITY).startsWith("Port"),
                AUTHOR.address.at(AddressJson.FLOOR).plus(1),
                AUTHOR.address.at(AddressJson.SINCE),
                AUTHOR.address.at(AddressJson.HOUSE),
                AUTHOR.address
                        .at(AddressJson.HOUSE.then(Address_HouseJson.NUMBER))
                        .gt(5),
                AUTHOR.address.at(AddressJson.HOUSE.then(Address_HouseJson.OWN)),
                AUTHOR.address.at(AddressJson.PHONES).arrayLength(),
                AUTHOR.address.at(AddressJson.PHONES.element(0)),
                AUTHOR.address.has(AddressJson.HOUSE.then(Address_HouseJson.NUMBER)));
    }

    @Example("Typed parts, written by hand")
    List<Expression<?>> ownParts() {
        return List.of(
                AUTHOR.profile.at(JsonPart.of("name", JsonKind.text())).upper(),
                AUTHOR.profile.at(JsonPart.of("active", JsonKind.bool())),
                AUTHOR.profile
                        .at(JsonPart.of("born", JsonKind.number(Codecs.INT4)))
                        .plus(1),
                AUTHOR.profile.at(JsonPart.of("since", JsonKind.of(Codecs.DATE, Family.date()))),
                AUTHOR.profile.at(JsonPart.of("address", JsonKind.json(Address.class))),
                AUTHOR.profile.at(JsonPart.list("phones", JsonKind.text()).element(0)),
                AUTHOR.profile.at("phones").at(JsonPart.element(-1, JsonKind.text())));
    }

    @Example("Rows by a part")
    Object partsInConditions() {
        return from(AUTHOR)
                .where(AUTHOR.address.at(AddressJson.CITY).eq("Portland"))
                .orderBy(AUTHOR.address.at(AddressJson.FLOOR).desc());
    }

    @Example("Containment and keys")
    List<Expression<?>> containment() {
        return List.of(
                AUTHOR.profile.contains(Json.of("{\"born\": 1929}")),
                AUTHOR.profile.contains(AUTHOR.profile),
                AUTHOR.address.containsJson(Json.of("{\"city\": \"Portland\"}")),
                AUTHOR.profile.isContainedIn(Json.of("{}")),
                AUTHOR.profile.isContainedIn(AUTHOR.profile),
                AUTHOR.profile.hasKey("born"),
                AUTHOR.profile.hasKey(AUTHOR.name),
                AUTHOR.profile.hasAllKeys("born", "died"),
                AUTHOR.profile.hasAnyKey("born", "died"));
    }

    @Example("What it is")
    List<Expression<?>> inspection() {
        return List.of(
                AUTHOR.profile.typeName(),
                AUTHOR.profile.at("books").arrayLength(),
                AUTHOR.profile.pretty(),
                isJson(BOOK.title, JsonFunctions.Form.VALUE),
                isJson(BOOK.title, JsonFunctions.Form.OBJECT),
                isJson(BOOK.title, JsonFunctions.Form.UNIQUE_KEYS));
    }

    @Example("The path language")
    List<Expression<?>> paths() {
        return List.of(
                AUTHOR.profile.search("$.books[*] ? (@ == \"Home\")").exists(),
                AUTHOR.profile.search("$.born > 1900").matches(),
                AUTHOR.profile.search("$.books[*]").first(),
                AUTHOR.profile.search("$.books[*]").all(),
                AUTHOR.profile.search("strict $.books").silent().all(),
                AUTHOR.profile.search("$.born > $min").with("min", 1900).matches(),
                AUTHOR.profile.search("$.born > $min").with("min", BOOK.pages).matches(),
                AUTHOR.profile.search("$.born ? (@ > $min)").with("min", 1900).jsonExists(),
                AUTHOR.profile.search("$.books[*]").jsonQuery(),
                AUTHOR.profile.search("$.born").jsonValue(Codecs.INT4));
    }

    @Example("With parts changed")
    List<Expression<?>> changes() {
        return List.of(
                AUTHOR.address.setAt(AddressJson.CITY, "Salem"),
                AUTHOR.address.setAt(AddressJson.CITY, AUTHOR.name),
                AUTHOR.profile.setAt(List.of("city", "name"), Json.of("\"Salem\"")),
                AUTHOR.profile.setAt(List.of("city", "name"), AUTHOR.name),
                AUTHOR.profile.insertAt(List.of("books", "0"), Json.of("\"Home\"")),
                AUTHOR.profile.insertAfter(List.of("books", "0"), Json.of("\"Home\"")),
                AUTHOR.profile.concat(Json.of("{\"died\": 2018}")),
                AUTHOR.profile.concat(AUTHOR.profile),
                AUTHOR.profile.without("city", "born"),
                AUTHOR.profile.at("books").without(0),
                AUTHOR.address.removeAt(AddressJson.STREET),
                AUTHOR.profile.removeAt("city", "name"),
                AUTHOR.profile.stripNulls());
    }

    @Example("A row, partly changed")
    Object partialUpdate() {
        return update(AUTHOR)
                .set(
                        AUTHOR.address,
                        AUTHOR.address
                                .setAt(AddressJson.HOUSE.then(Address_HouseJson.NUMBER), 8)
                                .setAt(
                                        AddressJson.FLOOR,
                                        AUTHOR.address.at(AddressJson.FLOOR).plus(1)))
                .where(AUTHOR.name.eq("Ursula"));
    }

    @Example("Made of values")
    List<Expression<?>> constructors() {
        return List.of(
                jsonObject(AUTHOR.name, BOOK.pages.as("length")),
                jsonArray(AUTHOR.name, BOOK.pages, value(true)),
                toJson(AUTHOR.genres));
    }
}
