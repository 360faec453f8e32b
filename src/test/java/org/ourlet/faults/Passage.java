// SPDX-License-Identifier: Apache-2.0
package org.ourlet.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between the program and a server: passes everything on, late, or not at all, or breaks it off. */
final class Passage implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile boolean swallows;
    private volatile long delay;

    Passage(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on nothing arrives, and nobody is told. */
    void swallow(boolean on) {
        swallows = on;
        if (!on) {
            breakOff();
        }
    }

    void delay(long milliseconds) {
        delay = milliseconds;
    }

    void breakOff() {
        sockets.forEach(Passage::closeQuietly);
        sockets.clear();
    }

    private void welcome() {
        try {
            while (!door.isClosed()) {
                Socket here = door.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), target);
                sockets.addAll(List.of(here, there));
                start(() -> pass(here, there));
                start(() -> pass(there, here));
            }
        } catch (IOException closed) {
            breakOff();
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] piece = new byte[1 << 14];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                Thread.sleep(delay);
                if (!swallows) {
                    out.write(piece, 0, read);
                    out.flush();
                }
            }
        } catch (IOException | InterruptedException ended) {
            closeQuietly(from);
            closeQuietly(to);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        breakOff();
    }
}
