package dev.pgpx.query;

import static dev.pgpx.query.TypedSamples.T;

import dev.pgpx.query.TypedSamples.Sample;
import dev.pgpx.types.LexemeWeight;
import dev.pgpx.types.TsQuery;
import dev.pgpx.types.TsVector;
import java.util.List;
import java.util.Set;

/** {@code tsvector}, {@code tsquery}. */
final class TextSearchSamples {
    private static final TsVector VECTOR = new TsVector(List.of(new TsVector.Lexeme("dog", List.of())));
    private static final TsQuery CAT = new TsQuery.Word("cat", Set.of(), false);
    private static final TsQueryExpression RAT = TsQueryExpression.web("english", "rat -dog");
    private static final HeadlineOptions OPTIONS =
            HeadlineOptions.DEFAULT.marks("\\\"'<", ">").wholeDocument();

    private TextSearchSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of(
                        TsVectorExpression.of("english", T.body),
                        "to_tsvector('english'::regconfig, typed.body)",
                        "'ate':4 'cat':7 'fat':2,6 'rat':3"),
                Sample.of(
                        TsVectorExpression.of("pg_catalog.simple", T.body),
                        "to_tsvector('pg_catalog.simple'::regconfig, typed.body)",
                        "'a':5 'ate':4 'cat':7 'fat':2,6 'rats':3 'the':1"),
                Sample.of(
                        TsVectorExpression.ofJson("english", T.doc),
                        "to_tsvector('english'::regconfig, typed.doc)",
                        "'-0000':12,13,14 '-000000000001':15 '-02':8 '-03':9 '00000000':11 '1':19 '2':21 '2001':7 'essay':5 'portland':17 'sf':3 'ursula':1"),
                Sample.of(TsVectorExpression.of(VECTOR), "$1::tsvector", "'dog'"),
                Sample.of(T.vector.matches(RAT), "typed.vector @@ websearch_to_tsquery('english'::regconfig, $1)", "t"),
                Sample.of(T.vector.matches(CAT), "typed.vector @@ $1::tsquery", "t"),
                Sample.of(
                        T.vector.concat(VECTOR),
                        "typed.vector || $1::tsvector",
                        "'ate':4 'cat':7 'dog' 'fat':2,6 'rat':3"),
                Sample.of(
                        T.vector.concat(T.vector),
                        "typed.vector || typed.vector",
                        "'ate':4,11 'cat':7,14 'fat':2,6,9,13 'rat':3,10"),
                Sample.of(
                        T.vector.withWeight(LexemeWeight.A),
                        "setweight(typed.vector, 'A')",
                        "'ate':4A 'cat':7A 'fat':2A,6A 'rat':3A"),
                Sample.of(
                        T.vector.withWeight(LexemeWeight.B, "rat"),
                        "setweight(typed.vector, 'B', $1)",
                        "'ate':4 'cat':7 'fat':2,6 'rat':3B"),
                Sample.of(T.vector.without("rat"), "ts_delete(typed.vector, $1)", "'ate':4 'cat':7 'fat':2,6"),
                Sample.of(T.vector.strip(), "strip(typed.vector)", "'ate' 'cat' 'fat' 'rat'"),
                Sample.of(T.vector.length(), "length(typed.vector)", "4"),
                Sample.of(T.vector.words(), "tsvector_to_array(typed.vector)", "{ate,cat,fat,rat}"),
                Sample.of(T.vector.as("v").length(), "length(typed.vector)", "4"),
                Sample.of(
                        T.vector.rank(RAT),
                        "ts_rank(typed.vector, websearch_to_tsquery('english'::regconfig, $1))",
                        "1.0E-20"),
                Sample.of(
                        T.vector.rank(RAT, RankNormalization.LENGTH, RankNormalization.ITSELF),
                        "ts_rank(typed.vector, websearch_to_tsquery('english'::regconfig, $1), 34)",
                        "2.0E-21"),
                Sample.of(
                        T.vector.rank(new RankWeights(0.5f, 0.5f, 0.5f, 1), T.query),
                        "ts_rank($1, typed.vector, typed.query)",
                        "0.47621495"),
                Sample.of(T.vector.rankByCover(T.query), "ts_rank_cd(typed.vector, typed.query)", "0.025"),
                Sample.of(
                        T.vector.rankByCover(
                                new RankWeights(1, 1, 1, 1), T.query, RankNormalization.LOGARITHM_OF_WORDS),
                        "ts_rank_cd($1, typed.vector, typed.query, 16)",
                        "0.10766914"),
                Sample.of(
                        TsQueryExpression.parse("english", "rats & cat:*"),
                        "to_tsquery('english'::regconfig, $1)",
                        "'rat' & 'cat':*"),
                Sample.of(
                        TsQueryExpression.parse("english", T.word), "to_tsquery('english'::regconfig, typed.word)", ""),
                Sample.of(
                        TsQueryExpression.plain("english", "the fat rats"),
                        "plainto_tsquery('english'::regconfig, $1)",
                        "'fat' & 'rat'"),
                Sample.of(
                        TsQueryExpression.plain("english", T.word),
                        "plainto_tsquery('english'::regconfig, typed.word)",
                        ""),
                Sample.of(
                        TsQueryExpression.phrase("english", "fat rats"),
                        "phraseto_tsquery('english'::regconfig, $1)",
                        "'fat' <-> 'rat'"),
                Sample.of(
                        TsQueryExpression.phrase("english", T.word),
                        "phraseto_tsquery('english'::regconfig, typed.word)",
                        ""),
                Sample.of(RAT, "websearch_to_tsquery('english'::regconfig, $1)", "'rat' & !'dog'"),
                Sample.of(
                        TsQueryExpression.web("english", T.word),
                        "websearch_to_tsquery('english'::regconfig, typed.word)",
                        ""),
                Sample.of(
                        TsQueryExpression.of(CAT).and(T.query), "$1::tsquery && typed.query", "'cat' & 'rat' & 'cat'"),
                Sample.of(T.query.and(CAT), "typed.query && $1::tsquery", "'rat' & 'cat' & 'cat'"),
                Sample.of(T.query.or(CAT), "typed.query || $1::tsquery", "'rat' & 'cat' | 'cat'"),
                Sample.of(T.query.or(T.query), "typed.query || typed.query", "'rat' & 'cat' | 'rat' & 'cat'"),
                Sample.of(T.query.not(), "!!typed.query", "!( 'rat' & 'cat' )"),
                Sample.of(T.query.followedBy(CAT), "typed.query <-> $1::tsquery", "( 'rat' & 'cat' ) <-> 'cat'"),
                Sample.of(
                        T.query.followedBy(T.query),
                        "typed.query <-> typed.query",
                        "( 'rat' & 'cat' ) <-> ( 'rat' & 'cat' )"),
                Sample.of(
                        T.query.followedBy(CAT, 3),
                        "tsquery_phrase(typed.query, $1::tsquery, $2)",
                        "( 'rat' & 'cat' ) <3> 'cat'"),
                Sample.of(
                        T.query.followedBy(T.query, T.number),
                        "tsquery_phrase(typed.query, typed.query, typed.number)",
                        "( 'rat' & 'cat' ) <2> ( 'rat' & 'cat' )"),
                Sample.of(T.query.contains(CAT), "typed.query @> $1::tsquery", "t"),
                Sample.of(T.query.contains(T.query), "typed.query @> typed.query", "t"),
                Sample.of(T.query.isContainedIn(CAT), "typed.query <@ $1::tsquery", "f"),
                Sample.of(T.query.isContainedIn(T.query), "typed.query <@ typed.query", "t"),
                Sample.of(T.query.as("q").nodeCount(), "numnode(typed.query)", "3"),
                Sample.of(T.query.indexable(), "querytree(typed.query)", "'rat' & 'cat'"),
                Sample.of(
                        T.query.headline("english", T.body),
                        "ts_headline('english'::regconfig, typed.body, typed.query)",
                        "The fat <b>rats</b> ate a fat <b>cat</b>"),
                Sample.of(
                        T.query.headline("english", T.body, OPTIONS),
                        "ts_headline('english'::regconfig, typed.body, typed.query, $1)",
                        "The fat \\\"'<rats> ate a fat \\\"'<cat>"),
                Sample.of(
                        T.query.headline(
                                "english",
                                T.body,
                                HeadlineOptions.DEFAULT
                                        .fragments(2, " / ")
                                        .words(1, 3)
                                        .marks("[", "]")),
                        "ts_headline('english'::regconfig, typed.body, typed.query, $1)",
                        "[rats] / [cat]"),
                Sample.of(
                        T.body.search("english", "\"fat rats\" or dog"),
                        "to_tsvector('english'::regconfig, typed.body) @@ websearch_to_tsquery('english'::regconfig, $1)",
                        "t"));
    }
}
