package org.jalon.web;

/** A link ready to print. */
public record Link(String text, String href) {}
