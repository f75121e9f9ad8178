package jakarta.validation.constraints;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Stands in for that of Jakarta Validation. */
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Min {
    long value();

    Class<?>[] groups() default {};
}
