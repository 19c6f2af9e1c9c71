-- What France compétences' XML exports say of each certification. Control goes on reading its own
-- narrow table; this one is for readers, and is handed over in the order of its ids.

create table fiche (
  -- Register and number as one number: RNCP5 stands before RNCP10.
  id        bigint primary key,
  code      text not null unique,
  register  text not null check (register in ('RNCP', 'RS')),
  -- Of the JSON text, to see without reading it that a new edition says the same.
  content   bigint not null,
  -- The edition that brought it as it stands here.
  edition   date not null,
  fiche     text not null
);

create table fiche_edition (
  register  text primary key check (register in ('RNCP', 'RS')),
  edition   date not null,
  -- Of all its fiches together: the same number, the same fiches.
  content   bigint not null
);
