-- Slugs that begin alike stand together in the C locale alone. Then one ordinary index leads to them, as it does in H2.
drop index post_slug_prefix;
alter table post alter column slug type varchar(250) collate "C";
