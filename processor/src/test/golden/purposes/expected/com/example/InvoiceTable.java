package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.TimestamptzColumn;
import dev.pgpx.query.UuidColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code invoice} of {@link Invoice}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class InvoiceTable extends Table<Invoice> {
    /** The table under its own name. */
    public static final InvoiceTable INVOICE = new InvoiceTable("invoice");

    /** Column {@code number}: {@code text}. */
    public final TextColumn number = text("number", Codecs.TEXT, ColumnFlag.ID);

    /** Column {@code token}: {@code uuid}. */
    public final UuidColumn token = uuid("token", Codecs.UUID, ColumnFlag.NULLABLE);

    /** Column {@code net}: {@code numeric}. */
    public final NumberColumn<BigDecimal> net = number("net", Codecs.NUMERIC);

    /** Column {@code gross}: {@code numeric}. */
    public final NumberColumn<BigDecimal> gross = number("gross", Codecs.NUMERIC,
            ColumnFlag.GENERATED);

    /** Column {@code shown}: {@code text}. */
    public final TextColumn shown = text("shown", Codecs.TEXT, ColumnFlag.GENERATED);

    /** Column {@code checked_by}: {@code text}. */
    public final TextColumn checkedBy = text("checked_by", Codecs.TEXT, ColumnFlag.GENERATED,
            ColumnFlag.NULLABLE);

    /** Column {@code revision}: {@code integer}. */
    public final NumberColumn<Integer> revision = number("revision", Codecs.INT4,
            ColumnFlag.GENERATED);

    /** Column {@code version}: {@code bigint}. */
    public final NumberColumn<Long> version = number("version", Codecs.INT8, ColumnFlag.DEFAULT,
            ColumnFlag.VERSION);

    /** Column {@code created_at}: {@code timestamp with time zone}. */
    public final TimestamptzColumn<Instant> createdAt = timestamptz("created_at",
            Codecs.TIMESTAMPTZ, ColumnFlag.DEFAULT, ColumnFlag.CREATED_AT);

    /** Column {@code updated_at}: {@code timestamp with time zone}. */
    public final TimestamptzColumn<OffsetDateTime> updatedAt = timestamptz("updated_at",
            Codecs.TIMESTAMPTZ_OFFSET, ColumnFlag.DEFAULT, ColumnFlag.UPDATED_AT);

    /** Column {@code created_by}: {@code text}. */
    public final TextColumn createdBy = text("created_by", Codecs.TEXT, ColumnFlag.DEFAULT,
            ColumnFlag.CREATED_BY);

    /** Column {@code updated_by}: {@code uuid}. */
    public final UuidColumn updatedBy = uuid("updated_by", Codecs.UUID, ColumnFlag.NULLABLE,
            ColumnFlag.UPDATED_BY);

    /** Column {@code deleted_at}: {@code timestamp with time zone}. */
    public final TimestamptzColumn<Instant> deletedAt = timestamptz("deleted_at",
            Codecs.TIMESTAMPTZ, ColumnFlag.NULLABLE, ColumnFlag.DELETED_AT);

    /** Constraint {@code invoice_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "invoice_pkey",
            number);

    private InvoiceTable(String alias) {
        super("", "invoice", alias);
    }

    @Override
    public InvoiceTable as(String alias) {
        return new InvoiceTable(alias);
    }

    @Override
    public Invoice read(Row row, int at, Relations relations) {
        return new Invoice(
                row.require(at, Codecs.TEXT),
                Optional.ofNullable(row.get(at + 1, Codecs.UUID)),
                row.require(at + 2, Codecs.NUMERIC),
                row.require(at + 3, Codecs.NUMERIC),
                row.require(at + 4, Codecs.TEXT),
                row.get(at + 5, Codecs.TEXT),
                row.getInt(at + 6),
                row.getLong(at + 7),
                row.require(at + 8, Codecs.TIMESTAMPTZ),
                row.require(at + 9, Codecs.TIMESTAMPTZ_OFFSET),
                row.require(at + 10, Codecs.TEXT),
                row.get(at + 11, Codecs.UUID),
                Optional.ofNullable(row.get(at + 12, Codecs.TIMESTAMPTZ)));
    }

    @Override
    public void write(Invoice invoice, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, invoice.number());
            case 1 -> out.write(Codecs.UUID, invoice.token().orElse(null));
            case 2 -> out.write(Codecs.NUMERIC, invoice.net());
            case 3 -> out.write(Codecs.NUMERIC, invoice.gross());
            case 4 -> out.write(Codecs.TEXT, invoice.shown());
            case 5 -> out.write(Codecs.TEXT, invoice.checkedBy());
            case 6 -> out.writeInt(invoice.revision());
            case 7 -> out.writeLong(invoice.version());
            case 8 -> out.write(Codecs.TIMESTAMPTZ, invoice.createdAt());
            case 9 -> out.write(Codecs.TIMESTAMPTZ_OFFSET, invoice.updatedAt());
            case 10 -> out.write(Codecs.TEXT, invoice.createdBy());
            case 11 -> out.write(Codecs.UUID, invoice.updatedBy());
            case 12 -> out.write(Codecs.TIMESTAMPTZ, invoice.deletedAt().orElse(null));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Invoice invoice) {
        return invoice.number();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code invoice} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Invoice> {
        private final BitSet assigned = new BitSet(13);

        private @Nullable String number;

        private @Nullable UUID token;

        private @Nullable BigDecimal net;

        private long version;

        private @Nullable Instant createdAt;

        private @Nullable OffsetDateTime updatedAt;

        private @Nullable String createdBy;

        private @Nullable UUID updatedBy;

        private @Nullable Instant deletedAt;

        private Draft() {
            number(Invoice.newNumber());
            token(Invoice.newToken());
        }

        /**
         * Sets {@code number}.
         *
         * @param number the value
         * @return this draft
         */
        public Draft number(String number) {
            this.number = Objects.requireNonNull(number, "number");
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code token}.
         *
         * @param token the value
         * @return this draft
         */
        public Draft token(Optional<UUID> token) {
            this.token = token.orElse(null);
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code net}.
         *
         * @param net the value
         * @return this draft
         */
        public Draft net(BigDecimal net) {
            this.net = Objects.requireNonNull(net, "net");
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code version}.
         *
         * @param version the value
         * @return this draft
         */
        public Draft version(long version) {
            this.version = version;
            assigned.set(7);
            return this;
        }

        /**
         * Sets {@code createdAt}.
         *
         * @param createdAt the value
         * @return this draft
         */
        public Draft createdAt(Instant createdAt) {
            this.createdAt = Objects.requireNonNull(createdAt, "createdAt");
            assigned.set(8);
            return this;
        }

        /**
         * Sets {@code updatedAt}.
         *
         * @param updatedAt the value
         * @return this draft
         */
        public Draft updatedAt(OffsetDateTime updatedAt) {
            this.updatedAt = Objects.requireNonNull(updatedAt, "updatedAt");
            assigned.set(9);
            return this;
        }

        /**
         * Sets {@code createdBy}.
         *
         * @param createdBy the value
         * @return this draft
         */
        public Draft createdBy(String createdBy) {
            this.createdBy = Objects.requireNonNull(createdBy, "createdBy");
            assigned.set(10);
            return this;
        }

        /**
         * Sets {@code updatedBy}.
         *
         * @param updatedBy the value, or null
         * @return this draft
         */
        public Draft updatedBy(@Nullable UUID updatedBy) {
            this.updatedBy = updatedBy;
            assigned.set(11);
            return this;
        }

        /**
         * Sets {@code deletedAt}.
         *
         * @param deletedAt the value
         * @return this draft
         */
        public Draft deletedAt(Optional<Instant> deletedAt) {
            this.deletedAt = deletedAt.orElse(null);
            assigned.set(12);
            return this;
        }

        @Override
        public Table<Invoice> table() {
            return InvoiceTable.INVOICE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.TEXT, number);
                case 1 -> out.write(Codecs.UUID, token);
                case 2 -> out.write(Codecs.NUMERIC, net);
                case 7 -> out.writeLong(version);
                case 8 -> out.write(Codecs.TIMESTAMPTZ, createdAt);
                case 9 -> out.write(Codecs.TIMESTAMPTZ_OFFSET, updatedAt);
                case 10 -> out.write(Codecs.TEXT, createdBy);
                case 11 -> out.write(Codecs.UUID, updatedBy);
                case 12 -> out.write(Codecs.TIMESTAMPTZ, deletedAt);
                default -> throw InvoiceTable.INVOICE.noColumn(column);
            }
        }
    }
}
