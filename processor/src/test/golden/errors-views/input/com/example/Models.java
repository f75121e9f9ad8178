package com.example;

import dev.pgpx.model.*;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table
record Press(@GeneratedId long id, String name, int founded, @Nullable String town, @Inverse("press") Many<Text> texts) {}

@Table
record Text(@GeneratedId long id, String title, @Nullable Long pages, One<Press> press, @Nullable One<Press> first) {}

@View(Press.class)
class NoRecord {}

@Table
@View(Press.class)
record Both(@Id long id) {}

@View(Press.class)
record Generic<T>(String name) {}

@View(String.class)
record OfNoTable(String name) {}

@View(int.class)
record OfPrimitive(String name) {}

@View(Press.class)
record Empty() {}

interface Outer {
    class Inner {
        @View(Press.class)
        private record Hidden(String name) {}
    }
}

@View(Text.class)
record TextLine(String title) {}

@View(Press.class)
record PressLine(String name) {}

@View(Press.class)
record Names(
        String nmae,
        @Column(name = "name_of") String name,
        @Path("town.name") String town,
        @Path("texts.title") String title,
        @Path("") String nothing) {}

@View(Press.class)
record Types(long founded, Integer name, Optional<List<String>> town, String id) {}

@View(Text.class)
record Nulls(
        long pages,
        @Path("first.name") String firstName,
        @Path("first.founded") @Nullable int firstFounded,
        PressLine first,
        Long firstId) {}

@View(Text.class)
record Relations(One<Press> press, @Path("press") long key, @Path("first") @Nullable TextLine other) {}

@View(Press.class)
record Lists(
        Many<Text> texts,
        @Path("texts") List<String> titles,
        @Path("texts") List<PressLine> presses,
        @Path("texts") Optional<List<TextLine>> maybe) {}

@View(Press.class)
record Round(String name, List<Trip> texts) {}

@View(Text.class)
record Trip(Round press) {}

@View(Press.class)
record Self(@Path("texts.press") Self self, @Path("texts") List<SelfText> texts) {}

@View(Text.class)
record SelfText(@Nullable Self first) {}
