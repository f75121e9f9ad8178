package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import org.jspecify.annotations.Nullable;

final class TagTable extends Table<Tag> {
    static final TagTable TAG = new TagTable(null);

    final TextColumn code = text("code", Codecs.TEXT, ColumnFlag.ID);

    private TagTable(@Nullable String alias) {
        super("", "tag", alias);
    }

    @Override
    public TagTable as(String alias) {
        return new TagTable(alias);
    }

    @Override
    public Tag read(Row row, int at, Relations relations) {
        return new Tag(row.require(at, Codecs.TEXT));
    }

    @Override
    public void write(Tag tag, int column, ParameterWriter out) {
        if (column != 0) {
            throw noColumn(column);
        }
        out.write(Codecs.TEXT, tag.code());
    }

    @Override
    public Object key(Tag tag) {
        return tag.code();
    }
}
