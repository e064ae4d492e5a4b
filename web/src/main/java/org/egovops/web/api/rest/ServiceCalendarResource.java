package org.egovops.web.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.egovops.kernel.RuleBroken;
import org.egovops.servicelevel.calendar.CalendarForm;
import org.egovops.servicelevel.calendar.CalendarManagement;
import org.egovops.servicelevel.calendar.CalendarRow;
import org.egovops.servicelevel.calendar.ServiceDay;

/** Service calendars (服务日历) over REST. */
@ApplicationScoped
@Path("/service-calendars")
@Tag(name = "service levels")
@Produces(MediaType.APPLICATION_JSON)
public class ServiceCalendarResource {

  @Inject CalendarManagement calendars;

  @GET
  @Operation(summary = "The calendars in their present versions")
  public List<CalendarRow> calendars() {
    return calendars.calendars();
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "One calendar: week and exceptions")
  public CalendarForm calendar(@PathParam("code") String code) {
    return calendars.calendar(code);
  }

  @GET
  @Path("/{code}/versions")
  @Operation(summary = "All versions of a calendar, newest first")
  public List<CalendarRow> versions(@PathParam("code") String code) {
    return calendars.versions(code);
  }

  @GET
  @Path("/{code}/months/{month}")
  @Operation(summary = "Each day of a month: working or off, and why")
  public List<ServiceDay> month(@PathParam("code") String code, @PathParam("month") String month) {
    try {
      return calendars.month(code, YearMonth.parse(month));
    } catch (DateTimeException malformed) {
      throw RuleBroken.at("month", "parameter.bad-month", month);
    }
  }
}
