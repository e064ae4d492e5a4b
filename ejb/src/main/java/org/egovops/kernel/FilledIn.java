package org.egovops.kernel;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolationException;

/**
 * Filled-in forms (表单填写检查): stands before every door. What the container refuses because a form
 * breaks its declared constraints leaves the door as the same {@link InvalidInput} that {@link
 * Forms} throws, whoever called: page, REST or SOAP.
 */
public class FilledIn {

  @Inject Forms forms;

  /**
   * Goes through the door.
   *
   * @throws InvalidInput naming every field that is wrong, in the order of their names
   */
  @AroundInvoke
  public Object enter(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (ConstraintViolationException broken) {
      throw forms.refusal(broken);
    }
  }
}
