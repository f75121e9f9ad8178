package dev.pgpx.examples.cldr;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import dev.pgpx.examples.world.Continent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where countries belong, by the United Nations' tree of regions and by unions. */
final class Regions {
    /** The unions, and groups that cut across the tree, all with their members. */
    private static final List<Region> GROUPINGS = Region.getAvailable(RegionType.GROUPING).stream()
            .sorted(Comparator.comparing(Region::toString))
            .toList();

    private Regions() {}

    /** The codes of those that a country belongs to, without its continent. */
    static Stream<String> of(Region country) {
        Region part = country.getContainingRegion(RegionType.SUBCONTINENT);
        Stream<Region> groups = GROUPINGS.stream().filter(group -> group.contains(country));
        return Stream.concat(Stream.ofNullable(part), groups).map(Region::toString);
    }

    static Continent continent(Region country) {
        Region continent = country.getContainingRegion(RegionType.CONTINENT);
        return switch (continent.getNumericCode()) {
            case 2 -> Continent.AFRICA;
            case 9 -> Continent.OCEANIA;
            case 19 -> Continent.AMERICAS;
            case 142 -> Continent.ASIA;
            case 150 -> Continent.EUROPE;
            default -> throw new IllegalStateException(continent + " is no continent");
        };
    }
}
