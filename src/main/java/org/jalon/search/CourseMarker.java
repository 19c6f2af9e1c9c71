package org.jalon.search;

/** One place of one offer on a map; WGS84 degrees. */
public record CourseMarker(
    String id, String title, double latitude, double longitude, boolean approximate) {}
