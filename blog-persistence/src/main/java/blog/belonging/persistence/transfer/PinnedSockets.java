package blog.belonging.persistence.transfer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * TLS connections that go to one address, whatever the name of the host means by the time they are made. The certificate must
 * still be that of the name.
 */
class PinnedSockets extends SSLSocketFactory {

    private final SSLSocketFactory secure;
    private final InetAddress address;

    PinnedSockets(SSLSocketFactory secure, InetAddress address) {
        this.secure = secure;
        this.address = address;
    }

    /** {@link javax.net.ssl.HttpsURLConnection} connects a plain socket first and then asks for TLS upon it. */
    @Override
    public Socket createSocket() {
        return new Socket() {

            @Override
            public void connect(SocketAddress endpoint, int timeout) throws IOException {
                super.connect(new InetSocketAddress(address, ((InetSocketAddress) endpoint).getPort()), timeout);
            }
        };
    }

    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean autoClose) throws IOException {
        if (!address.equals(connected.getInetAddress())) {
            throw new IOException("the connection does not lead to the address that was checked");
        }
        SSLSocket socket = (SSLSocket) secure.createSocket(connected, host, port, autoClose);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw unchecked();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        throw unchecked();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw unchecked();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        throw unchecked();
    }

    private static IOException unchecked() {
        return new IOException("only the address that was checked may be connected to");
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return secure.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return secure.getSupportedCipherSuites();
    }
}
