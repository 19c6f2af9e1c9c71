package org.jalon.search.query;

import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.util.SloppyMath;
import org.jalon.search.SearchArea;

/** Tells for a document of one segment whether it is in the area, and how far. */
interface AreaFilter {

  /** What {@link #distance} says of an offer that is not in the area. */
  double OUTSIDE = Double.NaN;

  /** Metres to the nearest place, 0 where the area has no centre, {@link #OUTSIDE} outside. */
  double distance(SegmentColumns columns, int doc);

  /** The filter for an area of this snapshot. */
  static AreaFilter of(SearchArea area, Snapshot snapshot) {
    return switch (area) {
      case SearchArea.France _ -> (columns, doc) -> 0;
      case SearchArea.Department department -> {
        int ordinal = snapshot.departments().find(department.code());
        yield (columns, doc) -> columns.departments().contains(doc, ordinal) ? 0 : OUTSIDE;
      }
      case SearchArea.Region region -> {
        int ordinal = snapshot.regions().find(region.code());
        yield (columns, doc) -> columns.regions().contains(doc, ordinal) ? 0 : OUTSIDE;
      }
      case SearchArea.Around around -> new Circle(around);
      case SearchArea.Box box -> new Frame(box);
    };
  }

  /** A rectangle of encoded integers. */
  final class Frame implements AreaFilter {
    private final int south;
    private final int north;
    private final int west;
    private final int east;

    Frame(SearchArea.Box box) {
      this.south = GeoEncodingUtils.encodeLatitude(box.south());
      this.north = GeoEncodingUtils.encodeLatitude(box.north());
      this.west = GeoEncodingUtils.encodeLongitude(box.west());
      this.east = GeoEncodingUtils.encodeLongitude(box.east());
    }

    @Override
    public double distance(SegmentColumns columns, int doc) {
      Column.Multi points = columns.points();
      for (int i = points.offsets()[doc]; i < points.offsets()[doc + 1]; i += 2) {
        if (holds(points.values()[i], points.values()[i + 1])) {
          return 0;
        }
      }
      return OUTSIDE;
    }

    boolean holds(int latitude, int longitude) {
      return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
    }
  }

  /** A circle: first a box of encoded integers, then the distance itself. */
  final class Circle implements AreaFilter {
    private final double latitude;
    private final double longitude;
    private final double radiusKey;
    private final int minLatitude;
    private final int maxLatitude;
    private final int minLongitude;
    private final int maxLongitude;
    private final boolean wholeTurn;

    Circle(SearchArea.Around around) {
      this.latitude = around.latitude();
      this.longitude = around.longitude();
      double metres = around.radiusKm() * 1000.0;
      this.radiusKey = sortKeyOf(metres);
      Rectangle box = Rectangle.fromPointDistance(latitude, longitude, metres);
      this.minLatitude = GeoEncodingUtils.encodeLatitude(box.minLat);
      this.maxLatitude = GeoEncodingUtils.encodeLatitude(box.maxLat);
      this.minLongitude = GeoEncodingUtils.encodeLongitude(box.minLon);
      this.maxLongitude = GeoEncodingUtils.encodeLongitude(box.maxLon);
      this.wholeTurn = box.crossesDateline();
    }

    /** The haversine sort key of a distance: comparing keys spares an arc sine a point. */
    static double sortKeyOf(double metres) {
      double low = 0;
      double high = 4;
      for (int i = 0; i < 60; i++) {
        double middle = (low + high) / 2;
        if (SloppyMath.haversinMeters(middle) < metres) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return high;
    }

    /** The haversine sort key of a document's nearest place; the largest number without one. */
    static double nearest(Column.Multi points, int doc, double latitude, double longitude) {
      int[] values = points.values();
      double nearest = Double.MAX_VALUE;
      for (int i = points.offsets()[doc]; i < points.offsets()[doc + 1]; i += 2) {
        nearest =
            Math.min(
                nearest,
                SloppyMath.haversinSortKey(
                    latitude,
                    longitude,
                    GeoEncodingUtils.decodeLatitude(values[i]),
                    GeoEncodingUtils.decodeLongitude(values[i + 1])));
      }
      return nearest;
    }

    /** Metres to the nearest place of a document that is known to have one in the circle. */
    double metres(Column.Multi points, int doc) {
      return SloppyMath.haversinMeters(nearest(points, doc, latitude, longitude));
    }

    @Override
    public double distance(SegmentColumns columns, int doc) {
      Column.Multi points = columns.points();
      int[] values = points.values();
      double nearest = Double.MAX_VALUE;
      for (int i = points.offsets()[doc]; i < points.offsets()[doc + 1]; i += 2) {
        int lat = values[i];
        int lon = values[i + 1];
        if (lat >= minLatitude
            && lat <= maxLatitude
            && (wholeTurn || (lon >= minLongitude && lon <= maxLongitude))) {
          nearest =
              Math.min(
                  nearest,
                  SloppyMath.haversinSortKey(
                      latitude,
                      longitude,
                      GeoEncodingUtils.decodeLatitude(lat),
                      GeoEncodingUtils.decodeLongitude(lon)));
        }
      }
      return nearest <= radiusKey ? SloppyMath.haversinMeters(nearest) : OUTSIDE;
    }
  }
}
