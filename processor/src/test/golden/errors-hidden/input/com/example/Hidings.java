package com.example;

import dev.pgpx.model.Audited;
import dev.pgpx.model.CreatedAt;
import dev.pgpx.model.Embeddable;
import dev.pgpx.model.Hidden;
import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import dev.pgpx.model.Version;
import java.time.Instant;

class Plain {}

record Empty() {}

record Generic<T>(T value) {}

@Embeddable
record Point(int x, int y) {}

record Wrong(
        @Id long number,
        One<Other> other,
        Many<Other> others,
        Point point,
        @Version int version,
        @CreatedAt Instant at,
        Object thing,
        String name,
        @Unique String fine) {}

@Table
@Hidden({Plain.class, Empty.class, Generic.class, int.class})
record Hiding(@Id long id) {}

@Table
@Hidden(Wrong.class)
record Other(@Id long id, String name) {}

@Table
@Audited(history = "same")
record Same(@Id long id) {}

@Table
@Audited
record AboutThingsThatHaveAVeryLongNameAndAHistoryWithALongerOne(@Id long id) {}
