package dev.pgpx.conformance.validation;

import static dev.pgpx.conformance.validation.ClubTable.CLUB;
import static dev.pgpx.conformance.validation.MemberTable.MEMBER;
import static dev.pgpx.query.Sql.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.validation.ValidationHook;
import dev.pgpx.validation.Violation;
import dev.pgpx.validation.ViolationException;
import jakarta.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Records are checked before they are sent, by the provider on the class path. */
@PgpxTest
class ValidationTest {
    private final Database db;

    ValidationTest(Database db) {
        this.db = db;
    }

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(CLUB, MEMBER).createAll(db);
    }

    private One<Club> club() {
        return One.of(db.insert(CLUB, new Club(0, "c", Many.unloaded())));
    }

    private static final String WRONG =
            """
            PGPX-2700: a record of table member violates constraints of its model; nothing was sent
              address: must be a well-formed email address
              age: must be greater than or equal to 18
              name: must not be blank
              name: size must be between 0 and 5
              nickname: size must be between 0 and 3
              shoe: violates @Even
              Correct the values; violations() has them by path.""";

    private static Member wrong(One<Club> club) {
        return new Member(0, "      ", "nobody", 17, Optional.of("long"), club, (short) 43);
    }

    @Test
    void tellsAllThatIsWrongWithARecord() {
        List<String> sent = new ArrayList<>();
        Database watched = db.withListener(event -> sent.add(event.statement().label()));

        assertThatThrownBy(() -> watched.insert(MEMBER, wrong(One.key(1L))))
                .isInstanceOf(ViolationException.class)
                .hasMessage(WRONG)
                .satisfies(e -> assertThat(((ViolationException) e).table()).isEqualTo("member"))
                .satisfies(e -> assertThat(((ViolationException) e).violations())
                        .hasSize(6)
                        .contains(
                                new Violation("age", "Min", "must be greater than or equal to 18"),
                                new Violation("name", "NotBlank", "must not be blank")));
        assertThat(sent).isEmpty();
    }

    @Test
    void tellsAllThatIsWrongWithADraft() {
        assertThatThrownBy(() -> db.insert(MemberTable.draft()
                        .name("      ")
                        .address("nobody")
                        .age(17)
                        .nickname(Optional.of("long"))
                        .shoe((short) 43)))
                .isInstanceOf(ViolationException.class)
                .hasMessage(WRONG);
    }

    @Test
    void leavesToTheDatabaseWhatADraftLeavesOut() {
        Member stored = db.insert(MemberTable.draft()
                .name("Anna")
                .address("a@k.org")
                .age(20)
                .club(club())
                .shoe((short) 42));

        assertThat(db.one(from(MEMBER).where(MEMBER.id.eq(stored.id()))).nickname())
                .isEmpty();
    }

    @Test
    void checksEachRecordOfABulkInsert() {
        One<Club> club = club();
        long before = db.count(from(MEMBER));

        assertThatThrownBy(() -> db.insertAll(
                        MEMBER,
                        List.of(new Member(0, "Bea", "b@k.org", 20, Optional.empty(), club, (short) 40), wrong(club))))
                .isInstanceOf(ViolationException.class);
        assertThat(db.count(from(MEMBER))).isEqualTo(before);
    }

    @Test
    void takesAValidatorOfOnesOwn() {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Database hooked = db.withHook(new ValidationHook(factory.getValidator()));

            assertThatThrownBy(() -> hooked.insert(MEMBER, wrong(One.key(1L)))).hasMessage(WRONG);
            assertThat(hooked.insert(CLUB, new Club(0, "", Many.unloaded())).title())
                    .isEmpty();
        }
    }
}
