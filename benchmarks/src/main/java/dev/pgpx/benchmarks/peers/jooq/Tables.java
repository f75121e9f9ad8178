package dev.pgpx.benchmarks.peers.jooq;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Identity;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The tables, as jOOQ's generator writes them, with {@code timestamptz} forced to {@link Instant}. */
final class Tables {
    static final AccountTable ACCOUNT = new AccountTable("account");
    static final AccountTable ENTRY = new AccountTable("entry");
    static final AccountTable CUSTOMER = new AccountTable("customer");
    static final AuthorTable AUTHOR = new AuthorTable();
    static final BookTable BOOK = new BookTable();

    private Tables() {}

    /** The tables with ten columns. */
    static final class AccountTable extends TableImpl<Record> {
        private static final long serialVersionUID = 1;

        final TableField<Record, Long> id =
                createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);
        final TableField<Record, String> name = createField(DSL.name("name"), SQLDataType.CLOB.nullable(false), this);
        final TableField<Record, String> city =
                createField(DSL.name("city"), SQLDataType.VARCHAR(60).nullable(false), this);
        final TableField<Record, Integer> age = createField(DSL.name("age"), SQLDataType.INTEGER.nullable(false), this);
        final TableField<Record, BigDecimal> balance =
                createField(DSL.name("balance"), SQLDataType.NUMERIC(12, 2).nullable(false), this);
        final TableField<Record, Boolean> active =
                createField(DSL.name("active"), SQLDataType.BOOLEAN.nullable(false), this);
        final TableField<Record, Instant> createdAt =
                createField(DSL.name("created_at"), SQLDataType.INSTANT.nullable(false), this);
        final TableField<Record, JSONB> profile =
                createField(DSL.name("profile"), SQLDataType.JSONB.nullable(false), this);
        final TableField<Record, String[]> tags =
                createField(DSL.name("tags"), SQLDataType.CLOB.array().nullable(false), this);
        final TableField<Record, UUID> token = createField(DSL.name("token"), SQLDataType.UUID.nullable(false), this);

        AccountTable(String name) {
            super(DSL.name(name));
        }

        @Override
        public Identity<Record, Long> getIdentity() {
            return Internal.createIdentity(this, id);
        }

        @Override
        public UniqueKey<Record> getPrimaryKey() {
            return Internal.createUniqueKey(this, id);
        }
    }

    /** The table of the authors. */
    static final class AuthorTable extends TableImpl<Record> {
        private static final long serialVersionUID = 1;

        final TableField<Record, Long> id = createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false), this);
        final TableField<Record, String> name = createField(DSL.name("name"), SQLDataType.CLOB.nullable(false), this);
        final TableField<Record, LocalDate> born =
                createField(DSL.name("born"), SQLDataType.LOCALDATE.nullable(false), this);

        AuthorTable() {
            super(DSL.name("author"));
        }
    }

    /** The table of the books. */
    static final class BookTable extends TableImpl<Record> {
        private static final long serialVersionUID = 1;

        final TableField<Record, Long> id = createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false), this);
        final TableField<Record, Long> authorId =
                createField(DSL.name("author_id"), SQLDataType.BIGINT.nullable(false), this);
        final TableField<Record, String> title = createField(DSL.name("title"), SQLDataType.CLOB.nullable(false), this);
        final TableField<Record, BigDecimal> price =
                createField(DSL.name("price"), SQLDataType.NUMERIC(10, 2).nullable(false), this);
        final TableField<Record, LocalDate> publishedOn =
                createField(DSL.name("published_on"), SQLDataType.LOCALDATE.nullable(false), this);

        BookTable() {
            super(DSL.name("book"));
        }
    }
}
