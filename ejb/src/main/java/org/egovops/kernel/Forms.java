package org.egovops.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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
    Set<ConstraintViolation<Object>> violations = validator.validate(form);
    if (!violations.isEmpty()) {
      throw refusal(violations);
    }
  }

  /** The refusal for constraints declared at a door, with the fields as the form has them. */
  InvalidInput refusal(ConstraintViolationException broken) {
    return refusal(broken.getConstraintViolations());
  }

  private InvalidInput refusal(Collection<? extends ConstraintViolation<?>> violations) {
    return new InvalidInput(
        violations.stream()
            .map(this::error)
            .sorted(Comparator.comparing(InvalidInput.FieldError::field))
            .toList());
  }

  private InvalidInput.FieldError error(ConstraintViolation<?> violation) {
    return new InvalidInput.FieldError(
        field(violation.getPropertyPath()),
        text(violation, Locale.SIMPLIFIED_CHINESE),
        text(violation, Locale.ENGLISH));
  }

  /** The field within the form: without the door's method, and without the form's own name. */
  private static String field(Path path) {
    List<Path.Node> nodes = new ArrayList<>();
    path.forEach(nodes::add);
    if (nodes.get(0).getKind() == ElementKind.METHOD) {
      nodes = nodes.subList(Math.min(2, nodes.size() - 1), nodes.size());
    }
    return nodes.stream()
        .filter(node -> node.getKind() != ElementKind.CONTAINER_ELEMENT)
        .map(Path.Node::toString)
        .collect(Collectors.joining("."));
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
