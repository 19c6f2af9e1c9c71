package org.jalon.lheo;

/**
 * What a feed may cost at most. A feed that goes over a limit is refused whole.
 *
 * @param depth nested elements
 * @param textCharacters characters of one text
 * @param elementsPerFormation elements inside one formation
 * @param attributesPerElement attributes of one element
 * @param attributeCharacters characters of one attribute value
 * @param fragmentCharacters characters of one formation as written, or of anything between two
 * @param uncompressedBytes bytes of the whole file once inflated
 * @param gzipRatio inflated bytes for one compressed byte, looked at after the first 64 MiB
 */
public record LheoLimits(
    int depth,
    int textCharacters,
    int elementsPerFormation,
    int attributesPerElement,
    int attributeCharacters,
    int fragmentCharacters,
    long uncompressedBytes,
    int gzipRatio) {

  /** Far above every feed seen: their largest formation has 150,000 characters. */
  public static final LheoLimits DEFAULT =
      new LheoLimits(60, 200_000, 50_000, 20, 10_000, 5_000_000, 8L << 30, 300);

  public LheoLimits {
    if (depth < 1
        || textCharacters < 1
        || elementsPerFormation < 1
        || attributesPerElement < 1
        || attributeCharacters < 1
        || fragmentCharacters < 1
        || uncompressedBytes < 1
        || gzipRatio < 1) {
      throw new IllegalArgumentException("every limit is at least 1");
    }
  }
}
