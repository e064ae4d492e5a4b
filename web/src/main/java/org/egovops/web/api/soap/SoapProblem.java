package org.egovops.web.api.soap;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.egovops.kernel.BusinessException;
import org.egovops.kernel.InvalidInput;
import org.egovops.kernel.Origin;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.Texts;
import org.egovops.web.api.soap.contract.Problem;
import org.egovops.web.api.soap.contract.Problem_Exception;

/** Turns whatever went wrong into the declared SOAP fault, with the stable code of the error. */
final class SoapProblem {

  private static final Logger LOG = Logger.getLogger(SoapProblem.class.getName());
  private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  private SoapProblem() {}

  static Problem_Exception of(Throwable thrown) {
    Problem problem = new Problem();
    problem.setReference(Origin.current().requestId());
    BusinessException business = first(thrown, BusinessException.class);
    if (business != null) {
      problem.setCode(business.code());
      problem.setDetail(business.text(CHINESE));
      problem.getField().addAll(fields(business));
    } else if (first(thrown, EJBAccessException.class) != null) {
      text(problem, "access.denied");
    } else {
      LOG.log(Level.SEVERE, thrown, () -> "Request " + problem.getReference() + " failed");
      text(problem, "http.500");
    }
    return new Problem_Exception(problem.getCode(), problem, thrown);
  }

  private static void text(Problem problem, String code) {
    ResourceBundle texts =
        ResourceBundle.getBundle("org.egovops.messages.errors", CHINESE, Texts.NO_FALLBACK);
    problem.setCode(code);
    problem.setDetail(Texts.format(texts, code, List.of(), CHINESE));
  }

  private static List<String> fields(BusinessException error) {
    if (error instanceof InvalidInput invalid) {
      return invalid.errors().stream().map(e -> e.field() + ": " + e.text(CHINESE)).toList();
    }
    return error instanceof RuleBroken rule && rule.field() != null
        ? List.of(rule.field())
        : List.of();
  }

  private static <T extends Throwable> T first(Throwable thrown, Class<T> kind) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .limit(20)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElse(null);
  }
}
