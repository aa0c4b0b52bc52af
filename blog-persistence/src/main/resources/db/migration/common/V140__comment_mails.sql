-- What the blog writes about comments: to commenters only if it has settled so.
alter table site add column comment_confirm_first boolean default false not null;
alter table site add column comment_answers_mailed boolean default false not null;

-- Whether whom a comment answers was written to.
alter table comment add column answer_told boolean default false not null;

-- Addresses that want to be told of answers to what they say under an entry. In small letters.
create table answer_subscription (
  id bigint primary key,
  entry_id bigint not null,
  email varchar(254) not null,
  wanted_at bigint not null,
  asked_at bigint,
  confirmed_at bigint,
  constraint answer_subscription_once unique (entry_id, email)
);
create index answer_subscription_email on answer_subscription (email);

-- What moderators want to be told; no row: a digest.
create table moderator_mail (
  account_id bigint primary key,
  choice varchar(20) not null,
  -- Of the last digest, or of the last time that there was nothing to tell.
  digest_day int
);
