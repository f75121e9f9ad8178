/** Jakarta Validation of records before they are written: on the class path or module path it is found by itself. */
module dev.pgpx.validation {
    requires static org.jspecify;
    requires transitive dev.pgpx.database;
    requires transitive jakarta.validation;

    exports dev.pgpx.validation;

    provides dev.pgpx.database.GlobalHook with
            dev.pgpx.validation.ValidationHook;
}
