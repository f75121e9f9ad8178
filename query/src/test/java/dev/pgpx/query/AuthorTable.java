package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class AuthorTable extends Table<Author> {
    private static final Codec<List<String>> GENRES = Codecs.array(Codecs.TEXT);

    static final AuthorTable AUTHOR = new AuthorTable(null);

    final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID, ColumnFlag.GENERATED);
    final TextColumn name = text("name", Codecs.TEXT);
    final TextColumn email = text("email", Codecs.TEXT, ColumnFlag.NULLABLE);
    final ArrayColumn<String, TextExpression> genres = array("genres", GENRES, Codecs.TEXT, Family.text());
    final JsonColumn<Json> profile = json("profile", Codecs.JSONB);
    final BooleanColumn active = bool("active", Codecs.BOOL, ColumnFlag.DEFAULT);
    final NumberColumn<Integer> age = number("age", Codecs.INT4);
    final RangeColumn<LocalDate, DateExpression<LocalDate>> writing =
            range("writing", Codecs.DATERANGE, Codecs.DATE, Family.date());
    final ToMany<Author, Book> books = many("books", () -> BookTable.BOOK, "author_id");
    final ManyToManyRelation<Author, Tag> tags =
            manyToMany("tags", () -> TagTable.TAG, new JoinTable("", "author_tag", "author_id", "tag_code"));

    private AuthorTable(@Nullable String alias) {
        super("", "author", alias);
    }

    @Override
    public AuthorTable as(String alias) {
        return new AuthorTable(alias);
    }

    @Override
    public Author read(Row row, int at, Relations relations) {
        return new Author(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT),
                row.get(at + 2, Codecs.TEXT),
                row.require(at + 3, GENRES),
                row.require(at + 4, Codecs.JSONB),
                row.getBoolean(at + 5),
                row.getInt(at + 6),
                row.require(at + 7, Codecs.DATERANGE),
                relations.many(books, row.getLong(at)),
                relations.many(tags, row.getLong(at)));
    }

    @Override
    public void write(Author author, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(author.id());
            case 1 -> out.write(Codecs.TEXT, author.name());
            case 2 -> out.write(Codecs.TEXT, author.email());
            case 3 -> out.write(GENRES, author.genres());
            case 4 -> out.write(Codecs.JSONB, author.profile());
            case 5 -> out.writeBoolean(author.active());
            case 6 -> out.writeInt(author.age());
            case 7 -> out.write(Codecs.DATERANGE, author.writing());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Author author) {
        return author.id();
    }

    static AuthorDraft draft() {
        return new AuthorDraft();
    }

    static final class AuthorDraft implements Draft<Author> {
        private final BitSet set = new BitSet();
        private String name = "";
        private int age;
        private boolean active;

        AuthorDraft name(String value) {
            name = value;
            set.set(1);
            return this;
        }

        AuthorDraft active(boolean value) {
            active = value;
            set.set(5);
            return this;
        }

        AuthorDraft age(int value) {
            age = value;
            set.set(6);
            return this;
        }

        /** The components that have no setter here, as if they had been set. */
        AuthorDraft rest() {
            set.set(3);
            set.set(4);
            set.set(7);
            return this;
        }

        @Override
        public Table<Author> table() {
            return AUTHOR;
        }

        @Override
        public boolean isSet(int column) {
            return set.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, name);
                case 5 -> out.writeBoolean(active);
                case 6 -> out.writeInt(age);
                default -> out.write(Codecs.TEXT, null);
            }
        }
    }
}
