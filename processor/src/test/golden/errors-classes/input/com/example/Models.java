package com.example;

import dev.pgpx.model.Id;
import dev.pgpx.model.Table;

@Table
class Mute {
    private final long id;
    private final String name;

    Mute(@Id long id, String name, boolean active) {
        this.id = id;
        this.name = name;
    }

    Object name() {
        return name;
    }

    private boolean isActive() {
        return id > 0;
    }
}

@Table
abstract class Half {
    Half(@Id long id) {}
}

@Table
class Several {
    Several(@Id long id) {}

    Several(@Id long id, String name) {}
}

@Table
class Closed {
    private Closed(@Id long id) {}
}

class Outer {
    @Table
    class Inner {
        Inner(@Id long id) {}
    }
}
