-- What readers say is wrong with an offer, and what its provider says of it. Neither changes the
-- offer: the feed is its record. An offer is named by its public id, for its row may go.

create table report (
  id           bigint generated always as identity primary key,
  -- Unguessable: whoever knows it reads what becomes of the report.
  reference    text not null unique,
  offer        text not null,
  -- Where the offer came from and lies; empty when that is not known.
  source_key   text not null,
  region       text not null,
  department   text not null,
  reason       text not null,
  -- As the reader wrote them; emptied a while after the report was closed.
  words        text not null,
  language     text not null,
  created      timestamptz not null,
  -- Holds an address: kept, and looked at twice.
  suspicious   boolean not null,
  -- How often the same was said again.
  repeats      integer not null default 0,
  state        text not null
    check (state in ('new', 'seen', 'mended', 'nothing_to_mend', 'spam')),
  -- Grows with each decision, so that two people do not decide over each other.
  version      integer not null default 0,
  answer       text not null default '',
  answered     timestamptz,
  answered_by  text not null default ''
);
create index report_offer on report (offer, created desc);
create index report_state on report (state, source_key);

create table statement (
  id          bigint generated always as identity primary key,
  offer       text not null,
  source_key  text not null,
  said        text not null check (said in ('still_right', 'changed', 'full')),
  words       text not null,
  contact     text not null,
  at          timestamptz not null,
  -- Of the link it was said through.
  key_id      text not null
);
create index statement_offer on statement (offer, at desc);
create index statement_source on statement (source_key, at desc);
