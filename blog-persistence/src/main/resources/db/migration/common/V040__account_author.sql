-- Whose name stands over what somebody with an account writes. Made when it is first needed.
alter table account add column author_id bigint references author;
create index account_author on account (author_id);
