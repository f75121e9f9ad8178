package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.query.ViewPart;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import javax.annotation.processing.Generated;

/** Reads rows of the table of {@link Account} as {@link AccountCard}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class AccountCardView extends View<Account, AccountCard> {
    /** The view. */
    public static final AccountCardView ACCOUNT_CARD = new AccountCardView();

    private final Codec<String> name;

    private final Codec<String> number;

    private final ViewPart<ProfileLine> profile;

    private AccountCardView() {
        super(AccountTable.ACCOUNT, "AccountCard");
        this.name = column(AccountTable.ACCOUNT.name);
        this.number = column(along(AccountTable.ACCOUNT.passport), PassportTable.PASSPORT.number);
        this.profile = oneOrNone(along(AccountTable.ACCOUNT.profile), ProfileLineView.PROFILE_LINE);
    }

    @Override
    public AccountCard read(Row row, int at, Relations relations) {
        return new AccountCard(
                row.require(at, name),
                profile.read(row, at, relations),
                row.get(at + 1, number));
    }
}
