package org.egovops.web.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.reporting.Dimension;
import org.egovops.reporting.Figure;
import org.egovops.reporting.ReportAction;
import org.egovops.reporting.ReportCopy;
import org.egovops.reporting.ReportFilter;
import org.egovops.reporting.ReportLineRow;
import org.egovops.reporting.ReportMonth;
import org.egovops.reporting.ReportRow;
import org.egovops.reporting.ReportState;
import org.egovops.reporting.ServiceReport;
import org.egovops.reporting.ServiceReporting;
import org.egovops.reporting.document.DocumentFormat;

/** Service reports (服务报告) over REST: list, read, follow a figure, hand out, decide. */
@ApplicationScoped
@Path("/reports")
@Tag(name = "reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportResource {

  @Inject ServiceReporting reports;

  @Context HttpHeaders headers;

  /**
   * What the project manager says.
   *
   * @param text opinion of an approval, may be absent; reason of a return, must not
   */
  public record Decision(String text) {}

  /** Whether a report is what was frozen. */
  public record Integrity(boolean intact, String digest) {}

  /** An incident behind a figure, with the address where it can be read. */
  public record Behind(String href, ReportLineRow incident) {
    static Behind of(ReportLineRow row) {
      return new Behind("/api/v1/incidents/" + row.number(), row);
    }
  }

  @GET
  @Operation(summary = "List reports you may see, the latest first")
  public Page<ReportRow> list(
      @QueryParam("contract") Long contract,
      @QueryParam("month") String month,
      @QueryParam("state") ReportState state,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    ReportFilter filter =
        new ReportFilter(contract, month == null ? null : ReportMonth.parse(month), state);
    return reports.list(filter, after, limit);
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "Read one report with all its figures")
  @APIResponseSchema(ReportJson.class)
  public Response read(@PathParam("number") String number, @Context Request request) {
    ServiceReport report = reports.find(number);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag(report));
    return unchanged == null ? answer(report) : unchanged.build();
  }

  @GET
  @Path("/{number}/incidents")
  @Operation(summary = "The incidents behind a figure, or all of the report")
  public Page<Behind> incidents(
      @PathParam("number") String number,
      @QueryParam("figure") Figure figure,
      @QueryParam("dimension") @DefaultValue("TOTAL") Dimension dimension,
      @QueryParam("item") @DefaultValue(Dimension.NONE) String item,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    Page<ReportLineRow> page = reports.lines(number, figure, dimension, item, after, limit);
    return new Page<>(page.rows().stream().map(Behind::of).toList(), page.next());
  }

  @GET
  @Path("/{number}/files/{format}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "The report as pdf, docx or xlsx")
  @APIResponseSchema(InputStream.class)
  public Response file(@PathParam("number") String number, @PathParam("format") String format) {
    ReportCopy copy = reports.download(number, format(format));
    return Response.ok(copy.content(), copy.format().mediaType())
        .tag(new EntityTag(copy.digest()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + copy.fileName() + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  @GET
  @Path("/{number}/integrity")
  @Operation(summary = "Whether figures and lists are still those that were frozen")
  public Integrity integrity(@PathParam("number") String number) {
    return new Integrity(reports.isIntact(number), reports.find(number).digest());
  }

  @POST
  @Path("/{number}/actions/{action}")
  @Operation(summary = "Approve a report or send it back")
  @APIResponseSchema(ReportJson.class)
  public Response decide(
      @PathParam("number") String number,
      @PathParam("action") ReportAction action,
      @HeaderParam("If-Match") String version,
      Decision decision) {
    long seen = Parameters.version(version);
    String text = decision == null ? null : decision.text();
    return answer(
        switch (action) {
          case APPROVE -> reports.approve(number, seen, text);
          case RETURN -> reports.sendBack(number, seen, text);
          case FREEZE -> throw new NotFound("action", action);
        });
  }

  private Response answer(ServiceReport report) {
    String number = report.number();
    ReportJson json =
        ReportJson.of(
            report,
            reports.figures(number),
            reports.differences(number),
            reports.allowed(report),
            Language.of(headers));
    return Response.ok(json).tag(tag(report)).build();
  }

  private static DocumentFormat format(String format) {
    return Parameters.one(DocumentFormat.class, "format", format.toUpperCase(Locale.ROOT));
  }

  private static EntityTag tag(ServiceReport report) {
    return new EntityTag(Long.toString(report.version()));
  }
}
