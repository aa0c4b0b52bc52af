-- Letters that wait for a mail server, and for a month those that do not any more.

create sequence mail_seq start with 1 increment by 50;

create table mail_outbox (
  id bigint primary key,
  state varchar(20) not null,
  recipient varchar(254) not null,
  subject varchar(250) not null,
  -- Emptied as soon as it is sent.
  body text not null,
  html text not null,
  reply_to varchar(254) not null,
  headers text not null,
  purpose varchar(50) not null,
  once_key varchar(200) unique,
  message_id varchar(400) not null,
  written_at bigint not null,
  good_until bigint,
  -- When it is tried; of one that a node has taken, when another may take it.
  due_at bigint not null,
  tried_since bigint not null,
  attempts int not null,
  tried_at bigint,
  trouble varchar(20),
  answer varchar(500) not null,
  settled_at bigint
);
create index mail_outbox_due on mail_outbox (state, due_at, id);
create index mail_outbox_settled on mail_outbox (settled_at);
