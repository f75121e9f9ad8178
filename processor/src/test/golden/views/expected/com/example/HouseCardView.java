package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.query.ViewList;
import dev.pgpx.query.ViewPart;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads rows of the table of {@link House} as {@link HouseCard}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class HouseCardView extends View<House, HouseCard> {
    /** The view. */
    public static final HouseCardView HOUSE_CARD = new HouseCardView();

    private final Codec<String> name;

    private final ViewPart<CountryLine> country;

    private final ViewList<NovelLine> novels;

    private HouseCardView() {
        super(HouseTable.HOUSE, "HouseCard");
        this.name = column(HouseTable.HOUSE.name);
        this.country = oneOrNone(along(HouseTable.HOUSE.country), CountryLineView.COUNTRY_LINE);
        this.novels = many(HouseTable.HOUSE.novels, NovelLineView.NOVEL_LINE);
    }

    @Override
    public HouseCard read(Row row, int at, Relations relations) {
        return begin(row, at, relations).get();
    }

    @Override
    public Supplier<HouseCard> begin(Row row, int at, Relations relations) {
        String name = row.require(at, this.name);
        Supplier<List<NovelLine>> novels = this.novels.begin(row, at, relations);
        @Nullable CountryLine country = this.country.read(row, at, relations);
        return () -> new HouseCard(
                name,
                novels.get(),
                country);
    }
}
