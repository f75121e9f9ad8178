package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.ComparableColumn;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToMany;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.PgType;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code select} of {@link Case}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class CaseTable extends Table<Case> {
    private static final Codec<Case.URLKind> URL_KIND = Codecs.enumeration(Case.URLKind.class,
            PgType.named("", "url_kind"), "A", "B");

    /** The table under its own name. */
    public static final CaseTable CASE = new CaseTable("select");

    /** Column {@code at}: {@code integer}. */
    public final NumberColumn<Integer> at = number("at", Codecs.INT4, ColumnFlag.ID);

    /** Column {@code row}: {@code text}. */
    public final TextColumn row = text("row", Codecs.TEXT);

    /** Column {@code relations}: {@code text}. */
    public final TextColumn relations = text("relations", Codecs.TEXT);

    /** Column {@code column}: {@code text}. */
    public final TextColumn column = text("column", Codecs.TEXT);

    /** Column {@code out}: {@code text}. */
    public final TextColumn out = text("out", Codecs.TEXT);

    /** Column {@code assigned}: {@code text}. */
    public final TextColumn assigned = text("assigned", Codecs.TEXT);

    /** Column {@code record}: {@code text}. */
    public final TextColumn record = text("record", Codecs.TEXT);

    /** Column {@code class_}: {@code text}. */
    public final TextColumn class_ = text("class_", Codecs.TEXT);

    /** Column {@code "quoted" &#123;*&#47;&#125;}: {@code text}. */
    public final TextColumn comment = text("\"quoted\" {*/}", Codecs.TEXT);

    /** Column {@code parent_url_at}: {@code integer}. */
    public final NumberColumn<Integer> parentURLAt = number("parent_url_at", Codecs.INT4);

    /** The relation to one {@link Case}. */
    public final ToOne<Case, Case, Integer> parentURL = one("parentURL", parentURLAt,
            () -> CaseTable.CASE, Case::parentURL);

    /** Column {@code out2_at}: {@code integer}. */
    public final NumberColumn<Integer> out2At = number("out2_at", Codecs.INT4);

    /** The relation to one {@link Case}. */
    public final ToOne<Case, Case, Integer> out2 = one("out2", out2At, () -> CaseTable.CASE,
            Case::out2);

    /** The relation to many {@link Case}. */
    public final ToMany<Case, Case> MOOD = many("MOOD", () -> CaseTable.CASE, "parent_url_at",
            Case::MOOD);

    /** Column {@code kind}: {@code url_kind}. */
    public final ComparableColumn<Case.URLKind> kind = comparable("kind", URL_KIND);

    /** Column {@code source_http_server2_name}: {@code text}. */
    public final TextColumn sourceHTTPServer2Name = text("source_http_server2_name", Codecs.TEXT);

    /** Constraint {@code select_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "select_pkey", at);

    /** Constraint {@code select_parent_url_at_fkey}. */
    public final Constraint parentURLAtForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "select_parent_url_at_fkey", parentURLAt);

    /** Constraint {@code select_out2_at_fkey}. */
    public final Constraint out2AtForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "select_out2_at_fkey", out2At);

    private CaseTable(String alias) {
        super("Order", "select", alias);
    }

    @Override
    public CaseTable as(String alias) {
        return new CaseTable(alias);
    }

    /**
     * The table at the other end of {@link #parentURL}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public CaseTable parentURL() {
        return path(parentURL, CaseTable.CASE);
    }

    /**
     * The table at the other end of {@link #out2}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public CaseTable out2() {
        return path(out2, CaseTable.CASE);
    }

    @Override
    public Case read(Row row, int at, Relations relations) {
        return new Case(
                row.getInt(at),
                row.require(at + 1, Codecs.TEXT),
                row.require(at + 2, Codecs.TEXT),
                row.require(at + 3, Codecs.TEXT),
                row.require(at + 4, Codecs.TEXT),
                row.require(at + 5, Codecs.TEXT),
                row.require(at + 6, Codecs.TEXT),
                row.require(at + 7, Codecs.TEXT),
                row.require(at + 8, Codecs.TEXT),
                relations.one(parentURL, row.getInt(at + 9)),
                relations.one(out2, row.getInt(at + 10)),
                relations.many(MOOD, row.getInt(at)),
                row.require(at + 11, URL_KIND),
                row.require(at + 12, Codecs.TEXT));
    }

    @Override
    public void write(Case record, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeInt(record.at());
            case 1 -> out.write(Codecs.TEXT, record.row());
            case 2 -> out.write(Codecs.TEXT, record.relations());
            case 3 -> out.write(Codecs.TEXT, record.column());
            case 4 -> out.write(Codecs.TEXT, record.out());
            case 5 -> out.write(Codecs.TEXT, record.assigned());
            case 6 -> out.write(Codecs.TEXT, record.record());
            case 7 -> out.write(Codecs.TEXT, record.class_());
            case 8 -> out.write(Codecs.TEXT, record.comment());
            case 9 -> out.write(Codecs.INT4, parentURL.keyOf(record.parentURL()));
            case 10 -> out.write(Codecs.INT4, out2.keyOf(record.out2()));
            case 11 -> out.write(URL_KIND, record.kind());
            case 12 -> out.write(Codecs.TEXT, record.sourceHTTPServer2Name());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Case record) {
        return record.at();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code select} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Case> {
        private final BitSet assignedColumns = new BitSet(13);

        private int at;

        private @Nullable String row;

        private @Nullable String relations;

        private @Nullable String column;

        private @Nullable String out;

        private @Nullable String assigned;

        private @Nullable String record;

        private @Nullable String class_;

        private @Nullable String comment;

        private @Nullable One<Case> parentURL;

        private @Nullable One<Case> out2;

        private Case. @Nullable URLKind kind;

        private @Nullable String sourceHTTPServer2Name;

        private Draft() {
        }

        /**
         * Sets {@code at}.
         *
         * @param at the value
         * @return this draft
         */
        public Draft at(int at) {
            this.at = at;
            assignedColumns.set(0);
            return this;
        }

        /**
         * Sets {@code row}.
         *
         * @param row the value
         * @return this draft
         */
        public Draft row(String row) {
            this.row = Objects.requireNonNull(row, "row");
            assignedColumns.set(1);
            return this;
        }

        /**
         * Sets {@code relations}.
         *
         * @param relations the value
         * @return this draft
         */
        public Draft relations(String relations) {
            this.relations = Objects.requireNonNull(relations, "relations");
            assignedColumns.set(2);
            return this;
        }

        /**
         * Sets {@code column}.
         *
         * @param column the value
         * @return this draft
         */
        public Draft column(String column) {
            this.column = Objects.requireNonNull(column, "column");
            assignedColumns.set(3);
            return this;
        }

        /**
         * Sets {@code out}.
         *
         * @param out the value
         * @return this draft
         */
        public Draft out(String out) {
            this.out = Objects.requireNonNull(out, "out");
            assignedColumns.set(4);
            return this;
        }

        /**
         * Sets {@code assigned}.
         *
         * @param assigned the value
         * @return this draft
         */
        public Draft assigned(String assigned) {
            this.assigned = Objects.requireNonNull(assigned, "assigned");
            assignedColumns.set(5);
            return this;
        }

        /**
         * Sets {@code record}.
         *
         * @param record the value
         * @return this draft
         */
        public Draft record(String record) {
            this.record = Objects.requireNonNull(record, "record");
            assignedColumns.set(6);
            return this;
        }

        /**
         * Sets {@code class_}.
         *
         * @param class_ the value
         * @return this draft
         */
        public Draft class_(String class_) {
            this.class_ = Objects.requireNonNull(class_, "class_");
            assignedColumns.set(7);
            return this;
        }

        /**
         * Sets {@code comment}.
         *
         * @param comment the value
         * @return this draft
         */
        public Draft comment(String comment) {
            this.comment = Objects.requireNonNull(comment, "comment");
            assignedColumns.set(8);
            return this;
        }

        /**
         * Sets {@code parentURL}.
         *
         * @param parentURL the value
         * @return this draft
         */
        public Draft parentURL(One<Case> parentURL) {
            this.parentURL = Objects.requireNonNull(parentURL, "parentURL");
            assignedColumns.set(9);
            return this;
        }

        /**
         * Sets {@code out2}.
         *
         * @param out2 the value
         * @return this draft
         */
        public Draft out2(One<Case> out2) {
            this.out2 = Objects.requireNonNull(out2, "out2");
            assignedColumns.set(10);
            return this;
        }

        /**
         * Sets {@code kind}.
         *
         * @param kind the value
         * @return this draft
         */
        public Draft kind(Case.URLKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            assignedColumns.set(11);
            return this;
        }

        /**
         * Sets {@code sourceHTTPServer2Name}.
         *
         * @param sourceHTTPServer2Name the value
         * @return this draft
         */
        public Draft sourceHTTPServer2Name(String sourceHTTPServer2Name) {
            this.sourceHTTPServer2Name = Objects.requireNonNull(sourceHTTPServer2Name, "sourceHTTPServer2Name");
            assignedColumns.set(12);
            return this;
        }

        @Override
        public Table<Case> table() {
            return CaseTable.CASE;
        }

        @Override
        public boolean isSet(int column) {
            return assignedColumns.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeInt(at);
                case 1 -> out.write(Codecs.TEXT, row);
                case 2 -> out.write(Codecs.TEXT, relations);
                case 3 -> out.write(Codecs.TEXT, this.column);
                case 4 -> out.write(Codecs.TEXT, this.out);
                case 5 -> out.write(Codecs.TEXT, assigned);
                case 6 -> out.write(Codecs.TEXT, record);
                case 7 -> out.write(Codecs.TEXT, class_);
                case 8 -> out.write(Codecs.TEXT, comment);
                case 9 -> out.write(Codecs.INT4, CaseTable.CASE.parentURL.keyOf(parentURL));
                case 10 -> out.write(Codecs.INT4, CaseTable.CASE.out2.keyOf(out2));
                case 11 -> out.write(URL_KIND, kind);
                case 12 -> out.write(Codecs.TEXT, sourceHTTPServer2Name);
                default -> throw CaseTable.CASE.noColumn(column);
            }
        }
    }
}
