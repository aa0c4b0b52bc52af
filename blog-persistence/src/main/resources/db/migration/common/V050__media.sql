-- The library: whom a picture is by, who uploaded it, and where it is used.
alter table media_item add column credit varchar default '' not null;
-- An account; 0 for what moved in.
alter table media_item add column uploader_id bigint default 0 not null;
create index media_item_time on media_item (uploaded_at, id);

-- Uploads that readers meet in an entry, noted when it is rendered. entry_id is the number of a post or a page.
create table media_use (
  entry_id bigint not null,
  media_id bigint not null,
  primary key (entry_id, media_id)
);
create index media_use_media on media_use (media_id);
