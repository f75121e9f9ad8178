package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import javax.annotation.processing.Generated;

/** Reads rows of the table of {@link Account} as {@link Credentials}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class CredentialsView extends View<Account, Credentials> {
    /** The view. */
    public static final CredentialsView CREDENTIALS = new CredentialsView();

    private final Codec<String> passwordHash;

    private CredentialsView() {
        super(AccountTable.ACCOUNT, "Credentials");
        column(AccountTable.ACCOUNT.id);
        this.passwordHash = column(AccountTable.ACCOUNT.passwordHash);
    }

    @Override
    public Credentials read(Row row, int at, Relations relations) {
        return new Credentials(
                row.getLong(at),
                row.require(at + 1, passwordHash));
    }
}
