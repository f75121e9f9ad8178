package dev.pgpx.schema;

import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;

/** A table as the processor would generate it, without columns; its snapshot is a resource of the tests. */
final class NoteTable extends Table<NoteTable.Note> {
    static final NoteTable NOTE = new NoteTable();

    record Note(long id) {}

    private NoteTable() {
        super("", "note", null);
    }

    @Override
    public NoteTable as(String alias) {
        return this;
    }

    @Override
    public Note read(Row row, int at, Relations relations) {
        return new Note(row.getLong(at));
    }

    @Override
    public void write(Note note, int column, ParameterWriter out) {
        out.writeLong(note.id());
    }

    @Override
    public Object key(Note note) {
        return note.id();
    }
}
