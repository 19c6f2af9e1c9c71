-- Where each offer stands with each consumer of the flows. One row an offer: verdicts are read and
-- written together, and there are as many of them as offers times consumers.

create sequence verdict_seq;
create table offer_verdicts (
  offer_id    bigint primary key references offer on delete cascade,
  -- JSON, by consumer: state, since, reasons, next.
  verdicts    text not null,
  -- Of states and reasons without dates, to see that judging again found the same.
  content     bigint not null,
  -- The offer's change number that was judged.
  judged_seq  bigint not null,
  -- Of the offer's standing and findings that were judged: control changes them without a word in
  -- the change log, which is for what readers see.
  judged_findings  bigint not null default 0,
  -- Grows with every job that changed a verdict: the index follows it.
  change_seq  bigint not null,
  -- First day on which time alone can change a verdict.
  next        date
);
create index offer_verdicts_change on offer_verdicts (change_seq, offer_id);
create index offer_verdicts_next on offer_verdicts (next);

-- Changes of state; the first verdict writes nothing here.
create table verdict_change (
  id        bigint generated always as identity primary key,
  offer_id  bigint not null references offer on delete cascade,
  at        timestamptz not null,
  consumer  text not null,
  before    text not null,
  after     text not null
);
create index verdict_change_offer on verdict_change (offer_id, id);

-- What the verdicts of a consumer were computed with: its gates and their settings.
create table consumer_mark (
  consumer  text primary key,
  mark      text not null
);
