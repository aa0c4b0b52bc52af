-- Guessing the post behind a mistyped address asks for slugs that begin alike; an ordinary index serves that only in the C locale.
create index post_slug_prefix on post (slug varchar_pattern_ops);
