package org.jalon.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.jalon.search.MapView;
import org.jalon.search.SearchArea;

/** Counts the places of offers in the cells of a map's frame. */
final class CellCounter {

  private final AreaFilter.Frame frame;
  private final SearchArea.Box box;
  private final int columns;
  private final int rows;
  private final int[] counts;
  private final double[] latitudes;
  private final double[] longitudes;
  private int places;

  /**
   * @param columns cells side by side; they are as high as they are wide on a map
   */
  CellCounter(SearchArea.Box box, int columns) {
    this.box = box;
    this.frame = new AreaFilter.Frame(box);
    this.columns = columns;
    double middle = Math.toRadians((box.north() + box.south()) / 2);
    double width = (box.east() - box.west()) * Math.max(0.05, Math.cos(middle)) / columns;
    this.rows = Math.clamp((long) Math.ceil((box.north() - box.south()) / width), 1, 2 * columns);
    this.counts = new int[columns * rows];
    this.latitudes = new double[counts.length];
    this.longitudes = new double[counts.length];
  }

  void add(SegmentColumns segment, int doc) {
    Column.Multi points = segment.points();
    for (int i = points.offsets()[doc]; i < points.offsets()[doc + 1]; i += 2) {
      int encodedLatitude = points.values()[i];
      int encodedLongitude = points.values()[i + 1];
      if (!frame.holds(encodedLatitude, encodedLongitude)) {
        continue;
      }
      double latitude = GeoEncodingUtils.decodeLatitude(encodedLatitude);
      double longitude = GeoEncodingUtils.decodeLongitude(encodedLongitude);
      int cell =
          index(latitude, box.south(), box.north(), rows) * columns
              + index(longitude, box.west(), box.east(), columns);
      counts[cell]++;
      latitudes[cell] += latitude;
      longitudes[cell] += longitude;
      places++;
    }
  }

  private static int index(double value, double from, double to, int cells) {
    return Math.clamp((long) ((value - from) / (to - from) * cells), 0, cells - 1);
  }

  /** Places in the frame. */
  int places() {
    return places;
  }

  /** The cells that hold a place, the fullest first. */
  List<MapView.Cell> cells() {
    List<MapView.Cell> cells = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        cells.add(new MapView.Cell(latitudes[i] / counts[i], longitudes[i] / counts[i], counts[i]));
      }
    }
    cells.sort(Comparator.comparingInt(MapView.Cell::count).reversed());
    return cells;
  }
}
