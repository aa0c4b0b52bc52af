-- Posts that are read one after the other. A post is an instalment of one series at most.
create sequence series_seq start with 1 increment by 50;

create table series (
  id bigint primary key,
  version bigint not null,
  slug varchar(250) not null unique,
  title varchar not null,
  description text not null
);

create table series_instalment (
  series_id bigint not null references series,
  position int not null,
  post_id bigint not null references post
);
create index series_instalment_series on series_instalment (series_id, position);
create index series_instalment_post on series_instalment (post_id);
