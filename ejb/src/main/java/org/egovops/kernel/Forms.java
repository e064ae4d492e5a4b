package org.egovops.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Forms (表单): checks an input against its declared constraints, the same for every way in. */
@ApplicationScoped
public class Forms {

  private final ValidatorFactory factory;
  private final Validator validator;

  @Inject
  public Forms() {
    factory = Validation.buildDefaultValidatorFactory();
    validator = factory.getValidator();
  }

  /**
   * Refuses a form that breaks its constraints.
   *
   * @throws InvalidInput naming every field that is wrong, in the order of their names
   */
  public void check(Object form) {
    List<InvalidInput.FieldError> errors =
        validator.validate(form).stream()
            .map(this::error)
            .sorted(Comparator.comparing(InvalidInput.FieldError::field))
            .toList();
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private InvalidInput.FieldError error(ConstraintViolation<Object> violation) {
    Path field = violation.getPropertyPath();
    return new InvalidInput.FieldError(
        field.toString(),
        text(violation, Locale.SIMPLIFIED_CHINESE),
        text(violation, Locale.ENGLISH));
  }

  private String text(ConstraintViolation<?> violation, Locale locale) {
    return factory
        .getMessageInterpolator()
        .interpolate(violation.getMessageTemplate(), new Context(violation), locale);
  }

  private record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
      return violation.getConstraintDescriptor();
    }

    @Override
    public Object getValidatedValue() {
      return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      return type.cast(this);
    }
  }
}
