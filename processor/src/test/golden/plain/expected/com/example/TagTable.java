package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.JoinTable;
import dev.pgpx.query.ManyToManyRelation;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code tag} of {@link Tag}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class TagTable extends Table<Tag> {
    /** The table under its own name. */
    public static final TagTable TAG = new TagTable("tag");

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT, ColumnFlag.ID);

    /** The relation over a join table to many {@link Author}. */
    public final ManyToManyRelation<Tag, Author> authors = manyToMany("authors",
            () -> AuthorTable.AUTHOR, new JoinTable("", "author_tag", "tag_name", "author_id"),
            Tag::authors);

    /** Constraint {@code tag_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "tag_pkey", name);

    private TagTable(String alias) {
        super("", "tag", alias);
    }

    @Override
    public TagTable as(String alias) {
        return new TagTable(alias);
    }

    @Override
    public Tag read(Row row, int at, Relations relations) {
        return new Tag(
                row.require(at, Codecs.TEXT),
                relations.many(authors, row.require(at, Codecs.TEXT)));
    }

    @Override
    public void write(Tag tag, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, tag.name());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Tag tag) {
        return tag.name();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code tag} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Tag> {
        private final BitSet assigned = new BitSet(1);

        private @Nullable String name;

        private Draft() {
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return this draft
         */
        public Draft name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            assigned.set(0);
            return this;
        }

        @Override
        public Table<Tag> table() {
            return TagTable.TAG;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.TEXT, name);
                default -> throw TagTable.TAG.noColumn(column);
            }
        }
    }
}
