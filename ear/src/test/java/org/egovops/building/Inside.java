package org.egovops.building;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The real EAR with one more window: a WAR that holds the tests of package {@code
 * org.egovops.inside}, which run inside the server and have its beans injected.
 */
public final class Inside {

  static final String CONTEXT_ROOT = "/inside";
  private static final String PACKAGE = "org.egovops.inside";
  private static final String MODULE =
      "<module><web><web-uri>inside.war</web-uri><context-root>%s</context-root></web></module>"
          .formatted(CONTEXT_ROOT);

  private Inside() {}

  /** What each test of that package returns from its {@code @Deployment} method. */
  public static EnterpriseArchive building() {
    WebArchive tests =
        ShrinkWrap.create(WebArchive.class, "inside.war")
            .addPackages(true, Filters.includeAll(), PACKAGE)
            .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    EnterpriseArchive building =
        ShrinkWrap.create(ZipImporter.class, "egovops.ear")
            .importFrom(Path.of("target/egovops.ear").toFile())
            .as(EnterpriseArchive.class);
    String contents = text(building, "META-INF/application.xml");
    return building
        .addAsModule(Testable.archiveToTest(tests))
        .setApplicationXML(
            new StringAsset(
                contents.replace("<library-directory>", MODULE + "<library-directory>")));
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static String text(EnterpriseArchive archive, String path) {
    try (InputStream content = archive.get(path).getAsset().openStream()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
