package dev.pgpx.validation;

import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.types.error.MessageCatalog;
import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** A record or draft violates constraints of its model. Nothing was sent. */
public final class ViolationException extends DatabaseException {
    private static final MessageCatalog MESSAGES =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.validation.messages"));

    private final String table;
    private final List<Violation> violations;

    private ViolationException(String table, List<Violation> violations, String told) {
        super(MESSAGES.problem("PGPX-2700", table, told), null, null);
        this.table = table;
        this.violations = violations;
    }

    static ViolationException of(String table, Set<? extends ConstraintViolation<?>> found) {
        List<? extends ConstraintViolation<?>> ordered = found.stream()
                .sorted(Comparator.comparing((ConstraintViolation<?> each) ->
                                each.getPropertyPath().toString())
                        .thenComparing(ViolationException::constraint))
                .toList();
        List<Violation> violations = ordered.stream()
                .map(each -> new Violation(each.getPropertyPath().toString(), constraint(each), each.getMessage()))
                .toList();
        String told = ordered.stream().map(ViolationException::told).collect(Collectors.joining("\n"));
        return new ViolationException(table, violations, told);
    }

    private static String constraint(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    /** Without the value, which a template may ask for. */
    private static String told(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String message = violation.getMessageTemplate().contains("validatedValue")
                ? "violates @" + constraint(violation)
                : violation.getMessage();
        return path.isEmpty() ? message : path + ": " + message;
    }

    /**
     * The table.
     *
     * @return its name
     */
    public String table() {
        return table;
    }

    /**
     * All that is wrong.
     *
     * @return the violations by path; unmodifiable, at least one
     */
    public List<Violation> violations() {
        return violations;
    }
}
