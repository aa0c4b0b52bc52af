-- What a link in a mail proves. Apart from the link that an administrator hands out: who asks for one must not make the other worthless.
alter table account add column reset_hash varchar(64) default '' not null;
alter table account add column reset_until bigint;
create index account_reset on account (reset_hash);
