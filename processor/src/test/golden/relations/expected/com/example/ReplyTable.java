package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code reply} of {@link Reply}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class ReplyTable extends Table<Reply> {
    /** The table under its own name. */
    public static final ReplyTable REPLY = new ReplyTable("reply");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code note_volume_id}: {@code bigint}. */
    public final NumberColumn<Long> noteVolumeId = number("note_volume_id", Codecs.INT8);

    /** The relation to one {@link VolumeNote}. */
    public final ToOne<Reply, VolumeNote, Long> note = one("note", noteVolumeId,
            () -> VolumeNoteTable.VOLUME_NOTE, Reply::note);

    /** Constraint {@code reply_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "reply_pkey", id);

    /** Constraint {@code reply_note_volume_id_fkey}. */
    public final Constraint noteVolumeIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "reply_note_volume_id_fkey", noteVolumeId);

    private ReplyTable(String alias) {
        super("", "reply", alias);
    }

    @Override
    public ReplyTable as(String alias) {
        return new ReplyTable(alias);
    }

    /**
     * The table at the other end of {@link #note}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public VolumeNoteTable note() {
        return path(note, VolumeNoteTable.VOLUME_NOTE);
    }

    @Override
    public Reply read(Row row, int at, Relations relations) {
        return new Reply(
                row.getLong(at),
                relations.one(note, row.getLong(at + 1)));
    }

    @Override
    public void write(Reply reply, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(reply.id());
            case 1 -> out.write(Codecs.INT8, note.keyOf(reply.note()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Reply reply) {
        return reply.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code reply} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Reply> {
        private final BitSet assigned = new BitSet(2);

        private @Nullable One<VolumeNote> note;

        private Draft() {
        }

        /**
         * Sets {@code note}.
         *
         * @param note the value
         * @return this draft
         */
        public Draft note(One<VolumeNote> note) {
            this.note = Objects.requireNonNull(note, "note");
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Reply> table() {
            return ReplyTable.REPLY;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.INT8, ReplyTable.REPLY.note.keyOf(note));
                default -> throw ReplyTable.REPLY.noColumn(column);
            }
        }
    }
}
