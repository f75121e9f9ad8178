package com.example;

import dev.pgpx.model.OrphanRule;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.InverseOne;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code account} of {@link Account}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class AccountTable extends Table<Account> {
    /** The table under its own name. */
    public static final AccountTable ACCOUNT = new AccountTable("account");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT);

    /** The relation to the one that points here: {@link Profile}. */
    public final InverseOne<Account, Profile> profile = inverse("profile",
            () -> ProfileTable.PROFILE, List.of("account_id"), Account::profile, OrphanRule.KEEP);

    /** The relation to the one that points here: {@link Passport}. */
    public final InverseOne<Account, Passport> passport = inverse("passport",
            () -> PassportTable.PASSPORT, List.of("account_id"), Account::passport,
            OrphanRule.DELETE);

    /** Constraint {@code account_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "account_pkey",
            id);

    private AccountTable(String alias) {
        super("", "account", alias);
    }

    @Override
    public AccountTable as(String alias) {
        return new AccountTable(alias);
    }

    /**
     * The table at the other end of {@link #profile}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public ProfileTable profile() {
        return path(profile, ProfileTable.PROFILE);
    }

    /**
     * The table at the other end of {@link #passport}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public PassportTable passport() {
        return path(passport, PassportTable.PASSPORT);
    }

    @Override
    public Account read(Row row, int at, Relations relations) {
        return new Account(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT),
                relations.inverse(profile, row.getLong(at)),
                relations.inverse(passport, row.getLong(at)));
    }

    @Override
    public void write(Account account, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(account.id());
            case 1 -> out.write(Codecs.TEXT, account.name());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Account account) {
        return account.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code account} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Account> {
        private final BitSet assigned = new BitSet(2);

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
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Account> table() {
            return AccountTable.ACCOUNT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, name);
                default -> throw AccountTable.ACCOUNT.noColumn(column);
            }
        }
    }
}
