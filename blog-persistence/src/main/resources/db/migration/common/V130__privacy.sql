-- How long personal data are kept, in days (0: for ever), and what the notices say besides.
create table privacy_policy (
  id int primary key,
  version bigint not null,
  sender_days int not null,
  email_days int not null,
  removed_days int not null,
  report_days int not null,
  audit_days int not null,
  request_days int not null,
  responsible text not null,
  accessibility_contact text not null
);
insert into privacy_policy values (1, 1, 30, 365, 30, 365, 0, 1095, '', '');

-- What a timer removes. Whoever holds the row is at it. due_at 0: it has not begun yet.
create table retention_run (
  kind varchar(30) primary key,
  due_at bigint not null,
  ran_at bigint not null,
  last_count int not null,
  open_count int not null,
  total bigint not null
);
insert into retention_run values ('SENDERS', 0, 0, 0, 0, 0);
insert into retention_run values ('EMAILS', 0, 0, 0, 0, 0);
insert into retention_run values ('REMOVED_COMMENTS', 0, 0, 0, 0, 0);
insert into retention_run values ('REPORTS', 0, 0, 0, 0, 0);
insert into retention_run values ('AUDIT_ADDRESSES', 0, 0, 0, 0, 0);
insert into retention_run values ('REQUESTS', 0, 0, 0, 0, 0);

-- Requests of people about what is kept of them, and complaints.
create table privacy_request (
  id bigint primary key,
  version bigint not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  name varchar(250) not null,
  contact varchar(500) not null,
  about text not null,
  notes text not null,
  outcome text not null,
  confirmed boolean not null,
  received_at bigint not null,
  acknowledged_at bigint,
  answered_at bigint
);
create index privacy_request_state on privacy_request (state, received_at, id);
create index privacy_request_contact on privacy_request (contact);
create sequence privacy_seq start with 1 increment by 50;

create index comment_parent on comment (parent_id);
create index comment_created on comment (created_at);
