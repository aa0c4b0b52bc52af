package blog.belonging.web.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as a test wants: to a command once what was scripted for it, and then yes. */
final class ScriptedServer implements AutoCloseable {

    private static final Map<String, String> YES =
            Map.of("HELLO", "220 here", "EHLO", "250 here", "DATA", "354 go on", "QUIT", "221 bye");

    private record Line(String command, String answer) {}

    private final ServerSocket socket;
    private final Queue<Line> script = new ConcurrentLinkedQueue<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    ScriptedServer() throws IOException {
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::listen, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
    }

    /** @param command {@code HELLO} for the greeting, {@code .} for the end of a letter; an empty answer is silence */
    ScriptedServer answers(String command, String answer) {
        script.add(new Line(command, answer));
        return this;
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> heard() {
        return heard;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket peer = socket.accept()) {
                talk(peer);
            } catch (IOException gone) {
                // The next one may come.
            }
        }
    }

    private void talk(Socket peer) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(peer.getInputStream(), StandardCharsets.ISO_8859_1));
        say(peer.getOutputStream(), "HELLO");
        boolean letter = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            if (letter && !line.equals(".")) {
                continue;
            }
            String command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            letter = say(peer.getOutputStream(), command).startsWith("354");
        }
    }

    private String say(OutputStream out, String command) throws IOException {
        Line next = script.peek();
        boolean scripted = next != null && next.command().equals(command);
        String answer = scripted ? script.remove().answer() : YES.getOrDefault(command, "250 fine");
        if (!answer.isEmpty()) {
            out.write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
