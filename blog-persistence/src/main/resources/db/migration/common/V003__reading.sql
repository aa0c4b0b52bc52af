-- What readers see besides the text: a picture in lists, the headings, related posts, portraits, and looks of the blog's own.
alter table post add column picture text default '' not null;
alter table post add column outline text default '' not null;
alter table static_page add column picture text default '' not null;
alter table static_page add column outline text default '' not null;

alter table author add column portrait_id bigint;

alter table site add column accent varchar(7) default '' not null;
alter table site add column typeface varchar(20) default 'EDITORIAL' not null;

-- What a post's text links to on this blog, as root-relative addresses.
create table post_mention (
  post_id bigint not null references post,
  address varchar(2000) not null,
  primary key (post_id, address)
);
create index post_mention_address on post_mention (address);

-- Which posts are shown under a post, the closest first.
create table post_related (
  post_id bigint not null references post,
  position int not null,
  related_id bigint not null references post,
  primary key (post_id, position)
);
create index post_related_related on post_related (related_id);

-- An author as readers see one: the portrait is the square copy of its picture, if there is one.
create view author_card as
select a.id, a.slug, a.display_name, a.bio, a.website, a.orcid,
       coalesce((select min(s.path) from media_size s where s.media_id = m.id and s.name = 'thumbnail'), m.path, '') as portrait
  from author a
  left join media_item m on m.id = a.portrait_id and m.present = true;
