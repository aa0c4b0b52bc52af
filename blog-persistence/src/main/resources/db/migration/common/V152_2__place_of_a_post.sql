-- Where a post stands in one list, without reading that list.
drop index post_place_post;
create index post_place_post on post_place (post_id, kind, list_id);
