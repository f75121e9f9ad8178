package com.example;

import dev.pgpx.model.*;
import dev.pgpx.types.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

enum Mood { HAPPY, SAD }

@Table
record Country(@Id String code, String name, Many<House> houses) {}

@Table
record House(@GeneratedId long id, String name, @Nullable One<Country> country, Many<Novel> novels) {}

@Table
record Writer(
        @GeneratedId long id,
        @Column(name = "full_name") String name,
        @Nullable Mood mood,
        List<String> genres,
        Range<LocalDate> active,
        int prizes,
        Optional<Double> rating,
        @Json List<String> profile,
        Many<Novel> novels,
        @ManyToMany Many<Topic> topics) {}

@Table
record Novel(@GeneratedId long id, String title, One<Writer> writer, @Nullable One<House> house, One<Country> origin) {}

@Table
record Topic(@Id String name, @ManyToMany(mappedBy = "topics") Many<Writer> writers) {}

/** Columns of all kinds, found by name, by column and by the key of a relation. */
@View(Novel.class)
record NovelLine(
        @Column(name = "title") String heading,
        long writerId,
        @Nullable Long houseId,
        @Path("writer.name") String author,
        @Path("house.country.name") Optional<String> country,
        @Path("writer.genres") List<String> row,
        @Path("writer.mood") @Nullable Mood at,
        @Path("writer.prizes") int prizes,
        @Path("house.id") @Nullable Long home) {}

@View(Country.class)
record CountryLine(String name) {}

/** Views within a view: of a relation that is always there, and of one that may be missing. */
@View(Novel.class)
record NovelOrigin(CountryLine origin, String title, @Path("house.country") Optional<CountryLine> relations) {}

@View(House.class)
record HouseCard(String name, List<NovelLine> novels, @Nullable CountryLine country) {}

@View(Topic.class)
record TopicName(String name) {}

interface Cards {
    /** Lists, and a view with lists of its own. */
    @View(Writer.class)
    public record WriterCard(
            long id,
            String name,
            @Nullable Mood mood,
            Range<LocalDate> active,
            Optional<Double> rating,
            List<String> profile,
            List<NovelOrigin> novels,
            List<TopicName> topics) {}

    @View(Novel.class)
    record NovelCard(
            WriterCard writer,
            @Nullable HouseCard house,
            Optional<Long> houseId,
            @Path("writer.topics") List<TopicName> row,
            @Path("house.country.houses") List<HouseCard> siblings,
            String title) {}
}
