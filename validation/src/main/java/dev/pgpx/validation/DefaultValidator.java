package dev.pgpx.validation;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;

/** The validator of the provider on the class path, made with the first record. */
final class DefaultValidator {
    private static final String WITHOUT_EXPRESSIONS =
            "org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator";
    private static final @Nullable Validator VALIDATOR = make();

    private DefaultValidator() {}

    /** The validator; null without a provider. */
    static @Nullable Validator get() {
        return VALIDATOR;
    }

    private static @Nullable Validator make() {
        try {
            return build(Validation.byDefaultProvider().configure());
        } catch (NoProviderFoundException e) {
            return null;
        } catch (ValidationException e) {
            MessageInterpolator plain = withoutExpressions();
            if (plain == null) {
                throw e;
            }
            return build(Validation.byDefaultProvider().configure().messageInterpolator(plain));
        }
    }

    private static Validator build(Configuration<?> configuration) {
        return configuration.buildValidatorFactory().getValidator();
    }

    /** Hibernate Validator wants the expression language for its messages, or to be told that there is none. */
    private static @Nullable MessageInterpolator withoutExpressions() {
        try {
            return Class.forName(WITHOUT_EXPRESSIONS)
                    .asSubclass(MessageInterpolator.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            return null; // another provider, which has failed for its own reasons
        }
    }
}
