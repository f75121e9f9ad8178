create function area(w int, h int) returns int language plpgsql immutable as 'begin return w * h; end';
