package com.example;

import dev.pgpx.model.*;

@Table
class Mutable {}

@Table
interface Shape {}

@Table
record Box<T>(@Id long id) {}

@Table
record Keyless(String name) {}

final class Outer {
    @Table
    private record Hidden(@Id long id) {}

    private static final class Inner {
        @Table
        record Deep(@Id long id) {}
    }

    @Table
    record Shown(@Id long id) {}
}

@Table
record Outer_Shown(@Id long id) {}

@Table
record Correct(@Id long id) {}
