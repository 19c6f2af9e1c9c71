package org.jalon.diffusion.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jalon.lheo.Action;
import org.jalon.lheo.ContentHash;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoReader;

/** Offers that go out, from feeds, without a database; tests say which and change them. */
final class StockOfTheDay implements Outgoing {

  private List<OutgoingFormation> formations = new ArrayList<>();
  private int breaksAfter = Integer.MAX_VALUE;

  /** All offers of these feeds, instead of those before. */
  StockOfTheDay become(byte[]... feeds) throws IOException, LheoFileException {
    formations = new ArrayList<>();
    for (byte[] feed : feeds) {
      try (LheoReader reader = LheoReader.open(new ByteArrayInputStream(feed), "feed")) {
        reader.forEach(formation -> formations.add(outgoing(formation)));
      }
    }
    return this;
  }

  /** Only these actions of the formation at that place. */
  StockOfTheDay only(int formation, Integer... ordinals) {
    OutgoingFormation all = formations.get(formation);
    formations.set(
        formation,
        all.with(
            all.offers().stream()
                .filter(offer -> List.of(ordinals).contains(offer.ordinal()))
                .toList()));
    return this;
  }

  /** The source fails after so many formations. */
  StockOfTheDay breakAfter(int count) {
    breaksAfter = count;
    return this;
  }

  List<OutgoingFormation> formations() {
    return formations;
  }

  @Override
  public void forEach(String consumer, Taker taker) throws IOException {
    int taken = 0;
    for (OutgoingFormation formation : formations) {
      if (taken++ >= breaksAfter) {
        throw new IOException("the source broke");
      }
      taker.take(formation);
    }
  }

  private static OutgoingFormation outgoing(FormationInFile read) {
    ContentHash hash = new ContentHash(read.formation());
    List<OutgoingFormation.Offer> offers = new ArrayList<>();
    for (Action action : read.formation().action()) {
      String id =
          action.attributs().numero().isEmpty()
              ? "f" + read.ordinal() + "-" + offers.size()
              : action.attributs().numero();
      offers.add(
          new OutgoingFormation.Offer(
              id, offers.size(), HexFormat.of().formatHex(hash.of(action))));
    }
    return new OutgoingFormation(read.fragment(), offers);
  }
}
