package org.jalon.offer.derive;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** One weekly meeting, as « Lundi de 19:30 à 21:00 ». */
public record WeeklySlot(DayOfWeek day, LocalTime start, LocalTime end) {}
