package dev.pgpx.validation;

/**
 * A constraint that a value violates.
 *
 * @param path where: the names of components that lead to the value, such as {@code address.city}; empty for the whole record
 * @param constraint the name of the annotation: {@code NotBlank}
 * @param message the constraint's message as the provider made it, which may have the value in it where its template says so
 */
public record Violation(String path, String constraint, String message) {}
