package dev.pgpx.conformance.shapes;

import static dev.pgpx.conformance.shapes.AccountTable.ACCOUNT;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.model.One;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Classes that are no records, as entities. */
@PgpxTest
class AccountTest {
    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(ACCOUNT).createAll(db);
    }

    @Test
    void writesAndReadsObjectsOfAClass(Database db) {
        Account root = db.insert(ACCOUNT, new Account("root"));
        Account leaf = db.insert(
                AccountTable.draft().name("leaf").active(false).visits(3).parent(One.key(root.getId())));
        assertThat(leaf.getId()).isEqualTo(root.getId() + 1);

        db.run(update(ACCOUNT).set(ACCOUNT.visits, ACCOUNT.visits.plus(1)).where(ACCOUNT.name.eq("leaf")));
        List<Account> read = db.list(from(ACCOUNT).where(ACCOUNT.parent().name.eq("root")));
        assertThat(read)
                .extracting(Account::getName, Account::isActive, account -> account.visits)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("leaf", false, 4));
        assertThat(read.get(0).parent())
                .extracting(parent -> parent.get().getName())
                .isEqualTo("root");
    }
}
