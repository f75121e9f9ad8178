package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A table whose rows tell of their changes and count as deleted; the record has its key and text only. */
final class NoteTable extends Table<NoteTable.Note> {
    static final NoteTable NOTE = new NoteTable(null);

    final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID);
    final NumberColumn<Long> authorId = number("author_id", Codecs.INT8);
    final ToOne<Note, Note, Long> parent = one("parent", authorId, () -> NoteTable.NOTE);
    final TextColumn text = text("text", Codecs.TEXT);
    final NumberColumn<Integer> version = number("version", Codecs.INT4, ColumnFlag.VERSION);
    final TimestamptzColumn<Instant> createdAt =
            timestamptz("created_at", Codecs.TIMESTAMPTZ, ColumnFlag.CREATED_AT, ColumnFlag.NULLABLE);
    final TimestamptzColumn<Instant> updatedAt =
            timestamptz("updated_at", Codecs.TIMESTAMPTZ, ColumnFlag.UPDATED_AT, ColumnFlag.NULLABLE);
    final TextColumn createdBy = text("created_by", Codecs.TEXT, ColumnFlag.CREATED_BY);
    final TextColumn updatedBy = text("updated_by", Codecs.TEXT, ColumnFlag.UPDATED_BY);
    final TimestamptzColumn<Instant> deletedAt =
            timestamptz("deleted_at", Codecs.TIMESTAMPTZ, ColumnFlag.DELETED_AT, ColumnFlag.NULLABLE);

    record Note(long id, String text) {}

    private NoteTable(@Nullable String alias) {
        super("", "note", alias);
    }

    NoteTable parent() {
        return path(parent, NOTE);
    }

    @Override
    public NoteTable as(String alias) {
        return new NoteTable(alias);
    }

    @Override
    public Note read(Row row, int at, Relations relations) {
        return new Note(row.getLong(at), row.require(at + 2, Codecs.TEXT));
    }

    @Override
    public void write(Note note, int column, ParameterWriter out) {
        switch (column) {
            case 0, 1 -> out.writeLong(note.id());
            case 2 -> out.write(Codecs.TEXT, note.text());
            case 3 -> out.writeInt(4);
            default -> out.write(Codecs.TEXT, null);
        }
    }

    @Override
    public Object key(Note note) {
        return note.id();
    }
}
