package dev.pgpx.types;

import dev.pgpx.types.Samples.Sample;
import dev.pgpx.types.TsVector.Lexeme;
import dev.pgpx.types.TsVector.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;

/** Random values of the types that are text, or hold it. */
final class RandomTextSamples {
    private static final int VALUES = 60;

    /** Every character that means something in some text form, and letters whose case is special in Turkish. */
    private static final String SPECIAL =
            " \"\\{}(),[];:'$&|!<>*@%=-+.#/\t\r\n\b\fNULLnullinfinityİıIiß\u0001\u007f\u00a0\u2028\uFEFF\uFFFD\uFFFF";

    /** JSONB orders keys by their length in bytes, then by bytes. */
    private static final Comparator<String> KEY_ORDER = Comparator.comparing(
            key -> key.getBytes(StandardCharsets.UTF_8),
            Comparator.<byte[]>comparingInt(bytes -> bytes.length).thenComparing(Arrays::compareUnsigned));

    private RandomTextSamples() {}

    static List<Sample<?>> all(SplittableRandom random) {
        return List.of(
                sample(Codecs.TEXT, random, RandomTextSamples::text),
                sample(Codecs.VARCHAR, random, RandomTextSamples::text),
                sample(Codecs.BPCHAR, random, r -> text(r) + "."),
                sample(Codecs.NAME, random, r -> cut(text(r), 15)),
                sample(Codecs.JSON, random, r -> Json.of(json(r, 3))),
                sample(Codecs.JSONB, random, r -> Json.of(json(r, 3))),
                sample(Codecs.XML, random, r -> new Xml(xml(r, 3))),
                sample(Codecs.TSVECTOR, random, RandomTextSamples::vector),
                sample(Codecs.TSQUERY, random, r -> query(r, 3)));
    }

    /** Types of extensions. */
    static List<Sample<?>> extensions(SplittableRandom random) {
        return List.of(
                sample(Codecs.CITEXT, random, RandomTextSamples::text),
                sample(Codecs.HSTORE, random, RandomTextSamples::map),
                sample(Codecs.LTREE, random, RandomTextSamples::path));
    }

    private static <T> Sample<T> sample(Codec<T> codec, SplittableRandom random, Function<SplittableRandom, T> value) {
        return RandomSamples.sample(codec, 13, VALUES, random, value);
    }

    /** Of all planes of Unicode and of all characters with a meaning. */
    static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> text.appendCodePoint(character(random));
                case 1 -> text.append((char) random.nextInt(' ', 127));
                default -> text.append(SPECIAL.charAt(random.nextInt(SPECIAL.length())));
            }
        }
        return text.toString();
    }

    private static int character(SplittableRandom random) {
        int character = random.nextInt(1, 0x11_0000);
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE ? 'x' : character;
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** In the one form that jsonb prints, so that it comes back as it went. */
    private static String json(SplittableRandom random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> "null";
            case 1 -> String.valueOf(random.nextBoolean());
            case 2 -> RandomSamples.numeric(random).toPlainString();
            case 3, 4 -> quoted(text(random));
            case 5 -> array(random, depth - 1);
            default -> object(random, depth - 1);
        };
    }

    private static String array(SplittableRandom random, int depth) {
        List<String> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            elements.add(json(random, depth));
        }
        return "[" + String.join(", ", elements) + "]";
    }

    private static String object(SplittableRandom random, int depth) {
        Map<String, String> members = new TreeMap<>(KEY_ORDER);
        for (int i = random.nextInt(4); i > 0; i--) {
            members.put(text(random), json(random, depth));
        }
        List<String> texts = new ArrayList<>();
        members.forEach((key, value) -> texts.add(quoted(key) + ": " + value));
        return "{" + String.join(", ", texts) + "}";
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ') {
                        json.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }

    private static String xml(SplittableRandom random, int depth) {
        if (depth == 0) {
            return "é😀 &amp; {}\"'" + random.nextInt();
        }
        return "<a b=\"" + random.nextInt() + "\">" + xml(random, depth - 1) + (random.nextBoolean() ? "<c/>" : "")
                + "</a>";
    }

    private static TsVector vector(SplittableRandom random) {
        Map<String, Lexeme> lexemes = new HashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            String word = word(random);
            lexemes.put(word, new Lexeme(word, positions(random)));
        }
        return new TsVector(List.copyOf(lexemes.values()));
    }

    private static String word(SplittableRandom random) {
        String text = text(random);
        return text.isEmpty() ? "x" : text;
    }

    private static List<Position> positions(SplittableRandom random) {
        Map<Integer, Position> positions = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int position = random.nextInt(1, 16_384);
            positions.put(position, new Position(position, LexemeWeight.values()[random.nextInt(4)]));
        }
        return List.copyOf(positions.values());
    }

    private static TsQuery query(SplittableRandom random, int depth) {
        return switch (random.nextInt(depth == 0 ? 1 : 5)) {
            case 0 -> new TsQuery.Word(word(random), weights(random), random.nextBoolean());
            case 1 -> new TsQuery.Not(query(random, depth - 1));
            case 2 -> new TsQuery.Phrase(query(random, depth - 1), query(random, depth - 1), random.nextInt(16_385));
            case 3 -> new TsQuery.And(List.of(leaf(random), new TsQuery.Or(List.of(leaf(random), leaf(random)))));
            default -> new TsQuery.Or(List.of(leaf(random), new TsQuery.And(List.of(leaf(random), leaf(random)))));
        };
    }

    private static TsQuery leaf(SplittableRandom random) {
        return query(random, 0);
    }

    private static Set<LexemeWeight> weights(SplittableRandom random) {
        Set<LexemeWeight> weights = EnumSet.noneOf(LexemeWeight.class);
        for (LexemeWeight weight : LexemeWeight.values()) {
            if (random.nextInt(3) == 0) {
                weights.add(weight);
            }
        }
        return weights;
    }

    private static Map<String, String> map(SplittableRandom random) {
        Map<String, String> map = new HashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            map.put(text(random), random.nextInt(4) == 0 ? null : text(random));
        }
        return map;
    }

    private static Ltree path(SplittableRandom random) {
        List<String> labels = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            labels.add(Integer.toString(random.nextInt(1 << 30), 36) + "_E");
        }
        return Ltree.of(labels.toArray(String[]::new));
    }
}
