package dev.pgpx.query;

import static dev.pgpx.query.TypedSamples.T;

import dev.pgpx.query.TypedSamples.Sample;
import dev.pgpx.types.Ltree;
import java.util.List;
import java.util.Map;

/** {@code hstore}, {@code ltree}. */
final class StoreSamples {
    private StoreSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of(T.store.value("a"), "typed.store -> $1", "1"),
                Sample.of(T.store.value(T.word), "typed.store -> typed.word", "1"),
                Sample.of(T.store.values("a", "c"), "typed.store -> $1", "{1,NULL}"),
                Sample.of(T.store.hasKey("a"), "typed.store ? $1", "t"),
                Sample.of(T.store.hasKey(T.word), "typed.store ? typed.word", "t"),
                Sample.of(T.store.hasAllKeys("a", "b"), "typed.store ?& $1", "t"),
                Sample.of(T.store.hasAnyKey("a", "z"), "typed.store ?| $1", "t"),
                Sample.of(T.store.isDefined("b"), "defined(typed.store, $1)", "f"),
                Sample.of(T.store.isDefined(T.word), "defined(typed.store, typed.word)", "t"),
                Sample.of(T.store.contains(Map.of("a", "1")), "typed.store @> $1::hstore", "t"),
                Sample.of(T.store.contains(T.store), "typed.store @> typed.store", "t"),
                Sample.of(T.store.isContainedIn(Map.of("a", "1")), "typed.store <@ $1::hstore", "f"),
                Sample.of(
                        T.store.isContainedIn(HstoreExpression.of(Map.of("a", "1"))), "typed.store <@ $1::hstore", "f"),
                Sample.of(
                        T.store.concat(Map.of("c", "3")),
                        "typed.store || $1::hstore",
                        "\"a\"=>\"1\", \"b\"=>NULL, \"c\"=>\"3\""),
                Sample.of(T.store.concat(T.store), "typed.store || typed.store", "\"a\"=>\"1\", \"b\"=>NULL"),
                Sample.of(T.store.without("a"), "typed.store - $1", "\"b\"=>NULL"),
                Sample.of(T.store.without(T.word), "typed.store - typed.word", "\"b\"=>NULL"),
                Sample.of(T.store.withoutAll("a", "b"), "typed.store - $1", ""),
                Sample.of(T.store.withoutEntriesOf(Map.of("a", "1")), "typed.store - $1::hstore", "\"b\"=>NULL"),
                Sample.of(T.store.withoutEntriesOf(T.store), "typed.store - typed.store", ""),
                Sample.of(T.store.slice("a"), "slice(typed.store, $1)", "\"a\"=>\"1\""),
                Sample.of(T.store.keys(), "akeys(typed.store)", "{a,b}"),
                Sample.of(T.store.values(), "avals(typed.store)", "{1,NULL}"),
                Sample.of(T.store.toJson(), "hstore_to_jsonb(typed.store)", "{\"a\": \"1\", \"b\": null}"),
                Sample.of(T.store.toLooseJson(), "hstore_to_jsonb_loose(typed.store)", "{\"a\": 1, \"b\": null}"),
                Sample.of(T.store.as("s").value("a"), "typed.store -> $1", "1"),
                Sample.of(T.tree.contains(Ltree.of("Top", "Science", "Astronomy")), "typed.tree @> $1::ltree", "t"),
                Sample.of(T.tree.contains(T.tree), "typed.tree @> typed.tree", "t"),
                Sample.of(T.tree.isContainedIn(Ltree.of("Top")), "typed.tree <@ $1::ltree", "t"),
                Sample.of(T.tree.isContainedIn(T.tree), "typed.tree <@ typed.tree", "t"),
                Sample.of(T.tree.matches("*.Science.*"), "typed.tree ~ $1::lquery", "t"),
                Sample.of(T.tree.matches(T.word), "typed.tree ~ typed.word::lquery", "f"),
                Sample.of(T.tree.matchesAny("Nothing", "Top.*"), "typed.tree ? $1::lquery[]", "t"),
                Sample.of(T.tree.matchesText("Science & !Hobbies"), "typed.tree @ $1::ltxtquery", "t"),
                Sample.of(T.tree.matchesText(T.word), "typed.tree @ typed.word::ltxtquery", "f"),
                Sample.of(T.tree.level(), "nlevel(typed.tree)", "2"),
                Sample.of(T.tree.subpath(1), "subpath(typed.tree, $1)", "Science"),
                Sample.of(T.tree.subpath(T.zero), "subpath(typed.tree, typed.zero)", "Top.Science"),
                Sample.of(T.tree.subpath(0, 1), "subpath(typed.tree, $1, $2)", "Top"),
                Sample.of(T.tree.subpath(T.zero, T.zero), "subpath(typed.tree, typed.zero, typed.zero)", ""),
                Sample.of(T.tree.indexOf(Ltree.of("Science")), "index(typed.tree, $1::ltree)", "1"),
                Sample.of(T.tree.indexOf(T.tree), "index(typed.tree, typed.tree)", "0"),
                Sample.of(T.tree.commonAncestor(Ltree.of("Top", "Arts")), "lca(typed.tree, $1::ltree)", "Top"),
                Sample.of(T.tree.commonAncestor(T.tree), "lca(typed.tree, typed.tree)", "Top"),
                Sample.of(T.tree.concat(Ltree.of("Stars")), "typed.tree || $1::ltree", "Top.Science.Stars"),
                Sample.of(T.tree.concat(T.tree), "typed.tree || typed.tree", "Top.Science.Top.Science"),
                Sample.of(T.tree.asText(), "ltree2text(typed.tree)", "Top.Science"),
                Sample.of(LtreeExpression.of(Ltree.of("A", "B")).as("path").level(), "nlevel($1::ltree)", "2"));
    }
}
