-- One row for each transaction whose result readers could see. Rows, not a counter: nobody waits for a lock of somebody else's.
create table site_change (
  id bigint generated always as identity primary key,
  made_at bigint not null
);
create index site_change_made on site_change (made_at);
