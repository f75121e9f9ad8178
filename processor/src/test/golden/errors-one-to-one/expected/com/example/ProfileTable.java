package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code profile} of {@link Profile}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class ProfileTable extends Table<Profile> {
    /** The table under its own name. */
    public static final ProfileTable PROFILE = new ProfileTable("profile");

    /** Column {@code account_id}: {@code bigint}. */
    public final NumberColumn<Long> accountId = number("account_id", Codecs.INT8, ColumnFlag.ID);

    /** The relation to one {@link Account}. */
    public final ToOne<Profile, Account, Long> account = one("account", accountId,
            () -> AccountTable.ACCOUNT, Profile::account);

    /** Constraint {@code profile_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "profile_pkey",
            accountId);

    /** Constraint {@code profile_account_id_fkey}. */
    public final Constraint accountIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "profile_account_id_fkey", accountId);

    private ProfileTable(String alias) {
        super("", "profile", alias);
    }

    @Override
    public ProfileTable as(String alias) {
        return new ProfileTable(alias);
    }

    /**
     * The table at the other end of {@link #account}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public AccountTable account() {
        return path(account, AccountTable.ACCOUNT);
    }

    @Override
    public Profile read(Row row, int at, Relations relations) {
        return new Profile(
                relations.one(account, row.getLong(at)));
    }

    @Override
    public void write(Profile profile, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.INT8, account.keyOf(profile.account()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Profile profile) {
        return Objects.requireNonNull(account.keyOf(profile.account()));
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code profile} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Profile> {
        private final BitSet assigned = new BitSet(1);

        private @Nullable One<Account> account;

        private Draft() {
        }

        /**
         * Sets {@code account}.
         *
         * @param account the value
         * @return this draft
         */
        public Draft account(One<Account> account) {
            this.account = Objects.requireNonNull(account, "account");
            assigned.set(0);
            return this;
        }

        @Override
        public Table<Profile> table() {
            return ProfileTable.PROFILE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.INT8, ProfileTable.PROFILE.account.keyOf(account));
                default -> throw ProfileTable.PROFILE.noColumn(column);
            }
        }
    }
}
