package org.egovops.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import org.egovops.kernel.Clock;
import org.egovops.kernel.DemoLoader;
import org.egovops.party.access.AccessSettings;
import org.egovops.party.access.StartLock;

/**
 * Demonstration start (演示数据启动): in demonstration mode, and only there, lets every loader fill its
 * corner that is not filled yet. Nodes that start together wait for one another.
 */
@Singleton
@Startup
@DependsOn({"SchemaMigration", "FirstStart"})
public class DemoStart {

  private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

  @Inject @Any Instance<DemoLoader> loaders;
  @Inject AccessSettings settings;
  @Inject StartLock lock;
  @Inject Clock clock;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  void begin() {
    if (settings.demo()) {
      lock.take();
      run(loaders.stream().toList());
    }
  }

  void run(List<DemoLoader> all) {
    all.stream()
        .sorted(Comparator.comparingInt(DemoLoader::order))
        .filter(loader -> !loader.loaded())
        .forEach(this::load);
  }

  private void load(DemoLoader loader) {
    loader.load(clock.now());
    LOG.info(() -> "Demonstration data loaded: step " + loader.order());
  }
}
