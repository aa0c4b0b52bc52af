-- Which menu readers get, and a count of changes, so that two who arrange one do not undo each other's work.
alter table menu add column version bigint default 1 not null;
alter table menu add column arrangements bigint default 0 not null;
alter table menu add column main boolean default false not null;
create index redirect_target on redirect (target);
