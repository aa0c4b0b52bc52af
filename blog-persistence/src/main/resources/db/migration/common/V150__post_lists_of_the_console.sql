-- The list of posts in the console is read along these, newest first: H2 reads an index in one direction only.
drop index post_modified;
drop index post_status_modified;
create index post_modified on post (modified_at desc, id desc);
create index post_status_modified on post (status, modified_at desc, id desc);
create index post_status_published_on on post (status, published_on);
-- The months of posts that are in no list of readers.
create index post_visibility_published_on on post (visibility, published_on);
