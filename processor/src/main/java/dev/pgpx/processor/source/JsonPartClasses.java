package dev.pgpx.processor.source;

import com.palantir.javapoet.TypeSpec;
import dev.pgpx.processor.declaration.DeclaredTypes;
import dev.pgpx.processor.json.JsonComponent;
import dev.pgpx.processor.json.JsonRecord;
import dev.pgpx.processor.table.ComponentModel;
import dev.pgpx.processor.type.TypeMapping;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A class of typed parts for each record that is stored in a JSON column, and for each record within it. They are nested in
 * the table's class: what is generated for a table then follows from it alone, and records of other packages and modules
 * have parts, too.
 */
final class JsonPartClasses {
    private final TableSource source;
    private final TypeMapping mapping;
    private final Map<TypeElement, JsonRecord> records = new LinkedHashMap<>();

    JsonPartClasses(TableSource source, TypeMapping mapping) {
        this.source = source;
        this.mapping = mapping;
    }

    List<TypeSpec> specs(boolean isPublic) {
        source.model()
                .components(ComponentModel.Value.class)
                .map(ComponentModel.Value::declaration)
                .filter(component -> component.isJson())
                .forEach(component -> find(component.type()));
        Set<String> names = new HashSet<>();
        return records.values().stream()
                .map(record -> new JsonPartClass(mapping, record, free(record.className(), names)).spec(isPublic))
                .toList();
    }

    private void find(TypeMirror type) {
        Stream.concat(
                        DeclaredTypes.element(type).stream(),
                        DeclaredTypes.arguments(type).stream()
                                .flatMap(argument -> DeclaredTypes.element(argument).stream()))
                .forEach(this::find);
    }

    private void find(TypeElement element) {
        if (JsonRecord.isOne(element, source.self().packageName()) && !records.containsKey(element)) {
            JsonRecord record = JsonRecord.of(element, source.self().packageName());
            records.put(element, record);
            record.components().stream().map(JsonComponent::type).forEach(this::find);
        }
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }
}
