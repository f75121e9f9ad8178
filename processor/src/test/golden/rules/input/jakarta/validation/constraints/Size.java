package jakarta.validation.constraints;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Stands in for that of Jakarta Validation. */
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Size {
    int min() default 0;

    int max() default Integer.MAX_VALUE;

    Class<?>[] groups() default {};
}
