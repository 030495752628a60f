package dev.regie.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A cable between the server and its database, which a test can pull out and put back. */
final class Cable implements AutoCloseable {
    private final int to;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private ServerSocket listening;

    /** @param to the port of the database on this machine */
    Cable(int to) {
        this.to = to;
        this.listening = listen(0);
        this.port = listening.getLocalPort();
        accept(listening);
    }

    /** The port to give the server instead of the database's own. */
    int port() {
        return port;
    }

    /** From now on nothing comes through, and what is under way is lost. */
    void pull() {
        close(listening);
        sockets.forEach(Cable::close);
        sockets.clear();
    }

    void plugIn() {
        listening = listen(port);
        accept(listening);
    }

    @Override
    public void close() {
        pull();
    }

    private static ServerSocket listen(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket from) {
        Thread.ofVirtual().start(() -> {
            while (!from.isClosed()) {
                try {
                    Socket near = from.accept();
                    Socket far = new Socket(InetAddress.getLoopbackAddress(), to);
                    sockets.add(near);
                    sockets.add(far);
                    carry(near, far);
                    carry(far, near);
                } catch (IOException pulled) {
                    // There is nothing to carry any more.
                }
            }
        });
    }

    private static void carry(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException pulled) {
                // Either end is gone, and so is the other now.
            }
        });
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception alreadyGone) {
            // As it should be.
        }
    }
}
