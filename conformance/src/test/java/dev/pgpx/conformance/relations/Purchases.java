package dev.pgpx.conformance.relations;

import dev.pgpx.model.DeleteRule;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.Inverse;
import dev.pgpx.model.Many;
import dev.pgpx.model.OnDelete;
import dev.pgpx.model.One;
import dev.pgpx.model.OrderBy;
import dev.pgpx.model.OrphanRule;
import dev.pgpx.model.Orphans;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import dev.pgpx.model.View;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys of several columns, and relations that need them. */
interface Purchases {
    @Table
    record Purchase(
            @Id String country,
            @Id int number,
            String buyer,
            @OrderBy("position desc") @Orphans(OrphanRule.DELETE) Many<Line> lines,
            @Inverse("purchase") One<Invoice> invoice) {
        static Purchase of(String country, int number, Line... lines) {
            return new Purchase(country, number, "b" + number, Many.of(lines), One.unloaded());
        }
    }

    @Table(name = "purchase_line")
    record Line(
            @Id One<Purchase> purchase,
            @Id short position,
            String text,
            @Inverse("line") @Orphans(OrphanRule.DETACH) Many<Remark> remarks) {
        static Line of(int position, Remark... remarks) {
            return new Line(One.key(List.of("", 0)), (short) position, "t" + position, Many.of(remarks));
        }
    }

    @Table
    record Remark(
            @GeneratedId long id,
            @Nullable @OnDelete(DeleteRule.SET_NULL) One<Line> line,
            Optional<One<Purchase>> other,
            String text) {
        static Remark of(String text) {
            return new Remark(0, null, Optional.empty(), text);
        }
    }

    @Table
    record Invoice(@GeneratedId long id, @Unique One<Purchase> purchase) {}

    @View(Remark.class)
    record RemarkCard(String text, @Nullable LineCard line, Optional<String> otherCountry) {}

    @View(Line.class)
    record LineCard(short position, List<RemarkLine> remarks) {}

    @View(Remark.class)
    record RemarkLine(String text) {}
}
