-- Public registers that control asks. A table holds one edition at a time, replaced whole.

create table register_edition (
  key        text primary key,
  edition    date not null,
  loaded     timestamptz not null,
  row_count  integer not null,
  file_hash  text not null,
  file_name  text not null,
  complete   boolean not null
);

-- Liste publique des organismes de formation. The id is the line's place in the list.
create table training_body (
  id                       bigint primary key,
  activity_number          text not null,
  former_activity_numbers  text[] not null,
  siren                    text not null,
  siret                    text not null,
  name                     text not null,
  qualiopi                 text[] not null
);

-- State of establishments, from Sirene.
create table establishment (
  id      bigint primary key,
  siret   text not null,
  open    boolean not null,
  closed  date
);

-- RNCP, RS and Certif Info. The id is made of register and number, and sorts like them.
create table certification (
  id                 bigint primary key,
  code               text not null unique,
  register           text not null check (register in ('CERTIF_INFO', 'RNCP', 'RS')),
  title              text not null,
  active             boolean not null,
  registration_ends  date,
  successors         text[] not null,
  by_right           boolean not null,
  by_apprenticeship  boolean,
  organisers         text[] not null,
  anyone_may_train   boolean not null
);
create index certification_register on certification (register);
