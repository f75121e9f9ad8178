package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.UuidColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import javax.annotation.processing.Generated;

/** The table {@code document} of {@link Document}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class DocumentTable extends Table<Document> {
    /** The table under its own name. */
    public static final DocumentTable DOCUMENT = new DocumentTable("document");

    /** Column {@code id}: {@code uuid}. */
    public final UuidColumn id = uuid("id", Codecs.UUID, ColumnFlag.ID, ColumnFlag.GENERATED);

    /** Constraint {@code document_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "document_pkey",
            id);

    private DocumentTable(String alias) {
        super("", "document", alias);
    }

    @Override
    public DocumentTable as(String alias) {
        return new DocumentTable(alias);
    }

    @Override
    public Document read(Row row, int at, Relations relations) {
        return new Document(
                row.require(at, Codecs.UUID));
    }

    @Override
    public void write(Document document, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.UUID, document.id());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Document document) {
        return document.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code document} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Document> {
        private final BitSet assigned = new BitSet(1);

        private Draft() {
        }

        @Override
        public Table<Document> table() {
            return DocumentTable.DOCUMENT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                default -> throw DocumentTable.DOCUMENT.noColumn(column);
            }
        }
    }
}
