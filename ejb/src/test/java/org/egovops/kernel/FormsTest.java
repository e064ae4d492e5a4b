package org.egovops.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.egovops.kernel.InvalidInput.FieldError;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form is refused in the same words, whoever checks it: a door itself, or the container. */
@Tag("INC-12")
@Tag("SEC-05")
class FormsTest {

  /** A form as any other. */
  static class Sheet {
    @NotBlank @OneLine private String title = "门户打不开";

    private List<@NotNull @Valid Line> lines = new ArrayList<>();
  }

  static class Line {
    @Min(1)
    private int minutes;
  }

  /** A door the container would check. */
  static class Door {
    public void take(@NotNull @Valid Sheet sheet) {}
  }

  private final Forms forms = new Forms();

  @Test
  void what_the_container_refuses_names_the_fields_as_the_form_has_them() throws Exception {
    Sheet sheet = new Sheet();
    sheet.title = " ";
    sheet.lines.add(null);
    sheet.lines.add(new Line());

    InvalidInput refusal =
        catchThrowableOfType(InvalidInput.class, () -> interceptor().enter(call(sheet)));

    assertThat(refusal.errors())
        .extracting(FieldError::field)
        .containsExactly("lines[0]", "lines[1].minutes", "title");
    assertThat(refusal.errors())
        .allSatisfy(one -> assertThat(one.text(Locale.ENGLISH)).isNotBlank());
  }

  @Test
  void a_form_that_is_missing_altogether_is_refused_too() {
    InvalidInput refusal =
        catchThrowableOfType(InvalidInput.class, () -> interceptor().enter(call(null)));

    assertThat(refusal.errors()).hasSize(1);
  }

  @Test
  void a_form_that_is_right_passes() throws Exception {
    assertThat(interceptor().enter(call(new Sheet()))).isEqualTo("passed");
  }

  @Test
  void a_door_that_checks_itself_says_the_same() {
    Sheet sheet = new Sheet();
    sheet.lines.add(null);

    InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> forms.check(sheet));

    assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("lines[0]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "两\r\n行",
        "两\n行",
        "a\u2028b",
        "a\u0085b",
        "\u202Egnp.exe",
        "a\u2066b",
        "a\u200Fb",
        "a\tb"
      })
  void one_line_holds_neither_line_ends_nor_marks_of_direction(String text) {
    Sheet sheet = new Sheet();
    sheet.title = text;

    InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> forms.check(sheet));

    assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("title");
    assertThat(refusal.errors().get(0).text(Locale.SIMPLIFIED_CHINESE)).startsWith("请写成一行");
  }

  @ParameterizedTest
  @ValueSource(strings = {"门户打不开", "VPN – 3 楼 “东”", "👨‍👩‍👧 😀", "مكتب"})
  void one_line_holds_any_script(String text) {
    Sheet sheet = new Sheet();
    sheet.title = text;

    forms.check(sheet);
  }

  private FilledIn interceptor() {
    FilledIn interceptor = new FilledIn();
    interceptor.forms = forms;
    return interceptor;
  }

  /** The call of a door, checked as the container checks it. */
  private static InvocationContext call(Sheet sheet) {
    return (InvocationContext)
        Proxy.newProxyInstance(
            FormsTest.class.getClassLoader(),
            new Class<?>[] {InvocationContext.class},
            (proxy, asked, arguments) -> {
              Method take = Door.class.getMethod("take", Sheet.class);
              var violations =
                  Validation.buildDefaultValidatorFactory()
                      .getValidator()
                      .forExecutables()
                      .validateParameters(new Door(), take, new Object[] {sheet});
              if (!violations.isEmpty()) {
                throw new ConstraintViolationException(Set.copyOf(violations));
              }
              return "passed";
            });
  }
}
