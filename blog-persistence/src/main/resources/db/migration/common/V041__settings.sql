-- What an administrator settles for the blog as a whole.
alter table site add column comments_open boolean default true not null;
alter table site add column comments_close_after int default 0 not null;
alter table site add column footer text default '' not null;
alter table site add column footer_html text default '' not null;
alter table site add column blocking_checks varchar(500) default '' not null;
-- How often that was changed: the version of the row also counts what else happens to the blog.
alter table site add column revision bigint default 0 not null;
