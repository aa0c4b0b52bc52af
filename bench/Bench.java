import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures the packaged application beside nginx, which serves the very same bytes as files: what bench/run runs. Pages are answered
 * on 127.0.0.1 alone, and what is started is stopped at the end, however that comes.
 */
public final class Bench {

    private static final String USAGE = """
            bench/run [--sizes 10,10000,100000] [--only warm,cold,bare,start,memory] [--seconds 5] [--rounds 3] [--jvm "-Xmx256m"]
                      [--wordpress home.html]

            sizes    how many posts; blogs are made once and kept in bench/target/blogs
            only     warm    pages, with what the application keeps of them
                     cold    pages, each made anew of the pieces that are kept
                     bare    pages, each made anew of nothing
                     start   from the start of the process to the first page, demonstration content
                     memory  after a minute of load, demonstration content
            seconds  of each measurement
            rounds   of which the median is taken
            jvm      options for the application's process; none unless given
            wordpress  a home page as WordPress makes it, for the page cache to keep; ours unless given""";

    private static final int THREADS = 2;
    private static final int CONNECTIONS = 32;

    /** All pages so often at least, each as long as it is measured, before anything is: and until a round costs no less than before. */
    private static final int WARM_UP = 5;

    private static final int LONGEST_WARM_UP = 12;

    /** Of the processor time of the round before. */
    private static final double SETTLED = 0.97;

    private static final Map<String, Map<String, String>> MODES = Map.of(
            "warm", Map.of(),
            "cold", Map.of("BLOG_PAGE_STORE_BYTES", "0"),
            "bare", Map.of("BLOG_PAGE_STORE_BYTES", "0", "BLOG_PAGE_PIECES_BYTES", "0"));

    /** What nginx keeps as a page cache does, not as a file. */
    private static final String CACHED = "-cached";

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_INDEXING = Duration.ofMinutes(30);

    /** Of one core: timers tick. */
    private static final double IDLE = 0.05;

    /** In /proc, on every Linux of today. */
    private static final double TICKS_A_SECOND = 100;

    private final Path project = Path.of("").toAbsolutePath();
    private final Path work = project.resolve("bench/target");
    private final Options options;
    private final Results results;

    private Bench(Options options) throws IOException {
        this.options = options;
        this.results = Results.read(project.resolve("bench/RESULTS.md"));
    }

    public static void main(String[] arguments) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(Started::stopAll));
        try {
            new Bench(Options.of(arguments)).run();
        } catch (Failed failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }

    private void run() throws Exception {
        for (String mode : List.of("cold", "bare", "warm")) {
            if (options.only.contains(mode)) {
                pages(mode);
            }
        }
        if (options.only.contains("start")) {
            start();
        }
        if (options.only.contains("memory")) {
            memory();
        }
        results.write(options);
        System.out.println();
        System.out.print(results.table());
    }

    // Pages

    /** One application for each size and one nginx for all, measured in turn. */
    private void pages(String mode) throws Exception {
        List<Target> targets = new ArrayList<>();
        List<Started> applications = new ArrayList<>();
        Nginx nginx = new Nginx(work.resolve("nginx"));
        for (int size : options.sizes) {
            Path data = blog(size);
            Application blog = Application.start(this, mode + "-" + size, data, MODES.get(mode));
            blog.awaitAnswer();
            blog.process.awaitQuiet();
            applications.add(blog.process);
            for (Map.Entry<String, String> page : blog.pages().entrySet()) {
                Answer answer = Http.get(blog.at(page.getValue()));
                if (answer.status == 200) {
                    String name = size + "-" + page.getKey().replace(' ', '-');
                    targets.add(new Target(mode, size, page.getKey(), blog.process, blog.at(page.getValue()), name, answer));
                    nginx.add(name, answer);
                    if (mode.equals("warm") && page.getKey().equals("home")) {
                        nginx.keep(name + CACHED, options.wordpress.isEmpty()
                                ? blog.at(page.getValue())
                                : nginx.page(name + "-wordpress", Path.of(options.wordpress)));
                        targets.add(new Target(
                                "cache", size, page.getKey(), blog.process, blog.at(page.getValue()), name + CACHED, answer));
                    }
                }
            }
        }
        Started files = nginx.start();
        List<Run> runs = new ArrayList<>();
        for (Target target : targets) {
            runs.add(new Run(target, "", target.blog, target.address, files, nginx.at(target.name)));
            if (Set.of("home", "feed").contains(target.page) && !target.mode.equals("cache")) {
                notModified(target, files, nginx.at(target.name)).ifPresent(runs::add);
            }
        }
        warmUp(mode, runs);
        for (Run run : runs) {
            run.nginx(1);
        }
        for (int round = 1; round <= options.rounds; round++) {
            say("%s: round %d of %d", mode, round, options.rounds);
            for (Run run : runs) {
                run.measure(options.seconds);
            }
        }
        runs.forEach(run -> results.put(run.line()));
        files.stop();
        applications.forEach(Started::stop);
    }

    private void warmUp(String mode, List<Run> runs) throws Exception {
        double before = Double.MAX_VALUE;
        for (int round = 1; round <= LONGEST_WARM_UP; round++) {
            double cost = 0;
            for (Run run : runs) {
                cost += run.application(options.seconds).cpu;
            }
            say("%s: warming up, %.2f ms for one of each", mode, cost);
            if (round >= WARM_UP && cost > before * SETTLED) {
                return;
            }
            before = cost;
        }
    }

    /** The same page asked for by somebody who has it. */
    private static Optional<Run> notModified(Target target, Started files, URI file) throws Exception {
        String ours = target.answer.header("etag");
        String theirs = Http.get(file).header("etag");
        if (ours.isEmpty() || Http.get(target.address, "If-None-Match", ours).status != 304) {
            say("%d posts, %s: the application does not answer 304", target.size, target.page);
            return Optional.empty();
        }
        Target again = new Target(
                target.mode, target.size, target.page + ", 304", target.blog, target.address, target.name, target.answer);
        return Optional.of(new Run(again, "If-None-Match", target.blog, target.address, files, file, ours, theirs));
    }

    private record Target(
            String mode, int size, String page, Started blog, URI address, String name, Answer answer) {}

    /** What is measured of one address, round after round. */
    private static final class Run {

        private final Target target;
        private final String header;
        private final Started blog;
        private final URI address;
        private final Started files;
        private final URI file;
        private final String ours;
        private final String theirs;
        private final List<Load> application = new ArrayList<>();
        private final List<Load> nginx = new ArrayList<>();

        Run(Target target, String header, Started blog, URI address, Started files, URI file) {
            this(target, header, blog, address, files, file, "", "");
        }

        Run(Target target, String header, Started blog, URI address, Started files, URI file, String ours, String theirs) {
            this.target = target;
            this.header = header;
            this.blog = blog;
            this.address = address;
            this.files = files;
            this.file = file;
            this.ours = ours;
            this.theirs = theirs;
        }

        void measure(int seconds) throws Exception {
            application.add(application(seconds));
            nginx.add(nginx(seconds));
        }

        Load application(int seconds) throws Exception {
            return Load.of(blog, address, seconds, header, ours);
        }

        Load nginx(int seconds) throws Exception {
            return Load.of(files, file, seconds, header, theirs);
        }

        Line line() {
            return new Line(
                    target.mode,
                    String.valueOf(target.size),
                    target.page,
                    Line.today(),
                    List.of(
                            header.isEmpty() ? String.valueOf(target.answer.body.length) : "0",
                            median(application, Load::perSecond, "%.0f"),
                            median(nginx, Load::perSecond, "%.0f"),
                            median(application, Load::p50, "%.2f"),
                            median(nginx, Load::p50, "%.2f"),
                            median(application, Load::p99, "%.2f"),
                            median(nginx, Load::p99, "%.2f"),
                            median(application, Load::cpu, "%.3f"),
                            median(nginx, Load::cpu, "%.3f")));
        }
    }

    private static String median(List<Load> loads, ToDoubleFunction<Load> of, String format) {
        double[] all = loads.stream().mapToDouble(of).sorted().toArray();
        return String.format(Locale.ROOT, format, all[all.length / 2]);
    }

    /** What wrk says of a few seconds, and what it cost the server. Times are milliseconds. */
    private record Load(double perSecond, double p50, double p99, double cpu) {

        private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in ");
        private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

        static Load of(Started server, URI address, int seconds, String header, String value) throws Exception {
            List<String> command = new ArrayList<>(List.of(
                    "wrk", "-t" + THREADS, "-c" + CONNECTIONS, "-d" + seconds + "s", "--latency", "--timeout", "30s",
                    "-H", "Accept-Encoding: gzip"));
            if (!header.isEmpty()) {
                command.addAll(List.of("-H", header + ": " + value));
            }
            command.add(address.toString());
            double before = server.cpuSeconds();
            Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            double used = server.cpuSeconds() - before;
            if (wrk.waitFor() != 0 || said.contains("Non-2xx") || said.contains("Socket errors")) {
                throw new Failed(address + " was not answered as it should:\n" + said);
            }
            return new Load(
                    number(PER_SECOND, said),
                    milliseconds("50%", said),
                    milliseconds("99%", said),
                    used * 1000 / number(REQUESTS, said));
        }

        private static double number(Pattern pattern, String said) {
            Matcher found = pattern.matcher(said);
            if (!found.find()) {
                throw new Failed("wrk said something else than expected:\n" + said);
            }
            return Double.parseDouble(found.group(1));
        }

        private static double milliseconds(String quantile, String said) {
            Matcher found = Pattern.compile(quantile + "\\s+([0-9.]+)(us|ms|s|m)").matcher(said);
            if (!found.find()) {
                throw new Failed("wrk said something else than expected:\n" + said);
            }
            double unit =
                    switch (found.group(2)) {
                        case "us" -> 0.001;
                        case "ms" -> 1;
                        case "s" -> 1000;
                        default -> 60_000;
                    };
            return Double.parseDouble(found.group(1)) * unit;
        }
    }

    // Start and memory

    private void start() throws Exception {
        List<Double> first = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        for (int round = 1; round <= options.rounds; round++) {
            say("start: round %d of %d", round, options.rounds);
            Path data = empty("start");
            for (List<Double> times : List.of(first, again)) {
                long begun = System.nanoTime();
                Application demo = Application.start(this, "start", data, Map.of("BLOG_DEMO", "true"));
                demo.awaitAnswer();
                times.add((System.nanoTime() - begun) / 1e9);
                demo.process.stop();
            }
        }
        results.put(new Line("start", "demo", "first, with the import", Line.today(), List.of(middle(first) + " s")));
        results.put(new Line("start", "demo", "again", Line.today(), List.of(middle(again) + " s")));
    }

    private void memory() throws Exception {
        Application demo = Application.start(this, "memory", empty("memory"), Map.of("BLOG_DEMO", "true"));
        demo.awaitAnswer();
        demo.process.awaitQuiet();
        say("memory: a minute of load");
        List<String> addresses = List.copyOf(demo.pages().values());
        for (String address : addresses) {
            if (Http.get(demo.at(address)).status == 200) {
                Load.of(demo.process, demo.at(address), 60 / addresses.size(), "", "");
            }
        }
        String what = options.jvm.isEmpty() ? "after a minute" : "after a minute, " + String.join(" ", options.jvm);
        results.put(new Line(
                "memory", "demo", what, Line.today(), List.of(demo.process.megabytes() + " MB")));
        demo.process.stop();
    }

    private static String middle(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(Locale.ROOT, "%.1f", sorted.get(sorted.size() / 2));
    }

    private Path empty(String name) throws IOException {
        Path folder = work.resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    /** Made when it is first asked for. */
    private Path blog(int posts) throws Exception {
        Path kept = work.resolve("blogs").resolve(String.valueOf(posts));
        if (!Files.exists(kept)) {
            Path part = empty("blogs/" + posts + ".part");
            say("Making a blog of %d posts", posts);
            int comments = posts == 10 ? 50 : posts * 10;
            Process generating = new ProcessBuilder(
                            "bench/generate", "--posts", "" + posts, "--comments", "" + comments, "--data", part.toString())
                    .inheritIO()
                    .start();
            if (generating.waitFor() != 0) {
                throw new Failed("The blog could not be made.");
            }
            Files.move(part, kept);
        }
        return kept;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    /** Said to whoever gave the command. */
    private static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Failed(String why) {
            super(why);
        }
    }

    private record Options(List<Integer> sizes, Set<String> only, int seconds, int rounds, List<String> jvm, String wordpress) {

        static Options of(String... arguments) {
            Map<String, String> given = new HashMap<>(Map.of(
                    "--sizes", "10,10000,100000", "--only", "warm,cold,bare,start,memory", "--seconds", "5", "--rounds", "3",
                    "--jvm", "", "--wordpress", ""));
            for (int i = 0; i < arguments.length; i += 2) {
                if (!given.containsKey(arguments[i]) || i + 1 == arguments.length) {
                    throw new Failed(USAGE);
                }
                given.put(arguments[i], arguments[i + 1]);
            }
            try {
                return new Options(
                        Arrays.stream(given.get("--sizes").split(",")).map(Integer::valueOf).toList(),
                        Set.of(given.get("--only").split(",")),
                        Integer.parseInt(given.get("--seconds")),
                        Integer.parseInt(given.get("--rounds")),
                        Arrays.stream(given.get("--jvm").split(" ")).filter(o -> !o.isEmpty()).toList(),
                        given.get("--wordpress"));
            } catch (NumberFormatException none) {
                throw new Failed(USAGE);
            }
        }
    }

    // What is started

    /** A process of ours with its children. */
    private static final class Started {

        private static final ConcurrentLinkedDeque<Started> ALL = new ConcurrentLinkedDeque<>();

        private final Process process;
        private final Path log;

        private Started(Process process, Path log) {
            this.process = process;
            this.log = log;
        }

        static Started of(ProcessBuilder command, Path log) throws IOException {
            Files.createDirectories(log.getParent());
            command.redirectErrorStream(true).redirectOutput(log.toFile());
            Started started = new Started(command.start(), log);
            ALL.add(started);
            return started;
        }

        static void stopAll() {
            ALL.forEach(Started::stop);
        }

        void stop() {
            List<ProcessHandle> children = process.descendants().toList();
            process.destroy();
            try {
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
            }
            children.forEach(ProcessHandle::destroyForcibly);
            ALL.remove(this);
        }

        void requireAlive() throws IOException {
            if (!process.isAlive()) {
                String said = Files.readString(log);
                throw new Failed("It ended by itself:\n" + said.substring(Math.max(0, said.length() - 3000)));
            }
        }

        /** Of it and its children. */
        double cpuSeconds() throws IOException {
            double ticks = 0;
            for (ProcessHandle each : Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList()) {
                // The name of the program, in brackets, may contain spaces.
                String stat = Files.readString(Path.of("/proc/" + each.pid() + "/stat"));
                String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            }
            return ticks / TICKS_A_SECOND;
        }

        /** Search index and other work of the first minutes is done. */
        void awaitQuiet() throws Exception {
            long end = System.nanoTime() + LONGEST_INDEXING.toNanos();
            for (int quiet = 0; quiet < 3; ) {
                double before = cpuSeconds();
                Thread.sleep(2000);
                requireAlive();
                quiet = cpuSeconds() - before < 2 * IDLE ? quiet + 1 : 0;
                if (System.nanoTime() > end) {
                    throw new Failed("The application is still busy with itself.");
                }
            }
        }

        /** Its share of the machine's memory. */
        long megabytes() throws IOException {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/smaps_rollup")).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .sum();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The WAR that ships on the server that comes with it, as the README says. */
    private record Application(Started process, int port) {

        private static final String ON_THIS_MACHINE = "set configs.config.server-config.network-config.network-listeners"
                + ".network-listener.http-listener.address=127.0.0.1\n";

        /** The newest post and the pages that lists have. */
        private static final Pattern POST = Pattern.compile("href=\"(/\\d{4}/\\d\\d/\\d\\d/[^\"/#]+/)\"");

        static Application start(Bench bench, String name, Path data, Map<String, String> settings) throws IOException {
            int port = freePort();
            Path commands = Files.writeString(
                    Files.createDirectories(bench.work).resolve("before.txt"), ON_THIS_MACHINE);
            List<String> command = new ArrayList<>(List.of("java", "@docker/jvm.options", "-Xmx512m"));
            command.addAll(bench.options.jvm);
            command.addAll(List.of("-jar", "target/payara-micro.jar", "--deploy", "blog-web/target/blog.war"));
            command.addAll(List.of("--contextRoot", "/", "--port", "" + port, "--nohazelcast"));
            command.addAll(List.of("--minHttpThreads", "8", "--maxHttpThreads", "8"));
            command.addAll(List.of("--prebootcommandfile", commands.toString()));
            ProcessBuilder builder = new ProcessBuilder(command).directory(bench.project.toFile());
            builder.environment().keySet().removeIf(key -> key.startsWith("BLOG_"));
            builder.environment().put("BLOG_DATA_DIR", data.toString());
            builder.environment().putAll(settings);
            return new Application(Started.of(builder, bench.work.resolve("logs").resolve(name + ".log")), port);
        }

        URI at(String path) {
            return URI.create("http://127.0.0.1:" + port + path);
        }

        void awaitAnswer() throws Exception {
            long end = System.nanoTime() + LONGEST_START.toNanos();
            while (System.nanoTime() < end) {
                process.requireAlive();
                try {
                    if (Http.get(at("/")).status == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Nobody listens there before it is deployed.
                }
                Thread.sleep(50);
            }
            throw new Failed("The application does not answer.");
        }

        Map<String, String> pages() throws Exception {
            Map<String, String> pages = new LinkedHashMap<>();
            pages.put("home", "/");
            Matcher post = POST.matcher(Http.text(at("/")));
            if (post.find()) {
                pages.put("post", post.group(1));
            }
            pages.put("page 2", "/page/2/");
            pages.put("page 500", "/page/500/");
            pages.put("feed", "/feed/");
            return pages;
        }
    }

    /** Serves files that hold what the application answered, with its headers. */
    private static final class Nginx {

        /** What nginx says by itself, or better. */
        private static final Set<String> OWN = Set.of(
                "server", "date", "etag", "last-modified", "content-type", "content-length", "content-encoding",
                "transfer-encoding", "connection", "keep-alive", "vary");

        private final Path folder;
        private final int port = freePort();
        private final StringBuilder locations = new StringBuilder();

        Nginx(Path folder) throws IOException {
            this.folder = Files.createDirectories(folder);
        }

        void add(String name, Answer answer) throws IOException {
            Path file = folder.resolve(name);
            // Without the suffix nothing is there: nginx has to take the compressed one.
            Files.deleteIfExists(file);
            Path gzip = folder.resolve(name + ".gz");
            Files.deleteIfExists(gzip);
            Files.write(answer.header("content-encoding").equals("gzip") ? gzip : file, answer.body);
            locations.append("    location = /" + name + " {\n      default_type \"" + answer.header("content-type")
                    + "\";\n      alias " + file + ";\n");
            new TreeSet<>(answer.headers.keySet()).stream()
                    .filter(header -> !OWN.contains(header) && !header.startsWith(":"))
                    .forEach(header -> locations.append(
                            "      add_header " + header + " \"" + answer.header(header).replace("\"", "\\\"") + "\";\n"));
            locations.append("    }\n");
        }

        /** As Debian sets nginx up before WordPress: the page is kept as it was made, and compressed for each reader. */
        void keep(String name, URI address) {
            locations.append("""
                    location = /%s {
                      gzip_static off;
                      gzip on;
                      proxy_pass %s;
                      proxy_set_header Accept-Encoding "";
                      proxy_cache pages;
                      proxy_cache_valid 200 1h;
                      proxy_ignore_headers Cache-Control Expires Vary;
                    }
                    """.formatted(name, address));
        }

        URI page(String name, Path html) throws IOException {
            Path file = Files.copy(html, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            locations.append("    location = /" + name + " { default_type text/html; alias " + file + "; }\n");
            return at(name);
        }

        URI at(String name) {
            return URI.create("http://127.0.0.1:" + port + "/" + name);
        }

        Started start() throws Exception {
            String root = System.getProperty("user.name").equals("root") ? "user root;\n" : "";
            Path settings = Files.writeString(
                    folder.resolve("nginx.conf"),
                    root + """
                    worker_processes %d;
                    daemon off;
                    pid %2$s/nginx.pid;
                    error_log %2$s/error.log;
                    events { worker_connections 1024; }
                    http {
                      access_log off;
                      sendfile on;
                      tcp_nopush on;
                      keepalive_requests 100000000;
                      open_file_cache max=1000;
                      gzip_static on;
                      gzip_vary on;
                      client_body_temp_path %2$s/body;
                      proxy_temp_path %2$s/proxy;
                      proxy_cache_path %2$s/pages keys_zone=pages:10m;
                      fastcgi_temp_path %2$s/fastcgi;
                      uwsgi_temp_path %2$s/uwsgi;
                      scgi_temp_path %2$s/scgi;
                      server {
                        listen 127.0.0.1:%3$d;
                    %4$s  }
                    }
                    """.formatted(Runtime.getRuntime().availableProcessors(), folder, port, locations));
            Started started = Started.of(
                    new ProcessBuilder("nginx", "-e", folder + "/error.log", "-c", settings.toString()),
                    folder.resolve("nginx.log"));
            for (int i = 0; i < 100; i++) {
                started.requireAlive();
                try {
                    Http.get(at(""));
                    return started;
                } catch (IOException notYet) {
                    Thread.sleep(50);
                }
            }
            throw new Failed("nginx does not answer.");
        }
    }

    private record Answer(int status, Map<String, List<String>> headers, byte[] body) {

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }
    }

    private static final class Http {

        private static final HttpClient CLIENT =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

        static Answer get(URI address, String... header) throws Exception {
            HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip");
            if (header.length > 0) {
                request.headers(header);
            }
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
        }

        static String text(URI address) throws Exception {
            return CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    // What is kept

    /** A row of the table of results. The first three say what was measured. */
    private record Line(String what, String size, String page, String day, List<String> values) {

        private static final List<String> PAGES = List.of("cold", "bare", "warm", "cache");

        static String today() {
            return LocalDate.now().toString();
        }

        String key() {
            return what + "|" + size + "|" + page;
        }

        boolean isOfPages() {
            return PAGES.contains(what);
        }
    }

    /** bench/RESULTS.md: read first, to compare, and written anew. What was not measured this time stays. */
    private static final class Results {

        private static final String PAGES = """
                | | posts | page | on | bytes | req/s | nginx | ratio | p50 ms | nginx | p99 ms | nginx | CPU ms | nginx | ratio | before | change |
                |---|--:|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
                """;

        private static final String OTHERS = """
                | | blog | | on | | before |
                |---|---|---|---|--:|--:|
                """;

        private final Path file;
        private final Map<String, Line> before = new LinkedHashMap<>();
        private final Map<String, Line> now = new LinkedHashMap<>();

        private Results(Path file) {
            this.file = file;
        }

        static Results read(Path file) throws IOException {
            Results results = new Results(file);
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    String[] cells = line.split("\\s*\\|\\s*", -1);
                    if (cells.length > 6 && Set.of("warm", "cold", "bare", "cache", "start", "memory").contains(cells[1])) {
                        results.keep(cells);
                    }
                }
            }
            return results;
        }

        private void keep(String... cells) {
            boolean page = cells.length > 15;
            Line line = new Line(
                    cells[1],
                    cells[2],
                    cells[3],
                    cells[4],
                    page
                            ? List.of(cells[5], cells[6], cells[7], cells[9], cells[10], cells[11], cells[12], cells[13], cells[14])
                            : List.of(cells[5]));
            before.put(line.key(), line);
            now.put(line.key(), line);
        }

        void put(Line line) {
            now.put(line.key(), line);
        }

        String table() {
            List<Line> lines = new ArrayList<>(now.values());
            lines.sort(Comparator.comparing(Line::what).thenComparing(line -> line.isOfPages() ? Integer.parseInt(line.size) : 0));
            return PAGES
                    + lines.stream().filter(Line::isOfPages).map(this::page).collect(Collectors.joining())
                    + "\n"
                    + OTHERS
                    + lines.stream().filter(line -> !line.isOfPages()).map(this::other).collect(Collectors.joining());
        }

        private String page(Line line) {
            List<String> v = line.values;
            String old = before(line, 7);
            return row(
                    line.what, line.size, line.page, line.day, v.get(0), v.get(1), v.get(2), ratio(v.get(1), v.get(2)),
                    v.get(3), v.get(4), v.get(5), v.get(6), v.get(7), v.get(8), ratio(v.get(7), v.get(8)), old,
                    old.isEmpty() ? "" : ratio(v.get(7), old));
        }

        private String other(Line line) {
            return row(line.what, line.size, line.page, line.day, line.values.get(0), before(line, 0));
        }

        /** Empty unless it was measured before and is now. */
        private String before(Line line, int value) {
            Line old = before.get(line.key());
            return old == null || old == line ? "" : old.values.get(value);
        }

        private static String row(String... cells) {
            return "| " + String.join(" | ", cells) + " |\n";
        }

        private static String ratio(String one, String other) {
            double by = Double.parseDouble(other);
            double ratio = Double.parseDouble(one) / by;
            return by == 0 ? "" : String.format(Locale.ROOT, ratio < 1 ? "%.4f" : ratio < 100 ? "%.2f" : "%.0f", ratio);
        }

        void write(Options options) throws IOException {
            Files.writeString(
                    file,
                    "# Results\n\nWritten by `bench/run`; [README.md](README.md) says what the columns mean, [PROFILE.md](PROFILE.md) where"
                            + " the time goes. Measured last on "
                            + Line.today() + " on a machine with " + Runtime.getRuntime().availableProcessors()
                            + " cores, Java " + Runtime.version().feature() + ", " + options.rounds + " rounds of "
                            + options.seconds + " seconds.\n\n" + table());
        }
    }
}
