package org.egovops.web.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordAccessorsTest {

  /** A row as lists read it. */
  record Row(String number, int age) {
    public String label() {
      return number + "/" + age;
    }
  }

  private final RecordAccessors resolver = new RecordAccessors();
  private final ELContext context = new BareContext();
  private final Row row = new Row("INC-2026-000001", 3);

  @Test
  void a_component_and_a_derived_value_of_a_record_are_read_by_their_name() {
    assertThat(resolver.getValue(context, row, "number")).isEqualTo("INC-2026-000001");
    assertThat(context.isPropertyResolved()).isTrue();
    assertThat(resolver.getValue(context, row, "label")).isEqualTo("INC-2026-000001/3");
    assertThat(resolver.getType(context, row, "age")).isEqualTo(int.class);
  }

  @Test
  void anything_else_is_left_to_the_other_resolvers() {
    assertThat(resolver.getValue(context, row, "unknown")).isNull();
    assertThat(resolver.getValue(context, "text", "length")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void a_record_cannot_be_changed_from_a_page() {
    assertThat(resolver.isReadOnly(context, row, "number")).isTrue();
    assertThatThrownBy(() -> resolver.setValue(context, row, "number", "x"))
        .isInstanceOf(PropertyNotWritableException.class);
  }

  /** No more of a context than the resolver asks for. */
  private static final class BareContext extends ELContext {

    @Override
    public ELResolver getELResolver() {
      throw new UnsupportedOperationException();
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      throw new UnsupportedOperationException();
    }

    @Override
    public VariableMapper getVariableMapper() {
      throw new UnsupportedOperationException();
    }
  }
}
