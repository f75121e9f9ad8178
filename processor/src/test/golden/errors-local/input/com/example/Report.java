package com.example;

import dev.pgpx.model.*;

@Table
record Report(@Id long id) {
    void make() {
        @Table
        record Line(@Id long id) {}
        @Table
        class Sheet {}
        @Deprecated
        record Fine(long id) {}
        Runnable later = () -> {
            @dev.pgpx.model.Table
            record Deep(@Id long id) {}
        };
        @View(Report.class)
        record Card(long id) {}
    }
}
