package org.jalon.web.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture is read as a telephone's camera would. */
class QrPictureTest {

  private static final int ZOOM = 6;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://jalon.example.org/fr/cours/demo-84-auvergne-rhone-alpes_03_DM0001545",
        "https://jalon.example.org/zh/liste/x",
        "http://localhost:8080/ar/cours/a"
      })
  void a_camera_reads_the_address(String address) throws Exception {
    String svg = QrPicture.svg(address);
    Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
    assertThat(box.find()).isTrue();
    int side = Integer.parseInt(box.group(1)) * ZOOM;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    Matcher module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
    while (module.find()) {
      int x = Integer.parseInt(module.group(1)) * ZOOM;
      int y = Integer.parseInt(module.group(2)) * ZOOM;
      for (int row = y; row < y + ZOOM; row++) {
        Arrays.fill(pixels, row * side + x, row * side + x + ZOOM, 0);
      }
    }

    String read =
        new QRCodeReader()
            .decode(
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
            .getText();

    assertThat(read).isEqualTo(address);
    assertThat(svg).doesNotContain("style");
  }
}
