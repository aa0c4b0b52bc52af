package blog.belonging.web.testkit;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application started just as the README says, in a process of its own, with nothing but environment variables. */
public final class RunningBlog implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(180);
    private static final String HTTP_THREADS = "8";
    private static final Pattern DEPLOYMENT_FAILED =
            Pattern.compile("Exception while (loading|preparing|invoking|deploying|starting)");

    private final Process process;
    private final Path log;
    private final int port;

    private RunningBlog(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts the WAR at the root and waits until it answers. */
    public static RunningBlog start(String name, Map<String, String> environment) throws Exception {
        RunningBlog blog =
                launch(name, environment, List.of(), List.of("--deploy", war().toString(), "--contextRoot", "/"));
        try {
            blog.awaitReady("/");
        } catch (Exception | AssertionError e) {
            blog.close();
            throw e;
        }
        return blog;
    }

    /** The demonstration content in a folder of its own, and somebody who administers it. */
    public static RunningBlog demo(String name, String email, String password) throws Exception {
        return start(
                name,
                Map.of(
                        "BLOG_DATA_DIR",
                        Folders.fresh(name).toString(),
                        "BLOG_DEMO",
                        "true",
                        "BLOG_ADMIN_EMAIL",
                        email,
                        "BLOG_ADMIN_PASSWORD",
                        password));
    }

    /** Starts without waiting. */
    public static RunningBlog launch(
            String name, Map<String, String> environment, List<String> jvm, List<String> deploy) throws IOException {
        int port = freePort();
        Path log = Path.of(System.getProperty("work.dir"), name + ".log");
        Files.createDirectories(log.getParent());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(jvm);
        command.addAll(List.of("-jar", System.getProperty("payara.microJar")));
        command.addAll(deploy);
        command.addAll(List.of("--port", String.valueOf(port), "--nohazelcast"));
        command.addAll(List.of("--minHttpThreads", HTTP_THREADS, "--maxHttpThreads", HTTP_THREADS));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(key -> key.startsWith("BLOG_"));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        return new RunningBlog(builder.start(), log, port);
    }

    public static Path war() {
        return Path.of(System.getProperty("war.file"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public URI base() {
        return URI.create("http://localhost:" + port);
    }

    /** Waits until the address answers with 200: the blog is there, and an import into an empty one is over. */
    public void awaitReady(String address) throws Exception {
        Reader reader = new Reader(base());
        Instant end = Instant.now().plus(LONGEST_START);
        String last = "nothing";
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive() || DEPLOYMENT_FAILED.matcher(logged()).find()) {
                throw new IllegalStateException("the application did not start:\n" + logged());
            }
            try {
                int status = reader.get(address).statusCode();
                if (status == 200) {
                    return;
                }
                last = String.valueOf(status);
            } catch (IOException notYet) {
                last = notYet.toString();
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("no 200 at " + address + ", the last answer was " + last + "; the log has "
                + logged().length() + " characters and ends with\n"
                + logged().substring(Math.max(0, logged().length() - 4000)) + "\n" + threads());
    }

    /** What everybody in there is waiting for: what hangs once in many starts has to be told the first time. */
    private String threads() throws Exception {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        "Thread.print")
                .redirectErrorStream(true)
                .start();
        String all = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Stream.of(all.split("\n\n"))
                .filter(thread -> thread.contains("blog.belonging")
                        || thread.contains("deadlock")
                        || thread.startsWith("\"main\""))
                .collect(Collectors.joining("\n\n"));
    }

    /** Waits until the log has a line that contains the text. */
    public void awaitLogged(String text) throws Exception {
        Instant end = Instant.now().plus(LONGEST_START);
        while (Instant.now().isBefore(end)) {
            if (logged().contains(text)) {
                return;
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("\"" + text + "\" was not logged:\n" + logged());
    }

    public String logged() throws IOException {
        return Files.readString(log);
    }

    /** {@code kill -9}: no chance to tidy up. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        } catch (ExecutionException | TimeoutException e) {
            kill();
        }
    }
}
