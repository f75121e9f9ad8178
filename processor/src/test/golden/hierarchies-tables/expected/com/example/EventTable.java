package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Draft;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.StoredTables;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.TimestamptzColumn;
import dev.pgpx.query.UuidColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.time.Instant;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code event} of {@link Event}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class EventTable extends Table<Event> {
    /** The table under its own name. */
    public static final EventTable EVENT = new EventTable("event");

    /** Column {@code id}: {@code uuid}. */
    public final UuidColumn id = uuid("id", Codecs.UUID, ColumnFlag.ID, ColumnFlag.GENERATED);

    /** Column {@code at}: {@code timestamp with time zone}. */
    public final TimestamptzColumn<Instant> at = timestamptz("at", Codecs.TIMESTAMPTZ);

    /** Column {@code kind}: {@code text}. */
    public final TextColumn kind = text("kind", Codecs.TEXT);

    /** Column {@code user}: {@code text}. */
    public final TextColumn user = text("user", Codecs.TEXT, ColumnFlag.NULLABLE);

    /** Column {@code cents}: {@code integer}. */
    public final NumberColumn<Integer> cents = number("cents", Codecs.INT4, ColumnFlag.NULLABLE);

    /** Column {@code user_name}: {@code text}. */
    public final TextColumn user_name = text("user_name", Codecs.TEXT, ColumnFlag.NULLABLE);

    /** The columns of {@link Event.Place}. */
    public final AliasColumns alias = new AliasColumns();

    /** Constraint {@code login_pkey}. */
    public final Constraint loginPrimaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "login_pkey",
            id);

    /** Constraint {@code login_at_key}. */
    public final Constraint loginAtKey = constraint(Constraint.Kind.UNIQUE, "login_at_key", at);

    /** Constraint {@code purchase_pkey}. */
    public final Constraint purchasePrimaryKey = constraint(Constraint.Kind.PRIMARY_KEY,
            "purchase_pkey", id);

    /** Constraint {@code purchase_at_key}. */
    public final Constraint purchaseAtKey = constraint(Constraint.Kind.UNIQUE, "purchase_at_key",
            at);

    private EventTable(String alias) {
        super("log", "event", alias);
        storedIn(StoredTables.separate(kind)
                .subtype("login", "log", "login", id, at, user)
                .subtype("purchase", "log", "purchase", id, at, cents, user_name, this.alias.town,
                        this.alias.street));
    }

    @Override
    public EventTable as(String alias) {
        return new EventTable(alias);
    }

    @Override
    public Event read(Row row, int at, Relations relations) {
        String subtype = row.require(at + 2, Codecs.TEXT);
        return switch (subtype) {
            case "login" ->
                new Event.Login(row.require(at, Codecs.UUID),
                        row.require(at + 1, Codecs.TIMESTAMPTZ), row.require(at + 3, Codecs.TEXT));
            case "purchase" ->
                new Event.Purchase(row.require(at, Codecs.UUID),
                        row.require(at + 1, Codecs.TIMESTAMPTZ), row.getInt(at + 4),
                        row.get(at + 5, Codecs.TEXT), row.isNull(at + 6) && row.isNull(at + 7)
                        ? null : new Event.Place(row.require(at + 6, Codecs.TEXT),
                        row.get(at + 7, Codecs.TEXT)));
            default -> throw unknownSubtype(kind, subtype, row.get(at, Codecs.UUID));
        };
    }

    @Override
    public void write(Event event, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.UUID, event.id());
            case 1 -> out.write(Codecs.TIMESTAMPTZ, event.at());
            case 2 -> out.write(Codecs.TEXT, event instanceof Event.Login ? "login"
                    : event instanceof Event.Purchase ? "purchase" : null);
            case 3 -> out.write(Codecs.TEXT, event instanceof Event.Login subtype ? subtype.user()
                    : null);
            case 4 -> out.write(Codecs.INT4, event instanceof Event.Purchase subtype
                    ? subtype.cents() : null);
            case 5 -> out.write(Codecs.TEXT, event instanceof Event.Purchase subtype
                    ? subtype.user_name() : null);
            case 6 -> out.write(Codecs.TEXT, event instanceof Event.Purchase subtype
                    ? (subtype.alias() == null ? null : subtype.alias().town()) : null);
            case 7 -> out.write(Codecs.TEXT, event instanceof Event.Purchase subtype
                    ? (subtype.alias() == null ? null : subtype.alias().street()) : null);
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Event event) {
        return event.id();
    }

    /**
     * Applies the function of the class that a record is of.
     *
     * @param event the record
     * @param login takes a {@link Event.Login}
     * @param purchase takes a {@link Event.Purchase}
     * @param <R> the result
     * @return what the function gives
     */
    static <R> R match(Event event, Function<? super Event.Login, ? extends R> login,
            Function<? super Event.Purchase, ? extends R> purchase) {
        if (event instanceof Event.Login) {
            return login.apply((Event.Login) event);
        }
        return purchase.apply((Event.Purchase) Objects.requireNonNull(event, "event"));
    }

    /**
     * Begins a {@link Event.Login} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static LoginDraft draftLogin() {
        return new LoginDraft();
    }

    /**
     * Begins a {@link Event.Purchase} that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static PurchaseDraft draftPurchase() {
        return new PurchaseDraft();
    }

    /** A row of {@code event} that is not stored yet. */
    static final class LoginDraft implements Draft<Event> {
        private final BitSet assigned = new BitSet(8);

        private @Nullable Instant at;

        private @Nullable String user;

        private LoginDraft() {
            assigned.set(2);
        }

        /**
         * Sets {@code at}.
         *
         * @param at the value
         * @return this draft
         */
        public LoginDraft at(Instant at) {
            this.at = Objects.requireNonNull(at, "at");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code user}.
         *
         * @param user the value
         * @return this draft
         */
        public LoginDraft user(String user) {
            this.user = Objects.requireNonNull(user, "user");
            assigned.set(3);
            return this;
        }

        @Override
        public Table<Event> table() {
            return EventTable.EVENT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public boolean requires(int column) {
            return switch (column) {
                case 3 -> true;
                default -> Draft.super.requires(column);
            };
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TIMESTAMPTZ, at);
                case 2 -> out.write(Codecs.TEXT, "login");
                case 3 -> out.write(Codecs.TEXT, user);
                default -> throw EventTable.EVENT.noColumn(column);
            }
        }
    }

    /** A row of {@code event} that is not stored yet. */
    static final class PurchaseDraft implements Draft<Event> {
        private final BitSet assigned = new BitSet(8);

        private @Nullable Instant at;

        private int cents;

        private @Nullable String user_name;

        private Event. @Nullable Place alias;

        private PurchaseDraft() {
            assigned.set(2);
        }

        /**
         * Sets {@code at}.
         *
         * @param at the value
         * @return this draft
         */
        public PurchaseDraft at(Instant at) {
            this.at = Objects.requireNonNull(at, "at");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code cents}.
         *
         * @param cents the value
         * @return this draft
         */
        public PurchaseDraft cents(int cents) {
            this.cents = cents;
            assigned.set(4);
            return this;
        }

        /**
         * Sets {@code user_name}.
         *
         * @param user_name the value, or null
         * @return this draft
         */
        public PurchaseDraft user_name(@Nullable String user_name) {
            this.user_name = user_name;
            assigned.set(5);
            return this;
        }

        /**
         * Sets {@code alias}.
         *
         * @param alias the value, or null
         * @return this draft
         */
        public PurchaseDraft alias(Event. @Nullable Place alias) {
            this.alias = alias;
            assigned.set(6);
            assigned.set(7);
            return this;
        }

        @Override
        public Table<Event> table() {
            return EventTable.EVENT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public boolean requires(int column) {
            return switch (column) {
                case 4 -> true;
                default -> Draft.super.requires(column);
            };
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TIMESTAMPTZ, at);
                case 2 -> out.write(Codecs.TEXT, "purchase");
                case 4 -> out.write(Codecs.INT4, cents);
                case 5 -> out.write(Codecs.TEXT, user_name);
                case 6 -> out.write(Codecs.TEXT, alias == null ? null : alias.town());
                case 7 -> out.write(Codecs.TEXT, alias == null ? null : alias.street());
                default -> throw EventTable.EVENT.noColumn(column);
            }
        }
    }

    /** The columns of {@code alias}. */
    final class AliasColumns {
        /** Column {@code alias_town}: {@code text}. */
        public final TextColumn town = text("alias_town", Codecs.TEXT, ColumnFlag.NULLABLE);

        /** Column {@code alias_street}: {@code text}. */
        public final TextColumn street = text("alias_street", Codecs.TEXT, ColumnFlag.NULLABLE);

        private AliasColumns() {
        }
    }
}
