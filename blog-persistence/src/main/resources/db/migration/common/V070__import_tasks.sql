-- Imports from the first word to the report, whoever asked for them: what is brought in, how far it is, what came of it.
create table import_task (
  id bigint primary key,
  name varchar(250) not null,
  -- Where its files wait, in the data folder; empty if they are elsewhere or gone.
  folder varchar(50) not null,
  dry_run boolean not null,
  fetches boolean not null,
  state varchar(20) not null,
  step varchar(20) not null,
  done int not null,
  total int not null,
  account_id bigint not null,
  who varchar not null,
  asked_at bigint not null,
  -- By whoever works on it, every few seconds.
  seen_at bigint not null,
  finished_at bigint,
  refusal text not null,
  report text not null
);
create index import_task_time on import_task (asked_at, id);
create index import_task_state on import_task (state);

insert into import_task
select id, substring(source from 1 for 250), '', false, false, case when state = 'DONE' then 'DONE' else 'FAILED' end, 'IMPORTING', done, total, 0, '',
       started_at, started_at, coalesce(finished_at, started_at), '', ''
  from import_job;
