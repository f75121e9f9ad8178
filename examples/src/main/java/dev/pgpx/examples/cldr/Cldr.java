package dev.pgpx.examples.cldr;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyInfo;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.VersionInfo;
import dev.pgpx.examples.world.Country;
import dev.pgpx.examples.world.Currency;
import dev.pgpx.examples.world.Language;
import dev.pgpx.examples.world.Region;
import dev.pgpx.examples.world.World;
import dev.pgpx.model.Many;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The world by Unicode CLDR: pure reading, the same on every machine. Source: <a
 * href="https://cldr.unicode.org/">cldr.unicode.org</a>, in the version that ICU4J carries.
 */
public final class Cldr {
    private final Names names = new Names();
    private final Territories territories = Territories.load();
    private final Map<String, List<CurrencyInfo>> uses =
            CurrencyMetaInfo.getInstance().currencyInfo(CurrencyFilter.all()).stream()
                    .collect(Collectors.groupingBy(use -> use.region));

    private Cldr() {}

    /**
     * Reads everything.
     *
     * @return all rows, every list ordered by code
     */
    public static World read() {
        return new Cldr().world();
    }

    /**
     * The version of the data.
     *
     * @return two numbers or more, such as {@code 49.0}
     */
    public static String version() {
        VersionInfo version = LocaleData.getCLDRVersion();
        return version.getMajor() + (version.getMinor() == 0 ? "" : "." + version.getMinor());
    }

    private World world() {
        List<com.ibm.icu.util.Region> lands = com.ibm.icu.util.Region.getAvailable(RegionType.TERRITORY).stream()
                .sorted(Comparator.comparing(com.ibm.icu.util.Region::toString))
                .toList();
        Map<String, Language> languages = byCode(
                lands.stream()
                        .flatMap(land -> territories.of(land.toString()).official().stream())
                        .map(OfficialLanguage::code),
                names::language);
        Map<String, Region> regions = byCode(
                lands.stream().flatMap(Regions::of), code -> new Region(code, names.region(code), Many.unloaded()));
        List<Country> countries =
                lands.stream().map(land -> country(land, languages, regions)).toList();
        Map<String, Currency> currencies = byCode(
                countries.stream()
                        .flatMap(country -> country.tenders().stream())
                        .map(Tenders::currencyCode),
                names::currency);
        return new World(
                countries,
                List.copyOf(languages.values()),
                List.copyOf(regions.values()),
                List.copyOf(currencies.values()));
    }

    private static <T> Map<String, T> byCode(Stream<String> codes, Function<String, T> make) {
        Map<String, T> all = new LinkedHashMap<>();
        codes.distinct().sorted().forEach(code -> all.put(code, make.apply(code)));
        return all;
    }

    private Country country(
            com.ibm.icu.util.Region land, Map<String, Language> languages, Map<String, Region> regions) {
        String code = land.toString();
        Territories.Territory territory = territories.of(code);
        List<Language> spoken = territory.official().stream()
                .map(OfficialLanguage::code)
                .distinct()
                .map(languages::get)
                .toList();
        return new Country(
                code,
                names.region(code),
                Regions.continent(land),
                territory.population(),
                territory.official().stream()
                        .map(names::script)
                        .distinct()
                        .sorted()
                        .toList(),
                names.regionByLanguage(code),
                Many.of(Zones.of(code)),
                Many.of(Tenders.of(code, Optional.ofNullable(uses.get(code)).orElse(List.of()))),
                Many.of(spoken),
                Many.of(Regions.of(land).map(regions::get).toList()));
    }
}
