package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.MediaDownloads;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Files from the old blog's server. An export decides which address is asked, so it must not be able to ask this server's own
 * network: only public addresses are, for each redirect anew, and the connection goes to the very address that was checked
 * and not to what a name server says the second time. {@link java.net.http.HttpClient} cannot be told where to connect;
 * {@link HttpURLConnection} can. No proxy is used: it would look up the name itself.
 */
@ApplicationScoped
class HttpMediaDownloads implements MediaDownloads {

    static final int MOST_REDIRECTS = 5;
    static final long LARGEST = 100L << 20;

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);

    /** For a server that sends a byte now and then. */
    private static final Duration IN_ALL = Duration.ofMinutes(10);

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** Nobody's passwords are for the old blog's server. */
    private static final Authenticator NOBODY = new Authenticator() {};

    Predicate<InetAddress> allowed = PublicInternet::has;
    SSLSocketFactory secureSockets = (SSLSocketFactory) SSLSocketFactory.getDefault();
    long largest = LARGEST;

    @Override
    public InputStream fetch(String address) throws IOException {
        URI uri = uri(address);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpURLConnection connection = connect(uri);
            try {
                int status = connection.getResponseCode();
                if (!REDIRECTS.contains(status)) {
                    return file(connection, status);
                }
                uri = target(uri, connection.getHeaderField("Location"));
            } catch (SocketTimeoutException e) {
                throw new IOException(uri.getHost() + " did not answer in time", e);
            } catch (SocketException e) {
                throw new IOException(uri.getHost() + " cannot be reached: " + e.getMessage(), e);
            } catch (SSLException e) {
                throw new IOException(uri.getHost() + " cannot be reached safely: " + e.getMessage(), e);
            } finally {
                connection.disconnect();
            }
        }
        throw new IOException("it was redirected more than " + MOST_REDIRECTS + " times");
    }

    private static URI uri(String address) throws IOException {
        try {
            return httpOnly(new URI(address.strip().replace(" ", "%20")));
        } catch (URISyntaxException e) {
            throw new IOException("its address \"" + XmlCursor.shortened(address) + "\" is none", e);
        }
    }

    private static URI target(URI from, @Nullable String location) throws IOException {
        if (location == null) {
            throw new IOException("it was redirected to nowhere");
        }
        try {
            return httpOnly(from.resolve(new URI(location.strip().replace(" ", "%20"))));
        } catch (URISyntaxException e) {
            throw new IOException("it was redirected to \"" + XmlCursor.shortened(location) + "\"", e);
        }
    }

    private static URI httpOnly(URI uri) throws IOException {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || uri.getHost() == null) {
            throw new IOException("\"" + XmlCursor.shortened(uri.toString()) + "\" is no address on the web");
        }
        if (uri.getPort() == 0 || uri.getPort() > 65_535) {
            throw new IOException("\"" + XmlCursor.shortened(uri.toString()) + "\" is no address on the web");
        }
        if (uri.getRawUserInfo() != null) {
            throw new IOException("its address carries a password");
        }
        return uri;
    }

    private HttpURLConnection connect(URI uri) throws IOException {
        InetAddress address = checked(uri.getHost());
        URI ascii = URI.create(uri.toASCIIString());
        HttpURLConnection connection;
        if (uri.getScheme().equalsIgnoreCase("https")) {
            HttpsURLConnection secure = (HttpsURLConnection) ascii.toURL().openConnection(Proxy.NO_PROXY);
            secure.setSSLSocketFactory(new PinnedSockets(secureSockets, address));
            connection = secure;
        } else {
            // Named as its own proxy, a server is asked at exactly that address, with its name in the request. Every
            // HTTP/1.1
            // server understands such a request (RFC 9112, 3.2.2).
            int port = uri.getPort() < 0 ? 80 : uri.getPort();
            Proxy itself = new Proxy(Proxy.Type.HTTP, new InetSocketAddress(address, port));
            connection = (HttpURLConnection) ascii.toURL().openConnection(itself);
        }
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setAuthenticator(NOBODY);
        connection.setConnectTimeout((int) TO_CONNECT.toMillis());
        connection.setReadTimeout((int) TO_ANSWER.toMillis());
        connection.setRequestProperty("Connection", "close");
        connection.setRequestProperty("Accept", "*/*");
        connection.setRequestProperty("User-Agent", "BelongingCollective");
        return connection;
    }

    private InetAddress checked(String host) throws IOException {
        InetAddress[] addresses;
        try {
            addresses = InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new IOException("there is no server called " + host, e);
        }
        for (InetAddress address : addresses) {
            if (!allowed.test(address)) {
                throw new IOException(host + " is not on the public Internet");
            }
        }
        return addresses[0];
    }

    private InputStream file(HttpURLConnection connection, int status) throws IOException {
        String where = connection.getURL().getHost();
        if (status != 200) {
            throw new IOException(where + " answered " + status + " instead of giving the file");
        }
        String type = String.valueOf(connection.getContentType()).toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html")) {
            throw new IOException(where + " gave a web page instead of the file");
        }
        if (connection.getContentLengthLong() > largest) {
            throw tooLarge();
        }
        Path file = Files.createTempFile("download", ".part");
        boolean complete = false;
        try (InputStream bytes = connection.getInputStream()) {
            copy(bytes, file, connection.getContentLengthLong());
            complete = true;
        } finally {
            if (!complete) {
                Files.delete(file);
            }
        }
        return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private void copy(InputStream bytes, Path file, long expected) throws IOException {
        long started = System.nanoTime();
        long count = 0;
        byte[] buffer = new byte[16_384];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                count += read;
                if (count > largest) {
                    throw tooLarge();
                }
                if (System.nanoTime() - started > IN_ALL.toNanos()) {
                    throw new SocketTimeoutException();
                }
                out.write(buffer, 0, read);
            }
        }
        if (count == 0) {
            throw new IOException("it is empty");
        }
        if (expected >= 0 && count != expected) {
            throw new IOException("only " + count + " of its " + expected + " bytes came");
        }
    }

    private IOException tooLarge() {
        return new IOException("it is larger than " + (largest >> 20) + " MB");
    }
}
