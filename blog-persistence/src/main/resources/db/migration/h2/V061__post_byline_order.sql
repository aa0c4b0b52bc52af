-- While names change places, two of them stand in one for a moment.
alter table post_byline drop primary key;
create index post_byline_order on post_byline (post_id, position);
