package com.example;

import dev.pgpx.model.*;

@Table
record BookLine(
        @GeneratedId long id,
        @Unique String shortText,
        @Column(name = "by_hand") int byHand,
        One<BookLine> nextLine,
        @ManyToMany Many<BookLine> relatedLines) {}
