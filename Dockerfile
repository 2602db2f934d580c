# Built from the sources alone: `docker build -t daybrief .`
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY config config
COPY src src
# The checks and tests are CI's work (`mvn verify`); an image is made from what passed them.
RUN mvn -B -ntp -DskipTests package

FROM eclipse-temurin:25-jre
COPY --from=build /build/target/daybrief.jar /app/daybrief.jar
COPY config /app/config
# /data is the only place that is written, so the rest may be mounted read-only; any user id may own it.
RUN mkdir /data && chmod 0777 /data
VOLUME /data
WORKDIR /app
USER 10001
# A token is required here unless DAYBRIEF_LOCAL_CHAT=1.
ENV DAYBRIEF_DATA=/data \
    DAYBRIEF_CONFIG=/app/config/daybrief.yaml \
    DAYBRIEF_HTTP_PORT=8080 \
    DAYBRIEF_LOCAL_CHAT=0
EXPOSE 8080
# The base image has bash for certain, curl or wget not.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/$DAYBRIEF_HTTP_PORT && printf 'GET /health HTTP/1.0\\r\\nHost: 127.0.0.1\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
# SQLite's driver unpacks its native library into java.io.tmpdir.
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Xmx160m", "-XX:+ExitOnOutOfMemoryError", "-Djava.io.tmpdir=/data", "-jar", "/app/daybrief.jar"]
