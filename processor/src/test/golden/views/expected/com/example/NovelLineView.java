package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads rows of the table of {@link Novel} as {@link NovelLine}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class NovelLineView extends View<Novel, NovelLine> {
    /** The view. */
    public static final NovelLineView NOVEL_LINE = new NovelLineView();

    private final Codec<String> heading;

    private final Codec<Long> houseId;

    private final Codec<String> author;

    private final Codec<String> country;

    private final Codec<List<String>> row;

    private final Codec<Mood> at;

    private final Codec<Long> home;

    private NovelLineView() {
        super(NovelTable.NOVEL, "NovelLine");
        this.heading = column(NovelTable.NOVEL.title);
        column(NovelTable.NOVEL.writerId);
        this.houseId = column(NovelTable.NOVEL.houseId);
        this.author = column(along(NovelTable.NOVEL.writer), WriterTable.WRITER.name);
        this.country = column(along(NovelTable.NOVEL.house).along(HouseTable.HOUSE.country),
                CountryTable.COUNTRY.name);
        this.row = column(along(NovelTable.NOVEL.writer), WriterTable.WRITER.genres);
        this.at = column(along(NovelTable.NOVEL.writer), WriterTable.WRITER.mood);
        column(along(NovelTable.NOVEL.writer), WriterTable.WRITER.prizes);
        this.home = column(along(NovelTable.NOVEL.house), HouseTable.HOUSE.id);
    }

    @Override
    public NovelLine read(Row row, int at, Relations relations) {
        return new NovelLine(
                row.require(at, heading),
                row.getLong(at + 1),
                row.get(at + 2, houseId),
                row.require(at + 3, author),
                Optional.ofNullable(row.get(at + 4, country)),
                row.require(at + 5, this.row),
                row.get(at + 6, this.at),
                row.getInt(at + 7),
                row.get(at + 8, home));
    }
}
