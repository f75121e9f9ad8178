package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code passport} of {@link Passport}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class PassportTable extends Table<Passport> {
    /** The table under its own name. */
    public static final PassportTable PASSPORT = new PassportTable("passport");

    /** Column {@code number}: {@code text}. */
    public final TextColumn number = text("number", Codecs.TEXT, ColumnFlag.ID);

    /** Column {@code account_id}: {@code bigint}. */
    public final NumberColumn<Long> accountId = number("account_id", Codecs.INT8,
            ColumnFlag.UNIQUE);

    /** The relation to one {@link Account}. */
    public final ToOne<Passport, Account, Long> account = one("account", accountId,
            () -> AccountTable.ACCOUNT, Passport::account);

    /** Column {@code holder_account_id}: {@code bigint}. */
    public final NumberColumn<Long> holderAccountId = number("holder_account_id", Codecs.INT8,
            ColumnFlag.NULLABLE, ColumnFlag.UNIQUE);

    /** The relation to one {@link Profile}. */
    public final ToOne<Passport, Profile, Long> holder = one("holder", holderAccountId,
            () -> ProfileTable.PROFILE, Passport::holder);

    /** Constraint {@code passport_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "passport_pkey",
            number);

    /** Constraint {@code passport_account_id_key}. */
    public final Constraint accountIdKey = constraint(Constraint.Kind.UNIQUE,
            "passport_account_id_key", accountId);

    /** Constraint {@code passport_holder_account_id_key}. */
    public final Constraint holderAccountIdKey = constraint(Constraint.Kind.UNIQUE,
            "passport_holder_account_id_key", holderAccountId);

    /** Constraint {@code passport_account_id_fkey}. */
    public final Constraint accountIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "passport_account_id_fkey", accountId);

    /** Constraint {@code passport_holder_account_id_fkey}. */
    public final Constraint holderAccountIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "passport_holder_account_id_fkey", holderAccountId);

    private PassportTable(String alias) {
        super("", "passport", alias);
    }

    @Override
    public PassportTable as(String alias) {
        return new PassportTable(alias);
    }

    /**
     * The table at the other end of {@link #account}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public AccountTable account() {
        return path(account, AccountTable.ACCOUNT);
    }

    /**
     * The table at the other end of {@link #holder}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public ProfileTable holder() {
        return path(holder, ProfileTable.PROFILE);
    }

    @Override
    public Passport read(Row row, int at, Relations relations) {
        return new Passport(
                row.require(at, Codecs.TEXT),
                relations.one(account, row.getLong(at + 1)),
                row.isNull(at + 2) ? null : relations.one(holder, row.getLong(at + 2)));
    }

    @Override
    public void write(Passport passport, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, passport.number());
            case 1 -> out.write(Codecs.INT8, account.keyOf(passport.account()));
            case 2 -> out.write(Codecs.INT8, holder.keyOf(passport.holder()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Passport passport) {
        return passport.number();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code passport} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Passport> {
        private final BitSet assigned = new BitSet(3);

        private @Nullable String number;

        private @Nullable One<Account> account;

        private @Nullable One<Profile> holder;

        private Draft() {
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
         * Sets {@code account}.
         *
         * @param account the value
         * @return this draft
         */
        public Draft account(One<Account> account) {
            this.account = Objects.requireNonNull(account, "account");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code holder}.
         *
         * @param holder the value, or null
         * @return this draft
         */
        public Draft holder(@Nullable One<Profile> holder) {
            this.holder = holder;
            assigned.set(2);
            return this;
        }

        @Override
        public Table<Passport> table() {
            return PassportTable.PASSPORT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.TEXT, number);
                case 1 -> out.write(Codecs.INT8, PassportTable.PASSPORT.account.keyOf(account));
                case 2 -> out.write(Codecs.INT8, PassportTable.PASSPORT.holder.keyOf(holder));
                default -> throw PassportTable.PASSPORT.noColumn(column);
            }
        }
    }
}
