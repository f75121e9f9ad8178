package dev.pgpx.conformance.audit;

import dev.pgpx.model.Audited;
import dev.pgpx.model.Default;
import dev.pgpx.model.DeleteRule;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Hidden;
import dev.pgpx.model.Id;
import dev.pgpx.model.Inverse;
import dev.pgpx.model.Many;
import dev.pgpx.model.OnDelete;
import dev.pgpx.model.One;
import dev.pgpx.model.SoftDelete;
import dev.pgpx.model.Table;
import dev.pgpx.model.Version;
import dev.pgpx.types.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something of which every change counts. */
@Table
@Audited
@Hidden(Article.Purchase.class)
record Article(
        @GeneratedId long id,
        String title,
        BigDecimal price,
        Kind kind,
        List<String> tags,
        Range<LocalDate> offered,
        byte @Nullable [] picture,
        @Nullable Instant seen,
        @Version int version,
        @SoftDelete Optional<Instant> deletedAt,
        @Inverse("article") Many<Note> notes) {
    enum Kind {
        NEW,
        USED
    }

    record Purchase(@Default("0") int cost) {}

    Article withTitle(String other) {
        return new Article(id, other, price, kind, tags, offered, picture, seen, version, deletedAt, notes);
    }
}

/** What goes with its article, and is audited itself. */
@Table
@Audited(history = "log of notes")
record Note(@Id String name, @OnDelete(DeleteRule.CASCADE) One<Article> article) {}

/** In a schema of its own, found by a time and a text. */
@Table(schema = "plant")
@Audited
record Reading(@Id Instant at, @Id String sensor, double value, @Version long xmin) {}
