package dev.pgpx.processor.json;

import javax.lang.model.type.TypeMirror;

/**
 * A component of a record that is stored as JSON.
 *
 * @param name its name
 * @param key its name in JSON
 * @param type its type; that inside where it is an {@link java.util.Optional}
 */
public record JsonComponent(String name, String key, TypeMirror type) {}
