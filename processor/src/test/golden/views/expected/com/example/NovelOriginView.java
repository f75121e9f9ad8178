package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.query.ViewPart;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads rows of the table of {@link Novel} as {@link NovelOrigin}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class NovelOriginView extends View<Novel, NovelOrigin> {
    /** The view. */
    public static final NovelOriginView NOVEL_ORIGIN = new NovelOriginView();

    private final Codec<String> title;

    private final ViewPart<CountryLine> origin;

    private final ViewPart<CountryLine> relations;

    private NovelOriginView() {
        super(NovelTable.NOVEL, "NovelOrigin");
        this.title = column(NovelTable.NOVEL.title);
        this.origin = one(along(NovelTable.NOVEL.origin), CountryLineView.COUNTRY_LINE);
        this.relations = oneOrNone(along(NovelTable.NOVEL.house).along(HouseTable.HOUSE.country),
                CountryLineView.COUNTRY_LINE);
    }

    @Override
    public NovelOrigin read(Row row, int at, Relations relations) {
        return new NovelOrigin(
                origin.read(row, at, relations),
                row.require(at, title),
                Optional.ofNullable(this.relations.read(row, at, relations)));
    }
}
