package dev.pgpx.schema.doctor;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** The texts of the checks, by their codes. */
final class Texts {
    private Texts() {}

    static String title(String code) {
        return text(code + ".title");
    }

    /** Why it matters. */
    static String about(String code) {
        return text(code + ".about");
    }

    static String remedy(String code, List<String> arguments) {
        return format(code + ".remedy", arguments);
    }

    static String what(String code, List<String> arguments) {
        return format(code + ".what", arguments);
    }

    private static String format(String key, List<String> arguments) {
        return new MessageFormat(text(key)).format(arguments.toArray());
    }

    private static String text(String key) {
        return Catalogue.ALL.getString(key);
    }

    /** Read when a text is needed. */
    private static final class Catalogue {
        static final ResourceBundle ALL = ResourceBundle.getBundle("dev.pgpx.schema.doctor");
    }
}
