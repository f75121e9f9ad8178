package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.DeclaredTypes;
import dev.pgpx.processor.table.Keys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** What was probably meant by a type that cannot be stored. */
final class NearMisses {
    private static final String JSON = "@Json, which stores any value as jsonb";

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("java.util.Date", "java.time.Instant"),
            Map.entry("java.util.Calendar", "java.time.OffsetDateTime"),
            Map.entry("java.sql.Timestamp", "java.time.Instant or java.time.LocalDateTime"),
            Map.entry("java.sql.Date", "java.time.LocalDate"),
            Map.entry("java.sql.Time", "java.time.LocalTime"),
            Map.entry("java.time.ZonedDateTime", "java.time.Instant or java.time.OffsetDateTime"),
            Map.entry("java.time.Year", "int"),
            Map.entry("byte", "short"),
            Map.entry("Byte", "Short"),
            Map.entry("char", "String"),
            Map.entry("Character", "String"),
            Map.entry("CharSequence", "String"),
            Map.entry("java.net.URI", "String"),
            Map.entry("java.net.URL", "String"),
            Map.entry("java.util.OptionalInt", "Optional<Integer>"),
            Map.entry("java.util.OptionalLong", "Optional<Long>"),
            Map.entry("java.util.OptionalDouble", "Optional<Double>"),
            Map.entry("java.nio.ByteBuffer", "byte[]"));

    private static final Set<String> COLLECTIONS = Set.of(
            "java.util.Collection",
            "java.util.Set",
            "java.util.SortedSet",
            "java.util.ArrayList",
            "java.util.HashSet",
            "java.lang.Iterable");

    private NearMisses() {}

    static String of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return "List<" + boxed(array.getComponentType()) + ">";
        }
        String known = BY_NAME.get(TypeText.of(type));
        if (known != null) {
            return known;
        }
        if (table(type).isPresent()) {
            return "One<" + table(type).get().getSimpleName() + "> for a relation to its table";
        }
        List<? extends TypeMirror> arguments = DeclaredTypes.arguments(type);
        Optional<TypeElement> element = arguments.stream().findFirst().flatMap(NearMisses::table);
        if (element.isPresent()) {
            return "Many<" + element.get().getSimpleName() + "> for a relation to its table";
        }
        if (DeclaredTypes.name(type).filter(COLLECTIONS::contains).isPresent() && !arguments.isEmpty()) {
            return "List<" + TypeText.of(arguments.get(0)) + ">, or " + JSON;
        }
        return JSON;
    }

    private static Optional<TypeElement> table(TypeMirror type) {
        return DeclaredTypes.element(type).filter(Keys::isTable);
    }

    private static String boxed(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> "Boolean";
            case BYTE, SHORT -> "Short";
            case INT -> "Integer";
            case LONG -> "Long";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            case CHAR -> "String";
            default -> TypeText.of(type);
        };
    }
}
