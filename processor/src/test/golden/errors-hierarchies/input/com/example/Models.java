package com.example;

import dev.pgpx.model.Audited;
import dev.pgpx.model.Check;
import dev.pgpx.model.Column;
import dev.pgpx.model.Discriminator;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Hidden;
import dev.pgpx.model.Hierarchy;
import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.One;
import dev.pgpx.model.SubtypeTable;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import dev.pgpx.model.Version;
import org.jspecify.annotations.Nullable;

@Table
sealed interface Differing {
    record Left(@Id long id, String name, @Nullable String note, @Column(name = "a") int number, int type)
            implements Differing {}

    record Right(@Id long id, int name, String note, @Column(name = "b") int number) implements Differing {}
}

@Table
@Hierarchy(discriminator = "the kind")
sealed interface Doubled {
    @Discriminator("same")
    record First(@Id long id) implements Doubled {}

    @Discriminator("same")
    record Second(@Id long id) implements Doubled {}
}

@Table
sealed interface Keys {
    record With(@Id long id) implements Keys {}

    record Without(long number) implements Keys {}
}

@Table
sealed interface Odd {
    enum Constant implements Odd {
        ONE
    }

    record Generic<T>(@Id long id) implements Odd {}

    non-sealed class Open implements Odd {
        public final long id;

        public Open(@Id long id) {
            this.id = id;
        }
    }

    @Table
    record Double(@Id long id) implements Odd {}
}

@Table
@Hierarchy
record Alone(@Id long id) {}

@Table
@Hierarchy(strategy = Hierarchy.Strategy.JOINED)
@Unique({"name", "number"})
@Check("number > length(name)")
sealed interface Joined {
    record One(@Id long id, String name, int number, @Version int version) implements Joined {}

    @SubtypeTable("joined")
    record Two(@Id long id, String name) implements Joined {}
}

@Table
@Hierarchy(strategy = Hierarchy.Strategy.TABLE_PER_TYPE)
@Check("type <> name")
sealed interface Apart {
    @GeneratedId
    long id();

    @Unique(name = "apart_name")
    String name();

    record Single(long id, String name, @ManyToMany Many<Pointing> pointing) implements Apart {}

    record Other(long id, String name) implements Apart {}
}

@Table
record Pointing(@Id long id, One<Apart> apart) {}

@Table
sealed interface Together {
    @SubtypeTable("somewhere")
    record Here(@Id long id) implements Together {}
}

@Table
@Hierarchy(strategy = Hierarchy.Strategy.JOINED)
@Audited
sealed interface Observed {
    record Watched(@Id long id) implements Observed {}
}

@Table
@Hierarchy(strategy = Hierarchy.Strategy.JOINED)
@Hidden(Concealed.Columns.class)
sealed interface Concealed {
    record Columns(String secret) {}

    record Covered(@Id long id) implements Concealed {}
}
