package com.example;

import dev.pgpx.model.*;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
public record Person(
        @GeneratedId long id,
        @Json Profile profile,
        @Json @Nullable Profile draft,
        @Json List<Pet> pets,
        @Json Optional<Map<String, Address>> addresses,
        @Json Renamed renamed,
        @Json Wrapper<Address> wrapper) {

    public record Profile(
            String city,
            int born,
            @Nullable Long followers,
            boolean active,
            BigDecimal score,
            LocalDate since,
            Instant lastSeen,
            Duration online,
            UUID token,
            Mood mood,
            Address address,
            Optional<Address> second,
            List<String> tags,
            List<Pet> pets,
            List<? extends Number> numbers,
            Set<String> groups,
            Map<String, List<Integer>> scores,
            int[] points,
            @JsonProperty("e-mail") String email,
            @JsonProperty String phone,
            @JsonIgnore String secret,
            Hidden hidden,
            @Nullable Profile friend) {}

    public record Address(String street, String city) {}

    public record Pet(String name, char initial) {}

    public record Wrapper<T>(T content) {}

    @JsonNaming
    public record Renamed(String oneName) {}

    public enum Mood {
        HAPPY
    }

    private record Hidden() {}
}
