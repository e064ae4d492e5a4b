package org.egovops.web.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.egovops.batch.JobDesk;
import org.egovops.jobs.JobAction;
import org.egovops.jobs.JobRunFilter;
import org.egovops.jobs.JobRunRow;
import org.egovops.jobs.JobState;
import org.egovops.jobs.TimetableForm;
import org.egovops.jobs.TimetableRow;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;

/** Batch jobs (批处理作业) over REST: start, follow, stop, restart, timetable. */
@ApplicationScoped
@Path("/jobs")
@Tag(name = "jobs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JobResource {

  @Inject JobDesk desk;

  @Context HttpHeaders headers;

  @GET
  @Operation(summary = "The jobs that can be started")
  public List<JobJson.Job> jobs() {
    return desk.jobs().stream().map(JobJson.Job::of).toList();
  }

  @POST
  @Path("/{job}/runs")
  @Operation(summary = "Start a job; the body names its parameters")
  @APIResponseSchema(value = JobJson.Run.class, responseCode = "202")
  public Response start(
      @PathParam("job") String job, Map<String, String> parameters, @Context UriInfo uri) {
    JobRunRow run = desk.start(job, parameters == null ? Map.of() : parameters);
    return Response.accepted(json(run))
        .location(
            uri.getBaseUriBuilder()
                .path(JobResource.class)
                .path("runs")
                .path(Long.toString(run.id()))
                .build())
        .build();
  }

  @GET
  @Path("/runs")
  @Operation(summary = "Running and past runs, the latest first")
  public Page<JobJson.Run> runs(
      @QueryParam("job") String job,
      @QueryParam("state") JobState state,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    return page(
        desk.runs(new JobRunFilter(job, state), after, Parameters.limit(limit)), this::json);
  }

  @GET
  @Path("/runs/{id}")
  @Operation(summary = "One run with its progress")
  public JobJson.Run run(@PathParam("id") long id) {
    return json(desk.run(id));
  }

  @POST
  @Path("/runs/{id}/actions/{action}")
  @Operation(summary = "Stop or restart a run; start or dismiss a missed one")
  public JobJson.Run act(@PathParam("id") long id, @PathParam("action") JobAction action) {
    return json(
        switch (action) {
          case START -> desk.makeUp(id);
          case STOP -> desk.stop(id);
          case RESTART -> desk.restart(id);
          case DISMISS -> desk.dismiss(id);
          case COMPLETE, FAIL, HALT -> throw new NotFound("action", action);
        });
  }

  @GET
  @Path("/runs/{id}/skips")
  @Operation(summary = "What a run left out and why")
  public Page<JobJson.Skip> skips(
      @PathParam("id") long id,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    return page(
        desk.skips(id, after, Parameters.limit(limit)),
        skip -> JobJson.Skip.of(skip, Language.of(headers)));
  }

  @GET
  @Path("/runs/{id}/log")
  @Operation(summary = "What a run said on its way")
  public Page<JobJson.Line> log(
      @PathParam("id") long id,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    return page(
        desk.log(id, after, Parameters.limit(limit)),
        line -> JobJson.Line.of(line, Language.of(headers)));
  }

  @GET
  @Path("/timetable")
  @Operation(summary = "When the jobs are due")
  public List<TimetableRow> timetable() {
    return desk.timetable();
  }

  @POST
  @Path("/timetable")
  @Operation(summary = "Add an entry to the timetable")
  @APIResponseSchema(value = JobJson.Entry.class, responseCode = "201")
  public Response schedule(TimetableForm form) {
    long id = desk.schedule(Bodies.required(form));
    return Response.status(Response.Status.CREATED).entity(new JobJson.Entry(id)).build();
  }

  @PUT
  @Path("/timetable/{id}")
  @Operation(summary = "Change an entry of the timetable")
  public Response reschedule(
      @PathParam("id") long id, @HeaderParam("If-Match") String version, TimetableForm form) {
    desk.reschedule(id, Parameters.version(version), Bodies.required(form));
    return Response.noContent().build();
  }

  @DELETE
  @Path("/timetable/{id}")
  @Operation(summary = "Remove an entry of the timetable")
  public Response unschedule(@PathParam("id") long id, @HeaderParam("If-Match") String version) {
    desk.unschedule(id, Parameters.version(version));
    return Response.noContent().build();
  }

  private JobJson.Run json(JobRunRow run) {
    return JobJson.Run.of(run, Language.of(headers));
  }

  private static <T, J> Page<J> page(Page<T> page, Function<T, J> json) {
    return new Page<>(page.rows().stream().map(json).toList(), page.next());
  }
}
