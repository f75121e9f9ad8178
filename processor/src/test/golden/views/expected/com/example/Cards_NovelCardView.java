package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.query.ViewList;
import dev.pgpx.query.ViewPart;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads rows of the table of {@link Novel} as {@link Cards.NovelCard}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class Cards_NovelCardView extends View<Novel, Cards.NovelCard> {
    /** The view. */
    public static final Cards_NovelCardView NOVEL_CARD = new Cards_NovelCardView();

    private final Codec<Long> houseId;

    private final Codec<String> title;

    private final ViewPart<Cards.WriterCard> writer;

    private final ViewPart<HouseCard> house;

    private final ViewList<TopicName> row;

    private final ViewList<HouseCard> siblings;

    private Cards_NovelCardView() {
        super(NovelTable.NOVEL, "NovelCard");
        this.houseId = column(NovelTable.NOVEL.houseId);
        this.title = column(NovelTable.NOVEL.title);
        this.writer = one(along(NovelTable.NOVEL.writer), Cards_WriterCardView.WRITER_CARD);
        this.house = oneOrNone(along(NovelTable.NOVEL.house), HouseCardView.HOUSE_CARD);
        this.row = many(along(NovelTable.NOVEL.writer), WriterTable.WRITER.topics,
                TopicNameView.TOPIC_NAME);
        this.siblings = many(along(NovelTable.NOVEL.house).along(HouseTable.HOUSE.country),
                CountryTable.COUNTRY.houses, HouseCardView.HOUSE_CARD);
    }

    @Override
    public Cards.NovelCard read(Row row, int at, Relations relations) {
        return begin(row, at, relations).get();
    }

    @Override
    public Supplier<Cards.NovelCard> begin(Row row, int at, Relations relations) {
        Supplier<? extends Cards.WriterCard> writer = this.writer.begin(row, at, relations);
        Supplier<? extends @Nullable HouseCard> house = this.house.begin(row, at, relations);
        Optional<Long> houseId = Optional.ofNullable(row.get(at, this.houseId));
        Supplier<List<TopicName>> rowRead = this.row.begin(row, at, relations);
        Supplier<List<HouseCard>> siblings = this.siblings.begin(row, at, relations);
        String title = row.require(at + 1, this.title);
        return () -> new Cards.NovelCard(
                writer.get(),
                house.get(),
                houseId,
                rowRead.get(),
                siblings.get(),
                title);
    }
}
