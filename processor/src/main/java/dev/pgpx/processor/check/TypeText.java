package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.DeclaredTypes;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeMirror;

/** Types as messages name them: qualified, but for those of java.lang. */
final class TypeText {
    private static final Pattern JAVA_LANG = Pattern.compile("\\bjava\\.lang\\.(?=\\p{Lu})");

    private TypeText() {}

    static String of(TypeMirror type) {
        return JAVA_LANG.matcher(DeclaredTypes.text(type)).replaceAll("");
    }
}
