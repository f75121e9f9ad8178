package dev.pgpx.examples.cldr;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import dev.pgpx.examples.world.Currency;
import dev.pgpx.examples.world.Language;
import dev.pgpx.model.Many;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What things are called. */
final class Names {
    /** The languages in which countries are named: widely read ones of several scripts. */
    private static final List<String> LANGUAGES =
            List.of("ar", "de", "en", "es", "fr", "hi", "it", "ja", "pt", "ru", "sw", "tr", "zh");

    private static final Set<String> WITH_DATA = Arrays.stream(ULocale.getAvailableLocales())
            .map(ULocale::getLanguage)
            .collect(Collectors.toSet());

    private final LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    private final Map<String, LocaleDisplayNames> byLanguage = LANGUAGES.stream()
            .collect(Collectors.toMap(code -> code, code -> LocaleDisplayNames.getInstance(new ULocale(code))));

    String region(String code) {
        return english.regionDisplayName(code);
    }

    Map<String, String> regionByLanguage(String code) {
        Map<String, String> names = new TreeMap<>();
        byLanguage.forEach((language, display) -> names.put(language, display.regionDisplayName(code)));
        return names;
    }

    String script(OfficialLanguage language) {
        return english.scriptDisplayName(language.script());
    }

    Language language(String code) {
        return new Language(code, english.languageDisplayName(code), ownName(code), Many.unloaded());
    }

    /** For a language without data of its own ICU would take those of the machine's. */
    private String ownName(String code) {
        return WITH_DATA.contains(code)
                ? LocaleDisplayNames.getInstance(new ULocale(code)).languageDisplayName(code)
                : english.languageDisplayName(code);
    }

    Currency currency(String code) {
        com.ibm.icu.util.Currency currency = com.ibm.icu.util.Currency.getInstance(code);
        String name = currency.getName(ULocale.ENGLISH, com.ibm.icu.util.Currency.LONG_NAME, null);
        return new Currency(code, name, currency.getDefaultFractionDigits(), Many.unloaded());
    }
}
