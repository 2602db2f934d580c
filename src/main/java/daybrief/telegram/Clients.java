package daybrief.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** OkHttp as it has to be for messages that must not be sent twice (house.md, decision 4). */
final class Clients {
    private static final int MOST_BYTES = 32 << 20;
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private Clients() {}

    /** @param patience for the whole of a call */
    static OkHttpClient client(String name, Duration patience) {
        PatientDns dns = new PatientDns(Dns.SYSTEM);
        return new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .protocols(List.of(Protocol.HTTP_1_1))
                .dns(dns)
                .eventListenerFactory(call -> dns.new Watch(call))
                .connectionPool(new ConnectionPool(16, 2, TimeUnit.SECONDS))
                .dispatcher(dispatcher(name))
                .connectTimeout(CONNECT)
                .readTimeout(patience)
                .writeTimeout(CONNECT)
                .callTimeout(patience.plus(CONNECT))
                .addInterceptor(Clients::bounded)
                .build();
    }

    /** The same for what is read as it comes, by somebody who counts. */
    static OkHttpClient streaming(OkHttpClient client) {
        OkHttpClient.Builder builder = client.newBuilder();
        builder.interceptors().clear();
        return builder.build();
    }

    private static Dispatcher dispatcher(String name) {
        ExecutorService threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequestsPerHost(dispatcher.getMaxRequests());
        return dispatcher;
    }

    private static Response bounded(Interceptor.Chain chain) throws IOException {
        try (Response response = chain.proceed(chain.request())) {
            ResponseBody body = response.peekBody(MOST_BYTES + 1L);
            if (body.contentLength() > MOST_BYTES) {
                throw new IOException("an answer of more than " + MOST_BYTES + " bytes");
            }
            return response.newBuilder().body(body).build();
        }
    }

    static void close(OkHttpClient client) {
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
