package org.egovops.health;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.egovops.incident.IncidentGauges;

/** Figures (运行指标) of the work, beside those the server has of itself, at {@code /metrics}. */
@WebListener
public class Figures implements ServletContextListener {

  @Inject MetricRegistry registry;
  @Inject IncidentGauges incidents;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    registry.gauge("egovops_incidents_open", incidents, IncidentGauges::open);
    registry.gauge("egovops_incidents_overdue", incidents, IncidentGauges::overdue);
  }
}
