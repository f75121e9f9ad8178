package dev.pgpx.types.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of every exception that pgpx throws. Its subtypes are divided by what the caller can do; its facts are
 * {@link #problem()}, its message is their text.
 */
public abstract class PgpxException extends RuntimeException {
    private final transient Problem problem;

    /**
     * An exception of these facts.
     *
     * @param problem the facts
     * @param cause what caused it, or null
     */
    protected PgpxException(Problem problem, @Nullable Throwable cause) {
        super(problem.text(), cause);
        this.problem = problem;
    }

    /**
     * The facts.
     *
     * @return code, what, where, expected against found, remedy
     */
    public Problem problem() {
        return problem;
    }

    /**
     * The stable code.
     *
     * @return {@code PGPX-} and four digits
     */
    public String code() {
        return problem.code();
    }
}
