-- What pages link to on this blog, so that they follow what moves.
create table page_mention (
  page_id bigint not null,
  address varchar(2000) not null,
  primary key (page_id, address)
);
create index page_mention_address on page_mention (address);

create index static_page_slug on static_page (slug);
create index static_page_status_published on static_page (status, published_at);

-- Rendered anew at the next start, to find out what they link to.
update static_page set rendered_with = 0;

-- Held by whoever changes where pages stand.
insert into upkeep values ('page-tree', false);
