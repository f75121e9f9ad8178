package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.StationTable.STATION;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.value;

import dev.pgpx.query.Expression;
import dev.pgpx.query.HeadlineOptions;
import dev.pgpx.query.RankNormalization;
import dev.pgpx.query.RankWeights;
import dev.pgpx.query.TsQueryExpression;
import dev.pgpx.query.TsVectorExpression;
import dev.pgpx.types.LexemeWeight;
import dev.pgpx.types.TsQuery;
import dev.pgpx.types.TsVector;
import java.util.List;
import java.util.Set;

@Section(
        value = "Text search",
        rows = Rows.STATIONS,
        text =
                "`STATION.words` is a `tsvector`, `STATION.alert` a `tsquery`; without such columns they are made of text.")
class TextSearchExamples {
    @Example("Documents found, best first")
    Object found() {
        var document = TsVectorExpression.of("english", STATION.name);
        var query = TsQueryExpression.web("english", "rats -dog");
        return select(STATION.name, query.headline("english", STATION.name))
                .from(STATION)
                .where(document.matches(query))
                .orderBy(document.rank(query).desc())
                .map(List::of);
    }

    @Example("Documents")
    List<Expression<?>> documents() {
        return List.of(
                TsVectorExpression.of("english", STATION.name),
                TsVectorExpression.ofJson("english", STATION.labels.toJson()),
                TsVectorExpression.of(new TsVector(List.of(new TsVector.Lexeme("rat", List.of())))),
                STATION.words.concat(TsVectorExpression.of("english", STATION.name)),
                STATION.words.withWeight(LexemeWeight.A),
                STATION.words.withWeight(LexemeWeight.B, "rat", "cat"),
                STATION.words.without("rat", "cat"),
                STATION.words.strip(),
                STATION.words.length(),
                STATION.words.words());
    }

    @Example("Queries")
    List<Expression<?>> queries() {
        return List.of(
                TsQueryExpression.web("english", "\"fat rats\" or cat -dog"),
                TsQueryExpression.plain("english", "the fat rats"),
                TsQueryExpression.phrase("english", "the fat rats"),
                TsQueryExpression.parse("english", "rats & (cat:* | !dog)"),
                TsQueryExpression.plain("english", STATION.name),
                TsQueryExpression.of(new TsQuery.Word("rat", Set.of(LexemeWeight.A), true)),
                STATION.alert.and(TsQueryExpression.web("english", "cat")),
                STATION.alert.or(new TsQuery.Word("cat", Set.of(), false)),
                STATION.alert.not(),
                STATION.alert.followedBy(TsQueryExpression.web("english", "cat")),
                STATION.alert.followedBy(new TsQuery.Word("cat", Set.of(), false), 3),
                STATION.alert.followedBy(STATION.alert, value(2)),
                STATION.alert.contains(new TsQuery.Word("cat", Set.of(), false)),
                STATION.alert.isContainedIn(STATION.alert),
                STATION.alert.nodeCount(),
                STATION.alert.indexable());
    }

    @Example("Matches and ranks")
    List<Expression<?>> matches() {
        return List.of(
                STATION.name.search("english", "fat rats"),
                STATION.words.matches(STATION.alert),
                STATION.words.matches(new TsQuery.Word("cat", Set.of(), false)),
                STATION.words.rank(STATION.alert),
                STATION.words.rank(STATION.alert, RankNormalization.LENGTH, RankNormalization.ITSELF),
                STATION.words.rank(new RankWeights(0.1f, 0.2f, 0.4f, 1), STATION.alert),
                STATION.words.rankByCover(STATION.alert, RankNormalization.LOGARITHM_OF_WORDS),
                STATION.words.rankByCover(new RankWeights(0.1f, 0.2f, 0.4f, 1), STATION.alert));
    }

    @Example("Passages with the words marked; the options are a value")
    List<Expression<?>> headlines() {
        return List.of(
                STATION.alert.headline("english", STATION.name),
                STATION.alert.headline(
                        "english",
                        STATION.name,
                        HeadlineOptions.DEFAULT.marks("[", "]").words(3, 9)),
                STATION.alert.headline("english", STATION.name, HeadlineOptions.DEFAULT.fragments(2, " … ")),
                STATION.alert.headline("english", STATION.name, HeadlineOptions.DEFAULT.wholeDocument()));
    }
}
