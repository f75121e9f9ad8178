create function area(w int, h int default 1) returns int language sql immutable as 'select w * h';
