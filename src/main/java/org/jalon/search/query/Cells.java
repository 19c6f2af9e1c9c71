package org.jalon.search.query;

import java.util.Arrays;
import org.apache.lucene.geo.GeoEncodingUtils;

/**
 * The places of one segment by the square of the ground they stand in, some two kilometres wide:
 * whoever asks for a circle or a frame looks at whole squares, and at single places on the rim
 * only.
 *
 * @param keys the squares that hold a place, by row from the south, then from the west
 * @param offsets the documents of square i stand in {@code docs} from {@code offsets[i]} on; a
 *     document stands there once for each of its places in the square
 */
record Cells(int[] keys, int[] offsets, int[] docs) {

  /** Degrees of latitude and of longitude: about 2.2 km, and 1.5 km at 48° north. */
  static final double STEP = 0.02;

  private static final int COLUMNS = (int) (360 / STEP) + 1;

  static Cells of(Column.Multi points) {
    int docs = points.offsets().length - 1;
    // The square above, the document below: sorting these sorts both.
    long[] entries = new long[points.offsets()[docs] / 2];
    int size = 0;
    for (int doc = 0; doc < docs; doc++) {
      for (int i = points.offsets()[doc]; i < points.offsets()[doc + 1]; i += 2) {
        double latitude = GeoEncodingUtils.decodeLatitude(points.values()[i]);
        double longitude = GeoEncodingUtils.decodeLongitude(points.values()[i + 1]);
        entries[size++] = (long) key(row(latitude), column(longitude)) << 32 | doc;
      }
    }
    Arrays.sort(entries);
    int[] keys = new int[size];
    int[] offsets = new int[size + 1];
    int[] sorted = new int[size];
    int squares = 0;
    for (int i = 0; i < size; i++) {
      int key = (int) (entries[i] >>> 32);
      if (squares == 0 || keys[squares - 1] != key) {
        keys[squares] = key;
        offsets[squares++] = i;
      }
      sorted[i] = (int) entries[i];
    }
    offsets[squares] = size;
    return new Cells(Arrays.copyOf(keys, squares), Arrays.copyOf(offsets, squares + 1), sorted);
  }

  static int row(double latitude) {
    return (int) ((latitude + 90) / STEP);
  }

  static int column(double longitude) {
    return (int) ((longitude + 180) / STEP);
  }

  private static int key(int row, int column) {
    return row * COLUMNS + column;
  }

  /** Degrees of the middle of a square. */
  double latitude(int square) {
    return (keys[square] / COLUMNS + 0.5) * STEP - 90;
  }

  double longitude(int square) {
    return (keys[square] % COLUMNS + 0.5) * STEP - 180;
  }

  /** The first square of a row that is not west of the column. */
  int from(int row, int column) {
    int found = Arrays.binarySearch(keys, key(row, Math.clamp(column, 0, COLUMNS - 1)));
    return found >= 0 ? found : -found - 1;
  }

  /** Behind the last square of a row that is not east of the column. */
  int until(int row, int column) {
    int found = Arrays.binarySearch(keys, key(row, Math.clamp(column, 0, COLUMNS - 1)));
    return found >= 0 ? found + 1 : -found - 1;
  }
}
