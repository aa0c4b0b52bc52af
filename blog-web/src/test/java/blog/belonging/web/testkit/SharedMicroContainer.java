package blog.belonging.web.testkit;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
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
        if (metaData == null
                || metaData.getContexts(HTTPContext.class).stream()
                        .allMatch(context -> context.getServlets().isEmpty())) {
            failed = wanted.getName();
            super.undeploy(wanted);
            throw new DeploymentException(failed + " did not deploy; see the server log above");
        }
        running = wanted.getName();
        archive = wanted;
        return metaData;
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
