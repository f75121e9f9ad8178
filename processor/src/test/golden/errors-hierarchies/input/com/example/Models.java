package com.example;

import dev.pgpx.model.Column;
import dev.pgpx.model.Discriminator;
import dev.pgpx.model.Hierarchy;
import dev.pgpx.model.Id;
import dev.pgpx.model.Table;
import org.jspecify.annotations.Nullable;

@Table
@Hierarchy(strategy = Hierarchy.Strategy.JOINED)
sealed interface Joined {
    record Only(@Id long id) implements Joined {}
}

@Table
@Hierarchy(strategy = Hierarchy.Strategy.TABLE_PER_TYPE)
sealed interface Apart {
    record Single(@Id long id) implements Apart {}
}

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
