create function area(w int, h int) returns bigint language sql immutable as 'select (w * h)::bigint';comment on function area(int, int) is 'a';
