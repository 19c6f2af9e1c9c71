package org.jalon.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jalon.testsupport.TryTheSite;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** The pages over invented courses, asked without a server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = TryTheSite.class,
    properties = {"jalon.public-url=https://jalon.example.org", "jalon.assets=classpath:/"})
@AutoConfigureMockMvc
public @interface SiteTest {}
