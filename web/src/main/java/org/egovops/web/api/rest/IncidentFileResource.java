package org.egovops.web.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.egovops.incident.Handover;
import org.egovops.incident.IncidentFile;
import org.egovops.party.SupportLine;

/** What is kept with an incident (事件档案) over REST: the ticket's file, hand-overs, clocks. */
@ApplicationScoped
@Path("/incidents")
@Tag(name = "incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IncidentFileResource extends TicketFileResource {

  @Inject IncidentFile files;

  /** One hand-over. */
  public record HandoverJson(
      java.time.Instant at,
      SupportLine fromLine,
      String fromName,
      SupportLine toLine,
      String toName,
      String by,
      String reason) {
    static HandoverJson of(Handover h) {
      return new HandoverJson(
          h.at(), h.fromLine(), h.fromName(), h.toLine(), h.toName(), h.by(), h.reason());
    }
  }

  @GET
  @Path("/{number}/handovers")
  @Operation(summary = "Hand-overs between lines, teams and people")
  public List<HandoverJson> handovers(@PathParam("number") String number) {
    return files.handovers(number).stream().map(HandoverJson::of).toList();
  }

  @GET
  @Path("/{number}/clocks")
  @Operation(summary = "Each clock with its receipt")
  public List<ClockJson> clocks(@PathParam("number") String number) {
    return tickets.receipts(number).stream().map(ClockJson::of).toList();
  }
}
