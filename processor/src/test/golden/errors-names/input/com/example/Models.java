package com.example;

import dev.pgpx.model.*;

enum Level {
    LOW,
    @Label("LOW")
    ALSO_LOW,
    @Label("höööööööööööööööööööööööööööööööööööööööööööööööööh")
    LONG,
    @Label(" ")
    BLANK
}

final class Other {
    enum Level {
        ONE
    }
}

@Table
record Duplicate(@Id long id, String firstName, @Column(name = "first_name") String name, @Column(name = " ") String blank) {}

@Table(name = "a_table_with_a_name_that_is_longer_than_the_sixty_three_bytes_kept", schema = " ")
record LongName(
        @Id long id,
        @Column(name = "a_column_with_a_name_that_is_longer_than_sixty_three_bytes_is_bad") String name,
        @Column(name = "nul\0") String nul,
        @ManyToMany Many<LongName> others,
        @ManyToMany(joinTable = "\t") Many<LongName> blank) {}

@Table
record Levels(@Id long id, Level level, Other.Level other) {}

@Table
record Clash(@Id long id, One<Clash> parent, long parentId, String CLASH, int isSet, @Json Object equals) {}

@Table
record Columns(@Id long id, One<Columns> parent, @Column(name = "parent_id") long number) {}
