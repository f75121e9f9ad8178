package dev.pgpx.conformance.hook;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.Table;

@Table
record Writer(@GeneratedId long id, String name, Many<Novel> novels) {
    static Writer named(String name) {
        return new Writer(0, name, Many.unloaded());
    }

    Writer withName(String other) {
        return new Writer(id, other, novels);
    }
}
