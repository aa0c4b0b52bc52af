-- What writing takes besides the post itself: what was written before, what was typed and not saved, who may look beforehand.
create sequence work_seq start with 1 increment by 50;

-- How often somebody wrote it: the version of the row also counts what else happens to it.
alter table post add column edition bigint default 0 not null;
alter table post add column seo_title varchar default '' not null;
alter table post add column seo_description text default '' not null;
-- Where it stood when it was withdrawn; empty unless it was withdrawn here.
alter table post add column before_trash varchar(20) default '' not null;
alter table static_page add column edition bigint default 0 not null;
alter table static_page add column seo_title varchar default '' not null;
alter table static_page add column seo_description text default '' not null;
alter table static_page add column before_trash varchar(20) default '' not null;

create index post_modified on post (modified_at, id);
create index post_status_modified on post (status, modified_at, id);
create index post_status_published on post (status, published_at);
create index post_published_on on post (published_on);
create index post_owner on post (owner_id);

create table revision (
  id bigint primary key,
  entry_id bigint not null,
  made_at bigint not null,
  account_id bigint not null,
  who varchar not null,
  title varchar not null,
  body text not null,
  excerpt text not null,
  footnotes text not null
);
create index revision_entry on revision (entry_id, id);

-- One for each person and entry: that they are at it, and what they have typed and not saved.
create table working_copy (
  id bigint primary key,
  entry_id bigint not null,
  account_id bigint not null,
  who varchar not null,
  seen_at bigint not null,
  edition bigint not null,
  saved_at bigint,
  fields text not null,
  unique (entry_id, account_id)
);

-- Secret addresses under which an entry can be read before it is published.
create table preview_link (
  id bigint primary key,
  entry_id bigint not null,
  token_hash varchar(64) not null unique,
  account_id bigint not null,
  who varchar not null,
  made_at bigint not null,
  ends_at bigint not null,
  for_whom varchar not null,
  own boolean not null
);
create index preview_link_entry on preview_link (entry_id);

-- What author and editor say to each other about an entry.
create table review_note (
  id bigint primary key,
  entry_id bigint not null,
  account_id bigint not null,
  who varchar not null,
  written_at bigint not null,
  act varchar(20) not null,
  note text not null
);
create index review_note_entry on review_note (entry_id, id);

-- How several posts were before somebody changed them at once.
create table bulk_change (
  id bigint primary key,
  account_id bigint not null,
  made_at bigint not null,
  act varchar(50) not null,
  posts int not null,
  before_change text not null
);

-- Work that is done behind the scenes when something has changed.
create table upkeep (
  name varchar(50) primary key,
  due boolean not null
);
insert into upkeep values ('relating', false);
