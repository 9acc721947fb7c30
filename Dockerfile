# Digital Wings against a Neo4j server: built without the embedded database, so that the image is Apache-2.0 throughout.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -q -Dfast -DskipTests -Dembedded=false -pl app -am package
RUN java -Djarmode=tools -jar app/target/app-*.jar extract --layers --launcher --destination /layers

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 wings \
    && useradd --system --uid 10001 --gid wings --home-dir /app --no-create-home wings \
    && mkdir -p /app /data && chown wings:wings /data
WORKDIR /app
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER wings
ENV DIGITAL_WINGS_DATA=/data \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 --add-modules=jdk.incubator.vector --enable-native-access=ALL-UNNAMED"
VOLUME /data
EXPOSE 8080
# bash speaks HTTP by itself, so the image needs no curl.
HEALTHCHECK --interval=10s --timeout=5s --retries=30 CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
