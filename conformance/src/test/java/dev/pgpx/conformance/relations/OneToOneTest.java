package dev.pgpx.conformance.relations;

import static dev.pgpx.conformance.relations.Accounts_AccountCardView.ACCOUNT_CARD;
import static dev.pgpx.conformance.relations.Accounts_AccountTable.ACCOUNT;
import static dev.pgpx.conformance.relations.Accounts_PassportTable.PASSPORT;
import static dev.pgpx.conformance.relations.Accounts_PictureTable.PICTURE;
import static dev.pgpx.conformance.relations.Accounts_ProfileTable.PROFILE;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.conformance.relations.Accounts.Account;
import dev.pgpx.conformance.relations.Accounts.AccountCard;
import dev.pgpx.conformance.relations.Accounts.Passport;
import dev.pgpx.conformance.relations.Accounts.PictureLine;
import dev.pgpx.conformance.relations.Accounts.Profile;
import dev.pgpx.conformance.relations.Accounts.ProfileLine;
import dev.pgpx.database.Database;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.error.RelationException;
import dev.pgpx.model.DetachedException;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.query.QueryException;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations one to one, seen from both sides. */
@PgpxTest
class OneToOneTest {
    private final List<StatementEvent> events = new ArrayList<>();
    private Database db;

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(ACCOUNT, PROFILE, PICTURE, PASSPORT).createAll(db);
    }

    /** Five accounts; those with an odd number have a profile, the first two a passport. */
    @BeforeEach
    void fill(Database database) {
        database.run(sql("truncate account, profile, picture, passport restart identity"));
        database.run(sql("insert into account (name) select 'a' || n from generate_series(1, 5) as n"));
        database.run(sql("insert into profile select n, 'text ' || n from generate_series(1, 5, 2) as n"));
        database.run(sql("insert into picture (profile_account_id, name) values (1, 'x'), (1, 'y'), (3, 'z')"));
        database.run(sql("insert into passport (number, account_id) values ('P1', 1), ('P2', 2)"));
        db = database.withListener(events::add);
    }

    private List<Account> accounts(Database from) {
        return from.list(from(ACCOUNT).orderBy(ACCOUNT.id.asc()));
    }

    private List<String> statements() {
        return events.stream()
                .map(event -> event.statement().label())
                .filter(label -> !label.startsWith("begin") && !label.startsWith("commit"))
                .toList();
    }

    @Test
    void loadsTheRowThatPointsHereWithTheQuery() {
        List<Account> accounts = db.list(from(ACCOUNT)
                .load(ACCOUNT.profile.load(PROFILE.pictures), ACCOUNT.passport)
                .orderBy(ACCOUNT.id.asc()));

        assertThat(statements())
                .containsExactly(
                        "select account", "load account.profile", "load account.passport", "load profile.pictures");
        assertThat(accounts).allMatch(account -> account.profile().isLoaded());
        assertThat(accounts.get(0).profile().get().text()).isEqualTo("text 1");
        assertThat(accounts.get(0).profile().get().pictures()).hasSize(2);
        assertThat(accounts.get(1).profile().optional()).isEmpty();
        assertThat(accounts.get(1).passport().get().number()).isEqualTo("P2");
        assertThat(accounts.get(0).profile()).hasToString("One[loaded]");
        assertThat(accounts.get(1).profile()).hasToString("One[none]");
    }

    @Test
    void loadsOnNeedForAllOwnersAtOnce() {
        int found = 0;
        for (Account account : accounts(db)) {
            found += account.profile().optional().isPresent() ? 1 : 0;
        }

        assertThat(found).isEqualTo(3);
        assertThat(statements()).containsExactly("select account", "load account.profile");
    }

    @Test
    void leadsBackToTheOwner() {
        Profile profile = db.one(from(PROFILE).where(PROFILE.text.eq("text 3")).load(PROFILE.account));

        assertThat(profile.account().get().name()).isEqualTo("a3");
        assertThat(profile.account().get().profile().get()).isEqualTo(profile);
    }

    @Test
    void saysThatNoRowPointsHere() {
        One<Profile> none = accounts(db).get(1).profile();

        assertThatThrownBy(none::get)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("relation account.profile leads to no row: none points here. Ask with optional().");
        assertThat(none.key()).isNull();
    }

    @Test
    void refusesToLoadWhereThatIsRefusedOrNothingIsThereToLoadFrom() {
        Account strict = accounts(db.withStrictLoading()).get(0);
        Account detached = ACCOUNT.fromMap(ACCOUNT.toMap(strict));

        assertThatThrownBy(() -> strict.profile().optional())
                .isInstanceOf(RelationException.class)
                .hasMessageStartingWith("PGPX-2140: relation account.profile is not loaded");
        assertThatThrownBy(() -> detached.profile().optional())
                .isInstanceOf(DetachedException.class)
                .hasMessageStartingWith("PGPX-1701: relation account.profile is not loaded");
        assertThatThrownBy(() -> One.unloaded().get())
                .isInstanceOf(DetachedException.class)
                .hasMessageStartingWith("PGPX-1701: One.unloaded() is not loaded");
        assertThat(db.count(from(ACCOUNT))).isEqualTo(5);
    }

    @Test
    void equalsTheSameRelationOfTheSameRow() {
        One<Profile> one = accounts(db).get(0).profile();
        One<Profile> other = accounts(db).get(0).profile();
        One<Passport> passport = accounts(db).get(0).passport();
        other.get();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(passport);
        assertThat(One.none()).isEqualTo(One.none()).isNotEqualTo(One.unloaded());
        assertThat(One.none()).isNotEqualTo(One.key(1)).hasToString("One[none]");
        assertThat(One.none().optional()).isEmpty();
        assertThat(one.isInverse()).isTrue();
    }

    @Test
    void joinsAndFollowsPaths() {
        List<String> joined =
                db.list(select(PROFILE.text).from(ACCOUNT).join(ACCOUNT.profile).where(ACCOUNT.name.eq("a5")));
        List<String> without = db.list(select(ACCOUNT.name)
                .from(ACCOUNT)
                .where(ACCOUNT.profile().text.isNull())
                .orderBy(ACCOUNT.id.asc()));
        List<Account> withPassport = db.list(from(ACCOUNT)
                .where(
                        ACCOUNT.passport().number.eq("P2"),
                        ACCOUNT.profile().text.isNull()));

        assertThat(joined).containsExactly("text 5");
        assertThat(without).containsExactly("a2", "a4");
        assertThat(withPassport).extracting(Account::name).containsExactly("a2");
    }

    @Test
    void readsIntoViews() {
        List<AccountCard> cards =
                db.list(from(ACCOUNT).orderBy(ACCOUNT.id.asc()).limit(2).into(ACCOUNT_CARD));

        assertThat(cards)
                .containsExactly(
                        new AccountCard(
                                "a1",
                                new ProfileLine("text 1", "a1", List.of(new PictureLine("x"), new PictureLine("y"))),
                                "P1"),
                        new AccountCard("a2", null, "P2"));
        assertThat(statements()).hasSize(2);
    }

    @Test
    void savesTheRowWithItsOwner() {
        Account saved = db.saveGraph(ACCOUNT, Account.of("new", One.of(Profile.of("mine")), One.of(Passport.of("P9"))));

        assertThat(saved.profile().get().account()).isEqualTo(One.key(saved.id()));
        assertThat(saved.profile().get().account().get()).isSameAs(saved);
        assertThat(saved.passport().get().number()).isEqualTo("P9");
        Account stored = db.one(from(ACCOUNT).where(ACCOUNT.id.eq(saved.id())));
        assertThat(stored.profile().get().text()).isEqualTo("mine");
        assertThat(stored.passport().get()).isEqualTo(saved.passport().get());
    }

    @Test
    void replacesTheRowOrTakesItAwayAsTheModelSays() {
        Account first = accounts(db).get(0);

        Account replaced = db.saveGraph(
                ACCOUNT, new Account(first.id(), "a1", One.of(Profile.of("other")), One.of(Passport.of("P8"))));
        assertThat(replaced.profile().get().text()).isEqualTo("other");
        assertThat(db.list(from(PASSPORT).orderBy(PASSPORT.number.asc())))
                .extracting(Passport::number)
                .containsExactly("P2", "P8");

        Account kept = db.saveGraph(
                ACCOUNT,
                new Account(
                        first.id(),
                        "a1",
                        One.unloaded(),
                        One.of(replaced.passport().get())));
        assertThat(kept.passport().get().id())
                .isEqualTo(replaced.passport().get().id());

        db.saveGraph(ACCOUNT, new Account(first.id(), "a1", One.none(), One.none()));
        assertThat(db.list(from(PASSPORT))).extracting(Passport::number).containsExactly("P2");
        assertThat(db.count(from(PROFILE))).isEqualTo(3);
    }

    @Test
    void refusesASecondRow() {
        assertThatThrownBy(() -> db.insert(PASSPORT, new Passport(0, "P3", One.key(1L))))
                .isInstanceOf(ConstraintException.class);

        db.run(sql("alter table passport drop constraint passport_account_id_key"));
        try {
            db.insert(PASSPORT, new Passport(0, "P3", One.key(1L)));
            assertThatThrownBy(() -> accounts(db).get(0).passport().optional())
                    .isInstanceOf(QueryException.class)
                    .hasMessage("PGPX-1262: relation account.passport leads to several rows of table passport\n"
                            + "  expected one at most whose account_id is the key of a row of account\n"
                            + "  Add a unique constraint on account_id to table passport, and repair the data; or make the"
                            + " relation a Many.");
            assertThat(db.count(from(PASSPORT))).isEqualTo(3);
        } finally {
            db.run(sql("delete from passport where number = 'P3'"));
            db.run(sql("alter table passport add unique (account_id)"));
        }
    }

    @Test
    void holdsManyPictures() {
        Profile profile = db.saveGraph(
                PROFILE, new Profile(One.key(5L), "five", Many.of(new Accounts.Picture(0, One.key(0L), "new"))));

        assertThat(profile.pictures().get().get(0).profile().get()).isSameAs(profile);
        assertThat(profile.account().get().name()).isEqualTo("a5");
    }
}
