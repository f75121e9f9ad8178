package dev.pgpx.schema.models;

import dev.pgpx.schema.models.ColumnWord.Limit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands one field: {@code name:type}, with marks behind the type. */
final class FieldParser {
    private static final Pattern FIELD = Pattern.compile(
            "(?<name>[^:]*):\\s*(?<word>[^(\\[*?!#{=]*)(?:\\((?<inside>[^)]*)\\))?\\s*(?<list>\\[])?(?<many>\\*{0,2})"
                    + "(?<marks>(?:[?!#]|\\{[^}]*})*)(?:=(?<fallback>.*))?",
            Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private final String field;
    private final Consumer<String> problems;

    /** A field; problems are sentences that begin with it. */
    FieldParser(String field, Consumer<String> problems) {
        this.field = field;
        this.problems = problem -> problems.accept("\"" + field + "\": " + problem);
    }

    /** The field; empty when it cannot be understood, which has been told. */
    Optional<FieldSketch> parse() {
        Matcher parts = FIELD.matcher(field);
        if (!parts.matches() || parts.group("word").isBlank()) {
            problems.accept("expected name:type, as in title:text, price:numeric(10,2)? or author:Author");
            return Optional.empty();
        }
        String name = parts.group("name");
        if (!JavaNames.isWritable(name)) {
            problems.accept("\"" + name + "\" is no name: expected letters, digits and underscores, a letter first");
            return Optional.empty();
        }
        return type(parts).map(type -> new FieldSketch(name, type, marks(parts)));
    }

    private FieldSketch.Marks marks(Matcher parts) {
        String marks = parts.group("marks").replaceAll("\\{[^}]*}", "");
        List<String> rules = Pattern.compile("\\{([^}]*)}")
                .matcher(parts.group("marks"))
                .results()
                .map(found -> found.group(1).strip())
                .toList();
        boolean twice = marks.chars().distinct().count() < marks.length() || rules.size() > 1;
        if (twice) {
            problems.accept("a mark stands there twice: leave one out");
        }
        if (rules.contains("")) {
            problems.accept("nothing stands between the braces: expected a rule, as in {1..200} or {>0}");
        }
        Optional<String> fallback = Optional.ofNullable(parts.group("fallback")).map(String::strip);
        if (fallback.isPresent() && fallback.get().isEmpty()) {
            problems.accept("nothing stands behind the equals sign: expected a default");
        }
        return new FieldSketch.Marks(
                marks.contains("?"),
                marks.contains("!"),
                marks.contains("#"),
                rules.isEmpty() ? "" : rules.get(0),
                fallback.orElse(""));
    }

    private Optional<FieldType> type(Matcher parts) {
        String word = parts.group("word").strip();
        Optional<String> inside = Optional.ofNullable(parts.group("inside"));
        boolean list = parts.group("list") != null;
        String many = parts.group("many");
        if (word.equalsIgnoreCase("enum") && many.isEmpty()) {
            return labels(inside.orElse("")).map(labels -> new FieldType.Enumeration(labels, list));
        }
        Optional<ColumnWord> known = ColumnWords.find(word);
        if (known.isPresent() && many.isEmpty()) {
            return Optional.of(value(word, known.get(), inside, list));
        }
        if (known.isEmpty() && ColumnWords.isModel(word) && JavaNames.isWritable(word)) {
            return relation(word, inside.isPresent() || list, many);
        }
        problems.accept(
                known.isPresent()
                        ? "* is for relations, as in books:Book*; an array is " + word + "[]"
                        : unknown(word));
        return Optional.empty();
    }

    private static String unknown(String word) {
        String near = ColumnWords.nearest(word)
                .map(nearest -> "the nearest is " + nearest)
                .orElse("expected one of PostgreSQL or Java, as in text, numeric(10,2), timestamptz or Instant");
        return "there is no type \"" + word + "\": " + near + "; a model begins with a capital letter";
    }

    private Optional<FieldType> relation(String model, boolean more, String many) {
        if (more) {
            problems.accept(
                    "a relation to a model has neither parentheses nor []: " + model + ", or " + model + "* for many");
            return Optional.empty();
        }
        return Optional.of(
                many.isEmpty() ? new FieldType.ToOne(model) : new FieldType.ToMany(model, many.length() == 2));
    }

    private FieldType value(String word, ColumnWord known, Optional<String> inside, boolean list) {
        boolean javaBytes = word.equalsIgnoreCase("byte");
        if (javaBytes && !list) {
            problems.accept("there is no type \"byte\": expected byte[], or smallint");
        }
        if (inside.isEmpty()) {
            return new FieldType.Value(known, "", list && !javaBytes);
        }
        ColumnWord sized = word.equalsIgnoreCase("string") ? ColumnWords.varchar() : known;
        String[] numbers = inside.get().strip().split("\\s*,\\s*", -1);
        if (numbers.length > sized.limits().size()) {
            problems.accept(word + " takes " + counted(sized.limits().size()) + " between parentheses"
                    + (sized.sql().equals("text") ? ": expected varchar(" + inside.get() + ")" : ""));
        }
        for (int at = 0; at < Math.min(numbers.length, sized.limits().size()); at++) {
            check(word, numbers[at], sized.limits().get(at));
        }
        return new FieldType.Value(sized, String.join(", ", numbers), list);
    }

    private static String counted(int numbers) {
        return numbers == 0 ? "nothing" : "at most " + (numbers == 1 ? "one number" : numbers + " numbers");
    }

    private void check(String word, String number, Limit limit) {
        boolean fits = NUMBER.matcher(number).matches()
                && Integer.parseInt(number) >= limit.least()
                && Integer.parseInt(number) <= limit.most();
        if (!fits) {
            problems.accept("\"" + number + "\" is no " + limit.name() + " of " + word + ": expected " + limit.least()
                    + " to " + limit.most());
        }
    }

    private Optional<List<String>> labels(String inside) {
        List<String> labels = new ArrayList<>(
                Arrays.stream(inside.split(",", -1)).map(String::strip).toList());
        if (labels.contains("")) {
            problems.accept("expected labels with commas between them, as in enum(draft,published)");
            return Optional.empty();
        }
        for (String label : labels) {
            if (JavaNames.bytes(label) > JavaNames.MOST_BYTES) {
                problems.accept("the label \"" + label + "\" has " + JavaNames.bytes(label)
                        + " bytes: expected at most " + JavaNames.MOST_BYTES);
            }
        }
        if (labels.stream().distinct().count() < labels.size()) {
            problems.accept("a label stands there twice: leave one out");
        }
        return Optional.of(labels);
    }
}
