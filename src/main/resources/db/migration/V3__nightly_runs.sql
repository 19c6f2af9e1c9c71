-- What a night leaves behind: how control judged each offer, since when, what each run did, and what
-- an operator has to look at. Findings belong to offers from now on, not to runs: an offer that did
-- not change is not written again, and neither are its findings.

alter table source
  add column region text not null default '',
  -- When what the source serves was last known to be what stands here.
  add column last_good timestamptz,
  -- Rules and registers that its offers were last inspected with.
  add column inspection_mark text not null default '';

-- committed: its offers are there. refused: the file cannot be read. held: the guard stopped it, an
-- operator decides. dismissed: an operator refused it. dry: tried, nothing kept but the report.
alter table run drop constraint run_status_check;
alter table run
  add constraint run_status_check
    check (status in ('committed', 'refused', 'held', 'dismissed', 'dry')),
  add column asked_by text not null default '',
  add column file_name text not null default '',
  add column bytes bigint not null default 0,
  add column lheo text not null default '',
  add column not_regulatory integer not null default 0,
  add column rejected integer not null default 0,
  -- An operator went back behind it: its file is not taken again by itself.
  add column disowned boolean not null default false,
  -- The run whose file was taken again: a held one that was accepted, or an older state.
  add column file_of bigint;
create index run_source on run (source_key, id desc);

alter table offer
  add column standing text not null default 'regulatory'
    check (standing in ('regulatory', 'not_regulatory', 'rejected')),
  -- Since when control has kept it from readers.
  add column rejected date,
  -- Whether readers ever saw it: only then does a rejected one answer 410.
  add column published boolean not null default true,
  add column first_seq bigint not null default 0,
  add column first_seen timestamptz not null default now(),
  -- First day on which time alone can change what control says.
  add column recheck date,
  -- Of rules, paths and values of its findings, to see that inspecting again found the same.
  add column findings_hash integer not null default 0,
  -- Same for offers that look like the same thing twice; null when too little is known.
  add column twin bigint;
create index offer_number on offer (number);

drop table finding;
create table finding (
  id            bigint primary key,
  source_key    text not null references source on delete cascade,
  -- Null: about the file, not about an offer.
  offer_id      bigint references offer on delete cascade,
  -- The run that found it first, and when that was.
  run_id        bigint not null,
  since         timestamptz not null,
  rule          text not null,
  effect        text not null,
  path          text not null,
  value         text not null,
  expected      text not null,
  referential   text not null,
  edition       date,
  mender        text not null,
  line          integer not null,
  col           integer not null
);
create index finding_offer on finding (offer_id);
create index finding_source on finding (source_key, rule, id);

-- The history of an offer beside its first day. A first import writes nothing here.
create table offer_event (
  id        bigint generated always as identity primary key,
  offer_id  bigint not null references offer on delete cascade,
  run_id    bigint not null,
  what      text not null
    check (what in ('changed', 'withdrawn', 'back', 'rejected', 'accepted'))
);
create index offer_event_offer on offer_event (offer_id, run_id);
create index offer_event_run on offer_event (run_id, what);

-- What a held or dry run would do, as far as it is shown: committed runs have offer_event.
create table run_preview (
  id         bigint generated always as identity primary key,
  run_id     bigint not null references run on delete cascade,
  what       text not null,
  public_id  text not null,
  title      text not null
);
create index run_preview_run on run_preview (run_id, what, id);

-- Findings by rule as a run left them, so that two runs can be compared later.
create table run_rule (
  run_id    bigint not null references run on delete cascade,
  rule      text not null,
  effect    text not null,
  findings  integer not null,
  offers    integer not null,
  primary key (run_id, rule, effect)
);

-- Registers that were missing or too old while a run was controlled.
create table run_unchecked (
  run_id       bigint not null references run on delete cascade,
  referential  text not null,
  rules        text not null,
  primary key (run_id, referential)
);

create table alert (
  id          bigint generated always as identity primary key,
  source_key  text not null,
  run_id      bigint,
  rule        text not null,
  detail      text not null,
  raised      timestamptz not null,
  cleared     timestamptz
);
create index alert_open on alert (source_key, rule) where cleared is null;
