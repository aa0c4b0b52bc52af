-- Who may work on the blog, which browsers they are signed in with, and what they did.

create sequence account_seq start with 1 increment by 50;
create sequence audit_seq start with 1 increment by 50;

create table account (
  id bigint primary key,
  version bigint not null,
  email varchar(254) not null unique,
  name varchar(250) not null,
  role varchar(20) not null,
  password_hash varchar(250) not null,
  disabled boolean not null,
  ticket_hash varchar(64) not null,
  ticket_until bigint,
  created_at bigint not null,
  signed_in_at bigint
);
create index account_ticket on account (ticket_hash);

create table console_session (
  id bigint primary key,
  token_hash varchar(64) not null unique,
  account_id bigint not null references account,
  created_at bigint not null,
  seen_at bigint not null,
  ends_at bigint not null,
  browser varchar(100) not null,
  from_address varchar(50) not null
);
create index console_session_account on console_session (account_id);

-- Written with what it tells of, and never changed. It refers to no other table: its lines outlive what they name.
create table audit_entry (
  id bigint primary key,
  happened_at bigint not null,
  account_id bigint not null,
  who varchar not null,
  act varchar(100) not null,
  subject varchar not null,
  state_before text not null,
  state_after text not null,
  from_address varchar(50) not null
);
create index audit_entry_time on audit_entry (happened_at, id);
create index audit_entry_act on audit_entry (act, happened_at, id);

-- Where readers find the blog, if its first administrator said so.
alter table site add column address varchar(500) default '' not null;
