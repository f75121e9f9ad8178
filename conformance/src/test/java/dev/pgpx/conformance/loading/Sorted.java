package dev.pgpx.conformance.loading;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.One;
import dev.pgpx.model.OrderBy;
import dev.pgpx.model.Table;
import dev.pgpx.model.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Models whose collections have an order. */
final class Sorted {
    private Sorted() {}

    @Table
    record Serial(
            @Id int id,
            @OrderBy("year desc nulls last, title") Many<Episode> episodes,
            @ManyToMany @OrderBy("rank desc") Many<Mark> marks) {}

    @Table
    record Episode(@GeneratedId long id, One<Serial> serial, String title, @Nullable Integer year) {}

    @Table
    record Mark(@Id String name, int rank) {}

    @View(Episode.class)
    record EpisodeTitle(String title) {}

    @View(Serial.class)
    record SerialCard(int id, List<EpisodeTitle> episodes) {}
}
