package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import javax.annotation.processing.Generated;

/** Reads rows of the table of {@link Country} as {@link CountryLine}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class CountryLineView extends View<Country, CountryLine> {
    /** The view. */
    public static final CountryLineView COUNTRY_LINE = new CountryLineView();

    private final Codec<String> name;

    private CountryLineView() {
        super(CountryTable.COUNTRY, "CountryLine");
        this.name = column(CountryTable.COUNTRY.name);
    }

    @Override
    public CountryLine read(Row row, int at, Relations relations) {
        return new CountryLine(
                row.require(at, name));
    }
}
