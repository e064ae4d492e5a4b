package org.egovops.web.api.rest;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.egovops.kernel.BusinessException;
import org.egovops.kernel.Collision;
import org.egovops.kernel.IllegalTransition;
import org.egovops.kernel.InvalidInput;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Origin;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.StaleRecord;
import org.egovops.kernel.Texts;

/**
 * Turns whatever went wrong into a {@link Problem}: the one place where errors get their status.
 */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  /** Rules whose breach HTTP has a word for. */
  private static final Map<String, Integer> STATUS =
      Map.of(
          "attachment.too-large", 413,
          "attachment.kind-refused", 415,
          "attachment.content-differs", 415,
          "record.exists", 409);

  @Context HttpHeaders headers;

  @Override
  public Response toResponse(Throwable thrown) {
    Locale locale = Language.of(headers);
    return business(thrown)
        .map(error -> business(error, locale))
        .or(() -> technical(thrown, locale))
        .orElseGet(() -> unexpected(thrown, locale));
  }

  private static Response business(BusinessException error, Locale locale) {
    return Problem.response(status(error), error.code(), error.text(locale), fields(error, locale));
  }

  private static int status(BusinessException error) {
    if (error instanceof NotFound) {
      return 404;
    } else if (error instanceof NotAllowed) {
      return 403;
    } else if (error instanceof StaleRecord) {
      return 412;
    } else if (error instanceof IllegalTransition) {
      return 409;
    } else {
      return STATUS.getOrDefault(error.code(), 422);
    }
  }

  private static List<Problem.Field> fields(BusinessException error, Locale locale) {
    if (error instanceof InvalidInput invalid) {
      return invalid.errors().stream()
          .map(field -> new Problem.Field(field.field(), field.text(locale)))
          .toList();
    }
    if (error instanceof RuleBroken rule && rule.field() != null) {
      return List.of(new Problem.Field(rule.field(), rule.text(locale)));
    }
    return List.of();
  }

  private Optional<Response> technical(Throwable thrown, Locale locale) {
    Optional<Integer> cutOff = cutOff(thrown);
    if (cutOff.isPresent()) {
      return Optional.of(problem(cutOff.get(), "http." + cutOff.get(), locale));
    }
    if (thrown instanceof WebApplicationException web && !malformed(thrown)) {
      int status = web.getResponse().getStatus();
      Response problem = problem(status, "http." + status, locale);
      Response.ResponseBuilder answer = Response.fromResponse(problem);
      web.getResponse().getHeaders().entrySet().stream()
          .filter(header -> !header.getKey().toLowerCase(Locale.ROOT).startsWith("content-"))
          .forEach(header -> answer.header(header.getKey(), header.getValue().get(0)));
      return Optional.of(answer.build());
    }
    if (malformed(thrown)) {
      return Optional.of(problem(400, "http.malformed", locale));
    }
    if (causes(thrown)
        .anyMatch(c -> c instanceof EJBAccessException || c instanceof AccessLocalException)) {
      return Optional.of(problem(403, "access.denied", locale));
    }
    if (causes(thrown).anyMatch(OptimisticLockException.class::isInstance)) {
      return Optional.of(problem(412, "record.stale", locale));
    }
    if (sqlState(thrown).startsWith("22")) {
      return Optional.of(problem(422, "input.unfit", locale));
    }
    if (Collision.in(thrown)) {
      return Optional.of(problem(409, "record.exists", locale));
    }
    return Optional.empty();
  }

  /** A body too large or too slow, found out while it is read, by whoever reads it. */
  private static Optional<Integer> cutOff(Throwable thrown) {
    return causes(thrown)
        .filter(ClientErrorException.class::isInstance)
        .map(cause -> ((ClientErrorException) cause).getResponse().getStatus())
        .filter(Set.of(408, 413)::contains)
        .findFirst();
  }

  private static boolean malformed(Throwable thrown) {
    return causes(thrown)
        .anyMatch(
            c ->
                c instanceof JsonbException
                    || c instanceof JsonException
                    || c instanceof ProcessingException
                    || isOfParser(c));
  }

  /** The JSON parser refuses what is nested too deeply with an exception of no kind. */
  private static boolean isOfParser(Throwable cause) {
    StackTraceElement[] thrownAt = cause.getStackTrace();
    return cause.getClass() == RuntimeException.class
        && thrownAt.length > 0
        && thrownAt[0].getClassName().startsWith("org.eclipse.parsson.");
  }

  private static String sqlState(Throwable thrown) {
    return causes(thrown)
        .filter(java.sql.SQLException.class::isInstance)
        .map(cause -> ((java.sql.SQLException) cause).getSQLState())
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private Response unexpected(Throwable thrown, Locale locale) {
    LOG.log(Level.SEVERE, thrown, () -> "Request " + Origin.current().requestId() + " failed");
    boolean databaseAway = sqlState(thrown).startsWith("08");
    return problem(databaseAway ? 503 : 500, databaseAway ? "http.503" : "http.500", locale);
  }

  private static Response problem(int status, String code, Locale locale) {
    return Problem.response(status, code, text(status, code, locale), List.of());
  }

  private static String text(int status, String code, Locale locale) {
    ResourceBundle texts =
        ResourceBundle.getBundle("org.egovops.messages.errors", locale, Texts.NO_FALLBACK);
    String key = texts.containsKey(code) ? code : "http.other";
    return Texts.format(texts, key, List.of(status), locale);
  }

  /** Answers with a problem where no resource was reached, such as at the gate. */
  public static void write(
      HttpServletRequest request, HttpServletResponse response, int status, String code)
      throws IOException {
    String text = text(status, code, Language.of(request));
    String problem = JsonFormat.write(Problem.of(status, code, text, List.of()));
    response.setStatus(status);
    response.setHeader("X-Request-Id", Origin.current().requestId());
    response.setContentType(Problem.MEDIA_TYPE);
    response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<BusinessException> business(Throwable thrown) {
    return causes(thrown)
        .filter(BusinessException.class::isInstance)
        .map(BusinessException.class::cast)
        .findFirst();
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, java.util.Objects::nonNull, Throwable::getCause).limit(20);
  }
}
