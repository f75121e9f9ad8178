create function area(w int, h int) returns int language sql immutable as 'select w * h';comment on function area(int, int) is 'a';
