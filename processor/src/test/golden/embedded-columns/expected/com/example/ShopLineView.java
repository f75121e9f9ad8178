package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** Reads rows of the table of {@link Shop} as {@link ShopLine}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class ShopLineView extends View<Shop, ShopLine> {
    /** The view. */
    public static final ShopLineView SHOP_LINE = new ShopLineView();

    private final Codec<String> name;

    private final Codec<String> email;

    private final Codec<LocalDate> since;

    private ShopLineView() {
        super(ShopTable.SHOP, "ShopLine");
        this.name = column(ShopTable.SHOP.name);
        this.email = column(ShopTable.SHOP.contact.email);
        this.since = column(ShopTable.SHOP.open.since);
    }

    @Override
    public ShopLine read(Row row, int at, Relations relations) {
        return new ShopLine(
                row.require(at, name),
                row.require(at + 1, email),
                row.get(at + 2, since));
    }
}
