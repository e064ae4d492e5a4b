package org.egovops.web.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.egovops.kernel.RuleBroken;
import org.egovops.servicelevel.calendar.CalendarForm;
import org.egovops.servicelevel.calendar.CalendarManagement;
import org.egovops.servicelevel.calendar.CalendarRow;

/** Service calendars (服务日历) over REST, to read; changes are proposed beside them. */
@ApplicationScoped
@Path("/service-calendars")
@Tag(name = "service levels")
@Produces(MediaType.APPLICATION_JSON)
public class ServiceCalendarResource {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  @Inject CalendarManagement calendars;

  @GET
  @Operation(summary = "The calendars in their present versions")
  public List<CalendarRow> calendars() {
    return calendars.calendars();
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "One calendar: weeks and exceptions, as a form to propose a change with")
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
  @Path("/{code}/days")
  @Operation(summary = "Each day of a year: working or off, its hours, and why")
  public List<CalendarJson.Day> days(
      @PathParam("code") String code, @Parameter(required = true) @QueryParam("year") String year) {
    return calendars.year(code, year(year)).stream().map(CalendarJson.Day::of).toList();
  }

  @GET
  @Path("/{code}/months/{month}")
  @Operation(summary = "Each day of a month: working or off, its hours, and why")
  public List<CalendarJson.Day> month(
      @PathParam("code") String code, @PathParam("month") String month) {
    return calendars.month(code, yearMonth(month)).stream().map(CalendarJson.Day::of).toList();
  }

  private static YearMonth yearMonth(String text) {
    try {
      YearMonth month = YearMonth.parse(text);
      year(String.valueOf(month.getYear()));
      return month;
    } catch (DateTimeException malformed) {
      throw RuleBroken.at("month", "parameter.bad-month", text);
    }
  }

  private static Year year(String text) {
    if (text == null || !text.matches("\\d{4}")) {
      throw RuleBroken.at("year", "parameter.bad-year", text == null ? "" : text);
    }
    int year = Integer.parseInt(text);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw RuleBroken.at("year", "parameter.bad-year", text);
    }
    return Year.of(year);
  }
}
