package dev.pgpx.schema.dictionary;

import dev.pgpx.schema.fact.ObjectName;

/** Names of relations as a dictionary shows them, and the anchors that lead to them. */
final class Names {
    private Names() {}

    static String full(ObjectName name) {
        return name.schema().isEmpty() ? name.name() : name.schema() + "." + name.name();
    }

    static Span link(ObjectName name) {
        return Span.link(full(name), anchor(name));
    }

    /** Different for different names, and nothing but letters, digits and signs that mean nothing anywhere. */
    static String anchor(ObjectName name) {
        return name.schema().isEmpty() ? plain(name.name()) : plain(name.schema()) + "." + plain(name.name());
    }

    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().forEach(character -> {
            if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') || character == '_') {
                plain.appendCodePoint(character);
            } else {
                plain.append('-').append(Integer.toHexString(character)).append('-');
            }
        });
        return plain.toString();
    }
}
