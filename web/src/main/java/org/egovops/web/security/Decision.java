package org.egovops.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.egovops.party.Caller;

/**
 * Decision (门禁判定) about one request.
 *
 * @param kind enter as somebody, pass as nobody, or be answered at the gate
 * @param caller who enters, only for {@code ENTER}
 * @param answer what is answered, only for {@code ANSWER}
 */
record Decision(Kind kind, Caller caller, Answer answer) {

  enum Kind {
    ENTER,
    PASS,
    ANSWER
  }

  /** An answer given at the gate. */
  @FunctionalInterface
  interface Answer {
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException;
  }

  static final Decision PASS = new Decision(Kind.PASS, null, null);

  static Decision enter(Caller caller) {
    return new Decision(Kind.ENTER, caller, null);
  }

  static Decision answer(Answer answer) {
    return new Decision(Kind.ANSWER, null, answer);
  }
}
