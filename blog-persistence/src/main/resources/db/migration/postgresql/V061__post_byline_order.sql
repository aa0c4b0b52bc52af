-- While names change places, two of them stand in one for a moment.
alter table post_byline drop constraint post_byline_pkey;
create index post_byline_order on post_byline (post_id, position);
