-- Who may fetch the files of a consumer that is not open to all. Of a key only its SHA-256 is kept:
-- it is long and random, so nobody gets from there to the key.

create table flow_key (
  id         bigint generated always as identity primary key,
  consumer   text not null,
  hash       bytea not null unique,
  -- The key's first letters, to tell one from the other.
  hint       text not null,
  made       timestamptz not null,
  revoked    timestamptz,
  -- The last day it opened something.
  last_used  date
);
create index flow_key_consumer on flow_key (consumer, id);
