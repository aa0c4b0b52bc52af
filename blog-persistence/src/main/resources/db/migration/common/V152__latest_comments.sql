-- The latest comments, of the blog and of an entry, newest first: H2 reads an index in one direction only.
drop index comment_latest;
drop index comment_latest_under;
create index comment_latest on comment (status, kind, created_at desc, id desc);
create index comment_latest_under on comment (entry_id, status, kind, created_at desc, id desc);
