package com.example;

import dev.pgpx.query.BytesColumn;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.TsVectorColumn;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code account} of {@link Account}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class AccountTable extends Table<Account> {
    private static final Codec<String> SENSITIVE_TEXT = Codecs.sensitive(Codecs.TEXT);

    /** The table under its own name. */
    public static final AccountTable ACCOUNT = new AccountTable("account");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code name}: {@code text}. */
    public final TextColumn name = text("name", Codecs.TEXT);

    /** Column {@code password_hash}: {@code text}. */
    public final TextColumn passwordHash = text("password_hash", SENSITIVE_TEXT, ColumnFlag.HIDDEN);

    /** Column {@code token}: {@code text}. */
    public final TextColumn token = text("token", Codecs.TEXT, ColumnFlag.NULLABLE,
            ColumnFlag.UNIQUE, ColumnFlag.HIDDEN);

    /** Column {@code portrait}: {@code bytea}. */
    public final BytesColumn portrait = bytes("portrait", Codecs.BYTEA, ColumnFlag.NULLABLE,
            ColumnFlag.HIDDEN);

    /** Column {@code logins}: {@code integer}. */
    public final NumberColumn<Integer> logins = number("logins", Codecs.INT4, ColumnFlag.DEFAULT,
            ColumnFlag.HIDDEN);

    /** Column {@code words}: {@code tsvector}. */
    public final TsVectorColumn words = tsVector("words", Codecs.TSVECTOR, ColumnFlag.GENERATED,
            ColumnFlag.HIDDEN);

    /** Constraint {@code account_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "account_pkey",
            id);

    /** Constraint {@code account_token_key}. */
    public final Constraint tokenKey = constraint(Constraint.Kind.UNIQUE, "account_token_key",
            token);

    /** Constraint {@code account_token_check}. */
    public final Constraint tokenCheck = constraint(Constraint.Kind.CHECK, "account_token_check",
            token);

    private AccountTable(String alias) {
        super("", "account", alias);
    }

    @Override
    public AccountTable as(String alias) {
        return new AccountTable(alias);
    }

    @Override
    public Account read(Row row, int at, Relations relations) {
        return new Account(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT));
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
        private final BitSet assigned = new BitSet(7);

        private @Nullable String name;

        private @Nullable String passwordHash;

        private @Nullable String token;

        private byte @Nullable [] portrait;

        private int logins;

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
         * Sets {@code passwordHash}.
         *
         * @param passwordHash the value
         * @return this draft
         */
        public Draft passwordHash(String passwordHash) {
            this.passwordHash = Objects.requireNonNull(passwordHash, "passwordHash");
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code token}.
         *
         * @param token the value
         * @return this draft
         */
        public Draft token(Optional<String> token) {
            this.token = token.orElse(null);
            assigned.set(3);
            return this;
        }

        /**
         * Sets {@code portrait}.
         *
         * @param portrait the value, or null
         * @return this draft
         */
        public Draft portrait(byte @Nullable [] portrait) {
            this.portrait = portrait;
            assigned.set(4);
            return this;
        }

        /**
         * Sets {@code logins}.
         *
         * @param logins the value
         * @return this draft
         */
        public Draft logins(int logins) {
            this.logins = logins;
            assigned.set(5);
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
                case 2 -> out.write(SENSITIVE_TEXT, passwordHash);
                case 3 -> out.write(Codecs.TEXT, token);
                case 4 -> out.write(Codecs.BYTEA, portrait);
                case 5 -> out.writeInt(logins);
                default -> throw AccountTable.ACCOUNT.noColumn(column);
            }
        }
    }
}
