-- What it takes to comment, and to look a comment over.
alter table comment add column commenter_agent varchar default '' not null;
alter table comment add column words_digest varchar(64) default '' not null;
alter table comment add column findings text default '' not null;
alter table comment add column risk int default 0 not null;
alter table comment add column decided_at bigint;
alter table comment add column reports int default 0 not null;
alter table comment add column learnt varchar(20) default '' not null;
alter table comment add column escalated boolean default false not null;

-- One for each order of the queue: H2 reads an index in one direction only.
create index comment_riskiest on comment (status, risk desc, created_at desc, id desc);
create index comment_newest on comment (status, created_at desc, id desc);
create index comment_oldest on comment (status, created_at, id);
create index comment_words on comment (words_digest);
create index comment_email on comment (commenter_email);
create index comment_decided on comment (status, decided_at);

-- Empty: as the blog says.
alter table post add column comment_policy varchar(20) default '' not null;
alter table static_page add column comment_policy varchar(20) default '' not null;

alter table site add column comment_policy varchar(20) default 'HOLD_ALL' not null;
alter table site add column comment_websites boolean default true not null;
alter table site add column comment_most_links int default 2 not null;
alter table site add column comment_held_words text default '' not null;
alter table site add column comment_blocked_words text default '' not null;

-- In how many comments a word was that were marked as spam, and that were approved. The empty word counts comments.
create table spam_word (
  word varchar(64) primary key,
  spam int not null,
  ham int not null
);
insert into spam_word values ('', 0, 0);

-- Names to be told of, which nobody can read back.
create table watched_name (
  digest varchar(64) primary key,
  words int not null,
  added_at bigint not null
);

create table banned_commenter (
  email varchar(254) primary key,
  banned_at bigint not null,
  who varchar not null
);

-- What readers have against a comment; nothing of who they are.
create table comment_report (
  id bigint primary key,
  comment_id bigint not null,
  made_at bigint not null,
  reason varchar(30) not null,
  note text not null,
  open boolean not null
);
create index comment_report_comment on comment_report (comment_id, id);
create index comment_reported on comment (reports, created_at, id);
create sequence moderation_seq start with 1 increment by 50;

-- What was decided about comments, by whom and why. Each line holds a digest of itself and of the line before, so that a changed one shows.
create table comment_decision (
  id bigint primary key,
  comment_id bigint not null,
  batch_id bigint not null,
  decided_at bigint not null,
  account_id bigint not null,
  who varchar not null,
  act varchar(20) not null,
  reason varchar(30) not null,
  note text not null,
  status_before varchar(20) not null,
  status_after varchar(20) not null,
  digest_before varchar(64) not null,
  digest_after varchar(64) not null,
  chain varchar(64) not null
);
create index comment_decision_comment on comment_decision (comment_id, id);
create index comment_decision_batch on comment_decision (batch_id);

-- The end of that chain: who adds a line holds it.
create table decision_chain (
  id int primary key,
  length bigint not null,
  head varchar(64) not null
);
insert into decision_chain values (1, 0, '');

-- What a comment was before it was redacted or taken down, encrypted.
create table comment_evidence (
  id bigint primary key,
  comment_id bigint not null,
  made_at bigint not null,
  act varchar(20) not null,
  sealed text not null,
  digest varchar(64) not null
);
create index comment_evidence_comment on comment_evidence (comment_id, id);
