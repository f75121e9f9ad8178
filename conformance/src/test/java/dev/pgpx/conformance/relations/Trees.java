package dev.pgpx.conformance.relations;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.One;
import dev.pgpx.model.OrderBy;
import dev.pgpx.model.SoftDelete;
import dev.pgpx.model.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rows that point to rows of their own table, by a key of one column and by one of two. */
interface Trees {
    @Table(name = "tree_category")
    record Category(
            @GeneratedId long id,
            @Nullable One<Category> parent,
            String name,
            @SoftDelete @Nullable Instant deletedAt,
            @OrderBy("name desc") Many<Category> children,
            @ManyToMany Many<Label> labels,
            @ManyToMany(joinTable = "tree_twin", column = "a", targetColumn = "b") Many<Category> twins) {}

    @Table(name = "tree_label")
    record Label(@Id String name) {}

    @Table(name = "tree_folder")
    record Folder(@Id String drive, @Id int number, @Nullable One<Folder> parent, Many<Folder> folders) {}
}
