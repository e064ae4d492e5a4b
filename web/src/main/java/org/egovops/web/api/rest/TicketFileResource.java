package org.egovops.web.api.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;
import org.egovops.recordkeeping.AttachmentRow;
import org.egovops.recordkeeping.Attachments;
import org.egovops.recordkeeping.Download;
import org.egovops.recordkeeping.LinkKind;
import org.egovops.recordkeeping.LinkRow;
import org.egovops.recordkeeping.TimelineRow;
import org.egovops.recordkeeping.Upload;
import org.egovops.recordkeeping.Visibility;
import org.egovops.ticket.TicketFile;
import org.egovops.web.incident.TimelineWords;
import org.egovops.web.spool.Spool;

/** What is kept with a ticket of any kind (受理单档案) over REST: timeline, notes, files, links. */
public abstract class TicketFileResource {

  private static final int COPY = 16 * 1024;

  @Inject TicketFile tickets;

  /**
   * A note to add.
   *
   * @param text what it says
   * @param internal only for those who work on it
   */
  public record Note(String text, Boolean internal) {}

  /**
   * A link to make, read from this ticket to the other.
   *
   * @param other number of the other ticket
   */
  public record Link(LinkKind kind, String other) {
    LinkKind kind(String field) {
      if (kind == null) {
        throw RuleBroken.at(field, "input.required");
      }
      return kind;
    }
  }

  @GET
  @Path("/{number}/timeline")
  @Operation(summary = "What happened, newest first")
  public Page<TimelineRow> timeline(
      @PathParam("number") String number,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context HttpHeaders headers) {
    return TimelineWords.in(
        Language.of(headers), tickets.timeline(number, after, Parameters.limit(limit)));
  }

  @POST
  @Path("/{number}/notes")
  @Operation(summary = "Add a note")
  public Response note(@PathParam("number") String number, Note note) {
    Note given = Bodies.required(note);
    tickets.note(number, given.text(), Boolean.TRUE.equals(given.internal()));
    return Response.noContent().build();
  }

  @GET
  @Path("/{number}/attachments")
  @Operation(summary = "The attached files")
  public List<AttachmentRow> attachments(@PathParam("number") String number) {
    return tickets.attachments(number);
  }

  @POST
  @Path("/{number}/attachments")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(summary = "Attach a file: the body is the file")
  @APIResponseSchema(value = AttachmentRow.class, responseCode = "201")
  public Response attach(
      @PathParam("number") String number,
      @QueryParam("fileName") String fileName,
      @QueryParam("internal") boolean internal,
      InputStream content)
      throws IOException {
    if (fileName == null || content == null) {
      throw RuleBroken.at("fileName", "parameter.missing-file");
    }
    Visibility who = internal ? Visibility.INTERNAL : Visibility.PUBLIC;
    try (Spool file = Bodies.spooled(content, Attachments.LARGEST)) {
      AttachmentRow row = tickets.attach(number, new Upload(fileName, file.in(), who));
      return Response.status(Response.Status.CREATED).entity(row).build();
    }
  }

  @GET
  @Path("/{number}/attachments/{id}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Download an attached file")
  @APIResponseSchema(InputStream.class)
  public Response download(@PathParam("number") String number, @PathParam("id") long id) {
    Download download = tickets.download(number, id);
    String name =
        URLEncoder.encode(download.attachment().name(), StandardCharsets.UTF_8).replace("+", "%20");
    StreamingOutput body =
        out -> {
          try (InputStream in = download.content()) {
            byte[] part = new byte[COPY];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
              out.write(part, 0, read);
            }
          }
        };
    return Response.ok(body, download.attachment().mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  @GET
  @Path("/{number}/links")
  @Operation(summary = "Links to other records, in both directions")
  public List<LinkRow> links(@PathParam("number") String number) {
    return tickets.links(number);
  }

  @POST
  @Path("/{number}/links")
  @Operation(summary = "Link to another ticket")
  public Response link(@PathParam("number") String number, Link link) {
    Link given = Bodies.required(link);
    tickets.link(number, given.kind("kind"), given.other());
    return Response.noContent().build();
  }

  @DELETE
  @Path("/{number}/links/{kind}/{other}")
  @Operation(summary = "Take a link away")
  public Response unlink(
      @PathParam("number") String number,
      @PathParam("kind") LinkKind kind,
      @PathParam("other") String other) {
    tickets.unlink(number, kind, other);
    return Response.noContent().build();
  }
}
