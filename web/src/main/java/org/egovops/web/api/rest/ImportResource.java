package org.egovops.web.api.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.egovops.batch.ImportDesk;
import org.egovops.importing.FindingFilter;
import org.egovops.importing.ImportField;
import org.egovops.importing.ImportMapping;
import org.egovops.importing.ImportRun;
import org.egovops.importing.ImportState;
import org.egovops.importing.IncidentImport;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;
import org.egovops.web.spool.Spool;

/** Imports (数据导入) over REST: upload, map, try, start, follow, fetch what was rejected. */
@Path("/imports")
@Tag(name = "imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImportResource {

  @Inject IncidentImport imports;
  @Inject ImportDesk desk;

  @Context HttpHeaders headers;

  /** What can be done with an import. */
  public enum Deed {
    CHECK,
    START,
    STOP,
    RESUME,
    DISCARD
  }

  @POST
  @Consumes({"text/csv", "application/gzip", MediaType.APPLICATION_OCTET_STREAM})
  @Operation(summary = "Upload a CSV of incidents: the body is the file, gzip is welcome")
  @APIResponseSchema(value = ImportJson.Whole.class, responseCode = "201")
  public Response upload(
      @QueryParam("contract") String contract,
      @QueryParam("fileName") String fileName,
      @QueryParam("charset") String charset,
      @Context UriInfo uri,
      InputStream content)
      throws IOException {
    ImportRun run;
    try (Spool file = Bodies.spooled(Bodies.required(content), IncidentImport.LARGEST)) {
      run = imports.upload(contract, fileName, charset(charset), file.in());
    }
    return Response.created(uri.getAbsolutePathBuilder().path(run.number()).build())
        .tag(tag(run))
        .entity(json(run))
        .build();
  }

  private static Charset charset(String name) {
    try {
      return name == null || name.isBlank() ? null : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw RuleBroken.at("charset", "import.charset-unknown", name);
    }
  }

  @GET
  @Operation(summary = "Imports of your contracts, the latest first")
  public Page<ImportJson.Row> list(
      @QueryParam("state") String state,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    ImportState wanted = state == null ? null : Parameters.one(ImportState.class, "state", state);
    return page(imports.list(wanted, after, limit), ImportJson.Row::of);
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "One import with its progress, counts and mapping")
  @APIResponseSchema(ImportJson.Whole.class)
  public Response read(@PathParam("number") String number) {
    return answer(imports.find(number));
  }

  @PUT
  @Path("/{number}/mapping")
  @Operation(summary = "Set the mapping: which column stands for which field, and what words mean")
  @APIResponseSchema(ImportJson.Whole.class)
  public Response map(
      @PathParam("number") String number,
      @HeaderParam("If-Match") String version,
      JsonObject mapping) {
    long seen = Parameters.version(version);
    String given = Bodies.required(mapping).toString();
    return answer(imports.map(number, seen, ImportMapping.parse(given)));
  }

  @GET
  @Path("/{number}/preview")
  @Operation(summary = "The first incidents as they would be taken over")
  public List<ImportJson.Preview> preview(@PathParam("number") String number) {
    Locale locale = Language.of(headers);
    return imports.preview(number).stream().map(p -> ImportJson.Preview.of(p, locale)).toList();
  }

  @POST
  @Path("/{number}/actions/{action}")
  @Operation(summary = "CHECK (dry run), START, STOP, RESUME or DISCARD")
  @APIResponseSchema(value = ImportJson.Whole.class, responseCode = "202")
  public Response act(@PathParam("number") String number, @PathParam("action") String action) {
    ImportRun run =
        switch (Parameters.one(Deed.class, "action", action)) {
          case CHECK -> desk.check(number);
          case START -> desk.start(number);
          case STOP -> desk.stop(number);
          case RESUME -> desk.resume(number);
          case DISCARD -> imports.discard(number);
        };
    return Response.accepted(json(run)).tag(tag(run)).build();
  }

  @GET
  @Path("/{number}/findings")
  @Operation(summary = "What was found row by row")
  public Page<ImportJson.Finding> findings(
      @PathParam("number") String number,
      @QueryParam("code") String code,
      @QueryParam("field") String field,
      @QueryParam("rejected") Boolean rejected,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    ImportField wanted = field == null ? null : Parameters.one(ImportField.class, "field", field);
    Locale locale = Language.of(headers);
    return page(
        imports.findings(number, new FindingFilter(code, wanted, rejected), after, limit),
        found -> ImportJson.Finding.of(found, locale));
  }

  @GET
  @Path("/{number}/findings/counts")
  @Operation(summary = "How many incidents each finding concerns")
  public List<ImportJson.Count> counts(@PathParam("number") String number) {
    return imports.findingCounts(number).stream().map(ImportJson.Count::of).toList();
  }

  @GET
  @Path("/{number}/rejected")
  @Produces("text/csv")
  @Operation(summary = "The rejected rows in their original columns, with the reason")
  @APIResponseSchema(InputStream.class)
  public Response rejected(@PathParam("number") String number) {
    imports.find(number);
    Locale locale = Language.of(headers);
    StreamingOutput body =
        out -> {
          try (Spool file = new Spool()) {
            Writer text = file.writer();
            imports.writeRejected(number, text, locale);
            text.flush();
            file.in().transferTo(out);
          }
        };
    return Response.ok(body, "text/csv;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + number + "-rejected.csv\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private Response answer(ImportRun run) {
    return Response.ok(json(run)).tag(tag(run)).build();
  }

  private ImportJson.Whole json(ImportRun run) {
    String number = run.number();
    ImportJson.Parts parts =
        new ImportJson.Parts(
            imports.rowCounts(number),
            imports.recordCounts(number),
            imports.job(number).orElse(null),
            imports.allowed(run),
            imports.sameFile(number).map(ImportRun::number).orElse(null));
    return ImportJson.whole(run, parts, Language.of(headers));
  }

  private static EntityTag tag(ImportRun run) {
    return new EntityTag(Long.toString(run.version()));
  }

  private static <T, J> Page<J> page(Page<T> page, Function<T, J> json) {
    return new Page<>(page.rows().stream().map(json).toList(), page.next());
  }
}
