package org.jalon.demonstration;

import java.time.LocalDate;
import org.jalon.place.Gazetteer;

/** What all files are written from; read once, shared by threads, changed by none. */
record Texts(
    Gazetteer gazetteer,
    Addresses addresses,
    Organisations organisations,
    Linguistic linguistic,
    Vocational vocational) {

  static Texts read(Gazetteer gazetteer, LocalDate base) {
    Stock names = Stock.open("names.txt");
    Stock linguistic = Stock.open("linguistic.txt");
    Stock vocational = Stock.open("vocational.txt");
    Addresses addresses = new Addresses(gazetteer, names);
    Funding funding = new Funding(linguistic, vocational);
    return new Texts(
        gazetteer,
        addresses,
        new Organisations(names, addresses),
        new Linguistic(linguistic, funding, base),
        new Vocational(vocational, funding, base));
  }
}
