package org.egovops.health;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.egovops.kernel.SchemaMigration;

/**
 * Readiness (就绪检查) at {@code /readyz}: 200 when this node can serve, that is the application is
 * loaded, the schema is that of this release and the database answers; else 503. The server's own
 * {@code /health} is up long before that. Open to everybody, says nothing about the inside.
 */
@WebServlet("/readyz")
public class Readiness extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int DATABASE_PATIENCE_SECONDS = 3;

  @Inject private transient SchemaMigration schema;

  @Resource(lookup = "jdbc/egovops")
  private transient DataSource dataSource;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean ready = schema.done() && databaseAnswers();
    response.setStatus(
        ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(ready ? "ready" : "not ready");
  }

  private boolean databaseAnswers() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.isValid(DATABASE_PATIENCE_SECONDS);
    } catch (SQLException unreachable) {
      log("The database does not answer", unreachable);
      return false;
    }
  }
}
