package org.digitalwings.app.web;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServer;

/**
 * Begins each answer as a task of its own on the connection's event loop. Up to 1.3.7 Reactor Netty reads no more from a kept-alive
 * connection once a request that came before the end of the last one is answered within its dispatch, as refused requests are
 * (reactor-netty issue 4361). To be removed with the first version that does not.
 */
@Component
final class AnsweredAfterDispatch implements NettyServerCustomizer {

    @Override
    public HttpServer apply(HttpServer server) {
        return server.mapHandle((answer, connection) ->
                answer.subscribeOn(Schedulers.fromExecutor(connection.channel().eventLoop())));
    }
}
