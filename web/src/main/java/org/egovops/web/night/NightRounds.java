package org.egovops.web.night;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.egovops.batch.NightWatch;

/**
 * Night rounds (值守巡查): has the night watch make its rounds from the start of the application to its
 * end. From here and not from a timer bean, because the server shows a batch job only to the
 * component that started it.
 */
@WebListener
public class NightRounds implements ServletContextListener {

  @Resource ManagedScheduledExecutorService executor;
  @Inject NightWatch watch;

  private ScheduledFuture<?> rounds;

  @Override
  public void contextInitialized(ServletContextEvent begun) {
    long pause = NightWatch.ROUND.toMillis();
    rounds = executor.scheduleWithFixedDelay(watch::round, pause, pause, TimeUnit.MILLISECONDS);
  }

  @Override
  public void contextDestroyed(ServletContextEvent ended) {
    rounds.cancel(false);
  }
}
