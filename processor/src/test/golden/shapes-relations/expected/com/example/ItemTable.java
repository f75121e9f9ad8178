package com.example;

import dev.pgpx.model.Many;
import dev.pgpx.model.OrphanRule;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Draft;
import dev.pgpx.query.JoinTable;
import dev.pgpx.query.ManyToManyRelation;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToMany;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code item} of {@link Item}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class ItemTable extends Table<Item> {
    /** The table under its own name. */
    public static final ItemTable ITEM = new ItemTable("item");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code title}: {@code text}. */
    public final TextColumn title = text("title", Codecs.TEXT, ColumnFlag.UNIQUE);

    /** The relation to many {@link Note}. */
    public final ToMany<Item, Note> notes = many("notes", () -> NoteTable.NOTE, "item_id",
            item -> item.notes());

    /** Column {@code type}: {@code text}. */
    public final TextColumn type = text("type", Codecs.TEXT);

    /** The relation to many {@link Chapter}. */
    public final ToMany<Item, Chapter> chapters = many("chapters", () -> ChapterTable.CHAPTER,
            "item_id", item -> item instanceof Item.Book subtype ? subtype.chapters()
            : Many.unloaded(), OrphanRule.DELETE);

    /** Column {@code pages}: {@code integer}. */
    public final NumberColumn<Integer> pages = number("pages", Codecs.INT4, ColumnFlag.NULLABLE);

    /** The relation over a join table to many {@link Actor}. */
    public final ManyToManyRelation<Item, Actor> actors = manyToMany("actors",
            () -> ActorTable.ACTOR, new JoinTable("", "item_actor", "item_id", "actor_name"),
            item -> item instanceof Item.Film subtype ? subtype.actors() : Many.unloaded());

    /** Constraint {@code item_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "item_pkey", id);

    /** Constraint {@code item_title_key}. */
    public final Constraint titleKey = constraint(Constraint.Kind.UNIQUE, "item_title_key", title);

    /** Constraint {@code item_title_type_key}. */
    public final Constraint titleTypeKey = constraint(Constraint.Kind.UNIQUE, "item_title_type_key",
            title, type);

    /** Constraint {@code item_pages_check}. */
    public final Constraint pagesCheck = constraint(Constraint.Kind.CHECK, "item_pages_check",
            pages);

    private ItemTable(String alias) {
        super("", "item", alias);
    }

    @Override
    public ItemTable as(String alias) {
        return new ItemTable(alias);
    }

    @Override
    public Item read(Row row, int at, Relations relations) {
        String subtype = row.require(at + 2, Codecs.TEXT);
        return switch (subtype) {
            case "book" ->
                new Item.Book(row.getLong(at), row.require(at + 1, Codecs.TEXT),
                        relations.many(notes, row.getLong(at)),
                        relations.many(chapters, row.getLong(at)), row.getInt(at + 3));
            case "film" ->
                new Item.Film(row.getLong(at), row.require(at + 1, Codecs.TEXT),
                        relations.many(notes, row.getLong(at)),
                        relations.many(actors, row.getLong(at)));
            default -> throw unknownSubtype(type, subtype, row.get(at, Codecs.INT8));
        };
    }

    @Override
    public void write(Item item, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(item.id());
            case 1 -> out.write(Codecs.TEXT, item.title());
            case 2 -> out.write(Codecs.TEXT, item instanceof Item.Book ? "book"
                    : item instanceof Item.Film ? "film" : null);
            case 3 -> out.write(Codecs.INT4, item instanceof Item.Book subtype ? subtype.pages()
                    : null);
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Item item) {
        return item.id();
    }

    /**
     * Applies the function of the class that a record is of.
     *
     * @param item the record
     * @param book takes a {@link Item.Book}
     * @param film takes a {@link Item.Film}
     * @param <R> the result
     * @return what the function gives
     */
    static <R> R match(Item item, Function<? super Item.Book, ? extends R> book,
            Function<? super Item.Film, ? extends R> film) {
        if (item instanceof Item.Book) {
            return book.apply((Item.Book) item);
        }
        return film.apply((Item.Film) Objects.requireNonNull(item, "item"));
    }

    /**
     * Begins a {@link Item.Book} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static BookDraft draftBook() {
        return new BookDraft();
    }

    /**
     * Begins a {@link Item.Film} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static FilmDraft draftFilm() {
        return new FilmDraft();
    }

    /** A row of {@code item} that is not stored yet. */
    static final class BookDraft implements Draft<Item> {
        private final BitSet assigned = new BitSet(4);

        private @Nullable String title;

        private int pages;

        private BookDraft() {
            assigned.set(2);
        }

        /**
         * Sets {@code title}.
         *
         * @param title the value
         * @return this draft
         */
        public BookDraft title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code pages}.
         *
         * @param pages the value
         * @return this draft
         */
        public BookDraft pages(int pages) {
            this.pages = pages;
            assigned.set(3);
            return this;
        }

        @Override
        public Table<Item> table() {
            return ItemTable.ITEM;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public boolean requires(int column) {
            return switch (column) {
                case 3 -> true;
                default -> Draft.super.requires(column);
            };
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, title);
                case 2 -> out.write(Codecs.TEXT, "book");
                case 3 -> out.write(Codecs.INT4, pages);
                default -> throw ItemTable.ITEM.noColumn(column);
            }
        }
    }

    /** A row of {@code item} that is not stored yet. */
    static final class FilmDraft implements Draft<Item> {
        private final BitSet assigned = new BitSet(4);

        private @Nullable String title;

        private FilmDraft() {
            assigned.set(2);
        }

        /**
         * Sets {@code title}.
         *
         * @param title the value
         * @return this draft
         */
        public FilmDraft title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Item> table() {
            return ItemTable.ITEM;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, title);
                case 2 -> out.write(Codecs.TEXT, "film");
                default -> throw ItemTable.ITEM.noColumn(column);
            }
        }
    }
}
