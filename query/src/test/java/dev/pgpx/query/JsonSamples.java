package dev.pgpx.query;

import static dev.pgpx.query.JsonFunctions.isJson;
import static dev.pgpx.query.JsonFunctions.jsonArray;
import static dev.pgpx.query.JsonFunctions.jsonObject;
import static dev.pgpx.query.JsonFunctions.toJson;
import static dev.pgpx.query.TypedSamples.T;

import dev.pgpx.query.TypedSamples.Sample;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** {@code json}, {@code jsonb}. */
final class JsonSamples {
    /** A JSON value of which only a part has a type. */
    public record Address(String city, List<String> phones) {}

    private static final JsonPart<Json, String, TextExpression> NAME = JsonPart.of("name", JsonKind.text());
    private static final JsonPart<Json, Integer, NumberExpression<Integer>> BORN =
            JsonPart.of("born", JsonKind.number(Codecs.INT4));
    private static final JsonPart<Json, Address, JsonExpression<Address>> ADDRESS =
            JsonPart.of("address", JsonKind.json(Address.class));
    private static final JsonPart<Address, String, TextExpression> CITY = JsonPart.of("city", JsonKind.text());
    private static final JsonListPart<Address, String, TextExpression> PHONES =
            JsonPart.list("phones", JsonKind.text());
    private static final JsonListPart<Json, String, TextExpression> TAGS = JsonPart.list("tags", JsonKind.text());
    private static final JsonPart<Json, LocalDate, DateExpression<LocalDate>> SINCE =
            JsonPart.of("since", JsonKind.of(Codecs.DATE, Family.date()));
    private static final JsonPart<Json, Boolean, Condition> ACTIVE = JsonPart.of("active", JsonKind.bool());
    private static final JsonPart<Json, UUID, ComparableExpression<UUID>> TOKEN =
            JsonPart.of("token", JsonKind.of(Codecs.UUID, Family.comparable()));

    private JsonSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of(T.doc.at("address").at("city"), "(typed.doc -> $1) -> $2", "\"Portland\""),
                Sample.of(T.doc.path("tags", "0"), "typed.doc #> $1", "\"sf\""),
                Sample.of(T.doc.at("tags").at(1), "(typed.doc -> $1) -> $2", "\"essay\""),
                Sample.of(T.doc.text("name"), "typed.doc ->> $1", "Ursula"),
                Sample.of(T.doc.at("tags").text(-1), "(typed.doc -> $1) ->> $2", "essay"),
                Sample.of(T.doc.textAt("address", "city"), "typed.doc #>> $1", "Portland"),
                Sample.of(T.doc.at(NAME).eq("Ursula"), "typed.doc ->> $1 = $2", "t"),
                Sample.of(T.doc.at(BORN).plus(1), "(typed.doc ->> $1)::int4 + $2", "1930"),
                Sample.of(T.doc.at(ADDRESS), "typed.doc -> $1", "{\"city\":\"Portland\",\"phones\":[\"1\",\"2\"]}"),
                Sample.of(T.doc.at(ADDRESS.then(CITY)).upper(), "upper(typed.doc #>> $1)", "PORTLAND"),
                Sample.of(T.doc.at(TAGS.element(0)), "typed.doc #>> $1", "sf"),
                Sample.of(T.doc.at(TAGS), "typed.doc -> $1", "[\"sf\",\"essay\"]"),
                Sample.of(
                        T.doc.at("tags").at(JsonPart.element(-1, JsonKind.text())),
                        "(typed.doc -> $1) #>> $2",
                        "essay"),
                Sample.of(T.doc.at(ADDRESS.then(PHONES).element(1)), "typed.doc #>> $1", "2"),
                Sample.of(T.doc.at(SINCE), "(typed.doc ->> $1)::date", "2001-02-03"),
                Sample.of(T.doc.at(ACTIVE), "(typed.doc ->> $1)::bool", "t"),
                Sample.of(T.doc.at(TOKEN), "(typed.doc ->> $1)::uuid", "00000000-0000-0000-0000-000000000001"),
                Sample.of(T.doc.has(ADDRESS.then(CITY)), "typed.doc #> $1 is not null", "t"),
                Sample.of(T.doc.at("name").asText(), "typed.doc ->> $1", "Ursula"),
                Sample.of(T.doc.at("active").asBoolean(), "(typed.doc ->> $1)::bool", "t"),
                Sample.of(T.doc.path("born").asNumber(Codecs.INT8), "(typed.doc #>> $1)::int8", "1929"),
                Sample.of(T.doc.at("since").as(Codecs.DATE, Family.date()), "(typed.doc ->> $1)::date", "2001-02-03"),
                Sample.of(T.doc.at("tags").asType(List.class), "typed.doc -> $1", "[\"sf\",\"essay\"]"),
                Sample.of(
                        T.doc.asText(),
                        "typed.doc #>> '{}'",
                        "{\"born\": 1929, \"name\": \"Ursula\", \"tags\": [\"sf\", \"essay\"], \"since\": \"2001-02-03\", \"token\": \"00000000-0000-0000-0000-000000000001\", \"active\": true, \"address\": {\"city\": \"Portland\", \"phones\": [\"1\", \"2\"]}}"),
                Sample.of(T.doc.contains(Json.of("{\"born\": 1929}")), "typed.doc @> $1::jsonb", "t"),
                Sample.of(T.doc.contains(T.doc), "typed.doc @> typed.doc", "t"),
                Sample.of(T.doc.containsJson(Json.of("{\"born\": 1}")), "typed.doc @> $1::jsonb", "f"),
                Sample.of(T.doc.isContainedIn(Json.of("{}")), "typed.doc <@ $1::jsonb", "f"),
                Sample.of(T.doc.isContainedIn(T.doc), "typed.doc <@ typed.doc", "t"),
                Sample.of(T.doc.hasKey("name"), "typed.doc ? $1", "t"),
                Sample.of(T.doc.hasKey(T.word), "typed.doc ? typed.word", "f"),
                Sample.of(T.doc.hasAllKeys("name", "born"), "typed.doc ?& $1", "t"),
                Sample.of(T.doc.hasAnyKey("name", "nothing"), "typed.doc ?| $1", "t"),
                Sample.of(T.doc.typeName(), "jsonb_typeof(typed.doc)", "object"),
                Sample.of(T.doc.at("tags").arrayLength(), "jsonb_array_length(typed.doc -> $1)", "2"),
                Sample.of(
                        T.doc.at("address").pretty(),
                        "jsonb_pretty(typed.doc -> $1)",
                        "{\n    \"city\": \"Portland\",\n    \"phones\": [\n        \"1\",\n        \"2\"\n    ]\n}"),
                Sample.of(T.raw.at("a"), "typed.raw::jsonb -> $1", "1"),
                Sample.of(T.raw.contains(Json.of("{\"a\": 1}")), "typed.raw::jsonb @> $1::json::jsonb", "t"),
                Sample.of(T.raw.contains(T.raw), "typed.raw::jsonb @> typed.raw::jsonb", "t"),
                Sample.of(
                        T.raw.setAt(List.of("a"), Json.of("2")),
                        "jsonb_set(typed.raw::jsonb, $1, $2::jsonb)::json",
                        "{\"a\": 2}"),
                Sample.of(T.doc.search("$.tags[*] ? (@ == \"sf\")").exists(), "typed.doc @? $1::jsonpath", "t"),
                Sample.of(
                        T.doc.search("$.tags[*] ? (@ == $tag)")
                                .with("tag", "sf")
                                .exists(),
                        "jsonb_path_exists(typed.doc, $1::jsonpath, jsonb_build_object($2, $3))",
                        "t"),
                Sample.of(T.doc.search("$.born > 1900").matches(), "typed.doc @@ $1::jsonpath", "t"),
                Sample.of(
                        T.doc.search("$.born > $min").with("min", T.number).matches(),
                        "jsonb_path_match(typed.doc, $1::jsonpath, jsonb_build_object($2, typed.number))",
                        "t"),
                Sample.of(
                        T.doc.search("$.tags[*]").first(), "jsonb_path_query_first(typed.doc, $1::jsonpath)", "\"sf\""),
                Sample.of(
                        T.doc.search("strict $.nothing").silent().all(),
                        "jsonb_path_query_array(typed.doc, $1::jsonpath, '{}', true)",
                        "[]"),
                Sample.of(
                        T.doc.search("$.tags[*]").all(),
                        "jsonb_path_query_array(typed.doc, $1::jsonpath)",
                        "[\"sf\", \"essay\"]"),
                Sample.of(
                                T.doc.search("$.born ? (@ > $min)")
                                        .with("min", 1900)
                                        .with("Max", 2000)
                                        .jsonExists(),
                                "json_exists(typed.doc, $1::jsonpath passing $2 as min, $3 as \"Max\")",
                                "t")
                        .since(17),
                Sample.of(
                                T.doc.search("$.tags[*]").jsonQuery(),
                                "json_query(typed.doc, $1::jsonpath with conditional wrapper)",
                                "[\"sf\", \"essay\"]")
                        .since(17),
                Sample.of(
                                T.doc.search("$.born").jsonValue(Codecs.INT4),
                                "json_value(typed.doc, $1::jsonpath returning int4)",
                                "1929")
                        .since(17),
                Sample.of(
                        T.doc.setAt(NAME, "Octavia").at(NAME), "jsonb_set(typed.doc, $1, $2::jsonb) ->> $3", "Octavia"),
                Sample.of(
                        T.doc.setAt(BORN, 1947).at(BORN), "(jsonb_set(typed.doc, $1, $2::jsonb) ->> $3)::int4", "1947"),
                Sample.of(
                        T.doc.setAt(NAME, T.word).at(NAME),
                        "jsonb_set_lax(typed.doc, $1, to_jsonb(typed.word)) ->> $2",
                        "a"),
                Sample.of(
                        T.doc.setAt(List.of("address", "city"), Json.of("null")).at("address"),
                        "jsonb_set(typed.doc, $1, $2::jsonb) -> $3",
                        "{\"city\": null, \"phones\": [\"1\", \"2\"]}"),
                Sample.of(
                        T.doc.setAt(List.of("n"), T.number).at("n"),
                        "jsonb_set_lax(typed.doc, $1, to_jsonb(typed.number)) -> $2",
                        "2"),
                Sample.of(
                        T.doc.insertAt(List.of("tags", "0"), Json.of("\"x\"")).at("tags"),
                        "jsonb_insert(typed.doc, $1, $2::jsonb) -> $3",
                        "[\"x\", \"sf\", \"essay\"]"),
                Sample.of(
                        T.doc.insertAfter(List.of("tags", "0"), Json.of("\"x\""))
                                .at("tags"),
                        "jsonb_insert(typed.doc, $1, $2::jsonb, true) -> $3",
                        "[\"sf\", \"x\", \"essay\"]"),
                Sample.of(
                        T.doc.at("address").concat(Json.of("{\"zip\": 7}")),
                        "(typed.doc -> $1) || $2::jsonb",
                        "{\"zip\": 7, \"city\": \"Portland\", \"phones\": [\"1\", \"2\"]}"),
                Sample.of(
                        T.doc.at("tags").concat(T.doc.at("tags")),
                        "(typed.doc -> $1) || (typed.doc -> $2)",
                        "[\"sf\", \"essay\", \"sf\", \"essay\"]"),
                Sample.of(
                        T.doc.at("address").without("city"), "(typed.doc -> $1) - $2", "{\"phones\": [\"1\", \"2\"]}"),
                Sample.of(T.doc.at("tags").without(0), "(typed.doc -> $1) - $2", "[\"essay\"]"),
                Sample.of(
                        T.doc.removeAt(ADDRESS.then(CITY)).at("address"),
                        "(typed.doc #- $1) -> $2",
                        "{\"phones\": [\"1\", \"2\"]}"),
                Sample.of(T.doc.removeAt("tags", "0").at("tags"), "(typed.doc #- $1) -> $2", "[\"essay\"]"),
                Sample.of(
                        T.doc.setAt(List.of("name"), Json.of("null"))
                                .stripNulls()
                                .has(NAME),
                        "jsonb_strip_nulls(jsonb_set(typed.doc, $1, $2::jsonb)) -> $3 is not null",
                        "f"),
                Sample.of(
                        jsonObject(T.word, T.number.as("n")),
                        "jsonb_build_object($1, typed.word, $2, typed.number)",
                        "{\"n\": 2, \"word\": \"a\"}"),
                Sample.of(jsonArray(T.word, T.number), "jsonb_build_array(typed.word, typed.number)", "[\"a\", 2]"),
                Sample.of(toJson(T.word), "to_jsonb(typed.word)", "\"a\""),
                Sample.of(isJson(T.word, JsonFunctions.Form.OBJECT), "typed.word is json object", "f")
                        .since(16),
                Sample.of(isJson(T.word, JsonFunctions.Form.UNIQUE_KEYS), "typed.word is json with unique keys", "f")
                        .since(16));
    }
}
