package dev.pgpx.examples.demo;

import dev.pgpx.examples.world.Country;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the country that was typed. */
final class CountryChoice {
    private static final int NEAR_ONES = 5;
    private static final int LEAST_OF_NAME = 3;

    private CountryChoice() {}

    /** By its code, in upper or lower case; an error that names near ones when there is none. */
    static Country of(String typed, List<Country> countries) {
        String code = typed.toUpperCase(Locale.ROOT);
        return countries.stream()
                .filter(country -> country.code().equals(code))
                .findFirst()
                .orElseThrow(() -> DemoMessages.noCountry(typed, near(code, countries)));
    }

    /** First those whose name begins like it, then those whose code shares most; of equals the larger country first. */
    private static String near(String typed, List<Country> countries) {
        return countries.stream()
                .sorted(Comparator.comparingInt((Country country) -> -likeness(typed, country))
                        .thenComparingLong(country -> -country.population()))
                .limit(NEAR_ONES)
                .map(country -> country.code() + " (" + country.name() + ")")
                .collect(Collectors.joining(", "));
    }

    private static int likeness(String typed, Country country) {
        int named = commonStart(typed, country.name().toUpperCase(Locale.ROOT));
        if (named >= LEAST_OF_NAME) {
            return 2 * named;
        }
        int alike = 0;
        for (int i = 0; i < Math.min(typed.length(), country.code().length()); i++) {
            alike += typed.charAt(i) == country.code().charAt(i) ? 3 - i : 0;
        }
        return alike;
    }

    private static int commonStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
