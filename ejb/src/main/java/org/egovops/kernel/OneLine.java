package org.egovops.kernel;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * One line (单行文本): the text of a field that is shown in one line, such as a title. It holds no line
 * ends, no control characters, and none of the invisible signs that turn the reading direction
 * around, with which a text looks like another one.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = OneLine.PLAIN)
@ReportAsSingleViolation
@Target(FIELD)
@Retention(RUNTIME)
public @interface OneLine {

  /** Anything but control characters, line ends and marks of direction. */
  String PLAIN = "[^\\p{Cc}\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]*";

  /** The sentence shown beside the field. */
  String message() default "{input.one-line}";

  /** Validation groups; none are used. */
  Class<?>[] groups() default {};

  /** Payload; none is used. */
  Class<? extends Payload>[] payload() default {};
}
