package dev.pgpx.database.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A search path: names separated by commas; those not in double quotes become lower case, as in SQL. */
record SchemaNames() implements ValueKind<List<String>> {
    private static final String ELEMENT = "\\s*(?:\"((?:[^\"]|\"\")*)\"|([^\\s\",]+))\\s*(,|$)";

    @Override
    public @Nullable List<String> parse(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = Pattern.compile(ELEMENT).matcher(text);
        int at = 0;
        boolean more = !text.isBlank();
        while (more) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                return null;
            }
            String quoted = matcher.group(1);
            names.add(quoted == null ? matcher.group(2).toLowerCase(Locale.ROOT) : quoted.replace("\"\"", "\""));
            more = !matcher.group(3).isEmpty();
            at = matcher.end();
        }
        return names;
    }

    @Override
    public boolean accepts(List<String> value) {
        return value.stream().allMatch(Texts.NAME::accepts);
    }

    @Override
    public String show(List<String> value) {
        return value.stream().map(ShownText::of).collect(Collectors.joining(", "));
    }

    @Override
    public String expected() {
        return "names of schemas, separated by commas";
    }
}
