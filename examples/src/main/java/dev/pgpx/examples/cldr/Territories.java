package dev.pgpx.examples.cldr;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import com.ibm.icu.util.UResourceBundleIterator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CLDR's facts about territories. ICU has no method for them, so they are read from its resource bundle, whose layout is
 * ICU's own: the tests hold it against what is known.
 */
final class Territories {
    private static final Territory UNKNOWN = new Territory(0, List.of());

    private final UResourceBundle info;

    /**
     * What is known of one.
     *
     * @param population how many people live there
     * @param official its official languages, one for each script, by code
     */
    record Territory(long population, List<OfficialLanguage> official) {}

    private Territories(UResourceBundle info) {
        this.info = info;
    }

    static Territories load() {
        ClassLoader icu = UResourceBundle.class.getClassLoader();
        return new Territories(
                UResourceBundle.getBundleInstance("com/ibm/icu/impl/data/icudata", "supplementalData", icu)
                        .get("territoryInfo"));
    }

    Territory of(String territory) {
        UResourceBundle facts = child(info, territory);
        if (facts == null) {
            return UNKNOWN;
        }
        long population = 0;
        List<OfficialLanguage> official = new ArrayList<>();
        for (UResourceBundleIterator i = facts.getIterator(); i.hasNext(); ) {
            UResourceBundle fact = i.next();
            if (fact.getType() == UResourceBundle.INT_VECTOR) {
                population = number(fact.getIntVector()[2]); // after product and literacy
            } else if (child(fact, "officialStatus") != null) {
                official.add(language(fact.getKey(), territory));
            }
        }
        return new Territory(population, official);
    }

    private static @Nullable UResourceBundle child(UResourceBundle parent, String key) {
        for (UResourceBundleIterator i = parent.getIterator(); i.hasNext(); ) {
            UResourceBundle child = i.next();
            if (key.equals(child.getKey())) {
                return child;
            }
        }
        return null;
    }

    /** {@code sr_Latn} is Serbian in the Latin script; without a script it is the usual one of the language there. */
    private static OfficialLanguage language(String key, String territory) {
        ULocale likely = ULocale.addLikelySubtags(new ULocale(key + "_" + territory));
        return new OfficialLanguage(new ULocale(key).getLanguage(), likely.getScript());
    }

    /** ICU packs a number into eight digits: the exponent plus 50, then the mantissa with one digit before its point. */
    static long number(int packed) {
        int exponent = packed / 1_000_000 - 50;
        return BigDecimal.valueOf(packed % 1_000_000, 5)
                .scaleByPowerOfTen(exponent)
                .longValue();
    }
}
