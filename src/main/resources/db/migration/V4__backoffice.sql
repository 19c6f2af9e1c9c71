-- Who may enter the back office, who tried too often, and who did what.

create table backoffice_user (
  login          text primary key,
  password_hash  text not null,
  role           text not null check (role in ('operator', 'producer')),
  -- A producer sees the sources of a region (INSEE code) and those that are named, by commas.
  region         text not null default '',
  sources        text not null default '',
  language       text not null default 'fr',
  locked         boolean not null default false,
  must_change    boolean not null default false,
  -- Grows with each new password: sessions of an older one end.
  version        integer not null default 1,
  created        timestamptz not null default now(),
  last_sign_in   timestamptz
);

-- By login, known or not, and by address: an answer that differs would tell which logins exist.
create table sign_in_failure (
  who           text primary key,
  failures      integer not null,
  last          timestamptz not null,
  locked_until  timestamptz
);

create table journal (
  id       bigint generated always as identity primary key,
  at       timestamptz not null,
  who      text not null,
  address  text not null,
  what     text not null,
  -- The source, or the user, that it was done to; empty for neither.
  about    text not null,
  run_id   bigint,
  detail   text not null
);
create index journal_what on journal (what, id desc);
