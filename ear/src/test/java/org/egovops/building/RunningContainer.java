package org.egovops.building;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * Arquillian's way to the {@link RunningServer}. Every test class brings the same archive, so the
 * first one is deployed in place of the plain EAR and stays: a deployment per class would cost a
 * quarter of a minute each.
 */
public final class RunningContainer
    implements DeployableContainer<RunningContainer.Configuration>, LoadableExtension {

  /** Nothing to configure. */
  public static final class Configuration implements ContainerConfiguration {
    @Override
    public void validate() {
      // every state of an object without state is valid
    }
  }

  private static boolean deployed;

  @Override
  public void register(ExtensionBuilder builder) {
    builder.service(DeployableContainer.class, RunningContainer.class);
  }

  @Override
  public Class<Configuration> getConfigurationClass() {
    return Configuration.class;
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription("Servlet 6.0");
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) {
    deployOnce(archive);
    URI url = RunningServer.url();
    HTTPContext context = new HTTPContext(url.getHost(), url.getPort());
    context.add(new Servlet("ArquillianServletRunnerEE9", Inside.CONTEXT_ROOT));
    return new ProtocolMetaData().addContext(context);
  }

  @Override
  public void undeploy(Archive<?> archive) {
    // it stays for the next class; the server ends with the tests
  }

  private static synchronized void deployOnce(Archive<?> archive) {
    if (deployed) {
      return;
    }
    try {
      Path file = Files.createDirectories(Path.of("target/inside")).resolve("egovops.ear");
      archive.as(ZipExporter.class).exportTo(file.toFile(), true);
      RunningServer.redeploy(file.toAbsolutePath());
      deployed = true;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
