create function surface(w int, h int) returns int language sql immutable as 'select w * h';
