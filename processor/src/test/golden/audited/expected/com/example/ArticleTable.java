package com.example;

import dev.pgpx.query.AuditedTable;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
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

/** The table {@code article} of {@link Article}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class ArticleTable extends Table<Article> implements AuditedTable {
    /** The table under its own name. */
    public static final ArticleTable ARTICLE = new ArticleTable("article");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code title}: {@code text}. */
    public final TextColumn title = text("title", Codecs.TEXT);

    /** Column {@code cost}: {@code integer}. */
    public final NumberColumn<Integer> cost = number("cost", Codecs.INT4, ColumnFlag.HIDDEN);

    /** Constraint {@code article_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "article_pkey",
            id);

    private ArticleTable(String alias) {
        super("shop", "article", alias);
    }

    @Override
    public ArticleTable as(String alias) {
        return new ArticleTable(alias);
    }

    @Override
    public Article read(Row row, int at, Relations relations) {
        return new Article(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT));
    }

    @Override
    public void write(Article article, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(article.id());
            case 1 -> out.write(Codecs.TEXT, article.title());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Article article) {
        return article.id();
    }

    @Override
    public String historyName() {
        return "article_history";
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code article} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Article> {
        private final BitSet assigned = new BitSet(3);

        private @Nullable String title;

        private int cost;

        private Draft() {
        }

        /**
         * Sets {@code title}.
         *
         * @param title the value
         * @return this draft
         */
        public Draft title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code cost}.
         *
         * @param cost the value
         * @return this draft
         */
        public Draft cost(int cost) {
            this.cost = cost;
            assigned.set(2);
            return this;
        }

        @Override
        public Table<Article> table() {
            return ArticleTable.ARTICLE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, title);
                case 2 -> out.writeInt(cost);
                default -> throw ArticleTable.ARTICLE.noColumn(column);
            }
        }
    }
}
