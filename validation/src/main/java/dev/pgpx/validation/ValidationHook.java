package dev.pgpx.validation;

import dev.pgpx.database.Change;
import dev.pgpx.database.GlobalHook;
import dev.pgpx.query.Draft;
import dev.pgpx.query.Table;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks records against their Jakarta Validation annotations before they are inserted or updated. With this module on the
 * class path, and a provider beside it, every database has it; without a provider nothing is checked. Of a draft the values are
 * checked that are set, one by one: constraints of the whole record are not. Relations are not followed. Thread-safe; what is
 * found out about a class is kept as long as this object.
 */
public final class ValidationHook implements GlobalHook {
    private final Supplier<@Nullable Validator> validators;
    private final Map<Class<?>, Boolean> constrained = new ConcurrentHashMap<>();
    private final Map<Class<?>, DraftProperties> drafts = new ConcurrentHashMap<>();

    /** The hook that the service loader finds: by the provider that there is, or doing nothing. */
    public ValidationHook() {
        this.validators = DefaultValidator::get;
    }

    /**
     * A hook by a validator of your own.
     *
     * @param validator the validator
     */
    public ValidationHook(Validator validator) {
        this.validators = () -> validator;
    }

    /**
     * Checks a record.
     *
     * @throws ViolationException naming all violations; nothing was sent
     */
    @Override
    public boolean precedes(Change change) {
        return change == Change.INSERT; // what only names the key of a row changes nothing that is checked
    }

    @Override
    public <E> E before(Change change, Table<E> table, E record) {
        Validator validator = change == Change.DELETE ? null : validators.get();
        if (validator != null && isConstrained(validator, record.getClass())) {
            require(table, validator.validate(record));
        }
        return record;
    }

    private boolean isConstrained(Validator validator, Class<?> type) {
        return constrained.computeIfAbsent(
                type, key -> validator.getConstraintsForClass(key).isBeanConstrained());
    }

    /**
     * Checks what is set in a draft.
     *
     * @throws ViolationException naming all violations; nothing was sent
     */
    @Override
    public <E> Draft<E> before(Draft<E> draft) {
        Validator validator = validators.get();
        if (validator != null) {
            DraftProperties properties = drafts.computeIfAbsent(
                    draft.table().getClass(), type -> DraftProperties.of(draft.table(), validator));
            if (!properties.constrained().isEmpty()) {
                require(draft.table(), violations(validator, properties, draft));
            }
        }
        return draft;
    }

    private static Set<ConstraintViolation<?>> violations(
            Validator validator, DraftProperties properties, Draft<?> draft) {
        Set<ConstraintViolation<?>> violations = new LinkedHashSet<>();
        draft.toMap().forEach((column, value) -> {
            DraftProperties.Property property = properties.constrained().get(column);
            if (property != null) {
                Object whole = property.value(value);
                violations.addAll(validator.validateValue(properties.entity(), property.name(), whole));
            }
        });
        return violations;
    }

    private static void require(Table<?> table, Set<? extends ConstraintViolation<?>> violations) {
        if (!violations.isEmpty()) {
            throw ViolationException.of(table.name(), violations);
        }
    }
}
