package org.digitalwings.app.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The general part of the API's description. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";

    @Bean
    OpenAPI openApi(ObjectProvider<BuildProperties> build) {
        return new OpenAPI()
                .info(new Info()
                        .title("数字之翼 Digital Wings API")
                        .version(build.stream()
                                .map(BuildProperties::getVersion)
                                .findFirst()
                                .orElse("unknown"))
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0"))
                        .description("""
                                Programs send username and password with each request (HTTP Basic); pages use their session
                                and send the form token in the header `X-CSRF-TOKEN`. Errors are problem details
                                (RFC 9457), in Chinese or, with `Accept-Language: en`, in English. Lists are paged by
                                cursor: pass `next` as `after`. What is edited has an `ETag`: send it as `If-Match`, a stale
                                edit gets 412. When all calculators are busy the answer is 503 with `Retry-After`."""))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }
}
