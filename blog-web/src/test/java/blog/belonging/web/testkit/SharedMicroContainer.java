package blog.belonging.web.testkit;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/** One Payara Micro for all test classes: the stock connector starts one for each. */
public class SharedMicroContainer extends PayaraMicroDeployableContainer {

    /** Registers it. */
    public static class Extension implements LoadableExtension {
        @Override
        public void register(ExtensionBuilder builder) {
            builder.override(
                    DeployableContainer.class, PayaraMicroDeployableContainer.class, SharedMicroContainer.class);
        }
    }

    private static final String TEST_RUNNER = "ArquillianServletRunnerEE9";

    private String running = "";
    private String failed = "";
    private Archive<?> archive;
    private ProtocolMetaData metaData;

    @Override
    public void setup(PayaraMicroContainerConfiguration configuration) {
        Path data = Path.of(System.getProperty("work.dir"), "shared");
        try {
            Folders.remove(data);
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        super.setup(configuration);
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> wanted) throws DeploymentException {
        if (wanted.getName().equals(running)) {
            return metaData;
        }
        if (wanted.getName().equals(failed)) {
            throw new DeploymentException(failed + " did not deploy before; see the server log above");
        }
        if (!running.isEmpty()) {
            super.undeploy(archive);
        }
        running = "";
        metaData = super.deploy(wanted);
        // The connector does not notice a failed deployment.
        if (metaData == null || metaData.getContexts(HTTPContext.class).stream().noneMatch(this::isDeployed)) {
            failed = wanted.getName();
            super.undeploy(wanted);
            throw new DeploymentException(failed + " did not deploy; see the server log above");
        }
        running = wanted.getName();
        archive = wanted;
        return metaData;
    }

    /**
     * The connector reads in the console what was deployed, and stops reading when it knows the port: on a busy machine before it
     * has come to the servlets. So the application itself is asked.
     */
    private boolean isDeployed(HTTPContext context) {
        if (!context.getServlets().isEmpty()) {
            return true;
        }
        Reader reader = new Reader(URI.create("http://" + context.getHost() + ":" + context.getPort()));
        for (int i = 0; i < 100; i++) {
            try {
                if (reader.status("/-statements") == 200) {
                    context.add(new Servlet(TEST_RUNNER, "/"));
                    return true;
                }
                Thread.sleep(100);
            } catch (IOException notYet) {
                // Perhaps never.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    @Override
    public void undeploy(Archive<?> unwanted) {
        // Kept until the end.
    }

    @Override
    public void stop() throws LifecycleException {
        try {
            if (!running.isEmpty()) {
                super.undeploy(archive);
            }
        } catch (DeploymentException e) {
            throw new LifecycleException("stop", e);
        } finally {
            running = "";
        }
        super.stop();
    }
}
