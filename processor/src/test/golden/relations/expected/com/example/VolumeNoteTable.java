package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToMany;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code volume_note} of {@link VolumeNote}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class VolumeNoteTable extends Table<VolumeNote> {
    /** The table under its own name. */
    public static final VolumeNoteTable VOLUME_NOTE = new VolumeNoteTable("volume_note");

    /** Column {@code volume_id}: {@code bigint}. */
    public final NumberColumn<Long> volumeId = number("volume_id", Codecs.INT8, ColumnFlag.ID);

    /** The relation to one {@link Library.Volume}. */
    public final ToOne<VolumeNote, Library.Volume, Long> volume = one("volume", volumeId,
            () -> Library_VolumeTable.VOLUME, VolumeNote::volume);

    /** Column {@code text}: {@code text}. */
    public final TextColumn text = text("text", Codecs.TEXT);

    /** The relation to many {@link Reply}. */
    public final ToMany<VolumeNote, Reply> replies = many("replies", () -> ReplyTable.REPLY,
            "note_volume_id", VolumeNote::replies);

    /** Constraint {@code volume_note_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "volume_note_pkey",
            volumeId);

    /** Constraint {@code volume_note_volume_id_fkey}. */
    public final Constraint volumeIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "volume_note_volume_id_fkey", volumeId);

    private VolumeNoteTable(String alias) {
        super("", "volume_note", alias);
    }

    @Override
    public VolumeNoteTable as(String alias) {
        return new VolumeNoteTable(alias);
    }

    /**
     * The table at the other end of {@link #volume}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public Library_VolumeTable volume() {
        return path(volume, Library_VolumeTable.VOLUME);
    }

    @Override
    public VolumeNote read(Row row, int at, Relations relations) {
        return new VolumeNote(
                relations.one(volume, row.getLong(at)),
                row.require(at + 1, Codecs.TEXT),
                relations.many(replies, row.getLong(at)));
    }

    @Override
    public void write(VolumeNote volumeNote, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.INT8, volume.keyOf(volumeNote.volume()));
            case 1 -> out.write(Codecs.TEXT, volumeNote.text());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(VolumeNote volumeNote) {
        return Objects.requireNonNull(volume.keyOf(volumeNote.volume()));
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code volume_note} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<VolumeNote> {
        private final BitSet assigned = new BitSet(2);

        private @Nullable One<Library.Volume> volume;

        private @Nullable String text;

        private Draft() {
        }

        /**
         * Sets {@code volume}.
         *
         * @param volume the value
         * @return this draft
         */
        public Draft volume(One<Library.Volume> volume) {
            this.volume = Objects.requireNonNull(volume, "volume");
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value
         * @return this draft
         */
        public Draft text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            assigned.set(1);
            return this;
        }

        @Override
        public Table<VolumeNote> table() {
            return VolumeNoteTable.VOLUME_NOTE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.INT8, VolumeNoteTable.VOLUME_NOTE.volume.keyOf(volume));
                case 1 -> out.write(Codecs.TEXT, text);
                default -> throw VolumeNoteTable.VOLUME_NOTE.noColumn(column);
            }
        }
    }
}
