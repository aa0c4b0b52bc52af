-- The whole model of a blog. Plain SQL that H2 and PostgreSQL both speak.
-- Times are milliseconds since 1970 in UTC; days are numbers like 20261123, in the zone the site had on that day.

create sequence entry_seq start with 1 increment by 50;
create sequence comment_seq start with 1 increment by 50;
create sequence author_seq start with 1 increment by 50;
create sequence term_seq start with 1 increment by 50;
create sequence site_seq start with 1 increment by 50;

create table site (
  id bigint primary key,
  version bigint not null,
  title varchar not null,
  tagline varchar not null,
  language varchar(100) not null,
  time_zone varchar(100) not null,
  former_address varchar not null,
  posts_per_page int not null,
  generation bigint not null,
  changed_at bigint not null
);
insert into site values (1, 1, '', '', 'en-GB', 'Europe/London', '', 10, 0, 0);

create table author (
  id bigint primary key,
  version bigint not null,
  slug varchar(250) not null unique,
  display_name varchar not null,
  email varchar not null,
  bio text not null,
  website varchar not null,
  orcid varchar(50) not null,
  guest boolean not null
);

create table category (
  id bigint primary key,
  version bigint not null,
  parent_id bigint,
  slug varchar(250) not null unique,
  path varchar not null,
  name varchar not null,
  description text not null
);
create index category_parent on category (parent_id);

create table tag (
  id bigint primary key,
  version bigint not null,
  slug varchar(250) not null unique,
  name varchar not null,
  description text not null
);

create table media_item (
  id bigint primary key,
  version bigint not null,
  path varchar(500) not null unique,
  mime_type varchar(100) not null,
  width int not null,
  height int not null,
  title varchar not null,
  alt varchar not null,
  caption text not null,
  description text not null,
  owner_id bigint not null,
  uploaded_at bigint not null,
  present boolean not null
);

create table media_size (
  media_id bigint not null references media_item,
  name varchar not null,
  path varchar(500) not null,
  width int not null,
  height int not null
);
create index media_size_media on media_size (media_id);
create index media_size_path on media_size (path);

create table reusable_block (
  id bigint primary key,
  version bigint not null,
  title varchar not null,
  body text not null
);

create table post (
  id bigint primary key,
  version bigint not null,
  title varchar not null,
  slug varchar(250) not null,
  body text not null,
  excerpt text not null,
  footnotes text not null,
  status varchar(20) not null,
  visibility varchar(20) not null,
  password varchar not null,
  owner_id bigint not null,
  comments_open boolean not null,
  featured_image_id bigint,
  guid varchar not null,
  published_at bigint,
  published_on int,
  modified_at bigint not null,
  path varchar(2000) not null,
  title_html varchar not null,
  title_plain varchar not null,
  excerpt_plain text not null,
  served_html text not null,
  parts int not null,
  words int not null,
  dynamic boolean not null,
  rendered_with int not null,
  comment_count int not null,
  sticky boolean not null
);
create index post_path on post (path);
create index post_slug on post (slug);
create index post_rendered_with on post (rendered_with, id);

create table post_byline (
  post_id bigint not null references post,
  position int not null,
  author_id bigint not null references author,
  primary key (post_id, position)
);
create index post_byline_author on post_byline (author_id);

create table post_category (
  post_id bigint not null references post,
  category_id bigint not null references category,
  primary key (post_id, category_id)
);
create index post_category_category on post_category (category_id);

create table post_tag (
  post_id bigint not null references post,
  tag_id bigint not null references tag,
  primary key (post_id, tag_id)
);
create index post_tag_tag on post_tag (tag_id);

-- Where each published post stands in each list it belongs to. The oldest is number 1, so that a new post changes no other
-- row, and any page of any list is a range of places.
create table post_place (
  kind varchar(10) not null,
  list_id bigint not null,
  place int not null,
  post_id bigint not null references post,
  primary key (kind, list_id, place)
);
create index post_place_post on post_place (post_id);

create table post_list (
  kind varchar(10) not null,
  list_id bigint not null,
  posts int not null,
  primary key (kind, list_id)
);

create table static_page (
  id bigint primary key,
  version bigint not null,
  title varchar not null,
  slug varchar(250) not null,
  body text not null,
  excerpt text not null,
  footnotes text not null,
  status varchar(20) not null,
  visibility varchar(20) not null,
  password varchar not null,
  owner_id bigint not null,
  comments_open boolean not null,
  featured_image_id bigint,
  guid varchar not null,
  published_at bigint,
  published_on int,
  modified_at bigint not null,
  path varchar(2000) not null,
  title_html varchar not null,
  title_plain varchar not null,
  excerpt_plain text not null,
  served_html text not null,
  parts int not null,
  words int not null,
  dynamic boolean not null,
  rendered_with int not null,
  comment_count int not null,
  parent_id bigint,
  parent_path varchar(2000) not null,
  menu_order int not null
);
create index static_page_path on static_page (path);
create index static_page_parent on static_page (parent_id);
create index static_page_rendered_with on static_page (rendered_with, id);

-- What plug-ins noted about a post or page and nothing here understands yet.
create table entry_meta (
  entry_id bigint not null,
  position int not null,
  meta_key varchar not null,
  meta_value text not null,
  primary key (entry_id, position)
);

-- A comment stands under a post or a page: entry_id is the number of either.
create table comment (
  id bigint primary key,
  version bigint not null,
  entry_id bigint not null,
  parent_id bigint,
  kind varchar(20) not null,
  status varchar(20) not null,
  commenter_name varchar not null,
  commenter_email varchar not null,
  commenter_website varchar not null,
  commenter_ip varchar not null,
  commenter_author_id bigint,
  created_at bigint not null,
  body text not null,
  html text not null,
  thread_page int not null,
  thread_position int not null,
  thread_depth int not null
);
create index comment_place on comment (entry_id, thread_page, thread_position);
create index comment_latest on comment (status, kind, created_at, id);
create index comment_latest_under on comment (entry_id, status, kind, created_at, id);

create table redirect (
  id bigint primary key,
  source varchar(2000) not null unique,
  entry_id bigint,
  target varchar(2000)
);

create table menu (
  id bigint primary key,
  slug varchar(250) not null unique,
  name varchar not null
);

create table menu_item (
  menu_id bigint not null references menu,
  item_id bigint not null,
  parent_item_id bigint not null,
  position int not null,
  label varchar not null,
  target varchar(20) not null,
  target_id bigint not null,
  address varchar not null,
  primary key (menu_id, position)
);

create table import_job (
  id bigint primary key,
  source varchar not null,
  state varchar(20) not null,
  keeps_ids boolean not null,
  total int not null,
  done int not null,
  started_at bigint not null,
  finished_at bigint
);

create table import_ledger (
  source varchar(500) not null,
  kind varchar(20) not null,
  source_id varchar(250) not null,
  target_id bigint not null,
  digest varchar(100) not null,
  state varchar(100) not null,
  job_id bigint not null,
  primary key (source, kind, source_id)
);
