create type mood as enum ('happy', 'it''s');
