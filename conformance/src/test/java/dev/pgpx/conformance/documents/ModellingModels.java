package dev.pgpx.conformance.documents;

import dev.pgpx.model.Audited;
import dev.pgpx.model.Check;
import dev.pgpx.model.Column;
import dev.pgpx.model.Comment;
import dev.pgpx.model.Computed;
import dev.pgpx.model.CreatedAt;
import dev.pgpx.model.CreatedBy;
import dev.pgpx.model.Default;
import dev.pgpx.model.DefaultFrom;
import dev.pgpx.model.DeleteRule;
import dev.pgpx.model.Exclude;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Hidden;
import dev.pgpx.model.Id;
import dev.pgpx.model.OnDelete;
import dev.pgpx.model.One;
import dev.pgpx.model.ReadOnly;
import dev.pgpx.model.SoftDelete;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import dev.pgpx.model.UpdatedAt;
import dev.pgpx.model.UuidVersion;
import dev.pgpx.model.Version;
import dev.pgpx.model.View;
import dev.pgpx.types.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@Table
@Comment("What the shop sells")
@Check("cost < price")
record Product(
        @GeneratedId long id,
        @Unique String code,
        @Check("price > 0") int price,
        int cost,
        @Computed("price - cost") int margin) {}

@Table
@Hidden(Account.Secrets.class)
record Account(@GeneratedId long id, @Unique String email) {
    record Secrets(@Column(sensitive = true) String passwordHash, @Default("0") int logins) {}
}

@View(Account.class)
record Credentials(long id, String passwordHash) {}

@Table
@Audited
record Contract(@GeneratedId long id, String party, int months) {}

@Table
@Unique({"cinema", "number"})
record Hall(@GeneratedId long id, String cinema, int number) {}

@Table
@Exclude("using gist (during with &&)")
record Holiday(@Id String name, Range<LocalDate> during) {}

@Table
record Event(@GeneratedId(uuid = UuidVersion.TIME_ORDERED) UUID id, String what) {}

@Table
record Offer(@GeneratedId(sequence = "paper_number") long id, String text) {}

@Table
record Bill(@GeneratedId(sequence = "paper_number") long id, String text) {}

@Table
record Seat(@Id String hall, @Id int number, boolean wide) {}

@Table
record Ticket(
        @GeneratedId long id,
        @OnDelete(DeleteRule.CASCADE) One<Holiday> holiday,
        @DefaultFrom("newCode") String code,
        @Default("'paper'") String kind,
        @ReadOnly Optional<String> stamp) {
    static String newCode() {
        return UUID.randomUUID().toString();
    }
}

@Table
record Memo(
        @GeneratedId long id,
        @Unique String title,
        @Version int version,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @CreatedBy String createdBy,
        @SoftDelete Optional<Instant> deletedAt) {}
