-- Notes for the search indexes of all nodes that an entry may look different; number 0 means any entry. Written in the
-- transaction that changes the entry, and forgotten after a month.
create sequence search_change_seq start with 1 increment by 50;

create table search_change (
  id bigint primary key,
  entry_id bigint not null,
  changed_at bigint not null
);
create index search_change_time on search_change (changed_at);

-- How far an index goes that several nodes share, and which of them keeps it up until when.
create table search_index (
  name varchar(200) primary key,
  made_for varchar(200) not null,
  up_to bigint not null,
  keeper varchar(100) not null,
  kept_until bigint not null
);
