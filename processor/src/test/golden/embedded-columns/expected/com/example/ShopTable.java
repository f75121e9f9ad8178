package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.DateColumn;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.TimestamptzColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code shop} of {@link Shop}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class ShopTable extends Table<Shop> {
    /** The table under its own name. */
    public static final ShopTable SHOP = new ShopTable("shop");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT);

    /** The columns of {@link Contact}. */
    public final ContactColumns contact = new ContactColumns();

    /** The columns of {@link Contact}. */
    public final BillingColumns billing = new BillingColumns();

    /** The columns of {@link Period}. */
    public final OpenColumns open = new OpenColumns();

    /** The columns of {@link Audit}. */
    public final AuditColumns audit = new AuditColumns();

    /** Constraint {@code shop_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "shop_pkey", id);

    /** Constraint {@code shop_contact_email_key}. */
    public final Constraint contactEmailKey = constraint(Constraint.Kind.UNIQUE,
            "shop_contact_email_key", contact.email);

    /** Constraint {@code shop_bill_email_key}. */
    public final Constraint billingEmailKey = constraint(Constraint.Kind.UNIQUE,
            "shop_bill_email_key", billing.email);

    /** Constraint {@code shop_name_contact_country_key}. */
    public final Constraint nameContactCountryKey = constraint(Constraint.Kind.UNIQUE,
            "shop_name_contact_country_key", name, contact.country);

    /** Constraint {@code shop_check}. */
    public final Constraint check = constraint(Constraint.Kind.CHECK, "shop_check", contact.zip,
            contact.country);

    /** Constraint {@code shop_check1}. */
    public final Constraint checkConstraint = constraint(Constraint.Kind.CHECK, "shop_check1",
            billing.zip, billing.country);

    /** Constraint {@code shop_order}. */
    public final Constraint order = constraint(Constraint.Kind.CHECK, "shop_order", open.until,
            open.since);

    /** Constraint {@code shop_check2}. */
    public final Constraint checkConstraint2 = constraint(Constraint.Kind.CHECK, "shop_check2",
            contact.zip, billing.zip);

    private ShopTable(String alias) {
        super("", "shop", alias);
    }

    @Override
    public ShopTable as(String alias) {
        return new ShopTable(alias);
    }

    @Override
    public Shop read(Row row, int at, Relations relations) {
        return new Shop(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT),
                new Contact(row.require(at + 2, Codecs.TEXT), row.require(at + 3, Codecs.TEXT),
                        row.require(at + 4, Codecs.TEXT)),
                new Contact(row.require(at + 5, Codecs.TEXT), row.require(at + 6, Codecs.TEXT),
                        row.require(at + 7, Codecs.TEXT)),
                row.isNull(at + 8) && row.isNull(at + 9) ? null
                        : new Period(row.require(at + 8, Codecs.DATE),
                        row.require(at + 9, Codecs.DATE)),
                new Audit(row.require(at + 10, Codecs.TIMESTAMPTZ),
                        row.require(at + 11, Codecs.TEXT), row.getInt(at + 12)));
    }

    @Override
    public void write(Shop shop, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(shop.id());
            case 1 -> out.write(Codecs.TEXT, shop.name());
            case 2 -> out.write(Codecs.TEXT, shop.contact().email());
            case 3 -> out.write(Codecs.TEXT, shop.contact().zip());
            case 4 -> out.write(Codecs.TEXT, shop.contact().country());
            case 5 -> out.write(Codecs.TEXT, shop.billing().email());
            case 6 -> out.write(Codecs.TEXT, shop.billing().zip());
            case 7 -> out.write(Codecs.TEXT, shop.billing().country());
            case 8 -> out.write(Codecs.DATE, shop.open() == null ? null : shop.open().since());
            case 9 -> out.write(Codecs.DATE, shop.open() == null ? null : shop.open().until());
            case 10 -> out.write(Codecs.TIMESTAMPTZ, shop.audit().createdAt());
            case 11 -> out.write(Codecs.TEXT, shop.audit().createdBy());
            case 12 -> out.writeInt(shop.audit().version());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Shop shop) {
        return shop.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code shop} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Shop> {
        private final BitSet assigned = new BitSet(13);

        private @Nullable String name;

        private @Nullable Contact contact;

        private @Nullable Contact billing;

        private @Nullable Period open;

        private @Nullable Audit audit;

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
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code contact}.
         *
         * @param contact the value
         * @return this draft
         */
        public Draft contact(Contact contact) {
            this.contact = Objects.requireNonNull(contact, "contact");
            assigned.set(2);
            assigned.set(3);
            assigned.set(4);
            return this;
        }

        /**
         * Sets {@code billing}.
         *
         * @param billing the value
         * @return this draft
         */
        public Draft billing(Contact billing) {
            this.billing = Objects.requireNonNull(billing, "billing");
            assigned.set(5);
            assigned.set(6);
            assigned.set(7);
            return this;
        }

        /**
         * Sets {@code open}.
         *
         * @param open the value, or null
         * @return this draft
         */
        public Draft open(@Nullable Period open) {
            this.open = open;
            assigned.set(8);
            assigned.set(9);
            return this;
        }

        /**
         * Sets {@code audit}.
         *
         * @param audit the value
         * @return this draft
         */
        public Draft audit(Audit audit) {
            this.audit = Objects.requireNonNull(audit, "audit");
            assigned.set(10);
            assigned.set(11);
            assigned.set(12);
            return this;
        }

        @Override
        public Table<Shop> table() {
            return ShopTable.SHOP;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, name);
                case 2 -> out.write(Codecs.TEXT, contact.email());
                case 3 -> out.write(Codecs.TEXT, contact.zip());
                case 4 -> out.write(Codecs.TEXT, contact.country());
                case 5 -> out.write(Codecs.TEXT, billing.email());
                case 6 -> out.write(Codecs.TEXT, billing.zip());
                case 7 -> out.write(Codecs.TEXT, billing.country());
                case 8 -> out.write(Codecs.DATE, open == null ? null : open.since());
                case 9 -> out.write(Codecs.DATE, open == null ? null : open.until());
                case 10 -> out.write(Codecs.TIMESTAMPTZ, audit.createdAt());
                case 11 -> out.write(Codecs.TEXT, audit.createdBy());
                case 12 -> out.writeInt(audit.version());
                default -> throw ShopTable.SHOP.noColumn(column);
            }
        }
    }

    /** The columns of {@code contact}. */
    final class ContactColumns {
        /** Column {@code contact_email}: {@code text}. */
        public final TextColumn email = text("contact_email", Codecs.TEXT, ColumnFlag.UNIQUE);

        /** Column {@code contact_zip}: {@code text}. */
        public final TextColumn zip = text("contact_zip", Codecs.TEXT);

        /** Column {@code contact_country}: {@code text}. */
        public final TextColumn country = text("contact_country", Codecs.TEXT);

        private ContactColumns() {
        }
    }

    /** The columns of {@code billing}. */
    final class BillingColumns {
        /** Column {@code bill_email}: {@code text}. */
        public final TextColumn email = text("bill_email", Codecs.TEXT, ColumnFlag.UNIQUE);

        /** Column {@code bill_zip}: {@code text}. */
        public final TextColumn zip = text("bill_zip", Codecs.TEXT);

        /** Column {@code bill_country}: {@code text}. */
        public final TextColumn country = text("bill_country", Codecs.TEXT);

        private BillingColumns() {
        }
    }

    /** The columns of {@code open}. */
    final class OpenColumns {
        /** Column {@code open_since}: {@code date}. */
        public final DateColumn<LocalDate> since = date("open_since", Codecs.DATE,
                ColumnFlag.NULLABLE);

        /** Column {@code open_until}: {@code date}. */
        public final DateColumn<LocalDate> until = date("open_until", Codecs.DATE,
                ColumnFlag.NULLABLE);

        private OpenColumns() {
        }
    }

    /** The columns of {@code audit}. */
    final class AuditColumns {
        /** Column {@code audit_created_at}: {@code timestamp with time zone}. */
        public final TimestamptzColumn<Instant> createdAt = timestamptz("audit_created_at",
                Codecs.TIMESTAMPTZ, ColumnFlag.DEFAULT, ColumnFlag.CREATED_AT);

        /** Column {@code audit_created_by}: {@code text}. */
        public final TextColumn createdBy = text("audit_created_by", Codecs.TEXT,
                ColumnFlag.DEFAULT, ColumnFlag.CREATED_BY);

        /** Column {@code audit_version}: {@code integer}. */
        public final NumberColumn<Integer> version = number("audit_version", Codecs.INT4,
                ColumnFlag.DEFAULT, ColumnFlag.VERSION);

        private AuditColumns() {
        }
    }
}
