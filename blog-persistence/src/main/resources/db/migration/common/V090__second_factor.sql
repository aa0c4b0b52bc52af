-- What some accounts want besides the password, and who has given the one and not yet the other.

create table second_factor (
  account_id bigint primary key references account,
  secret_key varchar(64) not null,
  confirmed boolean not null,
  last_step bigint not null
);

create table recovery_code (
  id bigint primary key,
  account_id bigint not null references account,
  code_hash varchar(64) not null
);
create index recovery_code_account on recovery_code (account_id, code_hash);

create table half_sign_in (
  ticket_hash varchar(64) primary key,
  account_id bigint not null references account,
  ends_at bigint not null
);
create index half_sign_in_account on half_sign_in (account_id);
create index half_sign_in_end on half_sign_in (ends_at);
