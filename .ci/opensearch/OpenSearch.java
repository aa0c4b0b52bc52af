import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** Runs one node on port 9251 of this machine until it is killed. Its folder is the first argument. */
public class OpenSearch {

    public static void main(String[] arguments) throws Exception {
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
                    settings.put("discovery.type", "single-node");
                    settings.put("network.host", "127.0.0.1");
                    settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
                })
                .build(OpenSearchRunner.newConfigs()
                        .numOfNode(1)
                        .baseHttpPort(9250)
                        .basePath(Path.of(arguments[0]).toString())
                        .useLogger());
        runner.ensureYellow();
        System.out.println("READY");
        Thread.sleep(Long.MAX_VALUE);
    }
}
