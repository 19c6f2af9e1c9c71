package org.jalon.search.query;

import java.util.Arrays;
import java.util.TreeSet;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SloppyMath;
import org.jalon.search.CourseQuery;
import org.jalon.search.SearchArea;
import org.jspecify.annotations.Nullable;

/**
 * The circles around one point that are counted, and in which of them a document's nearest place
 * lies. The smallest is ring 0.
 */
final class Rings {

  /** The ring of a document without a place in any of the circles. */
  static final byte OUTSIDE = Byte.MAX_VALUE;

  private static final double KM_PER_DEGREE = 111.2;

  /** Half a square's diagonal where squares are widest, and what rounding may add. */
  private static final double HALF_SQUARE_METRES =
      Math.hypot(Cells.STEP, Cells.STEP) / 2 * KM_PER_DEGREE * 1000 * 1.01;

  private final double latitude;
  private final double longitude;
  private final int[] radii;
  private final double[] keys;
  private final @Nullable Flat flat;
  private final double[] inside;
  private final double[] outside;
  private final int asked;
  private final double high;
  private final double wide;
  private final int south;
  private final int north;
  private final int west;
  private final int east;

  Rings(SearchArea.Around around) {
    this.latitude = around.latitude();
    this.longitude = around.longitude();
    TreeSet<Integer> all = new TreeSet<>(CourseQuery.RADII);
    all.add(around.radiusKm());
    this.radii = all.stream().mapToInt(Integer::intValue).toArray();
    this.keys =
        Arrays.stream(radii).mapToDouble(km -> AreaFilter.Circle.sortKeyOf(km * 1000.0)).toArray();
    this.asked = Arrays.binarySearch(radii, around.radiusKm());
    this.inside = Arrays.stream(radii).mapToDouble(km -> squared(km, 1 - Flat.ERROR)).toArray();
    this.outside = Arrays.stream(radii).mapToDouble(km -> squared(km, 1 + Flat.ERROR)).toArray();
    double reach = radii[radii.length - 1] + 0.1;
    this.high = reach / KM_PER_DEGREE;
    double narrowing = Math.cos(Math.toRadians(Math.min(89, Math.abs(latitude) + high)));
    this.wide = high / Math.max(0.01, narrowing);
    boolean flatEnough =
        reach * 1000 < Flat.REACH_METRES && Math.abs(latitude) + high < Flat.NORTHERNMOST;
    this.flat = flatEnough ? new Flat(latitude, longitude) : null;
    this.south = GeoEncodingUtils.encodeLatitude(Math.max(-90, latitude - high));
    this.north = GeoEncodingUtils.encodeLatitude(Math.min(90, latitude + high));
    this.west = GeoEncodingUtils.encodeLongitude(Math.max(-180, longitude - wide));
    this.east = GeoEncodingUtils.encodeLongitude(Math.min(180, longitude + wide));
  }

  private static double squared(int km, double factor) {
    double metres = km * 1000 * factor;
    return metres * metres;
  }

  /** Kilometres of each ring, ascending. */
  int[] radii() {
    return radii;
  }

  /** The ring whose circle is the one that was asked. */
  int asked() {
    return asked;
  }

  /** No place of a ring is nearer than this. */
  int innerKm(byte ring) {
    return ring == 0 ? 0 : radii[ring - 1];
  }

  /**
   * The documents of one segment that have a place in a circle.
   *
   * @param ring by document number
   * @param inside the documents that are not {@link #OUTSIDE}
   */
  record Found(byte[] ring, FixedBitSet inside) {}

  /** In which ring a document of a segment lies. */
  @FunctionalInterface
  interface OfDocument {
    byte ring(int doc);
  }

  /** How many places the squares near the middle hold: what {@link #find} has to look at. */
  int candidates(SegmentColumns columns) {
    Cells cells = columns.cells();
    int candidates = 0;
    for (int row = firstRow(); row <= lastRow(); row++) {
      int from = cells.from(row, firstColumn());
      int until = cells.until(row, lastColumn());
      candidates += until > from ? cells.offsets()[until] - cells.offsets()[from] : 0;
    }
    return candidates;
  }

  /** The same answer for one document at a time: for few, quicker than looking at all squares. */
  OfDocument oneByOne(SegmentColumns columns) {
    return doc -> ringOf(columns, doc);
  }

  private int firstRow() {
    return Cells.row(Math.max(-90, latitude - high));
  }

  private int lastRow() {
    return Cells.row(Math.min(90, latitude + high));
  }

  private int firstColumn() {
    return Cells.column(longitude - wide);
  }

  private int lastColumn() {
    return Cells.column(longitude + wide);
  }

  Found find(SegmentColumns columns) {
    int size = columns.end().length;
    byte[] ring = new byte[size];
    Arrays.fill(ring, OUTSIDE);
    Found found = new Found(ring, new FixedBitSet(Math.max(1, size)));
    Cells cells = columns.cells();
    for (int row = firstRow(); row <= lastRow(); row++) {
      int until = cells.until(row, lastColumn());
      for (int square = cells.from(row, firstColumn()); square < until; square++) {
        mark(cells, square, columns, found);
      }
    }
    return found;
  }

  private void mark(Cells cells, int square, SegmentColumns columns, Found found) {
    double middle =
        SloppyMath.haversinMeters(
            latitude, longitude, cells.latitude(square), cells.longitude(square));
    byte nearest = ringOfMetres(middle - HALF_SQUARE_METRES);
    if (nearest == OUTSIDE) {
      return;
    }
    boolean whole = nearest == ringOfMetres(middle + HALF_SQUARE_METRES);
    for (int i = cells.offsets()[square]; i < cells.offsets()[square + 1]; i++) {
      int doc = cells.docs()[i];
      byte ring = whole ? nearest : ringOf(columns, doc);
      if (ring < found.ring[doc]) {
        found.ring[doc] = ring;
        found.inside.set(doc);
      }
    }
  }

  private byte ringOfMetres(double metres) {
    for (byte i = 0; i < radii.length; i++) {
      if (metres <= radii[i] * 1000.0) {
        return i;
      }
    }
    return OUTSIDE;
  }

  /** By the nearest of all its places: the same answer from whichever square it is asked. */
  private byte ringOf(SegmentColumns columns, int doc) {
    Column.Multi points = columns.points();
    double nearest = Double.MAX_VALUE;
    for (int i = points.offsets()[doc]; i < points.offsets()[doc + 1]; i += 2) {
      int lat = points.values()[i];
      int lon = points.values()[i + 1];
      if (lat >= south && lat <= north && lon >= west && lon <= east) {
        nearest = flat == null ? 0 : Math.min(nearest, flat.squared(lat, lon));
      }
    }
    if (nearest == Double.MAX_VALUE) {
      return OUTSIDE;
    }
    if (flat != null) {
      byte ring = 0;
      while (ring < radii.length && nearest > outside[ring]) {
        ring++;
      }
      if (ring == radii.length) {
        return OUTSIDE;
      }
      if (nearest < inside[ring]) {
        return ring;
      }
    }
    return exactRingOf(points, doc);
  }

  private byte exactRingOf(Column.Multi points, int doc) {
    double key = AreaFilter.Circle.nearest(points, doc, latitude, longitude);
    for (byte i = 0; i < keys.length; i++) {
      if (key <= keys[i]) {
        return i;
      }
    }
    return OUTSIDE;
  }
}
