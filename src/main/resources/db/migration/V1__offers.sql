-- What feeds bring. A row of `offer` is one LHÉO action with its formation; the formation's
-- fragment is the record, every other column is derived from it and can be made again.

create table source (
  key            text primary key,
  name           text not null,
  profile        text not null check (profile in ('current', 'legacy')),
  demonstration  boolean not null,
  file_hash      text not null default ''
);

-- A run's id is also the sequence number of the change log: it grows with every committed run.
create sequence run_seq;
create table run (
  id          bigint primary key,
  source_key  text not null,
  started     timestamptz not null,
  finished    timestamptz not null,
  status      text not null check (status in ('committed', 'refused')),
  file_hash   text not null,
  read        integer not null,
  added       integer not null,
  changed     integer not null,
  unchanged   integer not null,
  withdrawn   integer not null,
  findings    integer not null,
  fault       text not null
);

create sequence finding_seq increment by 500;
create table finding (
  id       bigint primary key,
  run_id   bigint not null references run on delete cascade,
  rule     text not null,
  number   text not null,
  path     text not null,
  value    text not null,
  line     integer not null,
  col      integer not null
);
create index finding_run on finding (run_id);

create sequence formation_seq increment by 500;
create table formation (
  id          bigint primary key,
  source_key  text not null references source on delete cascade,
  number      text not null,
  fragment    text not null
);
create index formation_source on formation (source_key);

create sequence organisation_seq increment by 500;
create table organisation (
  id               bigint primary key,
  siret            text not null,
  name             text not null,
  legal_name       text not null,
  activity_number  text not null,
  unique (siret, name, legal_name, activity_number)
);

create sequence offer_seq increment by 500;
create table offer (
  id               bigint primary key,
  public_id        text not null unique,
  source_key       text not null references source on delete cascade,
  formation_id     bigint not null references formation,
  organisation_id  bigint not null references organisation,
  ordinal          integer not null,
  number           text not null,
  title            text not null,
  kinds            text[] not null,
  levels           text[] not null,
  target_levels    text[] not null,
  audiences        text[] not null,
  moments          text[] not null,
  funders          text[] not null,
  certifications   text[] not null,
  price            text not null,
  delivery         text not null,
  enrolment        text not null,
  childcare        boolean not null,
  access           boolean not null,
  first_start      date,
  last_end         date,
  content_hash     bytea not null,
  derivation       integer not null,
  change_seq       bigint not null,
  withdrawn        date
);
create index offer_source on offer (source_key);
create index offer_change on offer (change_seq, id);
create index offer_formation on offer (formation_id);
create index offer_organisation on offer (organisation_id);

create sequence session_seq increment by 500;
create table session (
  id        bigint primary key,
  offer_id  bigint not null references offer on delete cascade,
  ordinal   integer not null,
  number    text not null,
  starts    text not null,
  ends      text not null,
  state     text not null
);
create index session_offer on session (offer_id);

create sequence place_seq increment by 500;
create table place (
  id           bigint primary key,
  offer_id     bigint not null references offer on delete cascade,
  ordinal      integer not null,
  insee        text not null,
  department   text not null,
  region       text not null,
  latitude     double precision,
  longitude    double precision,
  approximate  boolean not null
);
create index place_offer on place (offer_id);
