package dev.pgpx.conformance.written;

import dev.pgpx.model.Check;
import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.DeleteRule;
import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.OnDelete;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import dev.pgpx.types.Json;
import dev.pgpx.types.Range;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Table
public record Volume(
        @Id @Column(type = "char(13)") String isbn,
        String title,
        @OnDelete(DeleteRule.CASCADE) One<Publisher> publisher,
        @Unique @OnDelete(DeleteRule.SET_NULL) Optional<One<Volume>> sequelOf,
        @ManyToMany Many<Topic> topics,
        @Default("'draft'") VolumeStatus status,
        Optional<List<VolumeMoods>> moods,
        @Default("0") @Check("price >= 0") @Column(type = "numeric(10, 2)") BigDecimal price,
        @Check("pages >= 1") int pages,
        @Default("'{}'") @Check("cardinality(tags) <= 5") List<String> tags,
        @Column(type = "varchar(5)[]") Optional<List<String>> nicks,
        @Default("now()") Instant added,
        Optional<Range<Instant>> lent,
        Optional<byte[]> scan,
        @Default("'{}'") Json extra,
        Optional<Duration> took,
        Optional<Short> aB,
        @Check("char_length(blurb) < 2000 and blurb not like '%lorem ipsum dolor%' and blurb <> 'none'")
                @Column(type = "varchar(2000)")
                String blurb,
        @Default("'{nothing is known about this volume yet}'") @Column(type = "varchar(2000)")
                String summaryForReadersInAHurry) {}
