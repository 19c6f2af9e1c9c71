package org.jalon.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.jalon.search.MapView;
import org.jalon.search.SearchArea;

/** Counts the places of offers in the cells of a map's frame. */
final class CellCounter implements EveryHit {

  private final AreaFilter.Frame frame;
  private final long south;
  private final long west;
  private final double rowsAStep;
  private final double columnsAStep;
  private final int columns;
  private final int[] counts;

  /** Sums of encoded coordinates. */
  private final long[] latitudes;

  private final long[] longitudes;
  private int places;

  /**
   * @param columns cells side by side; they are as high as they are wide on a map
   */
  CellCounter(SearchArea.Box box, int columns) {
    this.frame = new AreaFilter.Frame(box);
    this.columns = columns;
    double middle = Math.toRadians((box.north() + box.south()) / 2);
    double width = (box.east() - box.west()) * Math.max(0.05, Math.cos(middle)) / columns;
    int rows = Math.clamp((long) Math.ceil((box.north() - box.south()) / width), 1, 2 * columns);
    this.south = GeoEncodingUtils.encodeLatitude(box.south());
    this.west = GeoEncodingUtils.encodeLongitude(box.west());
    // One step more than there is: what stands on the northern or eastern side is still inside.
    this.rowsAStep = rows / (GeoEncodingUtils.encodeLatitude(box.north()) - south + 1.0);
    this.columnsAStep = columns / (GeoEncodingUtils.encodeLongitude(box.east()) - west + 1.0);
    this.counts = new int[columns * rows];
    this.latitudes = new long[counts.length];
    this.longitudes = new long[counts.length];
  }

  @Override
  public void add(SegmentColumns segment, int doc) {
    Column.Multi points = segment.points();
    for (int i = points.offsets()[doc]; i < points.offsets()[doc + 1]; i += 2) {
      int latitude = points.values()[i];
      int longitude = points.values()[i + 1];
      if (frame.holds(latitude, longitude)) {
        int row = (int) ((latitude - south) * rowsAStep);
        int column = (int) ((longitude - west) * columnsAStep);
        int cell = row * columns + column;
        counts[cell]++;
        latitudes[cell] += latitude;
        longitudes[cell] += longitude;
        places++;
      }
    }
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
        cells.add(
            new MapView.Cell(
                GeoEncodingUtils.decodeLatitude((int) (latitudes[i] / counts[i])),
                GeoEncodingUtils.decodeLongitude((int) (longitudes[i] / counts[i])),
                counts[i]));
      }
    }
    cells.sort(Comparator.comparingInt(MapView.Cell::count).reversed());
    return cells;
  }
}
