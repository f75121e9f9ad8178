package dev.pgpx.conformance.relations;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.Inverse;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.OrphanRule;
import dev.pgpx.model.Orphans;
import dev.pgpx.model.Path;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import dev.pgpx.model.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Relations one to one: a profile has its account's key, a passport a key of its own. */
interface Accounts {
    @Table
    record Account(
            @GeneratedId long id,
            String name,
            @Inverse("account") One<Profile> profile,
            @Inverse("account") @Orphans(OrphanRule.DELETE) One<Passport> passport) {
        static Account of(String name, One<Profile> profile, One<Passport> passport) {
            return new Account(0, name, profile, passport);
        }
    }

    @Table
    record Profile(@Id One<Account> account, String text, Many<Picture> pictures) {
        static Profile of(String text) {
            return new Profile(One.key(0L), text, Many.unloaded());
        }
    }

    @Table
    record Picture(@GeneratedId long id, One<Profile> profile, String name) {}

    @Table
    record Passport(@GeneratedId long id, String number, @Unique One<Account> account) {
        static Passport of(String number) {
            return new Passport(0, number, One.key(0L));
        }
    }

    @View(Account.class)
    record AccountCard(String name, @Nullable ProfileLine profile, @Path("passport.number") @Nullable String number) {}

    @View(Profile.class)
    record ProfileLine(String text, @Path("account.name") String owner, List<PictureLine> pictures) {}

    @View(Picture.class)
    record PictureLine(String name) {}
}
